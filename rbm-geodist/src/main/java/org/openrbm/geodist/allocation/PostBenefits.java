package org.openrbm.geodist.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;

/**
 * The change that one more post of each member makes, for members numbered in the order of their
 * codes.
 *
 * <p>Costs of successive posts of a member never fall, as the objectives are convex; keys of the
 * tie rule rise.
 */
final class PostBenefits {

  private final AllocationObjective objective;
  private final ImmutableList<Representation> members;

  PostBenefits(RepresentationReport report, AllocationObjective objective) {
    this.objective = objective;
    this.members =
        ImmutableSortedSet.copyOf((a, b) -> a.code().compareTo(b.code()), report.representations())
            .asList();
  }

  int size() {
    return members.size();
  }

  Representation member(int i) {
    return members.get(i);
  }

  String code(int i) {
    return members.get(i).code();
  }

  List<String> codes() {
    return members.stream().map(Representation::code).toList();
  }

  /** The change of the objective by the post after {@code posts} others; negative is better. */
  Ratio cost(int i, int posts) {
    Representation member = members.get(i);
    return objective.ofOneMore(member.range(), Math.addExact(member.staff(), posts));
  }

  /** The number that the tie rule compares: staff before the post ÷ midpoint. */
  Ratio tieKey(int i, int posts) {
    Representation member = members.get(i);
    return Ratio.of(Math.addExact(member.staff(), posts)).dividedBy(member.range().midpoint());
  }
}
