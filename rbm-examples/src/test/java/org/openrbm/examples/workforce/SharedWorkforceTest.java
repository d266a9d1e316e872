package org.openrbm.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.indicators.parity.GenderComposition;

/**
 * Whether the bundled and typed figures are those of a folder {@code shared/data/workforce}, where
 * one stands beside the project or above it. The project does not need it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedWorkforceTest {

  private static final Path FOLDER = Path.of("shared", "data", "workforce");

  private static List<CsvDocument.Row> rows(String file, String... columns) throws IOException {
    Optional<Path> original =
        Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve(FOLDER).resolve(file))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(
        original.isPresent(),
        "skipped: no " + FOLDER.resolve(file) + " beside or above " + Path.of("").toAbsolutePath());
    CsvDocument document =
        CsvDocument.parse(
            file, Files.readString(original.orElseThrow()), List.of(columns), List.of());
    document.throwIfFaulty();
    assertThat(document.rows()).isNotEmpty();
    return document.rows();
  }

  private static Table<String, String, Long> heads(List<CsvDocument.Row> rows, String key) {
    Table<String, String, Long> heads = HashBasedTable.create();
    for (CsvDocument.Row row : rows) {
      heads.put(
          row.text(key).orElseThrow(),
          row.text("sex").orElseThrow(),
          row.cell("headcount", Long::parseLong).orElseThrow());
    }
    return heads;
  }

  @Test
  void grades_are_the_publishers() throws IOException {
    Table<String, String, Long> heads =
        heads(
            rows(
                "ukcs2021_sex_by_grade.csv",
                "sex",
                "responsibility_level",
                "headcount",
                "share_of_grade",
                "share_of_sex"),
            "responsibility_level");
    Map<String, PrintedGroup> bundled = new TreeMap<>(CivilService2021.rowsByGrade());
    bundled.put("All employees", CivilService2021.allEmployees());
    assertThat(bundled.keySet()).containsExactlyInAnyOrderElementsOf(heads.rowKeySet());
    bundled.forEach(
        (grade, row) ->
            assertThat(heads.row(grade))
                .isEqualTo(
                    Map.of(
                        "Female", row.composition().women(),
                        "Male", row.composition().men(),
                        "All employees", row.total())));
  }

  @Test
  void organisations_are_the_publishers() throws IOException {
    Table<String, String, Long> heads =
        heads(
            rows(
                "ukcs2021_sex_by_organisation.csv",
                "departmental_group",
                "organisation",
                "sex",
                "headcount",
                "share_of_organisation"),
            "organisation");
    Map<String, GenderComposition> bundled = CivilService2021.byOrganisation().groups();
    assertThat(bundled.keySet()).containsExactlyInAnyOrderElementsOf(heads.rowKeySet());
    bundled.forEach(
        (organisation, group) ->
            assertThat(heads.row(organisation))
                .isEqualTo(Map.of("Female", group.women(), "Male", group.men())));
  }

  /** UNDP and WHO stand in two rows each in 2019, so rows are summed and not looked up. */
  @Test
  void totals_of_the_un_system_are_those_of_unsceb() throws IOException {
    Map<String, Long> years = new TreeMap<>();
    for (CsvDocument.Row row :
        rows("ceb_staff_by_org_2014_2019.csv", "YEAR", "ORG", "ENTITY", "STAFF")) {
      years.merge(
          row.text("YEAR").orElseThrow(),
          row.cell("STAFF", Long::parseLong).orElseThrow(),
          Long::sum);
    }
    assertThat(years)
        .isEqualTo(
            Map.of(
                "2014", 93_891L,
                "2015", 99_317L,
                "2016", 103_843L,
                "2017", 106_059L,
                "2018", 109_589L,
                "2019", 114_119L));
  }
}
