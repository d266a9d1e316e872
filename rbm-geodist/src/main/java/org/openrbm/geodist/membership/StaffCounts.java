package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.openrbm.core.text.Medium;

/**
 * The number of staff of each nationality.
 *
 * <p>A code need not be a member's: staff of other nationalities, and staff whose nationality is
 * not stated, are kept and reported apart. A nationality that is not named has no staff.
 *
 * <p>{@link #of(Map)} takes codes as they are. {@link #parse}, {@link #read} and {@link #counting}
 * take codes and names:
 *
 * <ul>
 *   <li>What {@link CountryNames} understands becomes the code of ISO 3166-1 alpha-3: {@code US},
 *       {@code 840}, {@code United States} and {@code 美国} become {@code USA}. {@link #readings}
 *       says what was taken for what.
 *   <li>Persons without a nationality, such as {@code Stateless} or {@code apatride}, become {@code
 *       stateless}. {@code Not stated}, {@code unknown} and the like are {@link #notStated}.
 *   <li>Another text is a code of the organisation's own if it has one to three capital letters, or
 *       up to twelve capital letters, digits, hyphens and underscores with a letter and a digit
 *       among them, such as {@code XKK} or {@code REGION-1}. It stays as it is.
 *   <li>Any other text is refused, with the names that are nearest: {@code Chinna} with {@code
 *       China (CHN)}. So are names that can stand for several countries, such as {@code Korea}.
 * </ul>
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = StaffCounts.Builder.class)
@JsonPropertyOrder({"source", "readings", "byNationality", "notStated"})
public abstract sealed class StaffCounts permits ImmutableStaffCounts {

  StaffCounts() {}

  /** {@return where the counts come from, in words; a count from a file names the file} */
  public abstract Optional<String> source();

  /**
   * {@return what was taken for what: the names and numbers that were read, each with the code that
   * it was taken for, such as {@code United States} with {@code USA}; empty where all nationalities
   * were codes}
   */
  @Value.NaturalOrder
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract SortedMap<String, String> readings();

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
   * Reads counts from CSV with the header {@code code,staff}.
   *
   * <ul>
   *   <li>Cells are separated by commas, semicolons or tabs: by the character of a first line
   *       {@code sep=;}, or else by the one that the header has.
   *   <li>Columns are named in any case, with or without blanks, hyphens and underscores. The code
   *       is also called country, nationality, member (state), state, ISO3, ISO code, ISO alpha3
   *       (code), alpha3, country code, nationality code, country or area, pays, nationalité, país,
   *       nacionalidad, 国家, 国籍. The staff are also called count, number, headcount, staff count,
   *       number of staff, effectif, personal, 人数.
   *   <li>A table that {@code RepresentationReport.toCsv} wrote is read; its other columns are
   *       passed over. Any column that it does not have is refused.
   *   <li>A byte order mark, empty lines and rows, lines that begin with {@code #}, and blank cells
   *       and columns without a name are passed over. A cell {@code ="007"} is the text {@code
   *       007}.
   *   <li>A number is digits alone: {@code 1,234} and {@code 1.5e3} are refused with the way to
   *       write them.
   * </ul>
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it: a column
   *     missing or unknown, a nationality that is not understood or stands twice, a count that is
   *     no whole number or negative
   */
  public static StaffCounts parse(String csv) {
    return StaffCountsCsv.parse("staff counts", csv);
  }

  /**
   * Reads counts from a CSV file in UTF-8, or in UTF-16 with a byte order mark, as {@link #parse}
   * does. A file in another encoding, such as Windows-1252, and a workbook are refused by name.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   */
  public static StaffCounts read(Path file) throws IOException {
    return StaffCountsCsv.parse(file.toString(), DocumentFile.readTable(file))
        .withSource(file.getFileName().toString());
  }

  /**
   * Returns a collector that counts staff records: {@code
   * staff.stream().collect(StaffCounts.counting(Employee::nationality))}. It may be used in
   * parallel; the order of records changes nothing.
   *
   * @param nationality gives the code or the name of a record's nationality; {@code null} or a
   *     blank text means that it is not stated; what is not understood is refused at the end with
   *     an {@code IllegalArgumentException} that has all such texts
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
    private static final int MOST_FAULTS = 20;

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
      NationalityReader reader = new NationalityReader();
      Map<String, Integer> counts = new TreeMap<>();
      List<String> faults = new ArrayList<>();
      int unnamed = notStated;
      for (Map.Entry<String, Integer> entry : byNationality.entrySet()) {
        try {
          String code = reader.codeOrNotStated(entry.getKey());
          if (code.equals(CountryNames.NOT_STATED)) {
            unnamed = Math.addExact(unnamed, entry.getValue());
          } else {
            counts.merge(code, entry.getValue(), Math::addExact);
          }
        } catch (IllegalArgumentException e) {
          faults.add(String.valueOf(e.getMessage()));
        }
      }
      if (!faults.isEmpty()) {
        int more = faults.size() - MOST_FAULTS;
        throw illegalArgument(
            String.join("; ", faults.subList(0, Math.min(MOST_FAULTS, faults.size())))
                + (more > 0 ? "; and %s more".formatted(more) : ""));
      }
      return new Builder()
          .readings(reader.readings())
          .putAllByNationality(counts)
          .notStated(unnamed)
          .build();
    }
  }

  /** {@return these counts from that source} */
  public abstract StaffCounts withSource(String source);

  /** {@return these counts from that source, or without one} */
  public abstract StaffCounts withSource(Optional<String> source);

  /** {@return counts of these nationalities in place of those it has} */
  public abstract StaffCounts withByNationality(Map<String, ? extends Integer> byNationality);

  /** {@return these counts with that number of staff whose nationality is not stated} */
  public abstract StaffCounts withNotStated(int staff);

  /** {@return the same staff with these readings in place of those it has} */
  public abstract StaffCounts withReadings(Map<String, ? extends String> readings);

  @Value.Check
  void check() {
    checkArgument(
        source().isEmpty() || !source().get().isBlank(),
        "source of staff counts must not be blank");
    readings().values().forEach(MemberCode::check);
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
   * so they have no {@link #source} and no {@link #readings}.
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

  /** {@return such as {@code "11 staff of 4 nationalities and 2 not stated"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(words() + source().map(source -> " (" + source + ")").orElse(""));
  }

  /** The numbers in words, without the source. */
  final String words() {
    long stated = total() - notStated();
    long nationalities = byNationality().values().stream().filter(staff -> staff > 0).count();
    return stated
        + " staff of "
        + nationalities
        + (nationalities == 1 ? " nationality" : " nationalities")
        + (notStated() == 0 ? "" : " and " + notStated() + " not stated");
  }

  /** Builds counts; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableStaffCounts.Builder {
    Builder() {}
  }
}
