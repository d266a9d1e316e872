package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureRuleTest {

  @Test
  void rules_are_checked() {
    DisclosureRule own = DisclosureRule.ofThreshold("own", 5);
    rejects(
        () -> own.withThreshold(0),
        "threshold of the disclosure rule 'own' must be at least 1, but is 0");
    rejects(
        () -> DisclosureRule.ofThreshold("own", 2),
        "mask '<2' of the disclosure rule 'own' stands for one count only, so it tells the count");
    rejects(() -> DisclosureRule.ofThreshold(" ", 5), "id of a disclosure rule must not be blank");
    rejects(
        () -> own.withLeastCandidates(1),
        "number of candidates of the disclosure rule 'own' must be at least 2, but is 1");
    rejects(
        () -> own.withMinimumPercentageBase(Ratio.of(-1)),
        "minimum base of percentages of the disclosure rule 'own' must not be negative, but is -1");
    rejects(
        () -> own.withPercentageDecimals(11),
        "decimals of percentages of the disclosure rule 'own' must be 0 to 10, but are 11");
    rejects(
        () -> own.withDominance(DominanceRule.fullCell()),
        "the disclosure rule 'own' looks at dominance, so it needs one mask for all, but has '<5'"
            + " and '[c]'");
    rejects(
        () -> own.withSmallMask(java.util.Optional.empty()),
        "the disclosure rule 'own' must mask or round counts below 5");
    rejects(
        () -> DisclosureRules.HESA.withZeroShown(false),
        "the disclosure rule 'HESA' has no mask for the 0 that it does not show");
    rejects(
        () -> own.withRounding(CountRounding.toNearest(20)),
        "the disclosure rule 'own' shows 5 as 0, where 0 must be a true zero");
    rejects(
        () -> own.withWithheldMask(""), "a mask of the disclosure rule 'own' must not be blank");
    rejects(() -> own.display(-1), "a count must not be negative, but is -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
