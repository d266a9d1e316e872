package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.geodist.data.PopulationSeries;

/**
 * More published ranges, where a folder {@code shared/data/published} stands beside the project or
 * above it. The project carries its own cases and does not need it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalPublishedRangesTest {

  private static final Path CASES = Path.of("shared", "data", "published", "desirable_ranges.csv");

  @Test
  void every_case_of_the_shared_folder_is_reproduced() throws Exception {
    Optional<Path> file = find();
    assumeTrue(
        file.isPresent(),
        "skipped: no " + CASES + " beside or above " + Path.of("").toAbsolutePath());
    CsvDocument document =
        CsvDocument.parse(
            "cases",
            Files.readString(file.orElseThrow()),
            List.of("case", "iso3", "as_at", "lower", "upper", "midpoint", "base_figure"),
            List.of("base_basis", "scale_file", "source"));
    document.throwIfFaulty();
    assertThat(document.rows()).isNotEmpty();

    SoftAssertions softly = new SoftAssertions();
    for (CsvDocument.Row row : document.rows()) {
      int year = Integer.parseInt(cell(row, "as_at").replaceAll(".*([0-9]{4})$", "$1"));
      List<String> limits =
          Stream.of(PopulationSeries.WPP2012, PopulationSeries.ANNUAL)
              .map(
                  series ->
                      Examples.un(year, Long.parseLong(cell(row, "base_figure")), series)
                          .of(cell(row, "iso3")))
              .map(range -> range.lower() + "-" + range.upper())
              .toList();
      softly
          .assertThat(limits)
          .as(cell(row, "case").toUpperCase(Locale.ROOT))
          .contains(cell(row, "lower") + "-" + cell(row, "upper"));
    }
    softly.assertAll();
  }

  private static String cell(CsvDocument.Row row, String column) {
    return row.text(column).orElseThrow();
  }

  private static Optional<Path> find() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve(CASES))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
