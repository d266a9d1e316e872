package org.openrbm.core.jackson3;

import com.fasterxml.jackson.databind.node.TextNode;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** The library's enums as keys of maps, where they have the same name as elsewhere. */
final class EnumKeys {

  private EnumKeys() {}

  /** Writes the name of a constant. */
  static final class Writer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      out.writeName(new SerializedString(RbmJson.read(RbmJson.write(value), String.class)));
    }
  }

  /** Reads the name of a constant. */
  static final class Reader extends KeyDeserializer {
    private final Class<?> type;

    Reader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return RbmJson.read(RbmJson.write(TextNode.valueOf(key)), type);
      } catch (InvalidDocumentException e) {
        return context.handleWeirdKey(type, key, "%s", e.faults().get(0).message());
      }
    }
  }
}
