package org.openrbm.geodist;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;

/** The steps from posts to the unit of a policy and from there to a whole number. */
final class UnitSteps {

  private final DesirableRangePolicy policy;
  private final Recorder recorder;
  private final @Nullable Derivation pointsPerPost;

  UnitSteps(DesirableRangePolicy policy, Recorder recorder) {
    this.policy = policy;
    this.recorder = recorder;
    this.pointsPerPost =
        policy
            .pointsPerPost()
            .map(points -> recorder.given("average points per post", "points", points))
            .orElse(null);
  }

  /** Whether the policy counts points. */
  boolean inPoints() {
    return pointsPerPost != null;
  }

  /**
   * Multiplies posts by the points per post; where the policy counts posts, they stay as they are.
   *
   * @param quantity the name in points
   * @param inPosts the name of the posts
   */
  Derivation inUnit(String quantity, String inPosts, Derivation posts) {
    if (pointsPerPost == null) {
      return posts;
    }
    return recorder.derived(
        quantity,
        policy.unit(),
        posts.value().times(pointsPerPost.value()),
        inPosts + " × average points per post",
        posts,
        pointsPerPost);
  }

  /** Rounds to a whole number. */
  Derivation rounded(String quantity, Derivation unrounded, RoundingMode mode) {
    return recorder.derived(
        quantity,
        policy.unit(),
        Ratio.of(unrounded.value().round(mode)),
        "unrounded " + quantity + " to whole " + policy.unit() + ", " + inWords(mode),
        policy.citations().get(PolicyElement.ROUNDING),
        unrounded);
  }

  private static String inWords(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> "nearest, halves up";
      case HALF_EVEN -> "nearest, halves to even";
      case HALF_DOWN -> "nearest, halves down";
      case UP, CEILING -> "up";
      case DOWN, FLOOR -> "down";
      case UNNECESSARY -> "exactly";
    };
  }
}
