package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.geodist.RepresentationStatus.OVERREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.UNDERREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.UNREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.WITHIN_RANGE;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusChangeTest {

  private static final Map<String, String> MIDPOINTS = ImmutableMap.of("AAA", "10", "BBB", "50");

  private static RepresentationReport report(int ofA, int ofB) {
    return Plans.report(20, MIDPOINTS, Map.of("AAA", ofA, "BBB", ofB));
  }

  /** Ranges 8 to 12 and 40 to 60. */
  @Test
  void only_members_whose_status_differs_change() {
    assertThat(StatusChange.between(report(9, 45), report(7, 60)))
        .containsExactly(new StatusChange("AAA", WITHIN_RANGE, UNDERREPRESENTED, true, false))
        .hasToString("[AAA WITHIN_RANGE → UNDERREPRESENTED (staff)]");
    assertThat(StatusChange.between(report(9, 45), report(12, 40))).isEmpty();
  }

  /** A midpoint of 20 has the range 16 to 24. */
  @Test
  void a_change_says_whether_staff_or_limits_moved() {
    Map<String, String> higher = ImmutableMap.of("AAA", "20", "BBB", "50");

    assertThat(
            StatusChange.between(
                report(9, 45), Plans.report(20, higher, Map.of("AAA", 9, "BBB", 45))))
        .hasToString("[AAA WITHIN_RANGE → UNDERREPRESENTED (limits)]");
    assertThat(
            StatusChange.between(
                report(9, 45), Plans.report(20, higher, Map.of("AAA", 15, "BBB", 45))))
        .hasToString("[AAA WITHIN_RANGE → UNDERREPRESENTED (staff and limits)]");
  }

  @Test
  void members_of_one_report_only_do_not_change() {
    RepresentationReport fewer = Plans.report(20, Map.of("AAA", "10"), Map.of("AAA", 0));

    assertThat(StatusChange.between(report(9, 45), fewer))
        .containsExactly(new StatusChange("AAA", WITHIN_RANGE, UNREPRESENTED, true, false));
    assertThat(StatusChange.between(fewer, report(0, 0))).isEmpty();
  }

  @Test
  void a_member_falls_below_if_it_was_not_below_before() {
    assertThat(falls(WITHIN_RANGE, UNDERREPRESENTED)).isTrue();
    assertThat(falls(OVERREPRESENTED, UNREPRESENTED)).isTrue();
    assertThat(falls(UNDERREPRESENTED, UNREPRESENTED)).isFalse();
    assertThat(falls(UNREPRESENTED, UNDERREPRESENTED)).isFalse();
    assertThat(falls(WITHIN_RANGE, OVERREPRESENTED)).isFalse();
    assertThat(falls(UNDERREPRESENTED, WITHIN_RANGE)).isFalse();
  }

  private static boolean falls(RepresentationStatus from, RepresentationStatus to) {
    return new StatusChange("AAA", from, to, true, false).fallsBelow();
  }
}
