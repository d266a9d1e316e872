package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.core.text.OneLine;

/**
 * A status that a person set against the computed one; the computed status is always shown beside
 * it.
 *
 * <p>It stands from its day on, whatever new data come, until it is withdrawn or replaced by a
 * later one. An override for one period sets the status of that period only, whenever it was set.
 *
 * @param indicator the code of the indicator
 * @param status the status that was set
 * @param author who set it
 * @param date the day from which it stands
 * @param justification why
 * @param withdrawnOn the day from which on it stands no more
 * @param period the only period whose status it sets; empty for all from its day on
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StatusOverride(
    @JsonProperty(required = true) String indicator,
    @JsonProperty(required = true) Status status,
    @JsonProperty(required = true) String author,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
    @JsonProperty(required = true) String justification,
    @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> withdrawnOn,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<ReportingPeriod> period) {

  /** Checks that it names its author and its reason. */
  public StatusOverride {
    checkArgument(!author.isBlank(), "status override of '%s' must name its author", indicator);
    checkArgument(
        !justification.isBlank(), "status override of '%s' needs a justification", indicator);
    checkArgument(
        withdrawnOn.isEmpty() || withdrawnOn.get().isAfter(date),
        "status override of '%s' of %s must be withdrawn later than that day, not on %s",
        indicator,
        date,
        withdrawnOn.orElse(null));
  }

  /** {@return an override that stands from that day on, until it is withdrawn} */
  public static StatusOverride of(
      String indicator, Status status, String author, LocalDate date, String justification) {
    return new StatusOverride(
        indicator, status, author, date, justification, Optional.empty(), Optional.empty());
  }

  /** {@return this override as withdrawn on that day} */
  public StatusOverride withdrawn(LocalDate on) {
    return new StatusOverride(
        indicator, status, author, date, justification, Optional.of(on), period);
  }

  /** {@return this override for that period only} */
  public StatusOverride forPeriod(ReportingPeriod only) {
    return new StatusOverride(
        indicator, status, author, date, justification, withdrawnOn, Optional.of(only));
  }

  /** {@return whether it stands, seen from there} */
  boolean stands(Viewpoint view) {
    if (!view.knows(date)) {
      return false;
    }
    if (period.isPresent()) {
      return period.get().equals(view.period())
          && (withdrawnOn.isEmpty() || !view.knows(withdrawnOn.get()));
    }
    return !date.isAfter(view.day())
        && (withdrawnOn.isEmpty() || withdrawnOn.get().isAfter(view.day()));
  }

  /**
   * Returns the override of an indicator that stands, seen from there: the latest one.
   *
   * @throws IllegalArgumentException if two were set for the indicator on the same day: neither is
   *     the later one
   */
  static Optional<StatusOverride> standing(
      Iterable<StatusOverride> overrides, String indicator, Viewpoint view) {
    Map<LocalDate, StatusOverride> byDay = new TreeMap<>();
    for (StatusOverride override : overrides) {
      if (override.indicator().equals(indicator) && override.stands(view)) {
        StatusOverride other = byDay.put(override.date(), override);
        checkArgument(
            other == null || other.equals(override),
            "two status overrides of '%s' were set on %s",
            indicator,
            override.date());
      }
    }
    return byDay.values().stream().reduce((earlier, later) -> later).map(of -> of.knownTo(view));
  }

  /** This without a withdrawal that is not known yet. */
  private StatusOverride knownTo(Viewpoint view) {
    return withdrawnOn.map(view::knows).orElse(true)
        ? this
        : new StatusOverride(
            indicator, status, author, date, justification, Optional.empty(), period);
  }

  /** {@return the status, who set it and why, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        OneLine.words(status) + " for " + indicator + ", set by " + author + " on " + date,
        justification,
        period.map(only -> "for " + only.label()).orElse(""),
        withdrawnOn.map(day -> "withdrawn on " + day).orElse(""));
  }
}
