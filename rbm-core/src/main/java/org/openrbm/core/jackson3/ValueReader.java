package org.openrbm.core.jackson3;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value as {@link RbmJson} does. */
final class ValueReader extends ValueDeserializer<Object> {

  private static final JsonFactory TEXT = new JsonFactory();

  private static final String POINTER = ", at /";

  private final Class<?> type;

  ValueReader(Class<?> type) {
    this.type = type;
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  /** Reads the case of a value with it, as {@link RbmJson} does, and not by {@code cases}. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer cases) {
    return deserialize(in, context);
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) {
    try {
      return RbmJson.read(text(in), type);
    } catch (InvalidDocumentException e) {
      MismatchedInputException mismatch =
          MismatchedInputException.from(in, type, message(e.faults().get(0)));
      mismatch.initCause(e);
      throw mismatch;
    } catch (IOException e) { // nested deeper than Jackson 2 writes
      throw MismatchedInputException.from(in, type, e.getMessage());
    }
  }

  /** {@return the message, and the place within this value; lines are those of the text copied} */
  private static String message(Fault fault) {
    int pointer = fault.place().indexOf(POINTER);
    return pointer < 0
        ? fault.message()
        : "%s: %s".formatted(fault.place().substring(pointer + 2), fault.message());
  }

  /** {@return the JSON of the value at which {@code in} stands, which is then read} */
  private static String text(JsonParser in) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = TEXT.createGenerator(text)) {
      int depth = copy(in, out);
      while (depth > 0) {
        in.nextToken();
        depth += copy(in, out);
      }
    }
    return text.toString();
  }

  /** Copies one token, and returns by how many levels it leads deeper. */
  private static int copy(JsonParser in, JsonGenerator out) throws IOException {
    switch (in.currentToken()) {
      case START_OBJECT -> {
        out.writeStartObject();
        return 1;
      }
      case START_ARRAY -> {
        out.writeStartArray();
        return 1;
      }
      case END_OBJECT -> {
        out.writeEndObject();
        return -1;
      }
      case END_ARRAY -> {
        out.writeEndArray();
        return -1;
      }
      case PROPERTY_NAME -> out.writeFieldName(in.currentName());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getString());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> out.writeString(in.getValueAsString());
    }
    return 0;
  }
}
