package org.openrbm.core.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Throwables;
import com.google.common.primitives.Primitives;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Fault;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Excerpt;

/** Turns what the JSON reader throws into a fault a person can act on. */
final class JsonFaults {

  private static final Pattern INCOMPLETE =
      Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.*)\\]");

  /** Jackson's word for a field that a record needs. */
  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(.*)' \\(index [0-9]+\\)");

  /** The source object, which Jackson adds to its messages for programmers, and the position. */
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]");

  private static final Pattern SETTING =
      Pattern.compile(": enable `.*| \\(not recognized as one since .*\\)|, from `[^`]*`");

  private static final Set<Class<?>> WHOLE =
      Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

  private JsonFaults() {}

  /** {@return the fault that ended the reading from {@code in}} */
  static Fault of(JsonProcessingException e, JsonParser in) {
    JsonLocation location = location(e).orElseGet(in::currentLocation);
    String place = "line " + location.getLineNr() + ", column " + location.getColumnNr();
    String pointer =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? pointer(mapping.getPath())
            : in.getParsingContext().pathAsPointer().toString();
    return new Fault(pointer.isEmpty() ? place : place + ", at " + pointer, message(e, in));
  }

  private static Optional<JsonLocation> location(JsonProcessingException e) {
    return Throwables.getCausalChain(e).stream()
        .filter(JsonProcessingException.class::isInstance)
        .map(cause -> ((JsonProcessingException) cause).getLocation())
        .filter(location -> location != null && location.getLineNr() > 0)
        .findFirst();
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

  private static String message(JsonProcessingException e, JsonParser in) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown field \"%s\"; known are %s"
          .formatted(
              Excerpt.of(unknown.getPropertyName()),
              unknown.getKnownPropertyIds().stream()
                  .map(Objects::toString)
                  .sorted()
                  .collect(joining(", ")));
    }
    if (e instanceof InvalidTypeIdException unknown) {
      return unknownCase(unknown, source(e, in));
    }
    if (e instanceof InvalidNullException absent) {
      return source(e, in).currentToken() == JsonToken.VALUE_NULL
          ? "null is not allowed; leave an optional field out"
          : missing(absent);
    }
    for (Throwable cause : Throwables.getCausalChain(e)) {
      if (cause instanceof StreamConstraintsException constraint) {
        return constraint(constraint.getOriginalMessage());
      }
      if (cause instanceof StreamReadException syntax) {
        return syntax(syntax.getOriginalMessage());
      }
      if (!(cause instanceof JsonProcessingException) && cause.getMessage() != null) {
        return rule(cause.getMessage());
      }
    }
    return e instanceof MismatchedInputException mismatch
        ? mismatch(mismatch, source(e, in))
        : e.getOriginalMessage();
  }

  /** {@return that a component of a record is not there, for which Jackson stands in a null} */
  private static String missing(InvalidNullException e) {
    List<JsonMappingException.Reference> path = e.getPath();
    Object owner = path.isEmpty() ? null : path.get(path.size() - 1).getFrom();
    return "field \"%s\"%s is missing"
        .formatted(
            Excerpt.of(e.getPropertyName().getSimpleName()),
            owner instanceof Class<?> type ? " of " + type.getSimpleName() : "");
  }

  /**
   * Returns the parser that found the fault: that of the document itself, or that of the part that
   * was set aside until its type was known.
   */
  private static JsonParser source(JsonProcessingException e, JsonParser in) {
    return e.getProcessor() instanceof JsonParser part ? part : in;
  }

  /** Describes a value of a type with several cases that names no case, or an unknown one. */
  private static String unknownCase(InvalidTypeIdException e, JsonParser in) {
    Class<?> type = e.getBaseType().getRawClass();
    String name = type.getSimpleName();
    String property = type.getAnnotation(JsonTypeInfo.class).property();
    if (e.getTypeId() != null) {
      return "unknown %s \"%s\" of %s%s"
          .formatted(property, Excerpt.of(e.getTypeId()), name, knownCases(type));
    }
    return in.currentToken() == JsonToken.END_OBJECT
        ? "%s lacks its \"%s\"%s".formatted(name, property, knownCases(type))
        : "expected an object of type %s, but found %s".formatted(name, found(in, e));
  }

  private static String knownCases(Class<?> type) {
    JsonSubTypes cases = type.getAnnotation(JsonSubTypes.class);
    return cases == null
        ? ""
        : Arrays.stream(cases.value())
            .map(JsonFaults::nameOf)
            .collect(joining(", ", "; known are ", ""));
  }

  private static String nameOf(JsonSubTypes.Type option) {
    JsonTypeName name = option.value().getAnnotation(JsonTypeName.class);
    return name == null ? option.name() : name.value();
  }

  private static String constraint(String message) {
    if (message.startsWith("Number value length")) {
      return "number has more than the " + Ratio.MAX_DIGITS + " digits allowed";
    }
    if (message.startsWith("String value length")) {
      return "text has more than the " + DocumentLimits.MAX_TEXT + " characters allowed";
    }
    return message.startsWith("Document nesting depth")
        ? "document is nested deeper than the " + DocumentLimits.MAX_DEPTH + " levels allowed"
        : SETTING.matcher(message).replaceFirst("");
  }

  private static String syntax(String message) {
    if (message.startsWith("Duplicate field '")) {
      return "duplicate key \"%s\""
          .formatted(Excerpt.of(message.substring(17, message.length() - 1)));
    }
    if (message.startsWith("Non-standard token '")) {
      return "'%s' is not a number".formatted(message.substring(20, message.indexOf('\'', 20)));
    }
    return message.startsWith("Unexpected end-of-input")
        ? "the document ends too early"
        : SETTING
            .matcher(SOURCE.matcher(message).replaceAll("line $1, column $2"))
            .replaceFirst("");
  }

  /** {@return the message of a check that the library's own types make} */
  private static String rule(String message) {
    Matcher incomplete = INCOMPLETE.matcher(message);
    return incomplete.matches()
        ? "%s lacks the required fields: %s".formatted(incomplete.group(1), incomplete.group(2))
        : message;
  }

  private static String mismatch(MismatchedInputException e, JsonParser in) {
    String message = e.getOriginalMessage();
    if (message.startsWith("Trailing token")) {
      return "nothing may follow the document";
    }
    if (message.startsWith("No content to map")) {
      return "the document is empty";
    }
    Matcher missing = MISSING.matcher(message);
    if (missing.matches()) {
      return "the required field \"%s\" is missing".formatted(missing.group(1));
    }
    if (message.contains("that contains type id") && e.getTargetType() != null) {
      return "expected an object of type %s, but found an array"
          .formatted(e.getTargetType().getSimpleName());
    }
    boolean jacksonsOwn = message.startsWith("Cannot ") && message.contains("`");
    return jacksonsOwn && e.getTargetType() != null
        ? "expected %s, but found %s".formatted(expected(e.getTargetType()), found(in, e))
        : message;
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(joining(", ", "one of ", ""));
    }
    Class<?> boxed = Primitives.wrap(type);
    if (WHOLE.contains(boxed)) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(boxed)) {
      return "a number";
    }
    if (boxed == Boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == LocalDate.class) {
      return "a date as text";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "an array";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "an object";
    }
    Class<?> builderOf = type.getEnclosingClass();
    if (builderOf != null && type.getSimpleName().equals("Builder")) {
      return "an object of type " + builderOf.getSimpleName();
    }
    boolean text =
        Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(JsonValue.class))
            .anyMatch(method -> method.getReturnType() == String.class);
    return type.getSimpleName() + (text ? " as text" : "");
  }

  private static String found(JsonParser in, MismatchedInputException e) {
    JsonToken token = in.currentToken();
    if (token == null) { // in a part that was set aside, which is gone
      return "another value";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case FIELD_NAME -> // of an object, unless the key itself has no meaning
          e instanceof InvalidFormatException ? "the key \"" + text(in) + "\"" : "an object";
      case VALUE_STRING -> "the text \"" + text(in) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + text(in);
      default -> text(in);
    };
  }

  private static String text(JsonParser in) {
    try {
      return Excerpt.of(in.getText());
    } catch (IOException e) { // not of a CheckedParser, which has read the token to its end
      return "...";
    }
  }
}
