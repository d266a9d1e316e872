package org.openrbm.indicators.measurement;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.OneLine;

/**
 * Measurements with their history: what counts on a day, and what it corrected.
 *
 * <p>The order in which measurements are given changes nothing. Two recordings of the same key on
 * the same day contradict each other and are refused, whether their values differ or not.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = MeasurementSet.Builder.class)
public abstract sealed class MeasurementSet permits ImmutableMeasurementSet {

  /** The most contradictions that a message names. */
  private static final int MOST_NAMED = 20;

  MeasurementSet() {}

  /** {@return all measurements, corrected ones included} */
  public abstract List<Measurement> measurements();

  /**
   * Returns a set of measurements.
   *
   * @throws IllegalArgumentException if two of the same key were recorded on the same day
   */
  public static MeasurementSet of(Iterable<Measurement> measurements) {
    return new Builder().addAllMeasurements(measurements).build();
  }

  /** {@return no measurements} */
  public static MeasurementSet empty() {
    return new Builder().build();
  }

  /**
   * Reads measurements from CSV with the columns {@code indicator,period} and of these others those
   * that are wanted:
   *
   * <ul>
   *   <li>{@code measure,reporter,scope}: what was measured, by whom, and whether it is the
   *       reporter's own {@code SHARE} or a {@code TOTAL}; an empty cell is the {@linkplain
   *       Measurement#scope scope} that follows from the reporter;
   *   <li>{@code category:sex}, {@code category:age} and so on, one column for each dimension: the
   *       category in it; an empty cell is the whole in that dimension;
   *   <li>{@code value,unit}, {@code numerator,denominator}, {@code level} and {@code statement}: a
   *       row holds one of value, numerator with denominator, level, and statement. A unit stands
   *       beside a value, and is a currency by ISO 4217 if the value is an amount. A statement in a
   *       known language stands in the column of that language, such as {@code statement:en};
   *   <li>{@code recordedOn,standsUntil}: days such as {@code 2018-12-31};
   *   <li>{@code status,confidence,nature}: names of {@link MeasurementStatus}, {@link Confidence}
   *       and {@link DataNature};
   *   <li>{@code source}: the document; beside it {@code sourceTitle,sourceClause,sourceDate,}
   *       {@code sourceUrl,sourceEvidence,sourceRemark}. The evidence is secondary unless stated.
   * </ul>
   *
   * <p>Blanks around the content of a cell are no part of it, and a cell of blanks is an empty one.
   * {@link #toCsv()} writes such a CSV.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it
   */
  public static MeasurementSet parse(String csv) {
    return MeasurementCsv.parse("measurements", csv);
  }

  /**
   * Reads measurements from a CSV file in UTF-8 or, with a byte order mark, in UTF-16, as {@link
   * #parse} does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   */
  public static MeasurementSet read(Path file) throws IOException {
    return MeasurementCsv.parse(file.toString(), DocumentFile.readTable(file));
  }

  /** {@return this set with these measurements in place of those it has} */
  public abstract MeasurementSet withMeasurements(Measurement... measurements);

  /** {@return this set with these measurements in place of those it has} */
  public abstract MeasurementSet withMeasurements(Iterable<? extends Measurement> measurements);

  @Value.Check
  void check() {
    List<String> contradictions =
        byIndicator().values().stream()
            .flatMap(recordings -> recordings.contradictions().stream())
            .map(Recordings::contradiction)
            .limit(MOST_NAMED + 1L) // of a broken set of millions, no more is put in words
            .toList();
    if (!contradictions.isEmpty()) {
      throw illegalArgument(
          "recordings of one thing on one day contradict each other: "
              + contradictions.stream().limit(MOST_NAMED).collect(joining("; "))
              + (contradictions.size() > MOST_NAMED
                  ? "; and %s more".formatted(numberOfContradictions() - MOST_NAMED)
                  : ""));
    }
  }

  private int numberOfContradictions() {
    return byIndicator().values().stream()
        .mapToInt(recordings -> recordings.contradictions().size())
        .sum();
  }

  @Value.Lazy
  ImmutableMap<String, Recordings> byIndicator() {
    Map<String, List<Measurement>> byIndicator = new LinkedHashMap<>();
    for (Measurement measurement : measurements()) {
      byIndicator
          .computeIfAbsent(measurement.indicator(), code -> new ArrayList<>())
          .add(measurement);
    }
    return byIndicator.entrySet().stream()
        .collect(toImmutableMap(Map.Entry::getKey, entry -> Recordings.of(entry.getValue())));
  }

  /** {@return the recordings of the indicator of that code} */
  final Recordings recordings(String indicator) {
    return byIndicator().getOrDefault(indicator, Recordings.NONE);
  }

  /** {@return the codes of the indicators of which there are measurements} */
  public final Set<String> indicators() {
    return byIndicator().keySet();
  }

  /**
   * Returns every recording of one thing, the earliest first.
   *
   * @param indicator the indicator, which knows that no code and the code of its only measure are
   *     the same
   * @param of what was measured
   * @throws IllegalArgumentException if a measurement of the indicator names none of its several
   *     measures, or one that it does not have
   */
  public final List<Measurement> history(Indicator indicator, Measurement.Key of) {
    Measurement.Key key = of.of(indicator);
    return recordings(indicator.code()).all().stream()
        .filter(measurement -> measurement.key(indicator).equals(key))
        .sorted(Comparator.comparing(Measurement::recordedOn))
        .toList();
  }

  /**
   * Returns the measurements of an indicator that count by what was known on a day, in the order of
   * periods, then of reporters. For each key the latest recording decides that is approved or
   * retracted and is not after that day: an approved one counts, and after a retraction nothing
   * does.
   *
   * @param knownOn the day up to which recordings are known
   * @throws IllegalArgumentException if a measurement that was recorded by that day names none of
   *     several measures, or one that the indicator does not have; or if two of the same thing were
   *     recorded on the same day
   */
  public final List<Measurement> current(Indicator indicator, LocalDate knownOn) {
    return recordings(indicator.code()).current(indicator, requireNonNull(knownOn, "knownOn"));
  }

  /**
   * Returns the measurements of an indicator that count by all that is known, as {@link
   * #current(Indicator, LocalDate)} on the day of the last recording.
   *
   * @throws IllegalArgumentException if a measurement names none of several measures, or one that
   *     the indicator does not have; or if two of the same thing were recorded on the same day
   */
  public final List<Measurement> current(Indicator indicator) {
    return recordings(indicator.code()).current(indicator, LocalDate.MAX);
  }

  /**
   * Returns the measurements as a CSV that {@link #parse} reads back as an equal set, as long as no
   * text in it begins or ends with a blank, and none holds a character that acts: those are written
   * as {@link CsvCells#GUARDED} says. It has the columns that are needed.
   *
   * @throws IllegalArgumentException if the text would be longer than can be read again
   */
  public final String toCsv() {
    return toCsv(CsvCells.GUARDED);
  }

  /** {@return the measurements as {@link #toCsv()}, with their texts written in another way} */
  public final String toCsv(CsvCells cells) {
    return MeasurementCsv.write(measurements(), cells);
  }

  /** {@return how many measurements of how many indicators there are, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "MeasurementSet",
        OneLine.count(measurements().size(), "measurement"),
        OneLine.count(byIndicator().size(), "indicator"));
  }

  /** Builds a set; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableMeasurementSet.Builder {
    Builder() {}
  }
}
