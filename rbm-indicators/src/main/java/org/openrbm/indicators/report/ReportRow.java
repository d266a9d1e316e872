package org.openrbm.indicators.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

/**
 * One measure of one indicator in a performance report.
 *
 * @param result the code of the outcome or output
 * @param indicator the code of the indicator
 * @param title the name of the indicator
 * @param measure the code of the measure, or the codes of those of which the mean is taken
 * @param unit the unit of the values
 * @param baseline the value at the start
 * @param target the numbers that meet the target
 * @param due the last day on which to meet it
 * @param actual the latest value
 * @param synthetic whether the latest values of the indicator rest on made-up measurements
 * @param fraction the share of the way from the baseline, raw
 * @param expectedFraction the share of the way that should be covered by the day
 * @param gap the movement that meets the target
 * @param status the status in force
 * @param reason why the status is not computable
 * @param missing why there is no fraction, although there may be a status
 * @param override the status that a person set, with the computed one beside it
 * @param computedStatus the computed status
 * @since 0.1.0
 */
@JsonPropertyOrder({
  "result",
  "indicator",
  "title",
  "measure",
  "unit",
  "baseline",
  "target",
  "due",
  "actual",
  "synthetic",
  "fraction",
  "expectedFraction",
  "gap",
  "status",
  "computedStatus",
  "reason",
  "missing",
  "override"
})
public record ReportRow(
    String result,
    String indicator,
    LocalizedText title,
    String measure,
    String unit,
    Optional<Ratio> baseline,
    Optional<Interval> target,
    Optional<LocalDate> due,
    Optional<Ratio> actual,
    boolean synthetic,
    Optional<Ratio> fraction,
    Optional<Ratio> expectedFraction,
    Optional<Ratio> gap,
    Status status,
    Optional<Reason> reason,
    Optional<Reason> missing,
    Optional<StatusOverride> override,
    Status computedStatus) {}
