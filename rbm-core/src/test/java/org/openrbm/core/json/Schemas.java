package org.openrbm.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The schemas as a validator that knows nothing of the library sees them. */
final class Schemas {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private Schemas() {}

  /** What is wrong with a document by the schema of its type. */
  static List<String> faults(Class<?> type, String json) {
    return FACTORY.getSchema(JsonSchema.of(type)).validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /** What is wrong with a schema by the schema of schemas. */
  static List<String> faultsOfSchema(String schema) {
    return FACTORY
        .getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()))
        .validate(schema, InputFormat.JSON)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /** The schema that the build put into the jar. */
  static String shipped(Class<?> type) {
    String name = "/META-INF/schemas/" + type.getSimpleName() + ".schema.json";
    try (InputStream in = requireNonNull(type.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
