package org.openrbm.geodist;

import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The policy of the Food and Agriculture Organization.
 *
 * @since 0.1.0
 */
public final class FaoPolicies {

  /**
   * The formula in force from 2004: 40 per cent membership, 5 per cent population, 55 per cent
   * contribution; 15 per cent flexibility, at least 1.5 posts. The base figure follows the budgeted
   * posts subject to geographical distribution, so it must be supplied.
   *
   * <p>Flexibility and rounding are inferred: of all combinations tried, only these reproduce the
   * eight published ranges of 2014-15. FAO calls an unrepresented member non-represented.
   */
  public static final DesirableRangePolicy FORMULA_2004 =
      DesirableRangePolicy.builder()
          .id("FAO 2004")
          .title(
              LocalizedText.of("en", "FAO formula for geographic distribution, 2004")
                  .with("zh", "粮农组织地域分配公式，2004年"))
          .organization("FAO")
          .standing(PolicyStanding.ADOPTED)
          .effectiveFrom(LocalDate.of(2004, 1, 1))
          .membershipWeight(Ratio.ofPercent(40))
          .populationWeight(Ratio.ofPercent(5))
          .contributionWeight(Ratio.ofPercent(55))
          .flexibilityShare(Ratio.ofPercent(15))
          .minimumFlexibility(Ratio.of(3, 2))
          .putCitation(
              PolicyElement.ADOPTION,
              report("para. 337", "adopted by the Conference at its thirty-second session, 2003"))
          .putCitation(PolicyElement.MEMBERSHIP_FACTOR, report("para. 337", "40 per cent"))
          .putCitation(PolicyElement.POPULATION_FACTOR, report("para. 337", "5 per cent"))
          .putCitation(PolicyElement.CONTRIBUTION_FACTOR, report("para. 337", "55 per cent"))
          .putCitation(
              PolicyElement.FLEXIBILITY,
              inferred(
                  "15 per cent, and 1.4 to 1.6 posts as minimum, reproduce eight of eight ranges;"
                      + " the minimum rests on two of them"))
          .putCitation(
              PolicyElement.ROUNDING,
              inferred("nearest rounding of both limits reproduces eight of eight ranges"))
          .putCitation(
              PolicyElement.STATUS,
              Citation.builder()
                  .document("FAO, non- and under-represented countries")
                  .url("https://www.fao.org/employment/non-under-represented-countries")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark("non-represented: no national; under-represented: below the minimum")
                  .build())
          .build();

  /** The base figure is the number of budgeted posts subject to geographical distribution. */
  public static final BaseFigureRule BASE_FIGURE_RULE =
      new BaseFigureRule.FollowsPosts(
          inferred(
              "only 1,246 to 1,249 posts reproduce them, which is no round figure but the"
                  + " budgeted posts"));

  private FaoPolicies() {}

  private static Citation report(String clause, String remark) {
    return Citation.builder()
        .document("FAO Programme Implementation Report 2006-07")
        .clause(clause)
        .url("https://www.fao.org/4/k2752e/K2752e12.htm")
        .evidence(EvidenceGrade.PRIMARY)
        .remark(remark)
        .build();
  }

  private static Citation inferred(String remark) {
    return Citation.builder()
        .document(
            "FAO ranges of June 2014 or 2015 for eight members, as Italian Insider reports them")
        .evidence(EvidenceGrade.INFERRED)
        .remark(remark)
        .build();
  }
}
