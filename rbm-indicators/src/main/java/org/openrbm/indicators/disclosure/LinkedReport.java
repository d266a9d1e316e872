package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.openrbm.indicators.disclosure.AttackReport.Verdict;

/**
 * The report on what an outsider can work out from several tables of one population.
 *
 * @param whole the report on the table of everybody
 * @param parts the reports on the tables of the parts, in the order given
 * @param rest the report on those who are in no part: each finding is a count that must be small;
 *     empty if the parts are everybody
 * @since 0.1.0
 */
public record LinkedReport(
    AttackReport whole, List<AttackReport> parts, Optional<AttackReport> rest) {

  /** Copies the list. */
  public LinkedReport {
    checkNotNull(whole, "whole");
    checkNotNull(parts, "parts");
    checkNotNull(rest, "rest");
    parts = ImmutableList.copyOf(parts);
  }

  /** {@return breached if a table or the rest is, else not decided if one of them is not} */
  public Verdict verdict() {
    return AttackReport.verdict(
        Iterables.concat(List.of(whole), parts, rest.map(List::of).orElse(List.of())));
  }

  /** {@return whether it is proved that nothing breaks a rule} */
  public boolean safe() {
    return verdict() == Verdict.SAFE;
  }

  /** {@return such as {@code "SAFE: a whole with 2 parts"}} */
  @Override
  public String toString() {
    return verdict() + ": a whole with " + parts.size() + " parts";
  }
}
