package org.openrbm.geodist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The policies of the General Assembly of the United Nations from 1988. {@link UnEarlierPolicies}
 * has those before, {@link UnReformOptions} what was put beside them.
 *
 * <p>The text of resolution 42/220 A was not available; its elements are cited as later United
 * Nations documents restate them, and graded so.
 *
 * @since 0.1.0
 */
public final class UnPolicies {

  static final String UN = "UN";

  private static final LocalDate UPDATED = LocalDate.of(2024, 1, 1);

  /**
   * The system of desirable ranges in force from 1988: 40 per cent membership, 5 per cent
   * population, 55 per cent contribution; 15 per cent flexibility, at least 4.8 posts; upper limit
   * at least 14 posts. The base figure is the initial one, 2,700; it later changed in steps of 100,
   * see {@code UnData.baseFigure}.
   */
  public static final DesirableRangePolicy RES_42_220_A =
      DesirableRangePolicy.builder()
          .id("UN 42/220 A")
          .title(
              LocalizedText.of("en", "UN system of desirable ranges, A/RES/42/220 A, section III")
                  .with("zh", "联合国适当幅度制度，第42/220 A号决议第三节"))
          .organization(UN)
          .standing(PolicyStanding.ADOPTED)
          .effectiveFrom(LocalDate.of(1988, 1, 1))
          .effectiveTo(UPDATED.minusDays(1))
          .baseFigure(
              BaseFigure.of(
                  Ratio.of(2700),
                  restated(
                      "initial base figure", EvidenceGrade.PRIMARY, "A/RES/55/258 restates it")))
          .membershipWeight(Ratio.ofPercent(40))
          .populationWeight(Ratio.ofPercent(5))
          .contributionWeight(Ratio.ofPercent(55))
          .flexibilityShare(Ratio.ofPercent(15))
          .minimumFlexibility(Ratio.of(48, 10))
          .minimumUpperLimit(Ratio.of(14))
          .putCitation(
              PolicyElement.ADOPTION,
              restated(
                  "sect. III",
                  EvidenceGrade.PRIMARY,
                  "A/RES/55/258 refers to it; in force from 1 January 1988"))
          .putCitation(
              PolicyElement.MEMBERSHIP_FACTOR,
              restated(
                  "sect. III (b)",
                  EvidenceGrade.PRIMARY,
                  "quoted in a later report; published ranges confirm it"))
          .putCitation(
              PolicyElement.POPULATION_FACTOR,
              restated(
                  "sect. III",
                  EvidenceGrade.PRIMARY,
                  "A/RES/55/258 restates the cut from 7.2 to 5 per cent; that it is distributed"
                      + " directly by population follows A/RES/41/206 C"))
          .putCitation(
              PolicyElement.CONTRIBUTION_FACTOR,
              restated(
                  "sect. III (d)",
                  EvidenceGrade.PRIMARY,
                  "quoted in a later report, which names the latest scale and 55 per cent"))
          .putCitation(
              PolicyElement.FLEXIBILITY,
              restated(
                  "sect. III",
                  EvidenceGrade.INFERRED,
                  "later reports quote it for weighted ranges; published ranges confirm it for"
                      + " posts"))
          .putCitation(
              PolicyElement.MINIMUM_UPPER_LIMIT,
              restated(
                  "sect. III",
                  EvidenceGrade.INFERRED,
                  "later reports quote it for weighted ranges; published ranges confirm it for"
                      + " posts"))
          .putCitation(
              PolicyElement.ROUNDING,
              Citation.builder()
                  .document("published desirable ranges of 2000 to 2018")
                  .evidence(EvidenceGrade.INFERRED)
                  .remark(
                      "nearest rounding of unrounded limits reproduces 40 of 40; no text states it,"
                          + " and half up is this library's reading of exact halves")
                  .build())
          .putCitation(
              PolicyElement.STATUS,
              Citation.builder()
                  .document("reports on the composition of the Secretariat")
                  .clause("definitions")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark(
                      "fewer than the lower limit, between the limits, more than the upper limit")
                  .build())
          .build();

  /**
   * The base figure from 1988: initially 2,700, moved by 100 when the actual posts rise or fall by
   * 100. The step is inferred: all base figures that were found are multiples of 100.
   */
  public static final BaseFigureRule BASE_FIGURE_RULE =
      new BaseFigureRule.Steps(
          RES_42_220_A.baseFigure().orElseThrow(),
          100,
          restated(
              "sect. III",
              EvidenceGrade.INFERRED,
              "steps of 100; the base figures found, 2,600 to 3,600, are multiples of it"));

  /**
   * The same formula as updated from 1 January 2024 for all regular-budget posts at the
   * Professional level and above but language posts, with limits recalculated each year. The base
   * figure under the wider coverage was not found, so it must be supplied.
   */
  public static final DesirableRangePolicy RES_77_278 =
      DesirableRangePolicy.builder()
          .id("UN 77/278")
          .title(
              LocalizedText.of(
                      "en", "UN system of desirable ranges as updated by A/RES/77/278, para. 23")
                  .with("zh", "联合国适当幅度制度，经第77/278号决议第23段更新"))
          .organization(UN)
          .standing(PolicyStanding.ADOPTED)
          .effectiveFrom(UPDATED)
          .membershipWeight(RES_42_220_A.membershipWeight())
          .populationWeight(RES_42_220_A.populationWeight())
          .contributionWeight(RES_42_220_A.contributionWeight())
          .flexibilityShare(RES_42_220_A.flexibilityShare())
          .minimumFlexibility(RES_42_220_A.minimumFlexibility())
          .minimumUpperLimit(RES_42_220_A.minimumUpperLimit())
          .citations(
              ImmutableMap.<PolicyElement, Citation>builder()
                  .putAll(RES_42_220_A.citations())
                  .put(
                      PolicyElement.ADOPTION,
                      Citation.builder()
                          .document("A/RES/77/278")
                          .clause("para. 23")
                          .evidence(EvidenceGrade.PRIMARY)
                          .remark(
                              "the paragraphs that were read leave weights and limits as they are")
                          .build())
                  .put(
                      PolicyElement.STATUS,
                      Citation.builder()
                          .document("A/RES/77/278")
                          .clause("paras. 22-23")
                          .evidence(EvidenceGrade.PRIMARY)
                          .remark("asks for status, range and movement of posts of each State")
                          .build())
                  .buildKeepingLast())
          .build();

  private static final ImmutableList<DesirableRangePolicy> ALL =
      ImmutableList.of(RES_42_220_A, RES_77_278);

  private UnPolicies() {}

  /**
   * Returns the policy in force on a day.
   *
   * @throws IllegalArgumentException if {@code day} is before 1 January 1988
   */
  public static DesirableRangePolicy inForce(LocalDate day) {
    return ALL.stream()
        .filter(policy -> policy.inEffect(day))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no system of desirable ranges of this form was in force on " + day));
  }

  private static Citation restated(String clause, EvidenceGrade evidence, String remark) {
    return Citation.builder()
        .document("A/RES/42/220 A")
        .clause(clause)
        .date(LocalDate.of(1987, 12, 21))
        .evidence(evidence)
        .remark(remark)
        .build();
  }
}
