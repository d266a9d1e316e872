package org.openrbm.geodist;

import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The policy of the United Nations Educational, Scientific and Cultural Organization.
 *
 * @since 0.1.0
 */
public final class UnescoPolicies {

  private static final String NOTE = "UNESCO, Geographical distribution of staff, June 2019";

  /**
   * The formula of 2003: 65 per cent membership, 30 per cent contribution, 5 per cent population of
   * a base figure fixed at 850; 25 per cent flexibility; at least two posts for each State.
   *
   * <p>Ranges are of the 850 posts, percentages of staff are of the posts filled: see {@link
   * DesirableRange#percentOf}. The 25 per cent are inferred from a published range in per cent, as
   * is the rounding. The day of effect is not stated; the formula counts here from the month after
   * the session that adopted it.
   */
  public static final DesirableRangePolicy RES_32C_71 =
      DesirableRangePolicy.builder()
          .id("UNESCO 32 C/71")
          .title(
              LocalizedText.of("en", "UNESCO formula of 2003, 32 C/Resolution 71")
                  .with("zh", "教科文组织2003年公式，第32 C/71号决议"))
          .organization("UNESCO")
          .standing(PolicyStanding.ADOPTED)
          .effectiveFrom(LocalDate.of(2003, 11, 1))
          .baseFigure(
              BaseFigure.of(
                  Ratio.of(850),
                  note(
                      "base figure",
                      EvidenceGrade.PRIMARY,
                      "fixed by 25 C/Resolution 40 as from 1 January 1990, whatever is filled")))
          .membershipWeight(Ratio.ofPercent(65))
          .populationWeight(Ratio.ofPercent(5))
          .contributionWeight(Ratio.ofPercent(30))
          .flexibilityShare(Ratio.ofPercent(25))
          .minimumPerMember(Ratio.of(2))
          .putCitation(
              PolicyElement.ADOPTION,
              note(
                  "adoption",
                  EvidenceGrade.PRIMARY,
                  "General Conference, thirty-second session, October 2003, 32 C/Resolution 71"))
          .putCitation(
              PolicyElement.MEMBERSHIP_FACTOR,
              note("factors", EvidenceGrade.PRIMARY, "65 per cent"))
          .putCitation(
              PolicyElement.POPULATION_FACTOR, note("factors", EvidenceGrade.PRIMARY, "5 per cent"))
          .putCitation(
              PolicyElement.CONTRIBUTION_FACTOR,
              note("factors", EvidenceGrade.PRIMARY, "30 per cent"))
          .putCitation(
              PolicyElement.FLEXIBILITY,
              inferred("the ratio of the limits, 10.2 to 6.2, is that of 1.25 to 0.75"))
          .putCitation(
              PolicyElement.MINIMUM_PER_MEMBER,
              note(
                  "minimum",
                  EvidenceGrade.PRIMARY,
                  "two posts for each Member State; that they bound the lower limit is this"
                      + " library's reading, and with 850 posts the formula gives no State less"))
          .putCitation(
              PolicyElement.ROUNDING,
              inferred("nearest; both limits in per cent are those of whole posts so rounded"))
          .putCitation(
              PolicyElement.STATUS,
              note(
                  "range",
                  EvidenceGrade.PRIMARY,
                  "below the minimum under-, above the maximum over-represented"))
          .build();

  /** The base figure of 850 posts, whatever the posts. */
  public static final BaseFigureRule BASE_FIGURE_RULE =
      new BaseFigureRule.Fixed(RES_32C_71.baseFigure().orElseThrow());

  private UnescoPolicies() {}

  private static Citation note(String clause, EvidenceGrade evidence, String remark) {
    return Citation.builder()
        .document(NOTE)
        .clause(clause)
        .evidence(evidence)
        .remark(remark)
        .build();
  }

  private static Citation inferred(String remark) {
    return Citation.builder()
        .document("GAO-06-988 as reported by Education Week, September 2006")
        .evidence(EvidenceGrade.INFERRED)
        .remark(remark)
        .build();
  }
}
