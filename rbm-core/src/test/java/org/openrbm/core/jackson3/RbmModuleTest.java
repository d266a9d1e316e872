package org.openrbm.core.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.target.Target;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class RbmModuleTest {

  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Test
  void is_found_by_a_mapper_that_looks_for_modules() {
    assertThat(MAPPER.registeredModules())
        .extracting(module -> module.getModuleName())
        .contains("org.openrbm.core.jackson3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1/3       | {\"exact\":\"1/3\",\"decimal\":0.333333333333333}",
        "3/20      | {\"exact\":\"3/20\",\"decimal\":0.15}",
        "42        | {\"exact\":\"42\",\"decimal\":42}",
        "0         | {\"exact\":\"0\",\"decimal\":0}",
        "0.0000001 | {\"exact\":\"1/10000000\",\"decimal\":0.0000001}",
        "-2/3      | {\"exact\":\"-2/3\",\"decimal\":-0.666666666666667}"
      })
  void writes_a_ratio_as_it_documents_itself(String ratio, String json) {
    assertThat(MAPPER.writeValueAsString(Ratio.parse(ratio))).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Ratio.class)).isEqualTo(Ratio.parse(ratio));
  }

  @Test
  void writes_texts_and_periods_as_they_document_themselves() {
    assertThat(MAPPER.writeValueAsString(ReportingPeriod.ofYear(2018)))
        .isEqualTo("\"2018-01-01/2018-12-31\"");
    assertThat(MAPPER.writeValueAsString(LocalizedText.of("zh", "总干事")))
        .isEqualTo("{\"zh\":\"总干事\"}");
    assertThat(MAPPER.readValue("\"2018/2019\"", ReportingPeriod.class))
        .isEqualTo(ReportingPeriod.ofBiennium(2018));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1, 2]    | {\"lower\":{\"exact\":\"1\",\"decimal\":1},"
            + "\"upper\":{\"exact\":\"2\",\"decimal\":2}}",
        "(-inf, 3) | {\"upper\":{\"exact\":\"3\",\"decimal\":3},\"upperOpen\":true}",
        "(0, +inf) | {\"lower\":{\"exact\":\"0\",\"decimal\":0},\"lowerOpen\":true}"
      })
  void writes_an_open_limit_and_leaves_a_closed_one_out(String interval, String json) {
    assertThat(MAPPER.writeValueAsString(Interval.parse(interval))).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Interval.class)).isEqualTo(Interval.parse(interval));
  }

  @Test
  void keeps_the_values_inside_other_types() {
    Map<String, Optional<Ratio>> shares = new LinkedHashMap<>();
    shares.put("P/D", Optional.of(Ratio.of(1, 3)));
    shares.put("G", Optional.of(Ratio.of(1, 2)));
    String json =
        "{\"P/D\":{\"exact\":\"1/3\",\"decimal\":0.333333333333333},"
            + "\"G\":{\"exact\":\"1/2\",\"decimal\":0.5}}";

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(shares))).isEqualTo(MAPPER.readTree(json));
    assertThat(MAPPER.readValue(json, new TypeReference<Map<String, Optional<Ratio>>>() {}))
        .isEqualTo(shares);
    assertThat(MAPPER.readValue("[\"1/3\", 0.5]", new TypeReference<List<Ratio>>() {}))
        .containsExactly(Ratio.of(1, 3), Ratio.of(1, 2));
  }

  @Test
  void writes_the_case_of_a_value_with_it_once() {
    Target target = new Target.AtLeast(Ratio.of(1, 3), LocalDate.of(2021, 12, 31));
    String json = MAPPER.writeValueAsString(target);

    assertThat(json)
        .isEqualTo(
            "{\"type\":\"atLeast\",\"value\":{\"exact\":\"1/3\",\"decimal\":0.333333333333333},\"due\":\"2021-12-31\"}");
    assertThat(MAPPER.readValue(json, Target.class)).isEqualTo(target);
    assertThat(MAPPER.readValue("[" + json + "]", new TypeReference<List<Target>>() {}))
        .containsExactly(target);
  }

  @Test
  void writes_an_enum_by_its_name_also_as_a_key() {
    EvidenceGrade grade = EvidenceGrade.UNVERIFIED;

    assertThat(MAPPER.writeValueAsString(List.of(grade))).isEqualTo("[\"UNVERIFIED\"]");
    assertThat(MAPPER.writeValueAsString(Map.of(grade, 1))).isEqualTo("{\"UNVERIFIED\":1}");
    assertThat(
            MAPPER.readValue(
                "{\"UNVERIFIED\":1}", new TypeReference<Map<EvidenceGrade, Integer>>() {}))
        .containsExactly(Map.entry(grade, 1));
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"none\":1}", new TypeReference<Map<EvidenceGrade, Integer>>() {}))
        .withMessageContaining("expected one of ")
        .withMessageContaining("but found the text \"none\"");
  }

  @Test
  void a_mapper_without_the_module_writes_a_ratio_whole_and_reads_none() {
    ObjectMapper without = new JsonMapper();

    assertThat(without.writeValueAsString(Ratio.of(3, 20)))
        .isEqualTo("{\"exact\":\"3/20\",\"decimal\":0.15}");
    assertThat(without.readTree(without.writeValueAsString(Ratio.of(1, 3))))
        .isEqualTo(without.readTree("{\"exact\":\"1/3\",\"decimal\":0.333333333333333}"));
    assertThat(without.writeValueAsString(Map.of(Ratio.of(1, 2), 1))).isEqualTo("{\"1/2\":1}");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> without.readValue("0.15", Ratio.class))
        .withMessageContaining("Cannot construct instance of `org.openrbm.core.Ratio`");
  }

  @Test
  void goes_through_trees_and_conversions() {
    Ratio third = Ratio.of(1, 3);
    JsonNode tree = MAPPER.valueToTree(third);

    assertThat(tree.get("exact").asString()).isEqualTo("1/3");
    assertThat(tree.get("decimal").decimalValue()).isEqualTo(new BigDecimal("0.333333333333333"));
    assertThat(MAPPER.treeToValue(tree, Ratio.class)).isEqualTo(third);
    assertThat(MAPPER.convertValue(0.25, Ratio.class)).isEqualTo(Ratio.of(1, 4));
    assertThat(MAPPER.convertValue(Ratio.of(7), JsonNode.class).get("decimal").intValue())
        .isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"exact\":\"1/3\",\"exact\":\"1/3\"}  | duplicate key \"exact\"",
        "{\"exact\":\"1/3\",\"decimals\":0.3}  | unknown field \"decimals\" of a number; known are"
            + " decimal, exact",
        "{\"exact\":\"1/3\",\"decimal\":0.4}   | decimal 0.4 contradicts exact \"1/3\", which"
            + " rounds to 0.333333333333333",
        "\"a third\"                           | not a number: \"a third\"; write it as 42, 0.15 or"
            + " 2/3",
        "[1]                                   | expected a number, a text such as \"2/3\", or"
            + " {\"exact\", \"decimal\"}",
        "true                                  | expected a number, a text such as \"2/3\", or"
            + " {\"exact\", \"decimal\"}"
      })
  void is_as_strict_as_the_library(String json, String message) {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Ratio.class))
        .withMessageContaining(message);
  }

  @Test
  void names_the_place_of_a_fault() {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(
            () ->
                MAPPER.readValue(
                    "[{\"quantity\":\"share\",\"value\":null}]",
                    new TypeReference<List<Explanation>>() {}))
        .withMessageStartingWith("at /value: null is not allowed; leave an optional field out");
  }

  @Test
  void does_not_write_what_has_no_json() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(DerivedFields.from("the table")))
        .withMessageContaining(
            "cannot write this value as JSON: org.openrbm.core.json.DerivedFields has no JSON form");
  }
}
