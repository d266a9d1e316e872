package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.agility;
import static org.openrbm.core.logframe.Frameworks.fairAppraisals;
import static org.openrbm.core.logframe.Frameworks.milestone;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.risk;
import static org.openrbm.core.logframe.Frameworks.scheme;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.text;
import static org.openrbm.core.logframe.Frameworks.withMobileStaff;
import static org.openrbm.core.logframe.Frameworks.withMobility;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;

/** The nodes of a framework by code, in order and on the way up; what makes it incoherent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogicalFrameworkTest {

  private static final String FORM =
      "' must be 1 to 64 letters, digits, dots, hyphens, underscores or parentheses and begin with"
          + " a letter or digit";

  @Test
  void nodes_come_in_the_order_of_the_document() {
    assertThat(sound().nodes())
        .extracting(FrameworkNode::code)
        .containsExactly(
            "M", "O1", "K1", "I1", "S1", "OP1", "AC1", "IN1", "K2", "I2", "A1", "R1", "D1", "A0",
            "R0", "MS1");
    assertThat(sound().results())
        .extracting(ResultLevel::code)
        .containsExactly("O1", "K1", "OP1", "K2");
    assertThat(sound().indicators()).extracting(Indicator::code).containsExactly("I1", "I2");
  }

  @Test
  void a_node_knows_its_kind() {
    assertThat(sound().nodes().stream().map(FrameworkNode::level).distinct())
        .containsExactlyInAnyOrder(Level.values());
  }

  @Test
  void a_path_leads_up_to_the_mandate() {
    assertThat(sound().path("IN1"))
        .extracting(FrameworkNode::code)
        .containsExactly("IN1", "AC1", "OP1", "K1", "O1", "M");
    assertThat(sound().path("MS1")).extracting(FrameworkNode::code).containsExactly("MS1", "M");
    assertThat(sound().path("M")).extracting(FrameworkNode::code).containsExactly("M");
    assertThat(sound().parent("I2").map(FrameworkNode::code)).contains("K2");
    assertThat(sound().parent("M")).isEmpty();
  }

  @Test
  void an_indicator_is_found_by_its_code() {
    assertThat(sound().indicator("I1")).isEqualTo(mobility());
    assertThat(sound().node("R1")).isEqualTo(risk("R1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sound().indicator("K1"))
        .withMessage("'K1' in framework 'HR-2018' is no indicator, but of level IMMEDIATE_OUTCOME");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sound().indicator("I9"))
        .withMessage("'I9' names no node of framework 'HR-2018'; near it: 'I1', 'I2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sound().path("I9"))
        .withMessage("'I9' names no node of framework 'HR-2018'; near it: 'I1', 'I2'");
  }

  /** Each kind of node in turn takes the code of the outcome K2 or, for that, of K1. */
  static Stream<Arguments> collisions() {
    Activity activity = scheme().activities().get(0);
    return Stream.of(
        collision(Level.MANDATE, () -> sound().withMandate(sound().mandate().withCode("K2"))),
        collision(
            Level.INTERMEDIATE_OUTCOME,
            () -> sound().withIntermediateOutcomes(agility().withCode("K2"))),
        collision(Level.IMMEDIATE_OUTCOME, () -> withMobileStaff(mobileStaff().withCode("K2"))),
        collision(
            Level.INDICATOR,
            () -> withMobileStaff(mobileStaff().withIndicators(mobility().withCode("K2")))),
        collision(
            Level.STRATEGY,
            () ->
                withMobileStaff(
                    mobileStaff()
                        .withStrategies(mobileStaff().strategies().get(0).withCode("K2")))),
        collision(Level.OUTPUT, () -> withOutput(scheme().withCode("K2"))),
        collision(
            Level.ACTIVITY, () -> withOutput(scheme().withActivities(activity.withCode("K2")))),
        collision(
            Level.INPUT,
            () ->
                withOutput(
                    scheme()
                        .withActivities(
                            activity.withInputs(activity.inputs().get(0).withCode("K2"))))),
        collision(
            Level.ASSUMPTION,
            () ->
                sound()
                    .withAssumptions(
                        Assumption.builder().code("K2").title(text("Peace", "和平")).build())),
        collision(Level.RISK, () -> sound().withRisks(risk("K2"))),
        collision(
            Level.CROSS_CUTTING_DRIVER,
            () ->
                sound()
                    .withCrossCuttingDrivers(sound().crossCuttingDrivers().get(0).withCode("K2"))),
        collision(
            Level.MILESTONE,
            () -> sound().withRoadmap(Frameworks.roadmap(Frameworks.milestone("K2", "2019")))));
  }

  private static Arguments collision(Level level, Supplier<LogicalFramework> build) {
    return Arguments.of(level, build);
  }

  private static LogicalFramework withOutput(Output output) {
    return withMobileStaff(mobileStaff().withOutputs(output));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("collisions")
  void no_two_nodes_have_the_same_code(Level level, Supplier<LogicalFramework> build) {
    assertThatIllegalArgumentException()
        .as("%s", level)
        .isThrownBy(build::get)
        .withMessage("code 'K2' stands twice in framework 'HR-2018'");
  }

  @Test
  void every_kind_of_node_has_been_made_to_collide() {
    assertThat(collisions().map(arguments -> arguments.get()[0]))
        .containsExactlyInAnyOrder((Object[]) Level.values());
  }

  @Test
  void the_assumptions_of_a_result_are_nodes_as_well() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withMobileStaff(mobileStaff().withRisks(risk("R1"))))
        .withMessage("code 'R1' stands twice in framework 'HR-2018'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> withMobileStaff(mobileStaff().withAssumptions(fairAppraisals().assumptions())))
        .withMessage("code 'A1' stands twice in framework 'HR-2018'");
  }

  @Test
  void the_codes_of_framework_and_mandate_have_a_form() {
    refuses(() -> sound().withId("a#b"), "framework code 'a#b" + FORM);
    refuses(() -> sound().withMandate(sound().mandate().withCode("-")), "mandate code '-" + FORM);
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
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }

  @Test
  void one_indicator_is_changed_in_its_place() {
    Baseline baseline = Baseline.of(Ratio.of(90), ReportingPeriod.ofYear(2016));
    LogicalFramework changed = sound().with("I1", i -> i.withBaselines(baseline));

    assertThat(changed.indicator("I1").baselines()).containsExactly(baseline);
    assertThat(changed.with("I1", i -> sound().indicator("I1"))).isEqualTo(sound());
  }

  @Test
  void a_node_of_any_type_is_changed_in_its_place() {
    LocalizedText title = LocalizedText.of("changed");
    for (FrameworkNode node : FullFramework.full().nodes().stream().toList()) {
      LogicalFramework changed = retitled(FullFramework.full(), node, title);

      assertThat(changed.node(node.code()).title()).isEqualTo(title);
      assertThat(retitled(changed, changed.node(node.code()), node.title()))
          .isEqualTo(FullFramework.full());
    }
  }

  private static LogicalFramework retitled(
      LogicalFramework framework, FrameworkNode node, LocalizedText title) {
    String code = node.code();
    return switch (node.level()) {
      case MANDATE -> framework.with(code, Mandate.class, n -> n.withTitle(title));
      case INTERMEDIATE_OUTCOME ->
          framework.with(code, IntermediateOutcome.class, n -> n.withTitle(title));
      case IMMEDIATE_OUTCOME ->
          framework.with(code, ImmediateOutcome.class, n -> n.withTitle(title));
      case OUTPUT -> framework.with(code, Output.class, n -> n.withTitle(title));
      case STRATEGY -> framework.with(code, Strategy.class, n -> n.withTitle(title));
      case ACTIVITY -> framework.with(code, Activity.class, n -> n.withTitle(title));
      case INPUT -> framework.with(code, Input.class, n -> n.withTitle(title));
      case INDICATOR -> framework.with(code, Indicator.class, n -> n.withTitle(title));
      case ASSUMPTION -> framework.with(code, Assumption.class, n -> n.withTitle(title));
      case RISK -> framework.with(code, Risk.class, n -> n.withTitle(title));
      case CROSS_CUTTING_DRIVER ->
          framework.with(code, CrossCuttingDriver.class, n -> n.withTitle(title));
      case MILESTONE -> framework.with(code, Milestone.class, n -> n.withTitle(title));
    };
  }

  @Test
  void a_change_runs_all_checks() {
    assertThatThrownBy(() -> sound().with("I1", i -> i.withCode("I2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code 'I2' stands twice in framework 'HR-2018'");
  }

  @Test
  void a_change_of_what_is_not_there_is_refused() {
    assertThatThrownBy(() -> sound().with("I9", i -> i))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'I9' names no node of framework 'HR-2018'; near it: 'I1', 'I2'");
    assertThatThrownBy(() -> sound().with("nothing like it", i -> i))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'nothing like it' names no node of framework 'HR-2018'");
    assertThatThrownBy(() -> sound().with("I1", Output.class, o -> o))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'I1' in framework 'HR-2018' is no Output, but of level INDICATOR");
    assertThatThrownBy(
            () -> sound().with("I1", FrameworkNode.class, i -> sound().mandate().withCode("I1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'I1' of level INDICATOR must not become a node of level MANDATE");
  }
}
