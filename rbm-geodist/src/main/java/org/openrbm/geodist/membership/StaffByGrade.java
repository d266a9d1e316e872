package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.text.Medium;

/**
 * The number of staff of each nationality at each grade. A nationality or grade that is not named
 * has no staff.
 *
 * <p>The staff of one nationality at all grades together, and those whose nationality is not
 * stated, are at most {@link Integer#MAX_VALUE}.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = StaffByGrade.Builder.class)
@JsonPropertyOrder({"source", "readings", "lines"})
public abstract sealed class StaffByGrade permits ImmutableStaffByGrade {

  StaffByGrade() {}

  /** {@return where the numbers come from, in words} */
  public abstract Optional<String> source();

  /** {@return what was taken for what, as {@link StaffCounts#readings} says} */
  @Value.NaturalOrder
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract SortedMap<String, String> readings();

  /** {@return the staff, sorted by nationality and grade; those not stated come last} */
  public abstract List<StaffLine> lines();

  /**
   * Returns the staff of these lines, in any order.
   *
   * @throws IllegalArgumentException if a nationality stands twice at a grade, or its staff at all
   *     grades are more than {@link Integer#MAX_VALUE}
   */
  public static StaffByGrade of(List<StaffLine> lines) {
    return new Builder().lines(lines).build();
  }

  /**
   * Returns staff of whom only the nationality is known, all at one grade, such as {@code "all"}:
   * for rules that do not look at grades.
   *
   * @throws IllegalArgumentException if the grade is blank or has blanks around it
   */
  public static StaffByGrade ofOneGrade(String grade, StaffCounts counts) {
    Builder staff = new Builder().source(counts.source()).readings(counts.readings());
    counts
        .byNationality()
        .forEach((code, number) -> staff.addLines(StaffLine.of(code, grade, number)));
    if (counts.notStated() > 0) {
      staff.addLines(StaffLine.notStated(grade, counts.notStated()));
    }
    return staff.build();
  }

  /**
   * Reads staff from CSV with the header {@code code,grade,staff}, the nationality as a code or a
   * name, as {@link StaffCounts} says. Separators, cases, empty lines and other names of the
   * columns are as {@link StaffCounts#parse} says; the grade may also be called level, grade level
   * or class.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it
   */
  public static StaffByGrade parse(String csv) {
    return parse("staff by grade", csv);
  }

  /**
   * Reads staff from a CSV file in UTF-8 or, with a byte order mark, in UTF-16, as {@link
   * #parse(String)} does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   */
  public static StaffByGrade read(Path file) throws IOException {
    return parse(file.toString(), DocumentFile.readTable(file))
        .withSource(file.getFileName().toString());
  }

  private static StaffByGrade parse(String document, String csv) {
    CsvDocument source = CsvDocument.parse(document, csv, Columns.STAFF_BY_GRADE);
    NationalityReader reader = new NationalityReader();
    Map<List<String>, StaffLine> lines =
        new TreeMap<>(Ordering.<String>natural().lexicographical());
    source.forEachRow(
        row -> {
          Optional<String> code = row.cell("code", reader::codeOrNotStated);
          Optional<String> grade = row.cell("grade", GradeWeights::checkGrade);
          Optional<Integer> staff = row.cell("staff", StaffCountsCsv::staff);
          if (code.isPresent() && grade.isPresent()) {
            StaffLine line =
                code.get().equals(CountryNames.NOT_STATED)
                    ? StaffLine.notStated(grade.get(), staff.orElse(0))
                    : StaffLine.of(code.get(), grade.get(), staff.orElse(0));
            if (lines.put(List.of(code.get(), grade.get()), line) != null) {
              row.fault(reader.twice(code.get(), " at grade '%s'".formatted(grade.get())));
            }
          }
        });
    tooMany(lines.values()).ifPresent(source::fault);
    source.throwIfFaulty();
    return of(new ArrayList<>(lines.values())).withReadings(reader.readings());
  }

  /** {@return this staff from that source} */
  public abstract StaffByGrade withSource(String source);

  /** {@return this staff from that source, or without one} */
  public abstract StaffByGrade withSource(Optional<String> source);

  /** {@return staff of these lines in place of those it has} */
  public abstract StaffByGrade withLines(StaffLine... lines);

  /** {@return staff of these lines in place of those it has} */
  public abstract StaffByGrade withLines(Iterable<? extends StaffLine> lines);

  /** {@return the same staff with these readings in place of those it has} */
  public abstract StaffByGrade withReadings(Map<String, ? extends String> readings);

  @Value.Check
  StaffByGrade check() {
    readings().values().forEach(MemberCode::check);
    checkArgument(
        source().isEmpty() || !source().get().isBlank(),
        "source of staff by grade must not be blank");
    if (!Ordering.from(StaffLine.ORDER).isOrdered(lines())) {
      return withLines(lines().stream().sorted(StaffLine.ORDER).toList());
    }
    for (int i = 1; i < lines().size(); i++) {
      checkArgument(
          StaffLine.ORDER.compare(lines().get(i - 1), lines().get(i)) != 0,
          "nationality '%s' stands twice at grade '%s'",
          lines().get(i).code().orElse("not stated"),
          lines().get(i).grade());
    }
    tooMany(lines())
        .ifPresent(
            message -> {
              throw illegalArgument(message);
            });
    return this;
  }

  /** Names a nationality whose staff at all grades are more than a count can hold. */
  private static Optional<String> tooMany(Collection<StaffLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                StaffLine::code, LinkedHashMap::new, Collectors.summingLong(StaffLine::staff)))
        .entrySet()
        .stream()
        .filter(sum -> sum.getValue() > Integer.MAX_VALUE)
        .findFirst()
        .map(
            sum ->
                "staff of nationality '%s' at all grades must be at most %s, but are %s"
                    .formatted(
                        sum.getKey().orElse("not stated"), Integer.MAX_VALUE, sum.getValue()));
  }

  /** {@return the staff by nationality, at all grades together} */
  public final StaffCounts counts() {
    return counts(grade -> true);
  }

  /** {@return the staff by nationality, at the grades that are asked for} */
  public final StaffCounts counts(Predicate<String> grades) {
    Map<String, Integer> counts = new TreeMap<>();
    int notStated = 0;
    for (StaffLine line : lines()) {
      if (!grades.test(line.grade())) {
        continue;
      }
      if (line.code().isPresent()) {
        counts.merge(line.code().get(), line.staff(), Integer::sum); // fits, see tooMany
      } else {
        notStated += line.staff();
      }
    }
    StaffCounts all = StaffCounts.of(counts).withNotStated(notStated).withReadings(readings());
    return source().map(all::withSource).orElse(all);
  }

  /** {@return such as {@code "11 staff of 4 nationalities and 2 not stated, at 3 grades"}} */
  @Override
  public final String toString() {
    long grades = lines().stream().map(StaffLine::grade).distinct().count();
    return Medium.PLAIN.line(
        counts().words()
            + ", at "
            + grades
            + (grades == 1 ? " grade" : " grades")
            + source().map(source -> " (" + source + ")").orElse(""));
  }

  /** Builds staff by grade; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableStaffByGrade.Builder {
    Builder() {}
  }
}
