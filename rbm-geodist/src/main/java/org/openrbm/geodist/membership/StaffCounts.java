package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.InvalidDocumentException;

/**
 * The number of staff of each nationality.
 *
 * <p>A code need not be a member's: staff of other nationalities, and staff whose nationality is
 * not stated, are kept and reported apart. A nationality that is not named has no staff.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = StaffCounts.Builder.class)
@JsonPropertyOrder({"source", "byNationality", "notStated"})
public abstract sealed class StaffCounts implements WithStaffCounts permits ImmutableStaffCounts {

  StaffCounts() {}

  /** {@return where the counts come from, in words; a count from a file names the file} */
  public abstract Optional<String> source();

  /** {@return the staff by code of nationality, sorted by code} */
  @Value.NaturalOrder
  public abstract SortedMap<String, Integer> byNationality();

  /** {@return the staff whose nationality is not stated} */
  @Value.Default
  public int notStated() {
    return 0;
  }

  /**
   * Returns counts with every nationality stated.
   *
   * @throws IllegalArgumentException if a code is blank, has blanks around it or a character that
   *     shows nothing, or is not in the composed form of Unicode; or a count is negative
   */
  public static StaffCounts of(Map<String, Integer> byNationality) {
    return new Builder().putAllByNationality(byNationality).build();
  }

  /**
   * Reads counts from CSV with the header {@code code,staff}. Empty lines and lines that begin with
   * {@code #} are passed over.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it: a column
   *     missing or unknown, a code that is malformed or stands twice, a count that is no whole
   *     number or negative
   */
  public static StaffCounts parse(String csv) {
    return StaffCountsCsv.parse("staff counts", csv);
  }

  /**
   * Reads counts from a CSV file in UTF-8, as {@link #parse} does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   */
  public static StaffCounts read(Path file) throws IOException {
    return StaffCountsCsv.parse(file.toString(), DocumentFile.read(file))
        .withSource(file.getFileName().toString());
  }

  /**
   * Returns a collector that counts staff records: {@code
   * staff.stream().collect(StaffCounts.counting(Employee::nationality))}. It may be used in
   * parallel; the order of records changes nothing.
   *
   * @param nationality gives the code of a record's nationality; {@code null} or a blank text means
   *     that it is not stated; any other text that is no well-formed code is refused at the end
   *     with an {@code IllegalArgumentException}, as in {@link #of(Map)}
   */
  public static <T> Collector<T, ?, StaffCounts> counting(
      Function<? super T, ? extends @Nullable String> nationality) {
    return Collector.of(
        Tally::new,
        (tally, record) -> tally.add(nationality.apply(record)),
        Tally::merge,
        Tally::counts,
        Collector.Characteristics.UNORDERED);
  }

  private static final class Tally {
    private final TreeMap<String, Integer> byNationality = new TreeMap<>();
    private int notStated;

    void add(@Nullable String code) {
      if (code == null || code.isBlank()) {
        notStated = Math.addExact(notStated, 1);
      } else {
        byNationality.merge(code, 1, Math::addExact);
      }
    }

    Tally merge(Tally that) {
      that.byNationality.forEach((code, staff) -> byNationality.merge(code, staff, Math::addExact));
      notStated = Math.addExact(notStated, that.notStated);
      return this;
    }

    StaffCounts counts() {
      return new Builder().putAllByNationality(byNationality).notStated(notStated).build();
    }
  }

  @Value.Check
  void check() {
    checkArgument(
        source().isEmpty() || !source().get().isBlank(),
        "source of staff counts must not be blank");
    byNationality()
        .forEach(
            (code, staff) -> {
              MemberCode.check(code);
              checkArgument(
                  staff >= 0,
                  "staff of nationality '%s' must not be negative, but is %s",
                  code,
                  staff);
            });
    checkArgument(
        notStated() >= 0,
        "staff whose nationality is not stated must not be negative, but is %s",
        notStated());
  }

  /**
   * Returns these counts with more staff. The new counts no longer come from the source of these,
   * so they have no {@link #source}.
   *
   * @param added the staff to be added by code of nationality; negative where staff are taken away
   * @throws IllegalArgumentException if a code is malformed, or a count would be negative
   * @throws ArithmeticException if a count does not fit in an {@code int}
   */
  public final StaffCounts plus(Map<String, Integer> added) {
    Map<String, Integer> sums = new TreeMap<>(byNationality());
    added.forEach((code, staff) -> sums.merge(code, staff, Math::addExact));
    return of(sums).withNotStated(notStated());
  }

  /** {@return the staff of that nationality; 0 if it is not named} */
  public final int of(String code) {
    return byNationality().getOrDefault(code, 0);
  }

  /** {@return all staff, of whatever nationality, stated or not} */
  public final long total() {
    return notStated() + byNationality().values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Builds counts; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableStaffCounts.Builder {
    Builder() {}
  }
}
