package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.logframe.Direction;
import org.openrbm.indicators.SharedFolder;

/**
 * More cases of the growth ratio, where a folder {@code shared/data/published} stands beside the
 * project or above it. The project carries its own cases and does not need it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalCagrCasesTest {

  private static final Map<String, TrendStatus> STATUS =
      Map.of(
          "target_achieved", TrendStatus.ACHIEVED,
          "substantial_progress", TrendStatus.ON_TRACK,
          "moderate_progress", TrendStatus.ACCELERATION_NEEDED,
          "limited_progress", TrendStatus.LIMITED_PROGRESS,
          "deterioration", TrendStatus.DETERIORATION);

  @Test
  void every_case_of_the_shared_folder_is_reproduced() throws Exception {
    CsvDocument document =
        CsvDocument.parse(
            "cases",
            Files.readString(SharedFolder.published("cagr_cases.csv")),
            List.of(
                "id",
                "direction",
                "base_year",
                "base_value",
                "current_year",
                "current_value",
                "progress_value",
                "status",
                "score"),
            List.of("target", "target_year", "limit"));
    document.throwIfFaulty();
    assertThat(document.rows()).isNotEmpty();

    SoftAssertions softly = new SoftAssertions();
    for (CsvDocument.Row row : document.rows()) {
      softly.assertThatCode(() -> read(row).verify()).doesNotThrowAnyException();
    }
    softly.assertAll();
  }

  private static TrendCase read(CsvDocument.Row row) {
    return new TrendCase(
        TrendSeries.of(
            TrendPoint.of(
                TrendCase.year(row, "base_year"),
                TrendCase.number(TrendCase.cell(row, "base_value"))),
            TrendPoint.of(
                TrendCase.year(row, "current_year"),
                TrendCase.number(TrendCase.cell(row, "current_value")))),
        TrendCase.cell(row, "direction").equals("positive")
            ? Direction.INCREASING
            : Direction.DECREASING,
        row.text("target")
            .map(
                value ->
                    TrendTarget.of(TrendCase.number(value), TrendCase.year(row, "target_year"))),
        row.text("limit").map(TrendCase::number),
        Optional.ofNullable(STATUS.get(TrendCase.cell(row, "status"))).orElseThrow(),
        Double.parseDouble(TrendCase.cell(row, "progress_value")),
        Double.parseDouble(TrendCase.cell(row, "score")));
  }
}
