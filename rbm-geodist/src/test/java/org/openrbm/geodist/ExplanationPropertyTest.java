package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** An explanation ends in the number it explains, and its steps follow from their operands. */
@Domain(GeodistDomain.class)
class ExplanationPropertyTest {

  @Property(tries = 300)
  void the_root_is_the_number_of_the_range(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    for (DesirableRange range : Examples.table(policy, members).ranges()) {
      assertThat(range.figure(RangePoint.LOWER).explanation().value())
          .isEqualTo(Ratio.of(range.lower()));
      assertThat(range.figure(RangePoint.MIDPOINT).explanation().value())
          .isEqualTo(range.midpoint());
      assertThat(range.figure(RangePoint.UPPER).explanation().value())
          .isEqualTo(Ratio.of(range.upper()));
    }
  }

  @Property(tries = 300)
  void the_root_is_the_number_of_posts_to_the_range(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    for (Representation member : Examples.table(policy, members).assess(staff).representations()) {
      Explanation explanation = member.explanation();
      assertThat(explanation.quantity()).isEqualTo("posts to range");
      assertThat(explanation.value()).isEqualTo(Ratio.of(member.postsToRange()));
      assertThat(explanation.step("staff").value()).isEqualTo(Ratio.of(member.staff()));
    }
  }

  @Property(tries = 300)
  void recording_changes_no_number(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    RangeFormula on = new RangeFormula(policy, members, Recorder.on());
    RangeFormula off = new RangeFormula(policy, members, Recorder.off());
    for (Member member : members.members()) {
      RangeFormula.Limits recorded = on.limits(member);
      RangeFormula.Limits computed = off.limits(member);

      assertThat(recorded.lower().value()).isEqualTo(computed.lower().value());
      assertThat(recorded.midpoint().value()).isEqualTo(computed.midpoint().value());
      assertThat(recorded.upper().value()).isEqualTo(computed.upper().value());
      assertThat(computed.midpoint().explanation()).isEmpty();
    }
  }

  @Property(tries = 300)
  void the_three_factors_sum_to_the_midpoint(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    for (DesirableRange range : Examples.table(policy, members).ranges()) {
      Explanation midpoint = range.figure(RangePoint.MIDPOINT).explanation();

      assertThat(midpoint.operands())
          .extracting(Explanation::quantity)
          .containsExactly("membership factor", "population factor", "contribution factor");
      assertThat(
              midpoint.operands().stream().map(Explanation::value).reduce(Ratio.ZERO, Ratio::plus))
          .isEqualTo(range.midpoint());
    }
  }

  /** Each rule, worked out again from the operands that its step names and from nothing else. */
  @Property(tries = 300)
  void every_step_follows_from_its_operands(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    for (DesirableRange range : Examples.table(policy, members).ranges()) {
      follows(range.figure(RangePoint.LOWER).explanation(), policy);
      follows(range.figure(RangePoint.UPPER).explanation(), policy);
    }
  }

  private static void follows(Explanation step, DesirableRangePolicy policy) {
    step.operands().forEach(operand -> follows(operand, policy));
    List<Ratio> of = step.operands().stream().map(Explanation::value).toList();
    Ratio expected =
        switch (step.quantity()) {
          case "membership posts", "population posts", "contribution posts" ->
              of.get(0).times(of.get(1));
          case "membership factor" -> of.get(0).dividedBy(of.get(1));
          case "population factor", "contribution factor" ->
              of.get(0).times(of.get(1)).dividedBy(of.get(2));
          case "midpoint" -> of.get(0).plus(of.get(1)).plus(of.get(2));
          case "flexibility" -> of.get(0).times(of.get(1)).max(of.get(2));
          case "unrounded lower limit" -> of.get(0).minus(of.get(1)).max(of.get(2));
          case "unrounded upper limit" -> of.get(0).plus(of.get(1)).max(of.get(2)).max(of.get(3));
          case "lower limit" -> Ratio.of(of.get(0).round(policy.lowerLimitRounding()));
          case "upper limit" -> Ratio.of(of.get(0).round(policy.upperLimitRounding()));
          default -> {
            assertThat(of).as(step.quantity() + " is given").isEmpty();
            yield step.value();
          }
        };
    assertThat(step.value()).as(step.quantity()).isEqualTo(expected);
  }
}
