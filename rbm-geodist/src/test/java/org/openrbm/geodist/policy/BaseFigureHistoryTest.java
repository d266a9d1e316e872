package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.geodist.data.FaoPolicies;
import org.openrbm.geodist.data.UnPolicies;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaseFigureHistoryTest {

  @Test
  void a_figure_has_the_days_for_which_it_holds_and_the_last_one_none() {
    BaseFigureHistory history = BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2800, 2900);

    assertThat(history.on(LocalDate.of(2001, 6, 30)).period())
        .hasValue(ReportingPeriod.ofYear(2001));
    assertThat(history.on(LocalDate.of(2030, 12, 31)).period()).isEmpty();
  }

  @Test
  void a_figure_holds_until_the_next_day_of_the_series() {
    BaseFigureHistory history = BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2800, 2900);

    assertThat(history.on(LocalDate.of(2001, 12, 31)).posts()).isEqualTo(Ratio.of(2800));
    assertThat(history.on(LocalDate.of(2030, 12, 31)).posts()).isEqualTo(Ratio.of(2900));
    assertThat(history.on(BaseFigureRuleTest.day(2001)).source().map(s -> s.evidence()))
        .hasValue(EvidenceGrade.INFERRED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.on(LocalDate.of(2000, 12, 31)))
        .withMessage(
            "no base figure on 2000-12-31; the series of actual posts begins on 2001-01-01");
  }

  @Test
  void the_explanation_leads_from_the_figure_before_to_the_figure() {
    BaseFigureHistory history = BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2800, 3050);
    Explanation second = history.explanation(BaseFigureRuleTest.day(2002));

    assertThat(second.value()).isEqualTo(Ratio.of(3000));
    assertThat(second.step("base figure before").value()).isEqualTo(Ratio.of(2800));
    assertThat(second.step("actual posts").value()).isEqualTo(Ratio.of(3050));
    assertThat(second.step("step").value()).isEqualTo(Ratio.of(100));
    assertThat(
            history.explanation(BaseFigureRuleTest.day(2001)).step("base figure before").citation())
        .hasValueSatisfying(s -> assertThat(s.clause()).hasValue("initial base figure"));
  }

  @Test
  void a_series_without_days_or_with_fewer_than_no_posts_is_refused() {
    refused(
        () -> UnPolicies.BASE_FIGURE_RULE.history(Map.of()),
        "history of a base figure needs actual posts");
    refused(
        () -> BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2700, -1),
        "actual posts of 2002-01-01 must not be negative, but are -1");
  }

  @Test
  void histories_are_equal_if_rule_and_posts_are() {
    BaseFigureHistory one = BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2800, 2900);

    assertThat(one)
        .isEqualTo(BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2800, 2900))
        .isNotEqualTo(BaseFigureRuleTest.history(UnPolicies.BASE_FIGURE_RULE, 2800, 2901))
        .isNotEqualTo(BaseFigureRuleTest.history(FaoPolicies.BASE_FIGURE_RULE, 2800, 2900))
        .hasToString("{2001-01-01=2800, 2002-01-01=2900}");
    assertThat(one.figures()).containsValues(Ratio.of(2800), Ratio.of(2900));
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
