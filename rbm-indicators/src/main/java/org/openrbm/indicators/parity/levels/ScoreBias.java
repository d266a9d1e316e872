package org.openrbm.indicators.parity.levels;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A bias in scores: points that one of two equally large groups is given, or denied, on top of
 * scores that are spread alike in both.
 *
 * <pre>explained variance r² = (points² ÷ 4) ÷ (sd² + points² ÷ 4)</pre>
 *
 * <p>It is the part of the variance of all scores that group membership explains: the means of the
 * groups lie points ÷ 2 from that of all. Martell, Lane and Emrich (1996) state their bias so: 2.01
 * points at a standard deviation of 10 explain 1 per cent, 4.58 points 5 per cent; by promoting the
 * best scores through eight levels even 1 per cent keeps the top level far from parity.
 *
 * @param points the difference of the means, in points; 0 for no bias
 * @param standardDeviation that of the scores in each group, above 0, in points
 * @since 0.1.0
 */
public record ScoreBias(
    @JsonProperty(required = true) Ratio points,
    @JsonProperty(required = true) Ratio standardDeviation) {

  private static final Citation MARTELL =
      Citation.builder()
          .document("Martell, Lane and Emrich, Male-Female Differences: A Computer Simulation")
          .clause("American Psychologist 51 (1996), pp. 157-158")
          .evidence(EvidenceGrade.SECONDARY)
          .remark("parameters as replications restate them; formula by the variance of a mixture")
          .build();

  /** Checks that the standard deviation is above 0, and the points are not negative. */
  public ScoreBias {
    checkArgument(
        points.signum() >= 0, "points of a bias must not be negative, but are %s", points);
    checkArgument(
        standardDeviation.signum() > 0,
        "standard deviation of scores must be above 0, but is %s",
        standardDeviation);
  }

  /** {@return r², 0 to 1, exactly} */
  public Figure explainedVariance() {
    return Figure.calculated(
        recorder ->
            Figure.of(
                derive(recorder)
                    .withRemark("assumes two groups of one size, and scores spread alike")));
  }

  private Derivation derive(Recorder recorder) {
    Ratio between = points.times(points).dividedBy(4);
    return recorder.derived(
        "explained variance",
        "",
        between.dividedBy(standardDeviation.times(standardDeviation).plus(between)),
        "(points² ÷ 4) ÷ (standard deviation² + points² ÷ 4)",
        MARTELL,
        recorder.given("points", "points", points),
        recorder.given("standard deviation", "points", standardDeviation));
  }

  /** {@return such as {@code "2.01 points, standard deviation 10.00"}} */
  @Override
  public String toString() {
    return points.toDecimal(2) + " points, standard deviation " + standardDeviation.toDecimal(2);
  }
}
