package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.target.Direction;

/** The growth ratio against the results of the code that Statistics Canada and Open SDG publish. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsCanadaCasesTest {

  @Test
  void every_status_value_and_score_is_reproduced() throws Exception {
    List<CsvDocument.Row> rows = rows();
    assertThat(rows).hasSize(115);
    SoftAssertions softly = new SoftAssertions();
    rows.forEach(row -> softly.assertThatCode(() -> read(row).verify()).doesNotThrowAnyException());
    softly.assertAll();
  }

  private static TrendCase read(CsvDocument.Row row) {
    return new TrendCase(
        TrendSeries.of(
            TrendPoint.of(
                TrendCase.year(row, "baseYear"),
                TrendCase.number(TrendCase.cell(row, "baseValue"))),
            TrendPoint.of(
                TrendCase.year(row, "latestYear"),
                TrendCase.number(TrendCase.cell(row, "latestValue")))),
        Direction.valueOf(TrendCase.cell(row, "direction")),
        row.text("targetValue")
            .map(
                value ->
                    TrendTarget.of(TrendCase.number(value), TrendCase.year(row, "targetYear"))),
        row.text("limit").map(TrendCase::number),
        TrendStatus.valueOf(TrendCase.cell(row, "expectedStatus")),
        Double.parseDouble(TrendCase.cell(row, "expectedValue")),
        Double.parseDouble(TrendCase.cell(row, "expectedScore")));
  }

  private static List<CsvDocument.Row> rows() throws Exception {
    try (var stream =
        StatisticsCanadaCasesTest.class.getResourceAsStream("statistics-canada-2025.csv")) {
      CsvDocument document =
          CsvDocument.parse(
              "cases",
              new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8),
              List.of(
                  "source",
                  "case",
                  "direction",
                  "baseYear",
                  "baseValue",
                  "latestYear",
                  "latestValue",
                  "expectedStatus",
                  "expectedValue",
                  "expectedScore"),
              List.of("targetYear", "targetValue", "limit"));
      document.throwIfFaulty();
      return document.rows();
    }
  }
}
