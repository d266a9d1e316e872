package org.openrbm.indicators.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

/**
 * One measure of one indicator in a performance report. In JSON the four parts are one object.
 *
 * @param subject the measure and its place in the framework
 * @param plan the way that was planned
 * @param standing the way that has been covered by the day
 * @param verdict the status, and the reasons where something is not computable
 * @since 0.1.0
 */
@JsonPropertyOrder({"subject", "plan", "standing", "verdict"})
public record ReportRow(
    @JsonUnwrapped Subject subject,
    @JsonUnwrapped Plan plan,
    @JsonUnwrapped Standing standing,
    @JsonUnwrapped Verdict verdict) {

  /** {@return whether there is no fraction, or no status} */
  boolean incomplete() {
    return verdict.missing().isPresent() || verdict.reason().isPresent();
  }

  /**
   * A measure and its place in the framework.
   *
   * @param result the code of the outcome or output
   * @param indicator the code of the indicator
   * @param title the name of the indicator
   * @param measure the code of the measure, or the codes of those of which the mean is taken
   * @param unit the unit of the values
   * @since 0.1.0
   */
  @JsonPropertyOrder({"result", "indicator", "title", "measure", "unit"})
  public record Subject(
      String result, String indicator, LocalizedText title, String measure, String unit) {}

  /**
   * The way from a baseline to a target.
   *
   * @param baseline the value at the start
   * @param target the numbers that meet the target
   * @param due the last day on which to meet it
   * @since 0.1.0
   */
  @JsonPropertyOrder({"baseline", "target", "due"})
  public record Plan(
      Optional<Ratio> baseline, Optional<Interval> target, Optional<LocalDate> due) {}

  /**
   * The way that has been covered.
   *
   * @param actual the latest value
   * @param synthetic whether the latest values of the indicator rest on made-up measurements
   * @param fraction the share of the way from the baseline, raw
   * @param expectedFraction the share of the way that should be covered by the day
   * @param gap the movement that meets the target
   * @since 0.1.0
   */
  @JsonPropertyOrder({"actual", "synthetic", "fraction", "expectedFraction", "gap"})
  public record Standing(
      Optional<Ratio> actual,
      boolean synthetic,
      Optional<Ratio> fraction,
      Optional<Ratio> expectedFraction,
      Optional<Ratio> gap) {}

  /**
   * A status, and the reasons where something is not computable.
   *
   * @param status the status in force
   * @param computedStatus the computed status
   * @param reason why the computed status is not computable
   * @param missing why there is no fraction, although there may be a status
   * @param override the status that a person set, with the computed one beside it
   * @since 0.1.0
   */
  @JsonPropertyOrder({"status", "computedStatus", "reason", "missing", "override"})
  public record Verdict(
      Status status,
      Status computedStatus,
      Optional<Reason> reason,
      Optional<Reason> missing,
      Optional<StatusOverride> override) {}
}
