package org.openrbm.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openrbm.core.json.RbmJson;
import tools.jackson.databind.json.JsonMapper;

/** Mappers that the library has not made itself, as a service or an application has them. */
public final class OtherMappers {

  private static final ObjectMapper PLAIN = new ObjectMapper().findAndRegisterModules();
  private static final ObjectMapper COMPACT = compact();
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().findAndAddModules().build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final Map<Class<?>, JsonSchema> SCHEMA = new ConcurrentHashMap<>();

  private OtherMappers() {}

  private static ObjectMapper compact() {
    return RbmJson.mapper()
        .disable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT);
  }

  /**
   * Asserts that Jackson 3 writes and reads {@code value} as the library does, and that the library
   * and its schema accept what a plain mapper of Jackson 2 writes.
   */
  public static <T> void assertAgree(T value, Class<T> type) {
    try {
      String ours = COMPACT.writeValueAsString(value);
      assertThat(JACKSON_3.writeValueAsString(value)).isEqualTo(ours);
      assertThat(JACKSON_3.readValue(ours, type)).isEqualTo(value);

      String plain = PLAIN.writeValueAsString(value);
      assertThat(RbmJson.read(plain, type)).isEqualTo(value);
      assertThat(COMPACT.readTree(plain)).isEqualTo(COMPACT.readTree(ours));
      assertThat(
              SCHEMA
                  .computeIfAbsent(
                      type, t -> SCHEMAS.getSchema(org.openrbm.core.json.JsonSchema.of(t)))
                  .validate(plain, InputFormat.JSON))
          .isEmpty();
      assertThat(PLAIN.readValue(ours, type)).isEqualTo(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
