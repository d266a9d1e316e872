package org.openrbm.indicators.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.indicators.progress.Coverage;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

/**
 * One measure of one indicator in a performance report, of the whole, a part or a unit. In JSON its
 * groups are one object.
 *
 * @param subject the measure, its part, and its place in the framework
 * @param plan the step that answers for the period, and the end of the plan
 * @param standing the way that has been covered
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
   * A measure, its part and its place in the framework.
   *
   * @param result the code of the outcome or output
   * @param indicator the code of the indicator
   * @param title the name of the indicator
   * @param measure the code of the measure, or the codes of those of which the mean is taken
   * @param categories the category by dimension, if the row is of a part
   * @param reporter the unit, if the row is of one
   * @param unit the unit of the values
   * @since 0.1.0
   */
  @JsonPropertyOrder({"result", "indicator", "title", "measure", "categories", "reporter", "unit"})
  public record Subject(
      String result,
      String indicator,
      LocalizedText title,
      String measure,
      Map<String, String> categories,
      Optional<String> reporter,
      String unit) {

    /** Keeps the categories. */
    public Subject {
      categories = ImmutableMap.copyOf(categories);
    }
  }

  /**
   * The way from a baseline to the step that answers for the period, and the end of the plan.
   *
   * @param baseline the value at the start; 0 of a sum that begins with its first day
   * @param target the numbers that meet the target
   * @param targetInWords the target in English words; in the words of the plan if it is in words
   * @param due the last day on which to meet the target
   * @param window the days of which values count, in English words
   * @param end the end of the plan, if that is another step
   * @since 0.1.0
   */
  @JsonPropertyOrder({"baseline", "target", "targetInWords", "due", "window", "end"})
  public record Plan(
      Optional<Ratio> baseline,
      Optional<Interval> target,
      Optional<LocalizedText> targetInWords,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> due,
      Optional<String> window,
      Optional<End> end) {}

  /**
   * The end of a plan, judged beside the step that answers for the period.
   *
   * @param target the numbers that meet the last target
   * @param targetInWords the last target in words
   * @param due its last day
   * @param actual the value that is held against it
   * @param fraction the share of the way to it
   * @param status its status
   * @since 0.1.0
   */
  @JsonPropertyOrder({"target", "targetInWords", "due", "actual", "fraction", "status"})
  public record End(
      Optional<Interval> target,
      LocalizedText targetInWords,
      @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due,
      Optional<Ratio> actual,
      Optional<Ratio> fraction,
      Status status) {}

  /**
   * The way that has been covered.
   *
   * @param actual the value that is held against the target
   * @param actualDay the day for which it stands
   * @param words the value in words: a level, a name or a statement
   * @param onTheDay the value by the last day of the target, where only a later one meets it
   * @param onTheDayDay the day for which that stands
   * @param synthetic whether the latest values of the indicator rest on made-up measurements
   * @param fraction the share of the way from the baseline, raw
   * @param expectedFraction the share of the way that should be covered by the day of the value
   * @param gap the movement that meets the target
   * @param statusFigure the figure on which the status rests
   * @param coverage who has reported
   * @param nextDue the last day of the next figure that is expected
   * @param stale whether a newer figure should have come
   * @since 0.1.0
   */
  @JsonPropertyOrder({
    "actual",
    "actualDay",
    "words",
    "onTheDay",
    "onTheDayDay",
    "synthetic",
    "fraction",
    "expectedFraction",
    "gap",
    "statusFigure",
    "coverage",
    "nextDue",
    "stale"
  })
  public record Standing(
      Optional<Ratio> actual,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> actualDay,
      Optional<LocalizedText> words,
      Optional<Ratio> onTheDay,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> onTheDayDay,
      boolean synthetic,
      Optional<Ratio> fraction,
      Optional<Ratio> expectedFraction,
      Optional<Ratio> gap,
      Optional<Ratio> statusFigure,
      Coverage coverage,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> nextDue,
      boolean stale) {}

  /**
   * A status, and the reasons where something is not computable.
   *
   * @param status the status in force
   * @param label the organisation's own word for the computed status, if its scheme has one
   * @param computedStatus the computed status
   * @param reason why the computed status is not computable
   * @param missing why there is no fraction, although there may be a status
   * @param override the status that a person set, with the computed one beside it
   * @param missingParts the parts of which a total that was not reported lacks the value
   * @since 0.1.0
   */
  @JsonPropertyOrder({
    "status",
    "label",
    "computedStatus",
    "reason",
    "missing",
    "override",
    "missingParts"
  })
  public record Verdict(
      Status status,
      Optional<String> label,
      Status computedStatus,
      Optional<Reason> reason,
      Optional<Reason> missing,
      Optional<StatusOverride> override,
      List<Map<String, String>> missingParts) {

    /** Keeps the parts. */
    public Verdict {
      missingParts = ImmutableList.copyOf(missingParts);
    }
  }
}
