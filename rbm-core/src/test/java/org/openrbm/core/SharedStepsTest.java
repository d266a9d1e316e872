package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Steps that are a name and what stands below it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedStepsTest {

  private record Step(String name, List<Step> below) {
    static Step of(String name, Step... below) {
      return new Step(name, List.of(below));
    }
  }

  private static boolean equal(Step a, Step b) {
    return SharedSteps.equal(a, b, (one, other) -> one.name().equals(other.name()), Step::below);
  }

  @Test
  void steps_are_equal_if_they_and_all_below_them_are() {
    assertThat(
            equal(
                Step.of("a", Step.of("b"), Step.of("c")), Step.of("a", Step.of("b"), Step.of("c"))))
        .isTrue();
    assertThat(equal(Step.of("a"), Step.of("b"))).isFalse();
    assertThat(equal(Step.of("a", Step.of("b")), Step.of("a"))).isFalse();
    assertThat(
            equal(
                Step.of("a", Step.of("b"), Step.of("c")), Step.of("a", Step.of("c"), Step.of("b"))))
        .isFalse();
    assertThat(
            equal(
                Step.of("a", Step.of("b", Step.of("c"))), Step.of("a", Step.of("b", Step.of("d")))))
        .isFalse();
  }

  @Test
  void a_shared_step_equals_two_copies_of_it() {
    Step shared = Step.of("b", Step.of("c"));
    Step copies = Step.of("a", Step.of("b", Step.of("c")), Step.of("b", Step.of("c")));

    assertThat(equal(Step.of("a", shared, shared), copies)).isTrue();
    assertThat(equal(copies, Step.of("a", shared, shared))).isTrue();
  }

  /**
   * One step is held against b first and against d then; the second comparison must not be lost.
   */
  @Test
  void a_shared_step_is_held_against_every_step_it_stands_for() {
    Step shared = Step.of("b");

    assertThat(equal(Step.of("a", shared, shared), Step.of("a", Step.of("b"), Step.of("d"))))
        .isFalse();
    assertThat(equal(Step.of("a", Step.of("b"), Step.of("d")), Step.of("a", shared, shared)))
        .isFalse();
  }

  /** Of 200 levels with two ways down each there are 2 to the 200 ways, but 201 steps. */
  @Test
  void each_pair_of_steps_is_compared_once() {
    AtomicInteger comparisons = new AtomicInteger();

    assertThat(
            SharedSteps.equal(
                doubling(200),
                doubling(200),
                (one, other) ->
                    comparisons.incrementAndGet() > 0 && one.name().equals(other.name()),
                Step::below))
        .isTrue();
    assertThat(comparisons).hasValue(201);
  }

  private static Step doubling(int levels) {
    Step step = Step.of("0");
    for (int level = 1; level <= levels; level++) {
      step = Step.of(Integer.toString(level), step, step);
    }
    return step;
  }
}
