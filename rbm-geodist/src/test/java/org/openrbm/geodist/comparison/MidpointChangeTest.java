package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** Midpoints whose explanations are of other forms than those of today's formula. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MidpointChangeTest {

  private static final Recorder ON = Recorder.on();

  private static Derivation given(String quantity, long value) {
    return ON.given(quantity, "", Ratio.of(value));
  }

  private static Derivation factor(String name, long value, Derivation... operands) {
    return ON.derived(name, "posts", Ratio.of(value), "some rule", operands);
  }

  private static Explanation midpoint(long value, Derivation... factors) {
    return ON.derived("midpoint", "posts", Ratio.of(value), "sum", factors).explain();
  }

  @Test
  void a_factor_derived_from_something_unknown_changes_by_its_rule() {
    MidpointChange change =
        MidpointChange.between(
            midpoint(5, factor("bonus", 5, given("base figure", 5), given("troops", 1))),
            midpoint(8, factor("bonus", 8, given("base figure", 8), given("troops", 1))));

    assertThat(change.contributions())
        .containsExactly(new Contribution("bonus", ChangeCause.FACTOR_RULE, Ratio.of(3)));
  }

  @Test
  void a_factor_that_is_no_product_of_its_causes_changes_by_its_rule() {
    // 7 is not 10 ÷ 2; a base figure that enters twice is not read either
    MidpointChange change =
        MidpointChange.between(
            midpoint(7, factor("remainder", 7, given("base figure", 10), given("members", 2))),
            midpoint(4, factor("remainder", 4, given("base figure", 2), given("base figure", 2))));

    assertThat(change.contributions())
        .containsExactly(new Contribution("remainder", ChangeCause.FACTOR_RULE, Ratio.of(-3)));
  }

  @Test
  void a_factor_that_only_one_of_them_has_changes_by_its_rule() {
    Derivation equal =
        factor("membership factor", 5, given("base figure", 10), given("members", 2));
    Explanation with = midpoint(9, equal, factor("gift", 4, given("base figure", 4)));
    Explanation without = midpoint(5, equal);

    assertThat(MidpointChange.between(without, with).contributions())
        .containsExactly(new Contribution("gift", ChangeCause.FACTOR_RULE, Ratio.of(4)));
    assertThat(MidpointChange.between(with, without).contributions())
        .containsExactly(new Contribution("gift", ChangeCause.FACTOR_RULE, Ratio.of(-4)));
  }

  @Test
  void a_midpoint_that_is_not_the_sum_of_its_operands_is_one_factor() {
    MidpointChange change =
        MidpointChange.between(
            midpoint(6, given("base figure", 12), given("members", 2)),
            midpoint(4, given("base figure", 12), given("members", 3)));

    assertThat(change.causes()).containsExactly(ChangeCause.NUMBER_OF_MEMBERS);
    assertThat(change.contributions())
        .containsExactly(new Contribution("midpoint", ChangeCause.NUMBER_OF_MEMBERS, Ratio.of(-2)));
    assertThat(change.with(Set.of())).isEqualTo(Ratio.of(6));
    assertThat(change.with(change.causes())).isEqualTo(Ratio.of(4));
  }
}
