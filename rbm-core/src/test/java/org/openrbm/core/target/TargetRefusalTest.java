package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/** Targets that cannot be built, because they say nothing or contradict themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetRefusalTest {

  @Test
  void a_band_has_two_limits() {
    refuses(
        () -> new Target.Band(Interval.ofAtLeast(Ratio.of(47)), END_2019),
        "band of a target needs both limits, but is [47, +inf);"
            + " with one limit it is atLeast or atMost");
  }

  @Test
  void a_change_changes_something_in_1_to_100_steps() {
    refuses(() -> change(0, 1), "change of a target must not be 0; a level to keep is maintain");
    refuses(() -> change(5, 0), "steps of a change must be 1 to 100, but are 0");
    refuses(() -> change(5, 101), "steps of a change must be 1 to 100, but are 101");
    refuses(() -> new Target.Step(Ratio.ZERO, END_2019), "change of a step must not be 0");
  }

  @Test
  void steps_are_in_order_of_days_and_go_one_way() {
    Target.Step up = new Target.Step(Ratio.of(15), END_2019);
    refuses(() -> stepwise(), "a stepwise target needs a step");
    refuses(
        () -> stepwise(new Target.Step(Ratio.of(15), END_2021), up),
        "steps of a target must be in order of days, but 2019-12-31 follows 2021-12-31");
    refuses(
        () -> stepwise(up, up),
        "steps of a target must be in order of days, but 2019-12-31 follows 2019-12-31");
    refuses(
        () -> stepwise(up, new Target.Step(Ratio.of(-5), END_2021)),
        "steps of a target must go the same way, but -5 follows 15");
  }

  @Test
  void a_tolerance_is_not_negative() {
    refuses(
        () -> new Target.Maintain(Ratio.of(-5), ChangeUnit.PERCENT, END_2021),
        "tolerance of a target must not be negative, but is -5");
  }

  @Test
  void the_words_the_value_and_the_day_are_given() {
    assertNamed(() -> new Target.LessThan(absent(), END_2019), "value");
    assertNamed(() -> new Target.LessThan(Ratio.ONE, absent()), "due");
    assertNamed(() -> new Target.MoreThan(absent(), END_2019), "value");
    assertNamed(() -> new Target.MoreThan(Ratio.ONE, absent()), "due");
    assertNamed(() -> new Target.Statement(absent(), END_2019), "text");
    assertNamed(() -> new Target.Statement(LocalizedText.of("in use"), absent()), "due");
    assertNamed(() -> new Target.NoTarget(absent()), "due");
    assertNamed(() -> new Target.NoTarget(END_2019).inWords(absent()), "measure");
  }

  private static void assertNamed(ThrowingCallable attempt, String parameter) {
    assertThatNullPointerException().isThrownBy(attempt).withMessage(parameter);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller may hand over
  private static <T> T absent() {
    return null;
  }

  private static Target change(int change, int steps) {
    return new Target.Change(
        Ratio.of(change), ChangeUnit.PERCENT, steps, ChangeBase.BASELINE, END_2021);
  }

  private static Target stepwise(Target.Step... steps) {
    return new Target.Stepwise(List.of(steps), ChangeUnit.PERCENT, ChangeBase.BASELINE);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
