package org.openrbm.geodist;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The systems of the General Assembly before 1988, as far as they could be put together.
 *
 * <p>Both distribute posts per State and hold a block for population in reserve; the remainder
 * follows the scale of assessments. No text of either was available. Those of 1948 and 1962 and the
 * one in force in 1976 are not known well enough to be calculated.
 *
 * @since 0.1.0
 */
public final class UnEarlierPolicies {

  private static final String CABLES = "United States cables 1976 STATE 260367 and USUN N 03149";

  private static final BlockSize POPULATION_BLOCK = new BlockSize.Posts(Ratio.of(240));

  /**
   * The proposal of document A/31/154 of 1976: base figure 2,700, 4.5 posts for each State, 240
   * posts for population in reserve, the remainder by contribution; 15 per cent flexibility, at
   * least 2.5 posts; the midpoint rounded first.
   *
   * <p>It gives the two ranges that are reported: 389–527 for the United States, and 2–7 for the
   * smallest contributor. The reserve and the rounding are inferred from these and rest on two
   * ranges only; exact halves of a limit must go down for the second.
   */
  public static final DesirableRangePolicy A_31_154 =
      DesirableRangePolicy.builder()
          .id("UN A/31/154")
          .title(
              LocalizedText.of("en", "UN proposal of 1976 for desirable ranges, A/31/154")
                  .with("zh", "联合国1976年适当幅度提案，A/31/154"))
          .organization(UnPolicies.UN)
          .standing(PolicyStanding.PROPOSED)
          .baseFigure(BaseFigure.of(Ratio.of(2700), reported("base figure")))
          .addBlocks(
              PostBlock.perMember(Ratio.of(9, 2)),
              PostBlock.reserve(RangeFactor.POPULATION, POPULATION_BLOCK))
          .membershipWeight(Ratio.ZERO)
          .populationWeight(Ratio.ZERO)
          .contributionWeight(Ratio.ONE)
          .flexibilityShare(Ratio.ofPercent(15))
          .minimumFlexibility(Ratio.of(5, 2))
          .midpointRounding(RoundingMode.HALF_UP)
          .lowerLimitRounding(RoundingMode.HALF_DOWN)
          .upperLimitRounding(RoundingMode.HALF_DOWN)
          .putCitation(
              PolicyElement.ADOPTION,
              Citation.builder()
                  .document("A/31/154")
                  .evidence(EvidenceGrade.SECONDARY)
                  .remark("as the cables report it; that resolution 31/26 adopted it is unverified")
                  .build())
          .putCitation(PolicyElement.MEMBERSHIP_FACTOR, reported("4.5 posts for each State"))
          .putCitation(
              PolicyElement.POPULATION_FACTOR,
              inferred("a block of 240 posts that is not allocated gives the reported range"))
          .putCitation(
              PolicyElement.CONTRIBUTION_FACTOR, inferred("what remains gives the reported range"))
          .putCitation(PolicyElement.FLEXIBILITY, reported("15 per cent or at least 2.5 posts"))
          .putCitation(
              PolicyElement.ROUNDING,
              inferred(
                  "457.5 rounded to 458 gives 389–527; without that rounding it is 389–526."
                      + " Halves of limits go down so that the smallest range is the reported 2–7"))
          .build();

  /**
   * The system of resolution 35/210 of 1980: base figure 3,350, 7.75 posts for each State, 240
   * posts (7.2 per cent) for population in reserve, the remainder by contribution; 15 per cent
   * flexibility, at least 5.75 posts. Only the base figure and the 7.2 per cent could be read; the
   * other numbers are consistent with them but unverified, and so is the day of effect.
   */
  public static final DesirableRangePolicy RES_35_210 =
      DesirableRangePolicy.builder()
          .id("UN 35/210")
          .title(
              LocalizedText.of("en", "UN system of desirable ranges, A/RES/35/210")
                  .with("zh", "联合国适当幅度制度，第35/210号决议"))
          .organization(UnPolicies.UN)
          .standing(PolicyStanding.ADOPTED)
          .effectiveFrom(LocalDate.of(1981, 1, 1))
          .effectiveTo(LocalDate.of(1987, 12, 31))
          .baseFigure(
              BaseFigure.of(
                  Ratio.of(3350),
                  Citation.builder()
                      .document("A/RES/55/258")
                      .clause("preamble")
                      .date(LocalDate.of(2001, 6, 14))
                      .evidence(EvidenceGrade.PRIMARY)
                      .remark("looks back on a decrease from 3,350 to 2,700")
                      .build()))
          .addBlocks(
              PostBlock.perMember(Ratio.of(31, 4)),
              PostBlock.reserve(RangeFactor.POPULATION, POPULATION_BLOCK))
          .membershipWeight(Ratio.ZERO)
          .populationWeight(Ratio.ZERO)
          .contributionWeight(Ratio.ONE)
          .flexibilityShare(Ratio.ofPercent(15))
          .minimumFlexibility(Ratio.of(23, 4))
          .putCitation(
              PolicyElement.ADOPTION, unverified("the resolution; its day of effect was not found"))
          .putCitation(
              PolicyElement.MEMBERSHIP_FACTOR,
              unverified("7.75 posts for each State are 35.6 per cent of the base for 154 States"))
          .putCitation(
              PolicyElement.POPULATION_FACTOR,
              unverified(
                  "A/RES/41/206 C and 55/258 name 7.2 per cent, which is 240 of 3,350; that it was a"
                      + " reserve is unverified"))
          .putCitation(
              PolicyElement.CONTRIBUTION_FACTOR,
              unverified("the remainder, 57 per cent of the base for 154 States"))
          .putCitation(
              PolicyElement.FLEXIBILITY,
              unverified("15 per cent, at least 5.75 posts, which gives the range 2–14"))
          .putCitation(PolicyElement.ROUNDING, unverified("nearest, as in the later system"))
          .build();

  private UnEarlierPolicies() {}

  private static Citation reported(String clause) {
    return Citation.builder()
        .document(CABLES)
        .clause(clause)
        .evidence(EvidenceGrade.SECONDARY)
        .build();
  }

  private static Citation inferred(String remark) {
    return Citation.builder()
        .document(CABLES)
        .evidence(EvidenceGrade.INFERRED)
        .remark(remark)
        .build();
  }

  private static Citation unverified(String remark) {
    return Citation.builder()
        .document("A/RES/35/210")
        .evidence(EvidenceGrade.UNVERIFIED)
        .remark(remark)
        .build();
  }
}
