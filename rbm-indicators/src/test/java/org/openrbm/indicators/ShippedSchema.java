package org.openrbm.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The schemas in the jar, applied by a validator of another house. */
public final class ShippedSchema {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private ShippedSchema() {}

  /** Asserts that a document has the form that the schema of its type promises. */
  public static void assertValid(String json, Class<?> type) {
    assertThat(faults(json, type)).as("faults by the schema of " + type.getSimpleName()).isEmpty();
  }

  /** {@return what the schema of a type finds wrong with a document} */
  static List<String> faults(String json, Class<?> type) {
    return FACTORY.getSchema(of(type)).validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  static String of(Class<?> type) {
    String name = "/META-INF/schemas/" + type.getSimpleName() + ".schema.json";
    try (InputStream in = requireNonNull(type.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
