package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisaggregationTest {

  private static final Disaggregation SEX =
      Disaggregation.builder().dimension("sex").addCategories("women", "men").build();

  @Test
  void categories_of_a_dimension_differ() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disaggregation.builder().dimension("sex").addCategories("f", "f").build())
        .withMessage("categories of dimension 'sex' must differ, but are [f, f]");
  }

  @Test
  void its_dimension_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disaggregation.builder().dimension(" ").build())
        .withMessage("dimension of a disaggregation must not be blank");
  }

  @Test
  void a_copy_with_open_categories_leaves_the_original_with_its_own() {
    Disaggregation open = SEX.withCategories();

    assertThat(open.categories()).isEmpty();
    assertThat(open.dimension()).isEqualTo("sex");
    assertThat(SEX.categories()).containsExactly("women", "men");
  }

  @Test
  void a_disaggregation_has_its_categories() {
    assertThat(SEX).hasToString("Disaggregation by sex: women, men");
    assertThat(Disaggregation.builder().dimension("country").build())
        .hasToString("Disaggregation by country");
  }

  @Test
  void it_has_a_rule_for_the_whole_if_one_is_stated() {
    Disaggregation summed = SEX.withRule(AggregationRule.SUM);

    assertThat(SEX.rule()).isEmpty();
    assertThat(RbmJson.write(SEX)).doesNotContain("rule");
    assertThat(RbmJson.write(summed)).contains("\"rule\": \"SUM\"");
    assertThat(RbmJson.read(RbmJson.write(summed), Disaggregation.class)).isEqualTo(summed);
    assertThat(summed.withRule(SEX.rule())).isEqualTo(SEX);
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "dimension": "sex",
          "categories": [
            "women",
            "men"
          ]
        }\
        """;
    assertThat(RbmJson.write(SEX)).isEqualTo(json);
    assertThat(RbmJson.read(json, Disaggregation.class)).isEqualTo(SEX);
  }
}
