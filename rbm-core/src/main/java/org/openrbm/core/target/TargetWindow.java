package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.openrbm.core.ReportingPeriod;

/**
 * The days of which the values are held against a target.
 *
 * <p>"40 in 2025" is 40 during 2025, whatever 2024 brought; "100 by the end of 2025" is the sum
 * since the baseline; "at least 85 per cent by the end of 2025" is the level on that day. People
 * use the same words for all three, so a target of a flow has to state which it means.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(TargetWindow.OnDay.class),
  @JsonSubTypes.Type(TargetWindow.SinceBaseline.class),
  @JsonSubTypes.Type(TargetWindow.During.class)
})
public sealed interface TargetWindow {

  /** The level on the last day of the target. */
  TargetWindow ON_DAY = new OnDay();

  /** The sum of all since the baseline, up to the last day of the target. */
  TargetWindow SINCE_BASELINE = new SinceBaseline();

  /** {@return the sum or level during that period, at whose end the target is due} */
  static TargetWindow during(ReportingPeriod period) {
    return new During(period);
  }

  /** {@return the window in English words, as they follow "at least 40"} */
  String inWords();

  /** The level on the last day of the target. */
  @JsonTypeName("onDay")
  record OnDay() implements TargetWindow {

    @Override
    public String inWords() {
      return "on the day";
    }
  }

  /** The sum of all since the baseline, up to the last day of the target. */
  @JsonTypeName("sinceBaseline")
  record SinceBaseline() implements TargetWindow {

    @Override
    public String inWords() {
      return "since the baseline";
    }
  }

  /**
   * The sum during a period, of a flow or a running total that starts again; the latest level
   * during it, of a stock.
   *
   * @param period the period; its last day is the day of the target
   */
  @JsonTypeName("during")
  record During(@JsonProperty(required = true) ReportingPeriod period) implements TargetWindow {

    /** Checks that the period is given. */
    public During {
      requireNonNull(period, "period");
    }

    @Override
    public String inWords() {
      return "during " + period.label();
    }
  }
}
