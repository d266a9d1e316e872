package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Writes a value as {@link RbmJson} does, into a document of another mapper. */
final class ValueWriter extends JsonSerializer<Object> {

  private static final class Configured {
    static final ObjectMapper MAPPER = RbmJson.mapper();

    private Configured() {}
  }

  /** Writes the case of a value with it, as {@link RbmJson} does, and not by {@code type}. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider context, TypeSerializer type)
      throws IOException {
    serialize(value, out, context);
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    try (JsonParser in = Configured.MAPPER.createParser(json(value, out))) {
      for (@Nullable JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        write(token, in, out);
      }
    }
  }

  private static String json(Object value, JsonGenerator out) throws JsonMappingException {
    try {
      return RbmJson.write(value);
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(out, e.getMessage(), e);
    }
  }

  private static void write(JsonToken token, JsonParser in, JsonGenerator out) throws IOException {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case FIELD_NAME -> out.writeFieldName(in.currentName());
      case VALUE_STRING -> out.writeString(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(token, in.getText(), out);
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      default -> throw new IllegalStateException("no document of the library has a " + token);
    }
  }

  /** Writes a number as it stands, or by its value in a format that has no text of numbers. */
  private static void writeNumber(JsonToken token, String number, JsonGenerator out)
      throws IOException {
    if (out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(number);
    } else if (token == JsonToken.VALUE_NUMBER_INT) {
      out.writeNumber(new BigInteger(number));
    } else {
      out.writeNumber(new BigDecimal(number));
    }
  }
}
