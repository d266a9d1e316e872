package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.ReportingPeriod;

/**
 * The view from which a framework is judged: the period that is judged, and the day up to which
 * things are known.
 *
 * <p>A report on 2018–2019 that is written in March 2020 judges the period with what was known in
 * March: figures of 2019 that came in February count, figures of 2020 do not. What the same report
 * would have said on 31 December is the same period, known on that day.
 *
 * @param period the period that is judged; one day is a period
 * @param knownOn the day up to which things are known; empty for all that is known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Viewpoint(
    @JsonProperty(required = true) ReportingPeriod period,
    @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> knownOn) {

  /** Checks that something could be known of the period. */
  public Viewpoint {
    requireNonNull(period, "period");
    checkArgument(
        knownOn.isEmpty() || !knownOn.get().isBefore(period.start()),
        "period %s cannot be judged by what was known on %s, before it began",
        period,
        knownOn.orElse(null));
  }

  /** {@return that period, with all that is known} */
  public static Viewpoint of(ReportingPeriod period) {
    return new Viewpoint(period, Optional.empty());
  }

  /** {@return that day, with all that is known} */
  public static Viewpoint of(LocalDate day) {
    return of(ReportingPeriod.of(day, day));
  }

  /** {@return the same period, by what was known on that day} */
  public Viewpoint knownOn(LocalDate day) {
    return new Viewpoint(period, Optional.of(day));
  }

  /**
   * {@return the day that is judged: the last of the period, or the day up to which things are
   * known if the period was still running}
   */
  public LocalDate day() {
    return knownOn.filter(known -> known.isBefore(period.end())).orElse(period.end());
  }

  /** {@return whether something that became known on that day is known} */
  public boolean knows(LocalDate since) {
    return knownOn.isEmpty() || !since.isAfter(knownOn.get());
  }

  /**
   * {@return whether it is known that a day of the period is over: it is not after the period, and
   * what came later is known} Days after the period are not over, whatever is known by now: a
   * report on a quarter does not judge the year.
   */
  public boolean over(LocalDate day) {
    return !day.isAfter(period.end()) && day.isBefore(knownOn.orElse(period.end()));
  }

  /** {@return the period and the day, in one line} */
  @Override
  public String toString() {
    return period.label() + knownOn.map(day -> ", as known on " + day).orElse("");
  }
}
