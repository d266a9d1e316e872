package org.openrbm.examples.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.indicators.workforce.Distribution;
import org.openrbm.indicators.workforce.Key;
import org.openrbm.indicators.workforce.Observations;
import org.openrbm.indicators.workforce.WorkforceMeasure;

/**
 * The number of staff who report to one manager: a measure of the caller's own, worked out.
 *
 * <pre>span of control = staff with a manager ÷ managers</pre>
 *
 * <p>Each record counts the name of its manager, so that the spans are known once all parts of the
 * tally are together, in whatever order the records came. Managers are those whom somebody names.
 * The ratio is usual in human resources; the definition here is that of this example.
 *
 * @param reports how many managers have how many direct reports
 * @param withoutManager the staff who name no manager; in no span
 * @since 0.1.0
 */
public record SpanOfControl(Distribution reports, long withoutManager) {

  /**
   * Returns the measure over staff records. A staff member who manages himself or herself is an
   * error that names the record.
   *
   * @param name the name by which others refer to the staff member
   * @param manager the name of the manager, or {@code null} if there is none
   */
  public static <T> WorkforceMeasure<T, SpanOfControl> measure(
      Function<? super T, String> name, Function<? super T, ? extends @Nullable String> manager) {
    return WorkforceMeasure.of(
        "span of control",
        (record, sink) -> {
          String above = manager.apply(record);
          checkArgument(
              !name.apply(record).equals(above), "nobody is their own manager, as in %s", record);
          sink.label(above == null ? Key.NOT_STATED : above);
        },
        SpanOfControl::from);
  }

  private static SpanOfControl from(Observations counts) {
    Map<Integer, Long> spans = new TreeMap<>();
    counts
        .labels()
        .forEach(
            (manager, reports) -> {
              if (!manager.equals(Key.NOT_STATED)) {
                spans.merge(Math.toIntExact(reports), 1L, Long::sum);
              }
            });
    return new SpanOfControl(Distribution.of("staff", spans), counts.label(Key.NOT_STATED));
  }

  /** {@return the mean number of staff to a manager; no number if there is no manager} */
  public Figure mean() {
    return reports.mean();
  }

  /** {@return the managers with at most {@code staff} direct reports} */
  public long atMost(int staff) {
    return reports.atMost(staff);
  }
}
