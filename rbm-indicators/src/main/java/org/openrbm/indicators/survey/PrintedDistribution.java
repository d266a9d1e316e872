package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;

/**
 * The percentages of valid answers that somebody printed, taken over as they are.
 *
 * <p>Printed percentages need not sum to 100, by rounding or by a slip. They are never rescaled
 * silently: {@link #index} has no number then, and the reader chooses between the two readings,
 * {@link #indexAsPrinted} and {@link #indexNormalised}. The technical guide of the UK Civil Service
 * People Survey 2021 prints 22, 28, 34, 12 and 6 per cent, which sum to 102, with an index of 63;
 * brought to 100 they have one of 61.76.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = PrintedDistribution.Builder.class)
@JsonPropertyOrder({"scale", "percentages"})
public abstract sealed class PrintedDistribution permits ImmutablePrintedDistribution {
  PrintedDistribution() {}

  /** {@return the scale} */
  public abstract AnswerScale scale();

  /** {@return the per cent by code of the answer: every valid answer of the scale, in its order} */
  public abstract Map<String, Ratio> percentages();

  /**
   * Returns the percentages of the valid answers of a scale, in its order.
   *
   * @throws IllegalArgumentException if they are not as many as the valid answers, or one is not 0
   *     to 100
   */
  public static PrintedDistribution ofPercent(AnswerScale scale, List<Ratio> percentages) {
    List<AnswerOption> options = scale.validOptions();
    checkArgument(
        percentages.size() == options.size(),
        "scale '%s' has %s valid answers, but there are %s percentages",
        scale,
        options.size(),
        percentages.size());
    ImmutableMap.Builder<String, Ratio> byCode = ImmutableMap.builder();
    for (int i = 0; i < options.size(); i++) {
      byCode.put(options.get(i).code(), percentages.get(i));
    }
    return new Builder().scale(scale).percentages(byCode.buildOrThrow()).build();
  }

  @Value.Check
  PrintedDistribution check() {
    List<String> codes = scale().validOptions().stream().map(AnswerOption::code).toList();
    checkArgument(
        percentages().size() == codes.size() && percentages().keySet().containsAll(codes),
        "percentages must be of the valid answers %s of scale '%s', but are of %s",
        codes,
        scale(),
        percentages().keySet());
    percentages()
        .forEach(
            (code, percentage) ->
                checkArgument(
                    percentage.signum() >= 0 && percentage.compareTo(Ratio.HUNDRED) <= 0,
                    "percentage of answer '%s' must be 0 to 100, but is %s",
                    code,
                    percentage));
    return ImmutableList.copyOf(percentages().keySet()).equals(codes)
        ? this
        : ofPercent(scale(), codes.stream().map(this::percentage).toList());
  }

  private Ratio percentage(String code) {
    return percentages().getOrDefault(code, Ratio.ZERO);
  }

  /** {@return the sum of the percentages, which should be 100} */
  public final Ratio sum() {
    return percentages().values().stream().reduce(Ratio.ZERO, Ratio::plus);
  }

  /** {@return what is wrong with the sum, in words; empty if it is 100} */
  public final Optional<String> finding() {
    return sum().equals(Ratio.HUNDRED)
        ? Optional.empty()
        : Optional.of("percentages of scale '%s' sum to %s, not to 100".formatted(scale(), sum()));
  }

  /**
   * Returns whether rounding each percentage to so many decimals could alone explain the sum: it is
   * then no further from 100 than half a unit for each answer. That does not show that it does.
   *
   * @throws IllegalArgumentException if {@code decimals} are negative
   */
  public final boolean couldBeRounding(int decimals) {
    checkArgument(decimals >= 0, "decimals must not be negative, but are %s", decimals);
    Ratio most =
        Ratio.from(BigDecimal.ONE.movePointLeft(decimals)).times(percentages().size()).dividedBy(2);
    return sum().minus(Ratio.HUNDRED).abs().compareTo(most) <= 0;
  }

  /** {@return the mean points, 0 to 100; no number if the percentages do not sum to 100} */
  public final Figure index() {
    return sum().equals(Ratio.HUNDRED)
        ? indexAsPrinted()
        : Figure.none(SurveyReason.NOT_100_PER_CENT);
  }

  /** {@return Σ percentage · points ÷ 100, whatever the percentages sum to} */
  public final Figure indexAsPrinted() {
    return Figure.calculated(recorder -> Figure.of(index("hundred", Ratio.HUNDRED, recorder)));
  }

  /** {@return Σ percentage · points ÷ Σ percentage; no number if all percentages are 0} */
  public final Figure indexNormalised() {
    return Figure.calculated(
        recorder ->
            sum().signum() == 0
                ? Figure.none(SurveyReason.ALL_ZERO)
                : Figure.of(index("sum of the percentages", sum(), recorder)));
  }

  private Derivation index(String name, Ratio whole, Recorder recorder) {
    List<Derivation> parts =
        scale().validOptions().stream().map(option -> part(option, recorder)).toList();
    Ratio sum = parts.stream().map(Derivation::value).reduce(Ratio.ZERO, Ratio::plus);
    return recorder.derived(
        "index",
        "points",
        sum.dividedBy(whole),
        "sum of percentage × points ÷ " + name,
        scale().source().orElse(null),
        recorder.derived("sum of percentage × points", "", sum, "sum over the answers", parts),
        recorder.given(name, "per cent", whole));
  }

  private Derivation part(AnswerOption option, Recorder recorder) {
    Ratio percentage = percentage(option.code());
    Ratio points = option.points().orElseThrow();
    return recorder.derived(
        "percentage × points of '" + option.code() + "'",
        "",
        percentage.times(points),
        "percentage × points",
        recorder.given("percentage of '" + option.code() + "'", "per cent", percentage),
        recorder.given("points of '" + option.code() + "'", "points", points));
  }

  /** {@return such as {@code "agreement: 5 percentages that sum to 100"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: %s percentages that sum to %s"
            .formatted(scale(), percentages().size(), Decimals.two(sum())));
  }

  /** Builds a distribution; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutablePrintedDistribution.Builder {
    Builder() {}
  }
}
