package org.openrbm.indicators.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.progress.Status;

/**
 * A result, or the framework as a whole, in a performance report.
 *
 * @param code the code of the outcome, output or mandate
 * @param title its name
 * @param status the worst status of the indicators at and below it
 * @param indicators how many indicators there are at and below it
 * @param assessed how many of these have a status that can be computed, or that a person set
 * @param withoutData how many of the others have no approved measurement up to the day
 * @param meanFraction the mean of the fractions that can be computed, raw, by weight where weights
 *     are stated; never of statuses
 * @param coveredWeight the weight of which progress can be computed ÷ the weight of all; empty if
 *     nothing has a weight
 * @param fractions the number of measures of which that is the mean
 * @since 0.1.0
 */
@JsonPropertyOrder({
  "code",
  "title",
  "status",
  "indicators",
  "assessed",
  "withoutData",
  "meanFraction",
  "coveredWeight",
  "fractions"
})
public record ResultSummary(
    String code,
    LocalizedText title,
    Status status,
    int indicators,
    int assessed,
    int withoutData,
    Optional<Ratio> meanFraction,
    Optional<Ratio> coveredWeight,
    int fractions) {

  /** {@return code, status and how many indicators are assessed, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        code,
        OneLine.words(status),
        assessed + " of " + indicators + " indicators assessed",
        withoutData == 0 ? "" : withoutData + " without data");
  }
}
