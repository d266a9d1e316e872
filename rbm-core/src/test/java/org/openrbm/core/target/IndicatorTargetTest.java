package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorTargetTest {

  @Test
  void a_wording_with_several_readings_needs_the_one_that_was_chosen() {
    refuses(
        () -> IndicatorTarget.of(change(20, 2)),
        "target by 2021-12-31 is a change, whose wording has several readings: state the reading");
    refuses(
        () -> new Reading(LocalizedText.of("+20 % each biennium"), " "),
        "reading of \"+20 % each biennium\" needs a justification");
  }

  @Test
  void revisions_are_in_order_of_days_and_have_a_reason() {
    Target target = new Target.AtLeast(Ratio.of(85), END_2021);
    refuses(
        () -> new TargetRevision(target, END_2019, ""),
        "replacement of a target on 2019-12-31 needs a reason");
    refuses(
        () ->
            IndicatorTarget.builder()
                .target(target)
                .addRevision(new TargetRevision(target, END_2021, "late data"))
                .addRevision(new TargetRevision(target, END_2019, "new survey"))
                .build(),
        "revisions of a target must be in order of days, but 2019-12-31 follows 2021-12-31");
  }

  @Test
  void a_measure_is_named_once() {
    IndicatorTarget target = IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019));
    refuses(
        () -> target.withMeasures("a", "a"), "measures of a target must differ, but are [a, a]");
    assertThat(target.withMeasures("b", "a").measures()).containsExactly("b", "a");
  }

  @Test
  void the_original_is_the_target_before_the_first_revision() {
    Target first = new Target.AtLeast(Ratio.of(80), END_2019);
    Target second = new Target.AtLeast(Ratio.of(85), END_2019);
    IndicatorTarget unrevised = IndicatorTarget.of(new Target.AtLeast(Ratio.of(90), END_2021));

    assertThat(unrevised.original()).isEqualTo(unrevised.target());
    assertThat(
            unrevised
                .withRevisions(
                    new TargetRevision(first, END_2019, "late data"),
                    new TargetRevision(second, END_2019, "new survey"))
                .original())
        .isEqualTo(first);
  }

  @Test
  void it_is_met_by_each_measure_unless_stated() {
    assertThat(IndicatorTarget.of(new Target.AtLeast(Ratio.ONE, END_2019)).combination())
        .isEqualTo(MeasureCombination.EACH);
  }

  @Test
  void json_reads_back_equal() {
    IndicatorTarget target =
        IndicatorTarget.builder()
            .target(change(20, 2))
            .reading(new Reading(LocalizedText.of("+20 %"), "the text names the baseline"))
            .addRevision(
                new TargetRevision(new Target.AtMost(Ratio.ONE, END_2019), END_2019, "audit"))
            .build();
    assertThat(RbmJson.read(RbmJson.write(target), IndicatorTarget.class)).isEqualTo(target);
  }

  private static Target change(int change, int steps) {
    return new Target.Change(
        Ratio.of(change), ChangeUnit.PERCENT, steps, ChangeBase.BASELINE, END_2021);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
