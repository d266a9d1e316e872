package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;

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

  /** Three members by rate, staff converted at random, and every rule for the base figure. */
  @Test
  void random_conversions_are_those_of_the_definition() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      Map<String, BigDecimal> rates = new TreeMap<>();
      Map<String, String> shown = new TreeMap<>();
      Map<String, Integer> staff = new TreeMap<>();
      Map<String, Integer> converted = new TreeMap<>();
      for (String code : List.of("AAA", "BBB", "CCC")) {
        BigDecimal rate = BigDecimal.valueOf(random.nextInt(334), 1);
        rates.put(code, rate);
        shown.put(code, rate.toPlainString());
        staff.put(code, random.nextInt(40));
        if (random.nextInt(3) > 0) {
          converted.put(code, random.nextInt(60));
        }
      }
      int added = converted.values().stream().mapToInt(n -> n).sum();
      int step = 1 + random.nextInt(40);
      int posts = 100 - step + 1 + random.nextInt(2 * step - 1);
      PostsRule rule;
      int base = 100;
      switch (random.nextInt(3)) {
        case 0 -> rule = PostsRule.filling();
        case 1 -> {
          rule = Plans.following(100);
          base += added;
        }
        default -> {
          rule = Plans.inSteps(step, posts);
          while (posts + added - base >= step) {
            base += step;
          }
        }
      }
      RepresentationReport before = Plans.report(20, shown, staff);
      PostConversion conversion = PostConversion.of(before, converted, rule);

      List<String> changes = new ArrayList<>();
      for (String code : rates.keySet()) {
        BigDecimal rate = rates.getOrDefault(code, BigDecimal.ZERO);
        int now = staff.getOrDefault(code, 0);
        int then = now + converted.getOrDefault(code, 0);
        assertThat(conversion.after().of(code).staff()).isEqualTo(then);
        assertThat(PlanDefinitions.same(conversion.after().of(code).range(), rate, base)).isTrue();
        RepresentationStatus from =
            PlanDefinitions.status(
                now, PlanDefinitions.lower(rate, 100), PlanDefinitions.upper(rate, 100));
        RepresentationStatus to =
            PlanDefinitions.status(
                then, PlanDefinitions.lower(rate, base), PlanDefinitions.upper(rate, base));
        assertThat(conversion.after().of(code).status()).isEqualTo(to);
        if (from != to) {
          changes.add(
              code
                  + from
                  + to
                  + (now != then)
                  + !PlanDefinitions.same(before.of(code).range(), rate, base));
        }
      }
      assertThat(conversion.changes())
          .extracting(
              change ->
                  change.code()
                      + change.from()
                      + change.to()
                      + change.staffMoved()
                      + change.limitsMoved())
          .containsExactlyInAnyOrderElementsOf(changes);
    }
  }
}
