package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A score that is full inside a range and loses points with the distance from it:
 *
 * <pre>score = full − penalty × distance of the value from the range</pre>
 *
 * <p>Value and range are in the same unit. The score is raw: far from the range it is below 0,
 * which no source rules out. An organisation that rounds does so on the sum of its scores.
 *
 * @param source where the rule is stated
 * @param full the score inside the range
 * @param range the values that lose no points
 * @param penalty the points lost for each unit of distance from the range, above 0
 * @since 0.1.0
 */
public record PenaltyScore(
    @JsonProperty(required = true) Citation source,
    @JsonProperty(required = true) Ratio full,
    @JsonProperty(required = true) Interval range,
    @JsonProperty(required = true) Ratio penalty) {

  /** UNDP vacancy rate, in per cent: 2 points for each percentage point above 15. */
  public static final PenaltyScore UNDP_VACANCY =
      undp(
          "people/vacancy-rate.md",
          Optional.empty(),
          100,
          Interval.ofAtMost(Ratio.of(15)),
          Ratio.of(2));

  /**
   * UNDP gender parity, share of women in per cent: 50 points at 50 per cent, 1.5 less for each
   * percentage point above or below. The score of an office is the sum for all staff and for
   * leadership, rounded up.
   */
  public static final PenaltyScore UNDP_PARITY =
      undp(
          "people/gender-parity.md",
          Optional.of(
              "read as two-sided: \"every percentage point above/below reduces the score\"; the"
                  + " example's 22.5 points for 35 per cent contradicts its own total of 70, which"
                  + " takes 27.5"),
          50,
          Interval.ofClosed(Ratio.of(50), Ratio.of(50)),
          Ratio.of(3, 2));

  /** UNDP delivery, in per cent of the trend of five years: 3 points for each per cent below it. */
  public static final PenaltyScore UNDP_DELIVERY =
      undp(
          "efficiency/delivery.md",
          Optional.empty(),
          100,
          Interval.ofAtLeast(Ratio.HUNDRED),
          Ratio.of(3));

  /** Checks that there is a penalty. */
  public PenaltyScore {
    checkArgument(penalty.signum() > 0, "penalty of a score must be above 0, but is %s", penalty);
  }

  /** {@return the score of a value, exact} */
  public Ratio of(Ratio value) {
    return derive(value, Recorder.off()).value();
  }

  /** {@return how the score of a value is derived} */
  public Explanation explain(Ratio value) {
    return derive(value, Recorder.on()).explain();
  }

  private Derivation derive(Ratio value, Recorder recorder) {
    Derivation given = recorder.given("value", "", value);
    Derivation distance =
        recorder.derived("distance", "", range.signedDistance(value).abs(), "from " + range, given);
    Derivation points = recorder.given("full score", "points", full);
    Derivation each = recorder.given("penalty", "points", penalty);
    return recorder.derived(
        "score",
        "points",
        full.minus(penalty.times(distance.value())),
        "full score − penalty × distance",
        source,
        points,
        each,
        distance);
  }

  private static PenaltyScore undp(
      String file, Optional<String> remark, long full, Interval range, Ratio penalty) {
    return new PenaltyScore(
        Citation.builder()
            .document("UNDP performance app methodology")
            .clause(file)
            .url("https://github.com/undp/performance-app-methodology")
            .evidence(EvidenceGrade.PRIMARY)
            .remark(remark)
            .build(),
        Ratio.of(full),
        range,
        penalty);
  }
}
