package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openrbm.indicators.disclosure.AttackReport.Verdict;

/**
 * The report on what an outsider can work out from several publications of the same people.
 *
 * @param tables the report on each table, in the order given
 * @since 0.1.0
 */
public record JointReport(List<AttackReport> tables) {

  /** Copies the list. */
  public JointReport {
    checkNotNull(tables, "tables");
    tables = ImmutableList.copyOf(tables);
  }

  /** {@return breached if a table is, else not decided if one of them is not} */
  public Verdict verdict() {
    return AttackReport.verdict(tables);
  }

  /** {@return whether it is proved that nothing breaks a rule} */
  public boolean safe() {
    return verdict() == Verdict.SAFE;
  }

  /** {@return such as {@code "SAFE: 2 tables attacked together"}} */
  @Override
  public String toString() {
    return verdict() + ": " + tables.size() + " tables attacked together";
  }
}
