package org.openrbm.examples.workforce;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.GenderTable;

/**
 * Women and men in the UK Civil Service in 2021, in heads.
 *
 * <p>Source: UK Civil Service Statistics 2021. Contains public sector information licensed under
 * the Open Government Licence v3.0; Crown copyright. Each count was rounded to 10 by the publisher.
 *
 * @since 0.1.0
 */
public final class CivilService2021 {

  /** The row of those whose grade is not reported. */
  public static final String NOT_REPORTED = "Not reported";

  private static final String ALL = "All employees";
  private static final String BY_GRADE = "civil-service-2021-by-grade.csv";
  private static final String BY_ORGANISATION = "civil-service-2021-by-organisation.csv";

  private CivilService2021() {}

  /** {@return the rows by grade, from the highest, and those of no reported grade} */
  public static Map<String, PrintedGroup> rowsByGrade() {
    return ImmutableMap.copyOf(Maps.filterKeys(grades(), grade -> !grade.equals(ALL)));
  }

  /** {@return the row of all employees} */
  public static PrintedGroup allEmployees() {
    return requireNonNull(grades().get(ALL));
  }

  /** {@return women and men by grade, from the highest, without those of no reported grade} */
  public static GenderTable<String> byGrade() {
    Map<String, GenderComposition> grades = new LinkedHashMap<>();
    rowsByGrade().forEach((grade, row) -> grades.put(grade, row.composition()));
    grades.remove(NOT_REPORTED);
    return GenderTable.of(grades);
  }

  /** {@return women and men by organisation} */
  public static GenderTable<String> byOrganisation() {
    return GenderTable.of(
        parse(
            BY_ORGANISATION,
            text(BY_ORGANISATION),
            List.of("group", "organisation", "women", "men"),
            "organisation",
            (row, composition) -> Optional.of(composition)));
  }

  private static Map<String, PrintedGroup> grades() {
    return parse(
        BY_GRADE,
        text(BY_GRADE),
        List.of("grade", "women", "men", "total"),
        "grade",
        (row, composition) ->
            row.cell("total", Long::parseLong).map(total -> new PrintedGroup(composition, total)));
  }

  /**
   * Reads a table with columns for women and men.
   *
   * @throws org.openrbm.core.InvalidDocumentException with the faults of the document
   */
  static <V> Map<String, V> parse(
      String name,
      String csv,
      List<String> columns,
      String key,
      BiFunction<CsvDocument.Row, GenderComposition, Optional<V>> value) {
    CsvDocument document = CsvDocument.parse(name, csv, columns, List.of());
    Map<String, V> rows = new LinkedHashMap<>();
    document.forEachRow(
        row -> {
          String group = row.text(key).orElse("");
          composition(row)
              .flatMap(composition -> value.apply(row, composition))
              .ifPresent(
                  read -> {
                    if (rows.put(group, read) != null) {
                      row.fault(key, "'%s' stands twice".formatted(group));
                    }
                  });
        });
    document.throwIfFaulty();
    return ImmutableMap.copyOf(rows);
  }

  private static Optional<GenderComposition> composition(CsvDocument.Row row) {
    Optional<Long> women = row.cell("women", Long::parseLong);
    Optional<Long> men = row.cell("men", Long::parseLong);
    return women.isEmpty() || men.isEmpty()
        ? Optional.empty()
        : row.read(() -> GenderComposition.of(women.get(), men.get()));
  }

  private static String text(String resource) {
    try (InputStream in = CivilService2021.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + resource, e);
    }
  }
}
