package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.data.UnPolicies;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesirableRangePolicyJsonTest {

  private static final String BARE =
      """
      {
        "id": "bare",
        "title": {
          "en": "Equal shares"
        },
        "baseFigure": {
          "posts": {
            "exact": "10",
            "decimal": 10
          }
        },
        "membershipWeight": {
          "exact": "1",
          "decimal": 1
        },
        "populationWeight": {
          "exact": "0",
          "decimal": 0
        },
        "contributionWeight": {
          "exact": "0",
          "decimal": 0
        },
        "flexibilityShare": {
          "exact": "0",
          "decimal": 0
        },
        "minimumFlexibility": {
          "exact": "0",
          "decimal": 0
        },
        "minimumUpperLimit": {
          "exact": "0",
          "decimal": 0
        },
        "minimumPerMember": {
          "exact": "0",
          "decimal": 0
        },
        "lowerLimitRounding": "HALF_UP",
        "upperLimitRounding": "HALF_UP",
        "rateTreatment": "AS_PUBLISHED"
      }\
      """;

  @Test
  void the_json_of_a_plain_policy_is_stable() {
    assertThat(RbmJson.write(Examples.bare(10))).isEqualTo(BARE);
    assertThat(RbmJson.read(BARE, DesirableRangePolicy.class)).isEqualTo(Examples.bare(10));
    OtherMappers.assertAgree(Examples.bare(10), DesirableRangePolicy.class);
  }

  @Test
  void the_json_of_a_policy_with_sources_is_stable() throws IOException {
    String golden =
        Resources.toString(
            Resources.getResource(DesirableRangePolicyJsonTest.class, "policy-42-220-a.json"),
            StandardCharsets.UTF_8);

    assertThat(RbmJson.write(UnPolicies.RES_42_220_A) + "\n").isEqualTo(golden);
    assertThat(RbmJson.read(golden, DesirableRangePolicy.class)).isEqualTo(UnPolicies.RES_42_220_A);
    OtherMappers.assertAgree(UnPolicies.RES_42_220_A, DesirableRangePolicy.class);
  }

  @Test
  void a_policy_without_a_base_figure_reads_back() {
    assertThat(RbmJson.read(RbmJson.write(UnPolicies.RES_77_278), DesirableRangePolicy.class))
        .isEqualTo(UnPolicies.RES_77_278);
    OtherMappers.assertAgree(UnPolicies.RES_77_278, DesirableRangePolicy.class);
  }

  @Test
  void what_has_a_default_may_be_left_out() {
    String brief =
        BARE.replaceAll(
            ",\\s*\"(minimum|lower|upper|rate)[A-Za-z]*\": (\\{[^}]*\\}|[^,}\\s]+)", "");

    assertThat(brief).doesNotContain("minimum", "Rounding", "rateTreatment");
    assertThat(RbmJson.read(brief, DesirableRangePolicy.class)).isEqualTo(Examples.bare(10));
    OtherMappers.assertAgree(Examples.bare(10), DesirableRangePolicy.class);
  }

  @Test
  void the_checks_of_a_policy_hold_for_json_too() {
    refuse(
        written("membershipWeight", 1, "  "),
        "\"membershipWeight\": 0.9",
        "weights of policy 'bare' must sum to 1, but 9/10 + 0 + 0 = 9/10");
    refuse(
        written("flexibilityShare", 0, "  ") + ",",
        "",
        "DesirableRangePolicy lacks the required fields: flexibilityShare");
    refuse(written("posts", 10, "    "), "\"posts\": 0", "base figure must be above 0, but is 0");
    refuse(written("posts", 10, "    "), "\"posts\": NaN", "'NaN' is not a number");
    refuse(
        written("posts", 10, "    "),
        "\"post\": 10",
        "unknown field \"post\"; known are period, posts, source");
    refuse(
        written("posts", 10, "    "),
        "\"posts\": null",
        "null is not allowed; leave an optional field out");
    refuse(
        written("minimumUpperLimit", 0, "  "),
        "\"minimumUpperLimit\": -1",
        "minimum upper limit of policy 'bare' must be between 0 and 500000000 posts, but is -1");
  }

  private static String written(String field, int number, String indent) {
    return "\"%s\": {\n%s  \"exact\": \"%s\",\n%s  \"decimal\": %s\n%s}"
        .formatted(field, indent, number, indent, number, indent);
  }

  private static void refuse(String text, String replacement, String message) {
    assertThat(BARE).contains(text);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(BARE.replace(text, replacement), DesirableRangePolicy.class))
        .satisfies(e -> assertThat(e.faults()).hasSize(1))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message))
        .satisfies(e -> assertThat(e.faults().get(0).place()).startsWith("line "));
  }
}
