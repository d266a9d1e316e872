package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Reason;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * The progress of an indicator in a period: that of each of its measures, and the worst of them for
 * the indicator.
 *
 * @since 0.1.0
 */
@NoJson
public final class IndicatorProgress {

  private final Indicator indicator;
  private final Viewpoint view;
  private final ImmutableList<MeasureProgress> parts;
  private final ImmutableList<MeasureProgress> untargeted;
  private final boolean synthetic;
  private final Optional<StatusOverride> override;

  IndicatorProgress(
      Indicator indicator,
      Viewpoint view,
      List<MeasureProgress> parts,
      List<MeasureProgress> untargeted,
      boolean synthetic,
      Optional<StatusOverride> override) {
    this.indicator = indicator;
    this.view = view;
    this.parts = ImmutableList.copyOf(parts);
    this.untargeted = ImmutableList.copyOf(untargeted);
    this.synthetic = synthetic;
    this.override = override;
  }

  /** {@return the indicator} */
  public Indicator indicator() {
    return indicator;
  }

  /** {@return the period judged, and the day up to which things are known} */
  public Viewpoint view() {
    return view;
  }

  /** {@return the day judged: the last of the period, or of what is known} */
  public LocalDate asOf() {
    return view.day();
  }

  /**
   * {@return each measure against its plan, in the order of the measures, the whole before its
   * parts and units, and last the means of several measures}
   */
  public List<MeasureProgress> parts() {
    return parts;
  }

  /** {@return the fraction of each of {@link #parts} whose targets are resolved to numbers} */
  public List<Figure> fractions() {
    return parts.stream()
        .flatMap(part -> part.progress().stream())
        .map(Progress::fraction)
        .toList();
  }

  /** {@return whether any measurement that counts on the day is made up} */
  public boolean synthetic() {
    return synthetic;
  }

  /** {@return the known values of the measures without a target, in order} */
  public List<MeasureProgress> untargeted() {
    return untargeted;
  }

  /**
   * Returns the figures of an indicator with one measure that has targets.
   *
   * @throws IllegalArgumentException if there is not just one, or its targets cannot be resolved
   */
  public Progress progress() {
    checkArgument(
        parts.size() == 1,
        "indicator '%s' has %s measures with targets, not one",
        indicator.code(),
        parts.size());
    return parts
        .get(0)
        .progress()
        .orElseThrow(
            () ->
                illegalArgument(
                    "target of indicator '%s' cannot be resolved: %s"
                        .formatted(indicator.code(), reason().map(Reason::name).orElse(""))));
  }

  /** {@return the status in force: that which a person set, or the computed one} */
  public Status status() {
    return inForce(computedStatus());
  }

  /**
   * {@return the status in force where {@code computed} is the computed one: that which a person
   * set for the indicator and which stands on the day, or the computed one}
   */
  public Status inForce(Status computed) {
    return override.map(StatusOverride::status).orElse(computed);
  }

  /**
   * Returns the status that is certain from the measures, whatever a person set. It is missed or
   * off track if one of them is; otherwise not computable if one of them is not computable, or
   * there is no target; otherwise the worst of them.
   */
  public Status computedStatus() {
    List<Status> statuses = parts.stream().map(MeasureProgress::status).toList();
    boolean certain = statuses.contains(Status.MISSED) || statuses.contains(Status.OFF_TRACK);
    return statuses.contains(Status.NOT_COMPUTABLE) && !certain
        ? Status.NOT_COMPUTABLE
        : StatusRollUp.worst(statuses);
  }

  /** {@return the status that a person set and that stands on the day} */
  public Optional<StatusOverride> override() {
    return override;
  }

  /** {@return why the computed status is not computable; empty if it is} */
  public Optional<Reason> reason() {
    if (computedStatus() != Status.NOT_COMPUTABLE) {
      return Optional.empty();
    }
    return parts.isEmpty()
        ? Optional.of(NotComputable.NO_TARGET)
        : parts.stream().flatMap(part -> part.reason().stream()).findFirst();
  }

  /**
   * Returns this with the latest of those overrides that are of this indicator and stand on the
   * day.
   *
   * @throws IllegalArgumentException if two of the indicator were set on the same day
   */
  public IndicatorProgress with(List<StatusOverride> overrides) {
    return new IndicatorProgress(
        indicator,
        view,
        parts,
        untargeted,
        synthetic,
        StatusOverride.standing(overrides, indicator.code(), view));
  }

  /** {@return whether {@code other} is the same progress of the same indicator on the same day} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorProgress that
        && indicator.equals(that.indicator)
        && view.equals(that.view)
        && synthetic == that.synthetic
        && parts.equals(that.parts)
        && untargeted.equals(that.untargeted)
        && override.equals(that.override);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, view, parts, untargeted, override);
  }

  /** {@return code, status and day in one line} */
  @Override
  public String toString() {
    return indicator.code()
        + " "
        + status()
        + reason().map(r -> " (" + r + ")").orElse("")
        + " as of "
        + asOf();
  }
}
