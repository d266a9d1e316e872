package org.openrbm.indicators;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.InvalidDocumentException;

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
public abstract sealed class MeasurementSet implements WithMeasurementSet
    permits ImmutableMeasurementSet {

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
   * measure,reporter,value,numerator,denominator,level,statement,recordedOn,status, nature,source}.
   * A row holds one of value, numerator with denominator, level, and statement.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with every fault in it
   */
  public static MeasurementSet parse(String csv) {
    return MeasurementCsv.parse("measurements", csv);
  }

  /**
   * Reads measurements from a CSV file in UTF-8, as {@link #parse} does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with every fault in it
   */
  public static MeasurementSet read(Path file) throws IOException {
    return MeasurementCsv.parse(file.toString(), Files.readString(file));
  }

  @Value.Check
  void check() {
    Set<Map.Entry<Measurement.Key, LocalDate>> seen = new HashSet<>();
    for (Measurement measurement : measurements()) {
      checkArgument(
          seen.add(Map.entry(measurement.key(), measurement.recordedOn())),
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

  /** {@return every recording of a key, the earliest first} */
  public final List<Measurement> history(Measurement.Key key) {
    return byIndicator().get(key.indicator()).stream()
        .filter(measurement -> measurement.key().equals(key))
        .sorted(Comparator.comparing(Measurement::recordedOn))
        .toList();
  }

  /**
   * Returns what counts of an indicator on a day: of each key the latest approved recording not
   * after that day, in the order of periods, then of reporters.
   */
  public final List<Measurement> current(String indicator, LocalDate asOf) {
    Map<Measurement.Key, Measurement> latest = new LinkedHashMap<>();
    for (Measurement measurement : byIndicator().get(indicator)) {
      if (measurement.status() == MeasurementStatus.APPROVED
          && !measurement.recordedOn().isAfter(asOf)) {
        latest.merge(
            measurement.key(),
            measurement,
            (a, b) -> b.recordedOn().isAfter(a.recordedOn()) ? b : a);
      }
    }
    return latest.values().stream()
        .sorted(
            Comparator.comparing(Measurement::period)
                .thenComparing(measurement -> measurement.reporter().orElse(""))
                .thenComparing(measurement -> measurement.measure().orElse(""))
                .thenComparing(measurement -> measurement.categories().toString()))
        .toList();
  }

  /** Builds a set; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableMeasurementSet.Builder {
    Builder() {}
  }
}
