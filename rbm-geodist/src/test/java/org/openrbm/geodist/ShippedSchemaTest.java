package org.openrbm.geodist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.JsonSchema;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.data.UnData;

/** The schemas in the jar against real documents, judged by a validator of another house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedSchemaTest {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final DesirableRangeTable TABLE =
      Examples.table(
          UnPolicies.inForce(UnData.membership(2023).asOf()).withBaseFigure(4000),
          UnData.membership(2023));

  @ParameterizedTest
  @ValueSource(
      classes = {
        Membership.class,
        DesirableRangePolicy.class,
        StaffCounts.class,
        DesirableRangeTable.class,
        RepresentationReport.class
      })
  void the_jar_has_the_schema(Class<?> type) throws IOException {
    assertThat(shipped(type)).isEqualTo(JsonSchema.of(type) + "\n");
  }

  @Test
  void real_documents_are_valid() throws IOException {
    StaffCounts staff = StaffCounts.of(Map.of("FRA", 120, "USA", 400, "ZZZ", 2));
    assertThat(faults(Membership.class, UnData.membership(2015))).isEmpty();
    assertThat(faults(Membership.class, UnData.membership(2023))).isEmpty();
    assertThat(faults(DesirableRangePolicy.class, UnPolicies.RES_42_220_A)).isEmpty();
    assertThat(faults(DesirableRangePolicy.class, UnPolicies.RES_77_278)).isEmpty();
    assertThat(faults(StaffCounts.class, staff)).isEmpty();
    assertThat(faults(DesirableRangeTable.class, TABLE)).isEmpty();
    assertThat(faults(RepresentationReport.class, TABLE.assess(staff))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "population": 3000 | "population": "3000" | string found, integer expected
          "population": 3000 | "pop": 3000          | property 'pop' is not defined in the schema
          "code": "AAA",     | ``                   | required property 'code' not found
          "asOf": "2020-07-01" | "asOf": 2020       | integer found, string expected
          """)
  void a_membership_with_a_fault_is_not_valid(String good, String bad, String fault)
      throws IOException {
    String json = RbmJson.write(Examples.TWO);
    assertThat(json).contains(good);
    assertThat(validate(Membership.class, json.replace(good, bad)))
        .anySatisfy(message -> assertThat(message).contains(fault));
  }

  private static List<String> faults(Class<?> type, Object document) throws IOException {
    return validate(type, RbmJson.write(document));
  }

  private static List<String> validate(Class<?> type, String json) throws IOException {
    return FACTORY.getSchema(shipped(type)).validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static String shipped(Class<?> type) throws IOException {
    String name = "/META-INF/schemas/" + type.getSimpleName() + ".schema.json";
    try (InputStream in = requireNonNull(type.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
