package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.target.Direction;

/** A case of the growth method of Statistics Canada, from any CSV with its numbers. */
record TrendCase(
    TrendSeries series,
    Direction direction,
    Optional<TrendTarget> target,
    Optional<Ratio> limit,
    TrendStatus status,
    double value,
    double score) {

  /** The result as the method computes it; of the published doubles, to 1e-12 relative. */
  void verify() {
    CagrRatio method = CagrRatio.statisticsCanada().withBaseYear(series.first().year());
    TrendAssessment assessment =
        target
            .map(goal -> method.assess(series, direction, goal))
            .orElseGet(
                () ->
                    limit
                        .map(bound -> method.assessNearLimit(series, direction, bound))
                        .orElseGet(() -> method.assess(series, direction)));
    assertThat(assessment.status()).as("%s", this).isEqualTo(status);
    assertThat(assessment.value().orElseThrow().doubleValue())
        .as("%s", this)
        .isCloseTo(value, near(value));
    assertThat(assessment.score().orElseThrow().doubleValue())
        .as("%s", this)
        .isCloseTo(score, near(score));
  }

  private static Offset<Double> near(double expected) {
    return within(Math.max(1e-15, Math.abs(expected) * 1e-12));
  }

  static Ratio number(String text) {
    return Ratio.from(new BigDecimal(text));
  }

  static String cell(CsvDocument.Row row, String column) {
    return row.text(column).orElseThrow();
  }

  static int year(CsvDocument.Row row, String column) {
    return Integer.parseInt(cell(row, column));
  }
}
