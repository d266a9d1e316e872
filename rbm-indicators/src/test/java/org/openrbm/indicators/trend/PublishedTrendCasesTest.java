package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedTrendCasesTest {

  @ParameterizedTest(name = "{1} {2} {3}")
  @CsvFileSource(resources = "published-trend-cases.csv", numLinesToSkip = 1)
  void published_numbers_are_reproduced(
      String source, String id, String method, String given, String expected, String tolerance) {
    List<Ratio> numbers = Arrays.stream(given.split(" ")).map(Ratio::parse).toList();
    if (method.equals("aggregate status")) {
      TrendStatus status =
          AggregateTrend.of(
                  AggregateTrend.of(
                      TrendStatus.ACCELERATION_NEEDED, Optional.of(numbers.get(0)), 1, 1))
              .status();
      assertThat(status).as(source).isEqualTo(TrendStatus.valueOf(expected));
      return;
    }
    Ratio error = number(method, numbers).minus(Ratio.parse(expected)).abs();
    assertThat(error).as("%s %s", id, source).isLessThanOrEqualTo(Ratio.parse(tolerance));
  }

  private static Ratio number(String method, List<Ratio> given) {
    return switch (method) {
      case "ratio" ->
          CagrRatio.statisticsCanada()
              .assess(
                  TrendSeries.of(point(given, 0), point(given, 2)),
                  Direction.INCREASING,
                  TrendTarget.of(given.get(4), year(given.get(5))))
              .value()
              .orElseThrow();
      case "parity index" -> GoldilocksTransform.PARITY_INDEX.apply(given.get(0)).orElseThrow();
      case "scaling factor" -> ScoreScale.near(given.get(1), given.get(0)).factor();
      case "current status decreasing" ->
          CurrentStatusIndex.standard()
              .assess(
                  TrendSeries.ofYears(2015, given.get(0), given.get(1)),
                  Direction.DECREASING,
                  TrendTarget.of(given.get(2), 2030))
              .value()
              .value()
              .orElseThrow();
      default -> throw new IllegalArgumentException(method);
    };
  }

  private static TrendPoint point(List<Ratio> given, int index) {
    return TrendPoint.of(year(given.get(index + 1)), given.get(index));
  }

  private static int year(Ratio number) {
    return (int) number.round(RoundingMode.UNNECESSARY);
  }
}
