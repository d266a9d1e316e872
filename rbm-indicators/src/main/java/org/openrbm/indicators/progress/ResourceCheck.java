package org.openrbm.indicators.progress;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;

/**
 * Compares results with the money spent on them, by the rule of Kashana (Aptivate): fine while the
 * share of the target is at least the share of the budget, danger from more than 10 points below
 * it.
 *
 * @since 0.1.0
 */
public enum ResourceCheck {
  /** Results are at least as far as spending. */
  FINE,
  /** Results are behind spending, by 10 points at most. */
  WARNING,
  /** Results are more than 10 points behind spending. */
  DANGER;

  /** The source of the rule. */
  public static final Citation SOURCE =
      Citation.builder()
          .document("Kashana (Aptivate), logical framework application")
          .clause("target % against budget spent %")
          .evidence(EvidenceGrade.PRIMARY)
          .build();

  private static final Ratio MARGIN = Ratio.ofPercent(10);

  /**
   * {@return the judgement}
   *
   * @param result the share of the target that is reached, 1 for all of it
   * @param spent the share of the budget that is spent, 1 for all of it
   */
  public static ResourceCheck of(Ratio result, Ratio spent) {
    Ratio lead = result.minus(spent);
    if (lead.signum() >= 0) {
      return FINE;
    }
    return lead.plus(MARGIN).signum() < 0 ? DANGER : WARNING;
  }
}
