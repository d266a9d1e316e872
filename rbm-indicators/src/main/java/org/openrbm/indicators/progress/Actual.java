package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Reason;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.rollup.RolledUp;

/**
 * An actual value, with the day for which it stands and who has reported it.
 *
 * @param value the number and its day
 * @param coverage who has reported
 * @param words the value in words: a level, a name or a statement
 * @param missing the parts that a total would need, of which there is no value
 * @param rollUp makes what it was made of; null if there is no report
 */
record Actual(
    DatedFigure value,
    Coverage coverage,
    Optional<LocalizedText> words,
    List<Map<String, String>> missing,
    @Nullable Supplier<RolledUp> rollUp) {

  static Actual none(LocalDate day, Reason reason, Coverage coverage) {
    return new Actual(DatedFigure.none(day, reason), coverage, Optional.empty(), List.of(), null);
  }

  /** The same without the parts that are missing. */
  Actual withMissing(List<Map<String, String>> parts) {
    return new Actual(value, coverage, words, parts, rollUp);
  }

  /** The mean of several measures, with the coverage of that of which fewest have reported. */
  static Actual mean(List<Actual> measures) {
    return new Actual(
        DatedFigure.mean(measures.stream().map(Actual::value).toList()),
        measures.stream()
            .map(Actual::coverage)
            .min(Comparator.comparing(Coverage::reported))
            .orElse(Coverage.NONE),
        Optional.empty(),
        measures.stream().flatMap(measure -> measure.missing().stream()).toList(),
        null);
  }

  /** Whether there is a report, with or without a number. */
  boolean reported() {
    return value.figure().reason().orElse(null) != NotComputable.NO_ACTUAL;
  }

  /** The last day of the latest report that counts. */
  Optional<LocalDate> day() {
    return reported() ? Optional.of(value.date()) : Optional.empty();
  }

  Optional<RolledUp> rolledUp() {
    return Optional.ofNullable(rollUp).map(Supplier::get);
  }
}
