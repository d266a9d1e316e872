package org.openrbm.geodist;

import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.policy.PolicyElement;

/** What follows from staff and range: the movement of posts, written once for number and reason. */
final class RepresentationRule {

  private RepresentationRule() {}

  static Derivation movement(
      DesirableRange range, int staff, RepresentationStatus status, Recorder recorder) {
    RangeFormula.Limits limits = range.derivation(recorder);
    Derivation held = recorder.given("staff", "posts", Ratio.of(staff));
    Ratio movement = Ratio.of(movement(range, staff, status));
    Citation clause = range.policy().citations().get(PolicyElement.STATUS);
    return switch (status) {
      case UNREPRESENTED ->
          recorder.derived(
              "posts to range",
              "posts",
              movement,
              LeastStaff.RULE + "; unrepresented, as there is no staff",
              clause,
              held,
              limits.lower(),
              limits.upper());
      case UNDERREPRESENTED ->
          recorder.derived(
              "posts to range",
              "posts",
              movement,
              "lower limit − staff; underrepresented, as staff < lower limit",
              clause,
              held,
              limits.lower());
      case WITHIN_RANGE ->
          recorder.derived(
              "posts to range",
              "posts",
              movement,
              "none; within range, as lower limit ≤ staff ≤ upper limit",
              clause,
              held,
              limits.lower(),
              limits.upper());
      case OVERREPRESENTED ->
          recorder.derived(
              "posts to range",
              "posts",
              movement,
              "upper limit − staff; overrepresented, as staff > upper limit",
              clause,
              held,
              limits.upper());
    };
  }

  private static int movement(DesirableRange range, int staff, RepresentationStatus status) {
    return switch (status) {
      case UNREPRESENTED -> LeastStaff.of(range);
      case UNDERREPRESENTED -> range.lower() - staff;
      case WITHIN_RANGE -> 0;
      case OVERREPRESENTED -> range.upper() - staff;
    };
  }
}
