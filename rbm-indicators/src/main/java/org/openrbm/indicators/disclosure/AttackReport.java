package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.openrbm.core.text.PlainLines;

/**
 * The report on what an outsider can work out from a published table.
 *
 * @param candidates for each figure of the table, the least and the greatest count that remain
 *     possible; {@link DisclosureAttack} says when the numbers between them are possible too
 * @param findings what breaks the rule, in the order of the figures; each of them is proved
 * @param undecided the figures, in their order, for which the search found neither a breach nor
 *     enough counts that remain possible; for a row of which it is not known whether one column
 *     dominates it, its total
 * @since 0.1.0
 */
public record AttackReport(
    Map<TablePlace, Candidates> candidates,
    List<AttackFinding> findings,
    List<TablePlace> undecided) {

  /** Copies the collections. */
  public AttackReport {
    checkNotNull(candidates, "candidates");
    checkNotNull(findings, "findings");
    checkNotNull(undecided, "undecided");
    candidates = ImmutableMap.copyOf(candidates);
    findings = ImmutableList.copyOf(findings);
    undecided = ImmutableList.copyOf(undecided);
  }

  /**
   * Returns the counts that remain possible for one figure.
   *
   * @throws IllegalArgumentException if the table does not have that figure
   */
  public Candidates candidates(TablePlace figure) {
    Candidates range = candidates.get(figure);
    checkArgument(range != null, "the table does not have the %s", figure);
    return range;
  }

  /** {@return breached if there is a finding, else not decided if a figure is undecided} */
  public Verdict verdict() {
    if (!findings.isEmpty()) {
      return Verdict.BREACHED;
    }
    return undecided.isEmpty() ? Verdict.SAFE : Verdict.NOT_DECIDED;
  }

  /** The verdict on several tables: breached if one is, else not decided if one is not. */
  static Verdict verdict(Iterable<AttackReport> reports) {
    Verdict verdict = Verdict.SAFE;
    for (AttackReport report : reports) {
      if (report.verdict() == Verdict.BREACHED) {
        return Verdict.BREACHED;
      }
      verdict = report.safe() ? verdict : Verdict.NOT_DECIDED;
    }
    return verdict;
  }

  /** {@return whether it is proved that nothing breaks the rule} */
  public boolean safe() {
    return verdict() == Verdict.SAFE;
  }

  /** The same report where safety is proved in another way. */
  AttackReport provedSafe() {
    checkState(findings.isEmpty(), "a table with a breach is not safe: %s", render());
    return new AttackReport(candidates, findings, ImmutableList.of());
  }

  /**
   * Returns the findings and then the undecided figures, one in a line; a line that there is no
   * breach if there are none.
   */
  public String render() {
    PlainLines text = new PlainLines();
    if (safe()) {
      text.line("no breach");
    }
    findings.forEach(finding -> text.line(finding.toString()));
    undecided.forEach(
        figure -> text.line("NOT_DECIDED: " + figure + " is within " + candidates(figure)));
    return text.toString();
  }

  /** {@return such as {@code "BREACHED: 2 findings, 1 figures undecided"}} */
  @Override
  public String toString() {
    return "%s: %s findings, %s figures undecided"
        .formatted(verdict(), findings.size(), undecided.size());
  }

  /**
   * The outcome of an attack on what is published.
   *
   * @since 0.1.0
   */
  public enum Verdict {
    /** Proved: nothing that breaks the rule can be worked out. */
    SAFE,
    /** Proved: at least one thing that breaks the rule can be worked out. */
    BREACHED,
    /** The search ended at its limit without either proof; treat as not safe. */
    NOT_DECIDED
  }
}
