package org.openrbm.core.logframe;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Puts one node in the place of another, and rebuilds what stands above it. */
final class Replacement {

  private final FrameworkNode old;
  private final FrameworkNode replacement;

  Replacement(FrameworkNode old, FrameworkNode replacement) {
    this.old = old;
    this.replacement = replacement;
  }

  LogicalFramework in(LogicalFramework framework) {
    return framework
        .withMandate(in(framework.mandate(), Mandate.class))
        .withIntermediateOutcomes(
            framework.intermediateOutcomes().stream().map(this::inOutcome).toList())
        .withCrossCuttingDrivers(
            framework.crossCuttingDrivers().stream().map(this::inDriver).toList())
        .withAssumptions(in(framework.assumptions(), Assumption.class))
        .withRisks(in(framework.risks(), Risk.class))
        .withRoadmap(
            framework
                .roadmap()
                .map(roadmap -> roadmap.withMilestones(in(roadmap.milestones(), Milestone.class))));
  }

  private IntermediateOutcome inOutcome(IntermediateOutcome outcome) {
    IntermediateOutcome now = in(outcome, IntermediateOutcome.class);
    return now != outcome
        ? now
        : outcome
            .withIndicators(in(outcome.indicators(), Indicator.class))
            .withAssumptions(in(outcome.assumptions(), Assumption.class))
            .withRisks(in(outcome.risks(), Risk.class))
            .withStrategies(in(outcome.strategies(), Strategy.class))
            .withImmediateOutcomes(
                outcome.immediateOutcomes().stream().map(this::inOutcome).toList());
  }

  private ImmediateOutcome inOutcome(ImmediateOutcome outcome) {
    ImmediateOutcome now = in(outcome, ImmediateOutcome.class);
    return now != outcome
        ? now
        : outcome
            .withIndicators(in(outcome.indicators(), Indicator.class))
            .withAssumptions(in(outcome.assumptions(), Assumption.class))
            .withRisks(in(outcome.risks(), Risk.class))
            .withStrategies(in(outcome.strategies(), Strategy.class))
            .withOutputs(outcome.outputs().stream().map(this::inOutput).toList());
  }

  private Output inOutput(Output output) {
    Output now = in(output, Output.class);
    return now != output
        ? now
        : output
            .withIndicators(in(output.indicators(), Indicator.class))
            .withAssumptions(in(output.assumptions(), Assumption.class))
            .withRisks(in(output.risks(), Risk.class))
            .withActivities(output.activities().stream().map(this::inActivity).toList());
  }

  private Activity inActivity(Activity activity) {
    Activity now = in(activity, Activity.class);
    return now != activity ? now : activity.withInputs(in(activity.inputs(), Input.class));
  }

  private CrossCuttingDriver inDriver(CrossCuttingDriver driver) {
    CrossCuttingDriver now = in(driver, CrossCuttingDriver.class);
    return now != driver ? now : driver.withIndicators(in(driver.indicators(), Indicator.class));
  }

  private <T extends FrameworkNode> List<T> in(List<T> nodes, Class<T> type) {
    return nodes.stream().map(node -> in(node, type)).collect(ImmutableList.toImmutableList());
  }

  private <T extends FrameworkNode> T in(T node, Class<T> type) {
    return node.code().equals(old.code()) ? type.cast(replacement) : node;
  }
}
