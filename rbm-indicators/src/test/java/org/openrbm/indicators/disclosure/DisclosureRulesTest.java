package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureRulesTest {
  @ParameterizedTest(name = "{1} {2}: {3}")
  @CsvFileSource(resources = "published-rules.csv", numLinesToSkip = 1)
  void a_count_is_shown_as_its_organisation_says(
      String source, String id, String rule, long count, String shown) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    assertThat(rule(rule).display(count)).isEqualTo(shown);
  }

  private static DisclosureRule rule(String id) {
    return List.of(
            DisclosureRules.HESA,
            DisclosureRules.OFQUAL,
            DisclosureRules.MOD,
            DisclosureRules.ONS_LONGITUDINAL_STUDY,
            DisclosureRules.SDC_TABLE)
        .stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** H1: no percentage on a base below 22.5, no mean of 7 or fewer. */
  @Tag("H1")
  @Test
  void hesa_hides_percentages_and_means_of_few() {
    DisclosureRule hesa = DisclosureRules.HESA;
    assertThat(hesa.showsPercentageOf(22)).isFalse();
    assertThat(hesa.showsPercentageOf(23)).isTrue();
    assertThat(hesa.percentage(11, 22)).isEmpty();
    assertThat(hesa.percentage(11, 23)).contains(new BigDecimal("47.8"));
    assertThat(hesa.showsMeanOf(7)).isFalse();
    assertThat(hesa.showsMeanOf(8)).isTrue();
    assertThat(hesa.minimumPercentageBase()).isEqualTo(Ratio.parse("22.5"));
  }

  @Test
  void nothing_is_a_percentage_of_nobody() {
    assertThat(DisclosureRules.OFQUAL.percentage(0, 0)).isEmpty();
    assertThat(DisclosureRules.OFQUAL.percentage(0, 1)).contains(new BigDecimal("0.0"));
  }

  @Test
  void a_survey_needs_its_minimum_group() {
    DisclosureRule rule = DisclosureRule.ofThreshold("survey", 5).withMinimumGroup(10);
    assertThat(rule.showsGroupOf(9)).isFalse();
    assertThat(rule.showsGroupOf(10)).isTrue();
  }

  @Test
  void each_rule_is_cited() {
    assertThat(DisclosureRules.HESA.source().evidence()).isEqualTo(EvidenceGrade.PRIMARY);
    assertThat(DisclosureRules.MOD.source().evidence()).isEqualTo(EvidenceGrade.SECONDARY);
    assertThat(DisclosureRules.OFQUAL.source().url()).isPresent();
  }
}
