package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

  /** Finds the library's module, as it finds those for times and optional values. */
  private static final ObjectMapper FINDING = new ObjectMapper().findAndRegisterModules();

  /** Knows times and optional values, but not the library. */
  private static final ObjectMapper PLAIN =
      new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());

  private static final ObjectMapper COMPACT = compact();
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().findAndAddModules().build();

  /** Knows nothing of the library. */
  private static final JsonMapper PLAIN_3 = JsonMapper.builder().build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final Map<Class<?>, JsonSchema> SCHEMA = new ConcurrentHashMap<>();

  private OtherMappers() {}

  private static ObjectMapper compact() {
    return RbmJson.mapper()
        .disable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT);
  }

  /**
   * Asserts that mappers of Jackson 2 and 3 with the library's module write and read {@code value}
   * as the library does, and that the library and its schema accept what a mapper of Jackson 2
   * without it writes.
   */
  public static <T> void assertAgree(T value, Class<T> type) {
    try {
      String ours = COMPACT.writeValueAsString(value);
      assertThat(JACKSON_3.writeValueAsString(value)).isEqualTo(ours);
      assertThat(JACKSON_3.readValue(ours, type)).isEqualTo(value);

      assertThat(FINDING.writeValueAsString(value)).isEqualTo(ours);
      assertThat(FINDING.readValue(ours, type)).isEqualTo(value);

      assertThat(COMPACT.readTree(PLAIN_3.writeValueAsString(value)))
          .isEqualTo(COMPACT.readTree(ours));

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
