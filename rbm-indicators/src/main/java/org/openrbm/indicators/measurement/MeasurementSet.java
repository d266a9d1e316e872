package org.openrbm.indicators.measurement;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.text.OneLine;

/**
 * Measurements with their history: what counts on a day, and what it corrected.
 *
 * <p>The order in which measurements are given changes nothing. Two recordings of the same key on
 * the same day contradict each other and are refused.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = MeasurementSet.Builder.class)
public abstract sealed class MeasurementSet permits ImmutableMeasurementSet {

  private static final Comparator<Measurement.Key> BY_PERIOD =
      Comparator.comparing(Measurement.Key::period)
          .thenComparing(key -> key.reporter().orElse("")) // no reporter is called ""
          .thenComparing(key -> key.measure().orElse(""))
          .thenComparing(key -> new TreeMap<>(key.categories()).toString());

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
   * Reads measurements from CSV with the columns {@code indicator,period} and of the others those
   * that are wanted: {@code
   * measure,reporter,value,numerator,denominator,level,statement,recordedOn,status,nature,source}.
   * A row holds one of value, numerator with denominator, level, and statement. Blanks around the
   * content of a cell are no part of it, and a cell of blanks is an empty one.
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
    checkOneADay(measurements(), Measurement::key);
  }

  private static void checkOneADay(
      Iterable<Measurement> measurements, Function<Measurement, Measurement.Key> key) {
    Set<Map.Entry<Measurement.Key, LocalDate>> seen = new HashSet<>();
    for (Measurement measurement : measurements) {
      checkArgument(
          seen.add(Map.entry(key.apply(measurement), measurement.recordedOn())),
          "two measurements of '%s' for %s were recorded on %s",
          measurement.indicator(),
          measurement.period(),
          measurement.recordedOn());
    }
  }

  @Value.Lazy
  ImmutableListMultimap<String, Measurement> byIndicator() {
    return Multimaps.index(measurements(), Measurement::indicator);
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
    return byIndicator().get(indicator.code()).stream()
        .filter(measurement -> measurement.key(indicator).equals(key))
        .sorted(Comparator.comparing(Measurement::recordedOn))
        .toList();
  }

  /**
   * Returns the measurements of an indicator that count on a day: for each key the latest approved
   * recording that is not after that day, in the order of periods, then of reporters.
   *
   * @throws IllegalArgumentException if a measurement that was recorded by that day names none of
   *     several measures, or one that the indicator does not have; or if two of the same thing were
   *     recorded on the same day
   */
  public final List<Measurement> current(Indicator indicator, LocalDate asOf) {
    List<Measurement> known =
        byIndicator().get(indicator.code()).stream()
            .filter(measurement -> !measurement.recordedOn().isAfter(asOf))
            .toList();
    checkOneADay(known, measurement -> measurement.key(indicator));
    Map<Measurement.Key, Measurement> latest = new LinkedHashMap<>();
    for (Measurement measurement : known) {
      if (measurement.status() == MeasurementStatus.APPROVED) {
        latest.merge(
            measurement.key(indicator),
            measurement,
            (a, b) -> b.recordedOn().isAfter(a.recordedOn()) ? b : a);
      }
    }
    return latest.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_PERIOD))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** {@return how many measurements of how many indicators there are, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "MeasurementSet",
        OneLine.count(measurements().size(), "measurement"),
        OneLine.count(byIndicator().keySet().size(), "indicator"));
  }

  /** Builds a set; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableMeasurementSet.Builder {
    Builder() {}
  }
}
