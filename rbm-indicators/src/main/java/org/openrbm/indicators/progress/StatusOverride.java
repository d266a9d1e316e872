package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrbm.core.text.OneLine;

/**
 * A status that a person set against the computed one. It stands from its day on, whatever new data
 * come, until it is withdrawn; the computed status is always shown beside it.
 *
 * @param indicator the code of the indicator
 * @param status the status that was set
 * @param author who set it
 * @param date the day from which it stands
 * @param justification why
 * @since 0.1.0
 */
public record StatusOverride(
    @JsonProperty(required = true) String indicator,
    @JsonProperty(required = true) Status status,
    @JsonProperty(required = true) String author,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
    @JsonProperty(required = true) String justification) {

  /** Checks that it names its author and its reason. */
  public StatusOverride {
    checkArgument(!author.isBlank(), "status override of '%s' must name its author", indicator);
    checkArgument(
        !justification.isBlank(), "status override of '%s' needs a justification", indicator);
  }

  /**
   * Returns the override of an indicator that stands on a day: the latest one.
   *
   * @throws IllegalArgumentException if two were set for the indicator on the same day: neither is
   *     the later one
   */
  static Optional<StatusOverride> standing(
      Iterable<StatusOverride> overrides, String indicator, LocalDate day) {
    Map<LocalDate, StatusOverride> byDay = new TreeMap<>();
    for (StatusOverride override : overrides) {
      if (override.indicator().equals(indicator) && !override.date().isAfter(day)) {
        StatusOverride other = byDay.put(override.date(), override);
        checkArgument(
            other == null || other.equals(override),
            "two status overrides of '%s' were set on %s",
            indicator,
            override.date());
      }
    }
    return byDay.values().stream().reduce((earlier, later) -> later);
  }

  /** {@return the status, who set it and why, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        OneLine.words(status) + " for " + indicator + ", set by " + author + " on " + date,
        justification);
  }
}
