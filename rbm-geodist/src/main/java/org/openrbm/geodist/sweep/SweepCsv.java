package org.openrbm.geodist.sweep;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** A sweep as CSV; no cell can hold a separator. */
final class SweepCsv {

  private static final List<String> PARAMETERS =
      List.of(
          "baseFigure",
          "membershipWeight",
          "populationWeight",
          "contributionWeight",
          "flexibilityShare",
          "minimumFlexibility",
          "minimumUpperLimit");

  private static final int DECIMALS = 6;

  private SweepCsv() {}

  static void write(SweepResult result, boolean distances, Appendable out) throws IOException {
    for (String parameter : PARAMETERS) {
      out.append(parameter).append(',').append(parameter).append("_decimal,");
    }
    out.append("unrepresented,underrepresented,withinRange,overrepresented")
        .append(distances ? ",postsMissing,postsExceeding\n" : "\n");
    for (Iterator<Long> indices = result.indices().iterator(); indices.hasNext(); ) {
      line(result, indices.next(), distances, out);
    }
  }

  private static void line(SweepResult result, long index, boolean distances, Appendable out)
      throws IOException {
    DesirableRangePolicy policy = result.policy(index);
    parameter(policy.baseFigure().orElseThrow().posts(), out);
    parameter(policy.membershipWeight(), out);
    parameter(policy.populationWeight(), out);
    parameter(policy.contributionWeight(), out);
    parameter(policy.flexibilityShare(), out);
    parameter(policy.minimumFlexibility(), out);
    parameter(policy.minimumUpperLimit(), out);
    String separator = "";
    for (RepresentationStatus status : RepresentationStatus.values()) {
      out.append(separator).append(Integer.toString(result.count(status, index)));
      separator = ",";
    }
    if (distances) {
      out.append(',')
          .append(Long.toString(result.postsMissing(index)))
          .append(',')
          .append(Long.toString(result.postsExceeding(index)));
    }
    out.append('\n');
  }

  /** Writes a parameter exactly and rounded; a spreadsheet would take 3/20 for a day. */
  private static void parameter(Ratio value, Appendable out) throws IOException {
    BigDecimal rounded = value.toDecimal(DECIMALS, RoundingMode.HALF_UP);
    String decimal =
        (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    out.append(Ratio.from(rounded).equals(value) ? decimal : value.toString())
        .append(',')
        .append(decimal)
        .append(',');
  }
}
