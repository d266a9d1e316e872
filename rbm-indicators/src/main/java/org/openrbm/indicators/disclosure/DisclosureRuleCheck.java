package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

/**
 * Checks the parts of a {@link DisclosureRule}, each by itself and for contradictions among them.
 */
final class DisclosureRuleCheck {

  private static final int MAX_DECIMALS = 10;

  private final DisclosureRule rule;

  private DisclosureRuleCheck(DisclosureRule rule) {
    this.rule = rule;
  }

  static void id(String id) {
    checkArgument(!id.isBlank(), "id of a disclosure rule must not be blank");
  }

  static void check(DisclosureRule rule) {
    id(rule.id());
    DisclosureRuleCheck check = new DisclosureRuleCheck(rule);
    check.numbers();
    check.mask(rule.withheldMask());
    rule.smallMask().ifPresentOrElse(check::smallMask, check::roundingAlone);
  }

  private void numbers() {
    atLeast("threshold", rule.threshold(), 1);
    checkArgument(
        rule.threshold() <= CountTable.MAX_TOTAL,
        "threshold of the disclosure rule '%s' must not be above %s, but is %s",
        rule.id(),
        CountTable.MAX_TOTAL,
        rule.threshold());
    atLeast("minimum base of means", rule.minimumMeanBase(), 1);
    atLeast("minimum survey group", rule.minimumGroup(), 1);
    atLeast("number of candidates", rule.leastCandidates(), 2);
    checkArgument(
        rule.minimumPercentageBase().signum() >= 0,
        "minimum base of percentages of the disclosure rule '%s' must not be negative, but is %s",
        rule.id(),
        rule.minimumPercentageBase());
    checkArgument(
        0 <= rule.percentageDecimals() && rule.percentageDecimals() <= MAX_DECIMALS,
        "decimals of percentages of the disclosure rule '%s' must be 0 to %s, but are %s",
        rule.id(),
        MAX_DECIMALS,
        rule.percentageDecimals());
  }

  private void atLeast(String what, long value, long least) {
    checkArgument(
        value >= least,
        "%s of the disclosure rule '%s' must be at least %s, but is %s",
        what,
        rule.id(),
        least,
        value);
  }

  private void mask(String mask) {
    checkArgument(
        !mask.isBlank(), "a mask of the disclosure rule '%s' must not be blank", rule.id());
  }

  private void smallMask(String mask) {
    mask(mask);
    checkArgument(
        !rule.statesRange() || rule.threshold() > (rule.zeroShown() ? 2 : 1),
        "mask '%s' of the disclosure rule '%s' stands for one count only, so it tells the count",
        mask,
        rule.id());
    checkArgument(
        rule.dominance().isEmpty() || !rule.statesRange(),
        "the disclosure rule '%s' looks at dominance, so it needs one mask for all, but has '%s'"
            + " and '%s'",
        rule.id(),
        mask,
        rule.withheldMask());
    checkArgument(
        rule.rounding().filter(rounding -> rounding.round(rule.threshold()) <= 0).isEmpty(),
        "the disclosure rule '%s' shows %s as 0, where 0 must be a true zero",
        rule.id(),
        rule.threshold());
  }

  private void roundingAlone() {
    checkArgument(
        rule.rounding().isPresent() || (rule.threshold() == 1 && rule.zeroShown()),
        "the disclosure rule '%s' must mask or round counts below %s",
        rule.id(),
        rule.threshold());
    checkArgument(
        rule.zeroShown(),
        "the disclosure rule '%s' has no mask for the 0 that it does not show",
        rule.id());
  }
}
