package org.openrbm.geodist.allocation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrbm.geodist.allocation.FlowNetwork.Arc;
import org.openrbm.geodist.allocation.FlowNetwork.Step;
import org.openrbm.geodist.plan.Appointments;

/**
 * Assigns the posts of each class to members, once it is known how many posts each member has.
 * Classes are taken in the order of the problem, members in the order of their codes. The result
 * depends on nothing else.
 */
final class Assignment {

  private final List<String> codes;
  private final AllocationProblem problem;
  private final FlowNetwork network;

  Assignment(List<String> codes, AllocationProblem problem, int[] posts) {
    this.codes = codes;
    this.problem = problem;
    this.network = new FlowNetwork(codes, problem);
    for (int c = 0; c < problem.vacancies().size(); c++) {
      while (fillOne(c, posts)) {}
    }
  }

  private boolean fillOne(int c, int[] posts) {
    Arc supply = network.classArc(c);
    if (supply.flow == supply.capacity) {
      return false;
    }
    List<Step> path =
        network.path(
            network.classNode(c),
            network.sink(),
            step ->
                inside(step)
                    && !(step.forward()
                        && step.arc().member >= 0
                        && step.arc().flow >= posts[step.arc().member]));
    path.forEach(step -> step.send(1));
    if (path.isEmpty()) {
      return false;
    }
    supply.flow++;
    return true;
  }

  /** {@return whether a step goes neither to the source nor back from the sink} */
  private boolean inside(Step step) {
    return step.to() != FlowNetwork.SOURCE && step.from() != network.sink();
  }

  ImmutableList<Appointments> appointments() {
    ImmutableList.Builder<Appointments> all = ImmutableList.builder();
    for (int c = 0; c < problem.vacancies().size(); c++) {
      for (int i = 0; i < codes.size(); i++) {
        int posts = network.candidateArc(c, i).flow;
        if (posts > 0) {
          all.add(new Appointments(problem.vacancies().get(c).id(), codes.get(i), posts));
        }
      }
    }
    return all.build();
  }

  ImmutableList<UnfilledVacancies> unfilled() {
    ImmutableList.Builder<UnfilledVacancies> all = ImmutableList.builder();
    for (int c = 0; c < problem.vacancies().size(); c++) {
      VacancyClass vacancy = problem.vacancies().get(c);
      int vacant = vacancy.number() - network.classArc(c).flow;
      if (vacant > 0) {
        all.add(new UnfilledVacancies(vacancy.id(), vacant, limits(c)));
      }
    }
    return all.build();
  }

  /** The exhausted arcs out of all that the class can still reach. */
  private ImmutableList<BindingLimit> limits(int c) {
    @Nullable Step[] reachedBy = network.reached(network.classNode(c), this::inside);
    boolean[] reached = new boolean[network.nodes()];
    for (int node = 0; node < reached.length; node++) {
      reached[node] = reachedBy[node] != null || node == network.classNode(c);
    }
    ImmutableList.Builder<BindingLimit> limits = ImmutableList.builder();
    for (int k = 0; k < problem.vacancies().size(); k++) {
      for (int i = 0; i < codes.size(); i++) {
        Arc arc = network.candidateArc(k, i);
        if (arc.capacity > 0 && reached[arc.from] && !reached[arc.to]) {
          String name = problem.vacancies().get(k).id() + ": " + codes.get(i);
          limits.add(new BindingLimit(BindingLimit.Kind.CANDIDATES, name, arc.capacity));
        }
      }
    }
    for (int i = 0; i < codes.size(); i++) {
      Arc arc = network.memberArc(i);
      if (reached[arc.from] && !reached[arc.to]) {
        limits.add(new BindingLimit(BindingLimit.Kind.MEMBER_CAP, codes.get(i), arc.capacity));
      }
    }
    for (int g = 0; g < problem.groupCaps().size(); g++) {
      Arc arc = network.groupArc(g);
      if (reached[arc.from]) {
        String name = problem.groupCaps().get(g).group();
        limits.add(new BindingLimit(BindingLimit.Kind.GROUP_CAP, name, arc.capacity));
      }
    }
    ImmutableList<BindingLimit> found = limits.build();
    return found.isEmpty()
        ? ImmutableList.of(
            new BindingLimit(BindingLimit.Kind.NOBODY_ELIGIBLE, problem.vacancies().get(c).id(), 0))
        : found;
  }
}
