package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.geodist.RepresentationReport;

/** Midpoints 50 and 30 of 100: ranges 40 to 60 and 24 to 36; staff 38 and 24. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostConversionTest {

  private static final RepresentationReport BEFORE =
      Plans.report(20, Map.of("AAA", "50", "BBB", "30"), Map.of("AAA", 38, "BBB", 24));

  @Test
  void without_a_new_base_only_the_converted_move() {
    PostConversion conversion = PostConversion.of(BEFORE, Map.of("AAA", 10), PostsRule.filling());
    assertThat(conversion.changes()).hasToString("[AAA UNDERREPRESENTED → WITHIN_RANGE (staff)]");
    assertThat(conversion.after().of("AAA").staff()).isEqualTo(48);
  }

  /** With 110 posts: 44 to 66, so 48 is within; 26.4 to 39.6, so 24 is below. */
  @Test
  void a_base_that_follows_takes_the_others_below() {
    PostConversion conversion = PostConversion.of(BEFORE, Map.of("AAA", 10), Plans.following(100));
    assertThat(conversion.after().of("AAA").range()).hasToString("AAA 44–66");
    assertThat(conversion.changes())
        .extracting(StatusChange::toString)
        .containsExactlyInAnyOrder(
            "AAA UNDERREPRESENTED → WITHIN_RANGE (staff and limits)",
            "BBB WITHIN_RANGE → UNDERREPRESENTED (limits)");
    assertThat(conversion.changes()).filteredOn(StatusChange::fallsBelow).hasSize(1);
    assertThat(conversion)
        .hasToString(
            "converted {AAA=10}; appointments add to the 100 posts there are; the base figure is the"
                + " number of posts");
  }

  @Test
  void bad_conversions_are_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostConversion.of(BEFORE, Map.of("AAA", -1), PostsRule.filling()))
        .withMessage("converted posts of member 'AAA' must not be negative, but are -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostConversion.of(BEFORE, Map.of("ZZZ", 1), PostsRule.filling()))
        .withMessage("'ZZZ' is no member of 'Some', which has 2 members");
  }
}
