package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * The documents by which an organisation plans and reports, each with the period it covers.
 * Documents of one kind do not overlap, but for evaluations.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ProgrammingCycle.Builder.class)
public abstract sealed class ProgrammingCycle permits ImmutableProgrammingCycle {

  ProgrammingCycle() {}

  /** {@return the documents, in any order} */
  public abstract List<Plan> plans();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this cycle with these plans in place of those it has} */
  public abstract ProgrammingCycle withPlans(Plan... plans);

  /** {@return this cycle with these plans in place of those it has} */
  public abstract ProgrammingCycle withPlans(Iterable<? extends Plan> plans);

  @Value.Check
  void check() {
    for (int i = 0; i < plans().size(); i++) {
      Plan plan = plans().get(i);
      for (Plan before : plans().subList(0, i)) {
        checkArgument(
            plan.kind() == PlanKind.EVALUATION
                || plan.kind() != before.kind()
                || !plan.period().overlaps(before.period()),
            "plans of kind %s must not overlap, but '%s' and '%s' do",
            plan.kind(),
            before.title(),
            plan.title());
      }
    }
  }

  /** {@return the documents whose period contains all of {@code period}, in the order given} */
  public final List<Plan> plansFor(ReportingPeriod period) {
    return plans().stream().filter(plan -> plan.period().contains(period)).toList();
  }

  /** {@return the documents of one kind whose period contains all of {@code period}} */
  public final List<Plan> plansFor(ReportingPeriod period, PlanKind kind) {
    return plansFor(period).stream().filter(plan -> plan.kind() == kind).toList();
  }

  /** {@return how many plans there are, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("ProgrammingCycle", OneLine.count(plans().size(), "plan"));
  }

  /** Builds {@link ProgrammingCycle} instances. Not thread-safe. */
  public static final class Builder extends ImmutableProgrammingCycle.Builder {
    Builder() {}
  }
}
