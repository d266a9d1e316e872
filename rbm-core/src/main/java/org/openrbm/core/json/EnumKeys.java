package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.openrbm.core.InvalidDocumentException;

/** The library's enums as keys of maps, where they have the same name as elsewhere. */
final class EnumKeys {

  private EnumKeys() {}

  /** Writes the name of a constant. */
  static final class Writer extends JsonSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeFieldName(RbmJson.read(RbmJson.write(value), String.class));
    }
  }

  /** Reads the name of a constant. */
  static final class Reader extends KeyDeserializer {
    private final Class<?> type;

    Reader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return RbmJson.read(RbmJson.write(TextNode.valueOf(key)), type);
      } catch (InvalidDocumentException e) {
        return context.handleWeirdKey(type, key, "%s", e.faults().get(0).message());
      }
    }
  }
}
