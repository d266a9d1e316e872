package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Explanations whose steps share others: of 200 levels with two ways down each, a method that
 * follows every way would take 2 to the 200 steps.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExplanationSharingTest {

  private static final int LEVELS = 200;

  /** Each level is derived twice from the one below. */
  static Explanation doubling(int levels) {
    return doubling(levels, "base");
  }

  private static Explanation doubling(int levels, String lowest) {
    Explanation step = Explanation.builder().quantity(lowest).value(Ratio.ONE).build();
    for (int level = 1; level <= levels; level++) {
      step =
          Explanation.builder()
              .quantity("level " + level)
              .value(Ratio.of(level))
              .rule("the one below, twice")
              .addOperands(step, step)
              .build();
    }
    return step;
  }

  @Test
  void are_equal_and_of_one_hash_code_if_their_steps_are() {
    assertThat(doubling(LEVELS)).isEqualTo(doubling(LEVELS)).hasSameHashCodeAs(doubling(LEVELS));
    assertThat(doubling(LEVELS)).isNotEqualTo(doubling(LEVELS, "another base"));
    assertThat(doubling(LEVELS)).isNotEqualTo(doubling(LEVELS - 1));
  }

  @Test
  void are_searched_step_by_step() {
    Explanation root = doubling(LEVELS);
    assertThat(root.step("base").value()).isEqualTo(Ratio.ONE);
    assertThatIllegalArgumentException().isThrownBy(() -> root.step("none"));
  }

  @Test
  void are_shown_once_a_step() {
    assertThat(doubling(LEVELS).render().lines()).hasSize(1 + 2 * LEVELS);
    assertThat(doubling(LEVELS)).hasToString("level 200 = 200: the one below, twice");
  }

  @Test
  void a_shared_step_equals_its_copies() {
    Explanation shared = doubling(3);
    Explanation tree = copy(shared);
    assertThat(shared).isEqualTo(tree).hasSameHashCodeAs(tree);
    assertThat(tree).isEqualTo(shared);
  }

  private static Explanation copy(Explanation step) {
    Explanation.Builder copy =
        Explanation.builder()
            .quantity(step.quantity())
            .value(step.value())
            .unit(step.unit())
            .rule(step.rule())
            .citation(step.citation())
            .remark(step.remark());
    step.operands().forEach(operand -> copy.addOperands(copy(operand)));
    return copy.build();
  }

  /** The oracle compares trees attribute by attribute, as equality of explanations is defined. */
  @Test
  void equality_is_that_of_trees() {
    Random random = new Random(20240611);
    int equal = 0;
    for (int i = 0; i < 20_000; i++) {
      Explanation a = small(random);
      Explanation b = random.nextInt(4) == 0 ? copy(a) : small(random);
      boolean expected = sameTree(a, b);
      equal += expected ? 1 : 0;
      assertThat(a.equals(b)).as("%s and %s", a.render(), b.render()).isEqualTo(expected);
      assertThat(b.equals(a)).isEqualTo(expected);
      assertThat(!expected || a.hashCode() == b.hashCode()).isTrue();
    }
    assertThat(equal).isBetween(5_000, 15_000);
  }

  private static boolean sameTree(Explanation a, Explanation b) {
    boolean same =
        a.quantity().equals(b.quantity())
            && a.value().equals(b.value())
            && a.rule().equals(b.rule())
            && a.operands().size() == b.operands().size();
    for (int i = 0; same && i < a.operands().size(); i++) {
      same = sameTree(a.operands().get(i), b.operands().get(i));
    }
    return same;
  }

  /** Up to six steps, of which each is derived from up to two earlier ones. */
  private static Explanation small(Random random) {
    Explanation[] steps = new Explanation[1 + random.nextInt(6)];
    for (int i = 0; i < steps.length; i++) {
      Explanation.Builder step =
          Explanation.builder().quantity(random.nextInt(5) == 0 ? "a" : "b").value(Ratio.ONE);
      for (int operand = i == 0 ? 0 : random.nextInt(3); operand > 0; operand--) {
        step.rule("r").addOperands(steps[random.nextInt(i)]);
      }
      steps[i] = step.build();
    }
    return steps[steps.length - 1];
  }
}
