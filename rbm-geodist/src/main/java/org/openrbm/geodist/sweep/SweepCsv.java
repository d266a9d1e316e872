package org.openrbm.geodist.sweep;

import java.io.IOException;
import java.util.Iterator;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** A sweep as CSV; no cell can hold a separator. */
final class SweepCsv {

  private SweepCsv() {}

  static void write(SweepResult result, boolean distances, Appendable out) throws IOException {
    out.append("baseFigure,membershipWeight,populationWeight,contributionWeight,flexibilityShare,")
        .append("minimumFlexibility,minimumUpperLimit,")
        .append("unrepresented,underrepresented,withinRange,overrepresented")
        .append(distances ? ",postsMissing,postsExceeding\n" : "\n");
    for (Iterator<Long> indices = result.indices().iterator(); indices.hasNext(); ) {
      line(result, indices.next(), distances, out);
    }
  }

  private static void line(SweepResult result, long index, boolean distances, Appendable out)
      throws IOException {
    DesirableRangePolicy policy = result.policy(index);
    out.append(policy.baseFigure().orElseThrow().posts().toString())
        .append(',')
        .append(policy.membershipWeight().toString())
        .append(',')
        .append(policy.populationWeight().toString())
        .append(',')
        .append(policy.contributionWeight().toString())
        .append(',')
        .append(policy.flexibilityShare().toString())
        .append(',')
        .append(policy.minimumFlexibility().toString())
        .append(',')
        .append(policy.minimumUpperLimit().toString());
    for (RepresentationStatus status : RepresentationStatus.values()) {
      out.append(',').append(Integer.toString(result.count(status, index)));
    }
    if (distances) {
      out.append(',')
          .append(Long.toString(result.postsMissing(index)))
          .append(',')
          .append(Long.toString(result.postsExceeding(index)));
    }
    out.append('\n');
  }
}
