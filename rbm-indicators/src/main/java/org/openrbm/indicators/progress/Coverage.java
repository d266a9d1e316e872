package org.openrbm.indicators.progress;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.OneLine;

/**
 * Who was to report, who has, how fresh each report is, and by weight where units have weights.
 *
 * <p>Where the latest value of each unit stands, as of a level or a running total, each unit counts
 * once. Where several periods make one value, each unit counts once for each period that any unit
 * reported on, so that a quarter that one unit left out shows.
 *
 * @param reported how many reports there are of those expected; of the whole, 1
 * @param expected how many reports are expected; empty if the indicator declares no reporters
 * @param byWeight the weight of the units that have reported ÷ the weight of those expected; empty
 *     unless every unit has a weight
 * @param units the units with the day of their latest report, in order of their names; empty where
 *     the organisation as a whole reported
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"reported", "expected", "byWeight", "units"})
public record Coverage(
    int reported, Optional<Integer> expected, Optional<Ratio> byWeight, List<UnitReport> units) {

  /** No report at all, and nobody declared. */
  static final Coverage NONE = new Coverage(0, Optional.empty(), Optional.empty(), List.of());

  /** The organisation as a whole has reported. */
  static final Coverage WHOLE = new Coverage(1, Optional.of(1), Optional.empty(), List.of());

  /** Keeps the units. */
  public Coverage {
    units = ImmutableList.copyOf(units);
  }

  /**
   * A unit with the day of its latest report that counts.
   *
   * @param unit the name of the unit
   * @param weight its weight, if it has one
   * @param day the last day of its latest report; empty if it has not reported
   * @since 0.1.0
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @JsonPropertyOrder({"unit", "weight", "day"})
  public record UnitReport(
      String unit,
      Optional<Ratio> weight,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> day) {

    /** {@return the days from its latest report to that day; empty if it has not reported} */
    public Optional<Long> age(LocalDate day) {
      return this.day.map(last -> ChronoUnit.DAYS.between(last, day));
    }

    /** {@return the unit and the day of its report, in one line} */
    @Override
    public String toString() {
      return OneLine.of(unit, day.map(LocalDate::toString).orElse("no report"));
    }
  }

  /** {@return the units that were to report and have not} */
  public List<UnitReport> missing() {
    return units.stream().filter(unit -> unit.day().isEmpty()).toList();
  }

  /** {@return whether all that were to report have; false if it is not declared who was to} */
  public boolean complete() {
    return expected.map(all -> reported >= all).orElse(false);
  }

  /** {@return reported of expected, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        reported + expected.map(all -> " of " + all).orElse("") + " reported",
        byWeight.map(weight -> weight + " by weight").orElse(""));
  }
}
