package org.openrbm.core.jackson3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.RbmJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value as {@link RbmJson} does. */
final class ValueWriter extends ValueSerializer<Object> {

  private static final class Configured {
    static final ObjectMapper MAPPER = RbmJson.mapper();

    private Configured() {}
  }

  /** Writes the case of a value with it, as {@link RbmJson} does, and not by {@code type}. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
    serialize(value, out, context);
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    String json = json(value, out);
    try (JsonParser in = Configured.MAPPER.createParser(json)) {
      for (@Nullable JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        write(token, in, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail
    }
  }

  private static String json(Object value, JsonGenerator out) {
    try {
      return RbmJson.write(value);
    } catch (IllegalArgumentException e) {
      throw DatabindException.from(out, e.getMessage(), e);
    }
  }

  private static void write(JsonToken token, JsonParser in, JsonGenerator out) throws IOException {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      // quoted here: Jackson 3 would write 1\/3, which is the same text in other bytes
      case FIELD_NAME -> out.writeName(new SerializedString(in.currentName()));
      case VALUE_STRING -> out.writeString(new SerializedString(in.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(token, in.getText(), out);
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      default -> throw new IllegalStateException("no document of the library has a " + token);
    }
  }

  /** Writes a number as it stands, or by its value in a format that has no text of numbers. */
  private static void writeNumber(JsonToken token, String number, JsonGenerator out) {
    if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(number);
    } else if (token == JsonToken.VALUE_NUMBER_INT) {
      out.writeNumber(new BigInteger(number));
    } else {
      out.writeNumber(new BigDecimal(number));
    }
  }
}
