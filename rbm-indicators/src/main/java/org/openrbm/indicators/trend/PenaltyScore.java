package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * Full points inside an interval, and so many less for each unit outside it:
 *
 * <pre>score = full − penalty × distance of the value from the interval</pre>
 *
 * <p>The score is exact and not clamped: far outside it is negative. Values and interval are in the
 * same unit, mostly per cent; the penalty is in points a unit.
 *
 * @param full the points inside the interval
 * @param interval where nothing is taken off: a ceiling, a floor or a band
 * @param penalty the points for each unit outside, not negative
 * @param citation the source
 * @since 0.1.0
 */
public record PenaltyScore(
    @JsonProperty(required = true) Ratio full,
    @JsonProperty(required = true) Interval interval,
    @JsonProperty(required = true) Ratio penalty,
    @JsonProperty(required = true) Citation citation) {

  /**
   * UNDP, vacancy rate in per cent: 100 up to 15, 2 points less for each percentage point above.
   */
  public static final PenaltyScore UNDP_VACANCY =
      new PenaltyScore(
          Ratio.HUNDRED,
          Interval.ofAtMost(Ratio.of(15)),
          Ratio.of(2),
          undp("people/vacancy-rate.md", EvidenceGrade.SECONDARY));

  /**
   * UNDP, women in per cent, of the workforce or in leadership, each worth half of a score of 100:
   * 50 from 50 per cent on, 1.5 points less for each percentage point below.
   */
  public static final PenaltyScore UNDP_PARITY_HALF =
      new PenaltyScore(
          Ratio.of(50),
          Interval.ofAtLeast(Ratio.of(50)),
          Ratio.of(3, 2),
          undp("people/gender-parity.md", EvidenceGrade.PRIMARY));

  /** UNDP, delivery in per cent below the trend line: 100 at 0, 3 points less for each per cent. */
  public static final PenaltyScore UNDP_DELIVERY =
      new PenaltyScore(
          Ratio.HUNDRED,
          Interval.ofAtMost(Ratio.ZERO),
          Ratio.of(3),
          undp("efficiency/delivery.md", EvidenceGrade.SECONDARY));

  /** Checks the penalty. */
  public PenaltyScore {
    checkArgument(penalty.signum() >= 0, "penalty must not be negative, but is %s", penalty);
  }

  /** {@return the score of {@code value}} */
  public Ratio of(Ratio value) {
    return full.minus(penalty.times(interval.signedDistance(value).abs()));
  }

  private static Citation undp(String file, EvidenceGrade evidence) {
    return Citation.builder()
        .document("UNDP, performance app methodology")
        .clause("methodology/" + file)
        .url("https://github.com/undp/performance-app-methodology")
        .evidence(evidence)
        .build();
  }
}
