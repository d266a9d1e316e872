package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Throwables;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrbm.core.Fault;
import org.openrbm.core.Ratio;

/** Turns what the JSON reader throws into a fault a person can act on. */
final class JsonFaults {

  private static final Pattern INCOMPLETE =
      Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.*)\\]");

  private JsonFaults() {}

  static Fault of(JsonProcessingException e) {
    return new Fault(place(e), message(e));
  }

  private static String place(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    String place =
        location == null
            ? ""
            : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    String pointer = pointer(e);
    if (pointer.isEmpty()) {
      return place;
    }
    return place.isEmpty() ? "at " + pointer : place + ", at " + pointer;
  }

  private static String pointer(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return pointer(mapping.getPath());
    }
    return e.getProcessor() instanceof JsonParser parser
        ? parser.getParsingContext().pathAsPointer().toString()
        : "";
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      pointer.append('/');
      if (step.getFieldName() == null) {
        pointer.append(step.getIndex());
      } else { // RFC 6901, section 3
        pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private static String message(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown field \"%s\"; known are %s"
          .formatted(
              unknown.getPropertyName(),
              String.join(
                  ", ",
                  new TreeSet<>(
                      unknown.getKnownPropertyIds().stream().map(Objects::toString).toList())));
    }
    if (e instanceof InvalidNullException) {
      return "null is not allowed; leave an optional field out";
    }
    Throwable root = Throwables.getRootCause(e);
    if (root instanceof StreamConstraintsException constraint) {
      return constraint(constraint);
    }
    if (root instanceof StreamReadException syntax) {
      return syntax(syntax.getOriginalMessage());
    }
    if (root != e && root.getMessage() != null) { // a check of the library's own types
      Matcher incomplete = INCOMPLETE.matcher(root.getMessage());
      return incomplete.matches()
          ? "%s lacks the required fields: %s".formatted(incomplete.group(1), incomplete.group(2))
          : root.getMessage();
    }
    String original = e.getOriginalMessage();
    return original.startsWith("Trailing token") ? "nothing may follow the document" : original;
  }

  private static String constraint(StreamConstraintsException e) {
    return e.getOriginalMessage().startsWith("Number value length")
        ? "number has more than the " + Ratio.MAX_DIGITS + " digits allowed"
        : e.getOriginalMessage();
  }

  private static String syntax(String message) {
    if (message.startsWith("Duplicate field '")) {
      return "duplicate key \"%s\"".formatted(message.substring(17, message.length() - 1));
    }
    return message.startsWith("Non-standard token '")
        ? "'%s' is not a number".formatted(message.substring(20, message.indexOf('\'', 20)))
        : message;
  }
}
