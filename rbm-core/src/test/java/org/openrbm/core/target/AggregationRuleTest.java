package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AggregationRuleTest {

  /** Which rules fit, by kind; those that are not named are refused. */
  @ParameterizedTest
  @CsvSource({
    "UNIT, SUM RATIO_OF_SUMS WEIGHTED_MEAN MEAN MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "DAYS, SUM RATIO_OF_SUMS WEIGHTED_MEAN MEAN MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "MONEY, SUM RATIO_OF_SUMS WEIGHTED_MEAN MEAN MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "PERCENTAGE, RATIO_OF_SUMS WEIGHTED_MEAN MEAN MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "SCORE, RATIO_OF_SUMS WEIGHTED_MEAN MEAN MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "INDEX, RATIO_OF_SUMS WEIGHTED_MEAN MEAN MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "ORDINAL, MEDIAN LATEST MINIMUM MAXIMUM NONE",
    "NOMINAL, LATEST NONE",
    "QUALITATIVE, LATEST NONE"
  })
  void a_rule_fits_kinds(MeasureKind kind, String fitting) {
    assertThat(
            Arrays.stream(AggregationRule.values())
                .filter(rule -> rule.misfit(measure(kind)).isEmpty())
                .map(AggregationRule::name))
        .containsExactlyElementsOf(List.of(fitting.split(" ")));
  }

  /** The case K2 of levels. */
  @ParameterizedTest
  @EnumSource(names = {"SUM", "RATIO_OF_SUMS", "WEIGHTED_MEAN", "MEAN"})
  void levels_do_not_add_up_and_have_no_mean(AggregationRule rule) {
    assertThat(rule.misfit(measure(MeasureKind.ORDINAL)))
        .hasValue(
            "rule "
                + rule
                + ", but measure 'a' is of levels, which do not add up and have no mean; state"
                + " MEDIAN, MINIMUM, MAXIMUM, LATEST or NONE");
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, NOMINAL",
    "MEAN, NOMINAL",
    "MEDIAN, NOMINAL",
    "MAXIMUM, QUALITATIVE",
    "MINIMUM, QUALITATIVE",
    "RATIO_OF_SUMS, QUALITATIVE",
    "WEIGHTED_MEAN, QUALITATIVE"
  })
  void names_and_words_are_no_numbers(AggregationRule rule, MeasureKind kind) {
    assertThat(rule.misfit(measure(kind)))
        .hasValue(
            "rule %s, but measure 'a' is of kind %s without numbers; state LATEST or NONE"
                .formatted(rule, kind));
  }

  @Test
  void percentages_do_not_add_up() {
    assertThat(AggregationRule.SUM.misfit(measure(MeasureKind.PERCENTAGE)))
        .hasValue(
            "rule SUM, but measure 'a' is in per cent, which does not add up; state RATIO_OF_SUMS,"
                + " WEIGHTED_MEAN or MEAN");
  }

  @ParameterizedTest
  @EnumSource(names = {"SCORE", "INDEX"})
  void scores_and_indices_do_not_add_up(MeasureKind kind) {
    assertThat(AggregationRule.SUM.misfit(measure(kind)))
        .hasValue(
            "rule SUM, but measure 'a' is of kind %s, which does not add up; state WEIGHTED_MEAN or MEAN"
                .formatted(kind));
  }

  @ParameterizedTest
  @EnumSource(names = {"UNIT", "DAYS", "MONEY"})
  void rates_do_not_add_up(MeasureKind kind) {
    Measure rate = measure(kind).withFactor(Ratio.of(100_000));

    assertThat(AggregationRule.SUM.misfit(rate))
        .hasValue(
            "rule SUM, but measure 'a' is a rate with the factor 100000, which does not add up;"
                + " state RATIO_OF_SUMS, WEIGHTED_MEAN or MEAN");
    assertThat(AggregationRule.RATIO_OF_SUMS.misfit(rate)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_measure_is_needed(AggregationRule rule) {
    assertThatThrownBy(() -> rule.misfit(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("measure");
  }

  private static Measure measure(MeasureKind kind) {
    Measure.Builder measure =
        Measure.builder().code("a").title(LocalizedText.of("measure")).kind(kind);
    return switch (kind) {
      case ORDINAL -> measure.addLevels("below", "meets", "exceeds").build();
      case SCORE -> measure.scale(Interval.ofClosed(Ratio.ONE, Ratio.of(5))).build();
      case MONEY -> measure.currency("USD").build();
      case UNIT, PERCENTAGE, NOMINAL, QUALITATIVE, DAYS, INDEX -> measure.build();
    };
  }
}
