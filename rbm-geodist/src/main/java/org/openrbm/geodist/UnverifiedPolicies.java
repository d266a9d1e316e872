package org.openrbm.geodist;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * Formulas that are told of organisations, but that nothing which was read states or confirms.
 *
 * <p>They serve to ask what would follow. Every element is graded {@link EvidenceGrade#UNVERIFIED},
 * and no look-up by day returns them.
 *
 * @since 0.1.0
 */
public final class UnverifiedPolicies {

  /**
   * World Health Organization, said of WHA56.35 (2003): membership 45 per cent, population 10,
   * contribution 45, base figure 1,580. Told without flexibility; that of the United Nations stands
   * in, and an upper limit subject to population is left out.
   */
  public static final DesirableRangePolicy WHO_2003 =
      DesirableRangePolicy.builder()
          .id("WHO 2003 (unverified)")
          .title(LocalizedText.of("en", "WHO formula of 2003 as told, unverified"))
          .organization("WHO")
          .standing(PolicyStanding.ADOPTED)
          .effectiveFrom(LocalDate.of(2004, 1, 1))
          .baseFigure(BaseFigure.of(Ratio.of(1580), unverified("WHA56.35")))
          .membershipWeight(Ratio.ofPercent(45))
          .populationWeight(Ratio.ofPercent(10))
          .contributionWeight(Ratio.ofPercent(45))
          .flexibilityShare(Ratio.ofPercent(15))
          .minimumFlexibility(Ratio.of(24, 5))
          .minimumUpperLimit(Ratio.of(14))
          .citations(all("WHA56.35"))
          .build();

  /**
   * International Labour Organization, as told: contribution alone, 25 per cent flexibility, one to
   * two posts for small contributors. The base figure is the number of non-linguistic posts and
   * must be supplied.
   */
  public static final DesirableRangePolicy ILO =
      DesirableRangePolicy.builder()
          .id("ILO (unverified)")
          .title(LocalizedText.of("en", "ILO formula as told, unverified"))
          .organization("ILO")
          .standing(PolicyStanding.ADOPTED)
          .membershipWeight(Ratio.ZERO)
          .populationWeight(Ratio.ZERO)
          .contributionWeight(Ratio.ONE)
          .flexibilityShare(Ratio.ofPercent(25))
          .minimumPerMember(Ratio.ONE)
          .minimumUpperLimit(Ratio.of(2))
          .citations(all("ILO practice"))
          .build();

  private UnverifiedPolicies() {}

  private static ImmutableMap<PolicyElement, Citation> all(String document) {
    ImmutableMap.Builder<PolicyElement, Citation> citations = ImmutableMap.builder();
    for (PolicyElement element : PolicyElement.values()) {
      citations.put(element, unverified(document));
    }
    return citations.buildOrThrow();
  }

  private static Citation unverified(String document) {
    return Citation.builder()
        .document(document)
        .evidence(EvidenceGrade.UNVERIFIED)
        .remark("told, but neither read nor recomputed")
        .build();
  }
}
