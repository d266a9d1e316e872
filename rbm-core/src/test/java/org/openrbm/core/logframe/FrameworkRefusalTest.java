package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.milestone;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.roadmap;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.text;
import static org.openrbm.core.logframe.Frameworks.withMobility;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;

/** What makes a framework incoherent, outside its indicators. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkRefusalTest {

  private static final String FORM =
      "' must be 1 to 64 letters, digits, dots, hyphens, underscores or parentheses and begin with"
          + " a letter or digit";

  @Test
  void a_code_has_a_form() {
    refuses(() -> mobileStaff().withCode(""), "immediate outcome code '" + FORM);
    refuses(() -> mobileStaff().withCode(".1"), "immediate outcome code '.1" + FORM);
    refuses(() -> mobileStaff().withCode("1 2"), "immediate outcome code '1 2" + FORM);
    refuses(() -> sound().withId("a#b"), "framework code 'a#b" + FORM);
    refuses(() -> sound().withMandate(sound().mandate().withCode("-")), "mandate code '-" + FORM);
    assertThat(mobileStaff().withCode("2.1.3(a)_成果-1").code()).isEqualTo("2.1.3(a)_成果-1");
    assertThat(mobileStaff().withCode("x".repeat(64)).code()).hasSize(64);
    refuses(
        () -> mobileStaff().withCode("x".repeat(65)),
        "immediate outcome code '" + "x".repeat(65) + FORM);
  }

  @Test
  void a_weight_is_a_share() {
    refuses(
        () -> mobileStaff().withWeight(Ratio.of(5, 4)),
        "weight of 'K1' must be between 0 and 1, but is 5/4");
    refuses(
        () -> Frameworks.scheme().withWeight(Ratio.of(-1, 4)),
        "weight of 'OP1' must be between 0 and 1, but is -1/4");
    assertThat(mobileStaff().withWeight(Ratio.ZERO).weight()).contains(Ratio.ZERO);
    assertThat(mobileStaff().withWeight(Ratio.ONE).weight()).contains(Ratio.ONE);
  }

  @Test
  void money_goes_to_a_result() {
    ResourceAllocation allocation =
        ResourceAllocation.builder()
            .region("Africa")
            .fundingSource(FundingSource.REGULAR_BUDGET)
            .amount(Money.of("10", "USD"))
            .build();
    refuses(
        () -> sound().withResources(allocation.withOutcome("I1")),
        "resource of 'I1' must name an outcome or output");
    refuses(
        () -> sound().withResources(allocation.withOutcome("K9")),
        "resource of 'K9' names no node of framework 'HR-2018'");
    refuses(() -> allocation.withRegion(" "), "region of a resource allocation must not be blank");
    assertThat(sound().withResources(allocation, allocation.withOutcome("OP1")).resources())
        .hasSize(2);
  }

  @Test
  void a_target_at_a_milestone_names_one() {
    refuses(
        () -> withMobility(i -> i.withTargets(reach("MS9"))),
        "target of 'I1' at 'MS9' names no node of framework 'HR-2018'");
    refuses(
        () -> withMobility(i -> i.withTargets(reach("K1"))),
        "target of 'I1' names 'K1', which is no milestone");
    assertThat(withMobility(i -> i.withTargets(reach("MS1"))).indicator("I1").targets())
        .containsExactly(reach("MS1"));
  }

  private static IndicatorTarget reach(String milestone) {
    return IndicatorTarget.of(new Target.CompleteMilestone(milestone, END_2019));
  }

  @Test
  void the_log_of_changes_is_in_order_of_date() {
    ChangeLogEntry entry =
        ChangeLogEntry.builder()
            .version("2")
            .date(END_2019)
            .level(text("output", "产出"))
            .reason(text("audit", "审计"))
            .approvedBy(text("Director", "主任"))
            .build();
    assertThat(sound().withChangeLog(entry, entry).changeLog()).hasSize(2);
    refuses(
        () -> sound().withChangeLog(entry, entry.withDate(LocalDate.of(2019, 12, 30))),
        "change log must be in order of date, but 2019-12-30 follows 2019-12-31");
    refuses(() -> entry.withVersion(""), "version of a change must not be blank");
  }

  @Test
  void a_roadmap_has_phases_that_follow_each_other() {
    RoadmapPhase phase = roadmap().phases().get(0);
    refuses(() -> Roadmap.builder().build(), "a roadmap needs a phase");
    refuses(() -> roadmap().withPhases(phase, phase), "phase code 'P1' stands twice");
    refuses(
        () ->
            roadmap()
                .withPhases(
                    phase, phase.withCode("P2").withPeriod(ReportingPeriod.ofYears(2021, 2022))),
        "phase 'P2' must begin after the phase before it has ended");
    refuses(
        () ->
            roadmap()
                .withPhases(phase, phase.withCode("P2").withPeriod(ReportingPeriod.ofYear(2010))),
        "phase 'P2' must begin after the phase before it has ended");
  }

  @Test
  void a_milestone_stands_in_a_phase_and_area_of_its_roadmap() {
    RoadmapArea area = RoadmapArea.builder().code("IT").title(text("IT", "信息技术")).build();
    Milestone milestone = milestone("MS1", "2019");
    refuses(
        () -> roadmap(milestone.withPhase("P3")),
        "milestone 'MS1' names phase 'P3', which the roadmap does not have");
    refuses(
        () -> roadmap(milestone.withArea("IT")),
        "milestone 'MS1' names area 'IT', which the roadmap does not have");
    refuses(() -> roadmap().withAreas(area, area), "area code 'IT' stands twice");
    assertThat(roadmap().withAreas(area).withMilestones(milestone.withArea("IT")).milestones())
        .hasSize(1);
  }

  @Test
  void what_became_of_a_milestone_is_in_order_of_date() {
    refuses(
        () ->
            milestone(
                "MS1",
                "2019",
                event("2019-05-02", MilestoneStatus.DONE),
                event("2019-05-01", MilestoneStatus.STARTED)),
        "events of milestone 'MS1' must be in order of date, but 2019-05-01 follows 2019-05-02");
  }

  private static MilestoneEvent event(String date, MilestoneStatus status) {
    return MilestoneEvent.builder().date(LocalDate.parse(date)).status(status).build();
  }

  @Test
  void money_has_a_currency_and_adds_up_in_it_only() {
    refuses(() -> Money.of("10", "usd"), "not a currency of ISO 4217: 'usd'");
    refuses(() -> Money.of("10", "ABC"), "not a currency of ISO 4217: 'ABC'");
    refuses(
        () -> Money.of("10", "USD").plus(Money.of("10", "CHF")),
        "amounts in USD and CHF cannot be added");
    refuses(() -> Money.of("1e31", "USD"), "amount must have at most 60 digits and 30 decimals");
    assertThat(Money.of("1.5", "USD")).isEqualTo(Money.of("1.50", "USD")).hasToString("USD 1.50");
    assertThat(Money.of("1500", "JPY").plus(Money.of("0.5", "JPY"))).hasToString("JPY 1500.5");
    assertThat(Money.of("-0.00", "CHF")).isEqualTo(Money.of("0", "CHF")).hasToString("CHF 0.00");
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
