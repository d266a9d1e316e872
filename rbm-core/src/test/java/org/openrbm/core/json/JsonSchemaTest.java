package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Frameworks;
import org.openrbm.core.logframe.FullFramework;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Terminologies;
import org.openrbm.core.logframe.Terminology;

/** Schemas against documents, judged by a validator of another house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonSchemaTest {

  private static final Explanation EXPLANATION =
      Explanation.builder()
          .quantity("share")
          .value(Ratio.of(1, 3))
          .unit("%")
          .rule("a / b")
          .citation(
              Citation.builder()
                  .document("A/70/364")
                  .evidence(EvidenceGrade.PRIMARY)
                  .date(LocalDate.of(2015, 9, 8))
                  .build())
          .remark("by hand")
          .addOperand(Explanation.builder().quantity("a").value(Ratio.parse("0.5")).build())
          .build();

  @Test
  void what_is_written_is_valid() {
    assertValid(LogicalFramework.class, Frameworks.sound());
    assertValid(LogicalFramework.class, FullFramework.full());
    assertValid(Explanation.class, EXPLANATION);
    assertValid(Citation.class, EXPLANATION.citation().orElseThrow());
    assertValid(Terminology.class, Terminologies.UN_RBB);
  }

  private static void assertValid(Class<?> type, Object document) {
    assertThat(Schemas.faults(type, RbmJson.write(document))).isEmpty();
  }

  @Test
  void the_full_framework_has_every_field_that_the_schema_knows() throws IOException {
    JsonNode document = RbmJson.tree(FullFramework.full());
    JsonNode schema = RbmJson.mapper().readTree(JsonSchema.of(LogicalFramework.class));
    Set<String> known = new TreeSet<>();
    schema
        .findValues("properties")
        .forEach(fields -> fields.fieldNames().forEachRemaining(known::add));
    known.removeIf(name -> document.findValue(name) != null);
    assertThat(known).isEmpty();
    assertThat(RbmJson.read(document.toString(), LogicalFramework.class))
        .isEqualTo(FullFramework.full());
  }

  /** One edit of a valid document each; the reader and the schema refuse it alike. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "period": "2018-01-01/2021-12-31" | "period": "2018-01-01"  | does not match the regex pattern
          "id": "HR-2018",                  | ``                      | required property 'id' not found
          "id": "HR-2018"                   | "id": "H", "unknown": 1 | property 'unknown' is not defined in the schema
          "id": "HR-2018"                   | "id": 7                 | integer found, string expected
          "version": "2"                    | "version": null         | null found, string expected
          "kind": "UNIT"                    | "kind": "COUNT"         | does not have a value in the enumeration
          "type": "atLeast"                 | "type": "least"         | must be the constant value 'atLeast'
          "type": "atLeast",                | ``                      | required property 'type' not found
          "value": {                        | "valve": {              | property 'valve' is not defined in the schema
          "decimal": 115                    | "decimals": 115         | property 'decimals' is not defined in the schema
          "exact": "115"                    | "exact": "one"          | does not match the regex pattern
          "decimal": 115                    | "decimal": [115]        | array found, number expected
          "exact": "115",                   | ``                      | required property 'exact' not found
          "amount": 1234567.50              | "amount": "1234567.50"  | string found, number expected
          "date": "2019-12-31"              | "date": "31.12.2019"    | does not match the regex pattern
          "steps": 2                        | "steps": 2.5            | number found, integer expected
          "cascadesTo": [                   | "cascadesTo": 1, "x": [ | integer found, array expected
          """)
  void what_cannot_be_read_is_not_valid(String good, String bad, String fault) {
    String json = RbmJson.write(FullFramework.full());
    assertThat(json).contains(good);
    String broken = json.replace(good, bad);
    assertThat(Schemas.faults(LogicalFramework.class, broken))
        .anySatisfy(message -> assertThat(message).contains(fault));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(broken, LogicalFramework.class));
  }

  @ParameterizedTest
  @ValueSource(classes = {LogicalFramework.class, Explanation.class, Terminology.class})
  void a_schema_is_a_schema_and_closed(Class<?> type) throws JsonProcessingException {
    String schema = JsonSchema.of(type);
    assertThat(Schemas.faultsOfSchema(schema)).isEmpty();
    assertThat(JsonSchema.of(type)).isEqualTo(schema);
    for (JsonNode object : RbmJson.mapper().readTree(schema).findParents("properties")) {
      assertThat(object.get("additionalProperties").asText("absent"))
          .as("%s", object)
          .isEqualTo("false");
      assertThat(object.get("type").textValue()).isEqualTo("object");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"exact\":\"3/20\",\"decimal\":0.15}",
        "{\"exact\":\"3/20\"}",
        "\"3/20\"",
        "\"0.15\"",
        "0.15"
      })
  void every_form_of_a_number_that_is_read_is_valid(String json) {
    assertThat(Schemas.faults(Ratio.class, json)).isEmpty();
    assertThat(RbmJson.read(json, Ratio.class)).isEqualTo(Ratio.of(3, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"decimal\":0.15}", "true", "[0.15]", "\"15%\""})
  void no_other_form_of_a_number_is_valid(String json) {
    assertThat(Schemas.faults(Ratio.class, json)).isNotEmpty();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, Ratio.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"und\":\"goal\"}", "\"goal\""})
  void every_form_of_a_text_that_is_read_is_valid(String json) {
    assertThat(Schemas.faults(LocalizedText.class, json)).isEmpty();
    assertThat(RbmJson.read(json, LocalizedText.class)).isEqualTo(LocalizedText.of("goal"));
  }

  @Test
  void the_form_that_is_written_stands_first() throws JsonProcessingException {
    for (Class<?> type : Set.of(Ratio.class, LocalizedText.class)) {
      JsonNode forms =
          RbmJson.mapper().readTree(JsonSchema.of(type)).at("/$defs/" + type.getSimpleName());
      assertThat(forms.at("/oneOf/0/type").textValue()).as("%s", type).isEqualTo("object");
      assertThat(forms.get("description").textValue()).as("%s", type).contains("written as the");
    }
  }

  @Test
  void a_schema_has_a_name_a_title_and_a_description() throws JsonProcessingException {
    JsonNode schema = RbmJson.mapper().readTree(JsonSchema.of(LogicalFramework.class));
    assertThat(schema.get("$id").textValue())
        .isEqualTo("https://openrbm.org/schemas/0.1/LogicalFramework.schema.json");
    assertThat(schema.get("title").textValue()).isEqualTo("LogicalFramework");
    assertThat(schema.get("description").textValue())
        .isEqualTo(
            "The document LogicalFramework of rbm. Rules between values are checked when a document"
                + " is read.");
    assertThat(RbmJson.mapper().readTree(JsonSchema.of(LocalDate.class)).has("$id")).isFalse();
  }

  @Test
  void the_version_in_a_name_is_that_of_the_library() throws IOException {
    String version =
        Pattern.compile("<version>([0-9]+\\.[0-9]+)\\.[^<]*</version>")
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(JsonSchema.of(Citation.class))
        .contains("\"https://openrbm.org/schemas/" + version + "/Citation.schema.json\"");
  }

  @Test
  void references_lead_to_definitions() throws JsonProcessingException {
    JsonNode schema = RbmJson.mapper().readTree(JsonSchema.of(LogicalFramework.class));
    Set<String> references = new TreeSet<>(schema.findValuesAsText("$ref"));
    Set<String> definitions = new TreeSet<>();
    ((ObjectNode) schema.get("$defs"))
        .fieldNames()
        .forEachRemaining(name -> definitions.add("#/$defs/" + name));
    assertThat(references).isEqualTo(definitions);
  }

  @ParameterizedTest
  @ValueSource(classes = {LogicalFramework.class, Explanation.class})
  void the_jar_has_the_schema(Class<?> type) {
    assertThat(Schemas.shipped(type)).isEqualTo(JsonSchema.of(type) + "\n");
  }

  @Test
  void the_build_writes_one_file_for_each_type(@TempDir Path folder)
      throws IOException, ClassNotFoundException {
    Path schemas = folder.resolve("a/b");
    JsonSchema.main(
        new String[] {schemas.toString(), Citation.class.getName(), Explanation.class.getName()});
    try (var files = Files.list(schemas)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("Citation.schema.json", "Explanation.schema.json");
    }
    assertThat(schemas.resolve("Citation.schema.json"))
        .hasContent(JsonSchema.of(Citation.class) + "\n");
  }

  /** Types of the caller's. */
  record Sample(First.Part a, Second.Part b) {}

  record First(First.Part part) {
    record Part(String text) {}
  }

  record Second(Second.Part part) {
    record Part(int number) {}
  }

  record Plain(int count, Long total, double mean, boolean done) {}

  @Test
  void two_types_of_one_name_are_not_confused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonSchema.of(Sample.class))
        .withMessage(
            "two types are called Part: %s and %s",
            First.Part.class.getName(), Second.Part.class.getName());
  }

  @Test
  void plain_values_have_their_json_types() {
    Plain plain = new Plain(1, 2L, 0.5, true);
    assertThat(Schemas.faults(Plain.class, RbmJson.write(plain))).isEmpty();
    assertThat(Schemas.faults(Plain.class, "{\"count\":1,\"total\":2,\"mean\":\"x\",\"done\":1}"))
        .containsExactlyInAnyOrder(
            "$.mean: string found, number expected", "$.done: integer found, boolean expected");
  }
}
