package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.StringWriter;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;

/** Reads a value as {@link RbmJson} does, out of a document of another mapper. */
final class ValueReader extends JsonDeserializer<Object> {

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
      JsonParser in, DeserializationContext context, TypeDeserializer cases) throws IOException {
    return deserialize(in, context);
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    String json = text(in);
    try {
      return RbmJson.read(json, type);
    } catch (InvalidDocumentException e) {
      MismatchedInputException mismatch =
          MismatchedInputException.from(in, type, message(e.faults().get(0)));
      mismatch.initCause(e);
      throw mismatch;
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
      case FIELD_NAME -> out.writeFieldName(in.currentName());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getText());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> out.writeString(in.getValueAsString());
    }
    return 0;
  }
}
