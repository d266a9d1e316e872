package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * What an outsider can work out from a published table.
 *
 * @param candidates for each figure of the table, the counts that remain possible
 * @param findings what breaks the rule, in the order of the figures; empty if the table is safe
 * @since 0.1.0
 */
public record AttackReport(Map<Figure, Candidates> candidates, List<AttackFinding> findings) {

  /** Copies the collections. */
  public AttackReport {
    candidates = ImmutableMap.copyOf(candidates);
    findings = ImmutableList.copyOf(findings);
  }

  /**
   * Returns the counts that remain possible for one figure.
   *
   * @throws IllegalArgumentException if the table does not have that figure
   */
  public Candidates candidates(Figure figure) {
    Candidates range = candidates.get(figure);
    checkArgument(range != null, "the table does not have the %s", figure);
    return range;
  }

  /** {@return whether nothing breaks the rule} */
  public boolean safe() {
    return findings.isEmpty();
  }

  /** {@return the findings, one in a line, or that there are none} */
  @Override
  public String toString() {
    if (safe()) {
      return "no breach";
    }
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(finding).append('\n'));
    return text.toString();
  }
}
