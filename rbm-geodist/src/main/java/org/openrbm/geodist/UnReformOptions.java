package org.openrbm.geodist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * What reports to the General Assembly put beside the system of resolution 42/220 A: options to
 * change it, and scenarios that show what a change would do. None was adopted.
 *
 * <p>Each differs from {@link UnPolicies#RES_42_220_A} in what its title says and in nothing else.
 * The reports were read only in passages that translation archives quote.
 *
 * @since 0.1.0
 */
public final class UnReformOptions {

  private static final DesirableRangePolicy SYSTEM = UnPolicies.RES_42_220_A;

  private static final Citation OPTIONS =
      Citation.builder()
          .document("report on options for the system of desirable ranges, base figure 2,700")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("quoted in a translation archive; symbol and date not stated")
          .build();

  private static final Citation ONE_POST =
      Citation.builder()
          .document("report on options for the system of desirable ranges, about 2010")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("quoted in a translation archive; symbol and date not stated")
          .build();

  /** Their dates are not known; 191 States, which one of them names, were members to 2006. */
  private static final Citation VARIANTS =
      Citation.builder()
          .document("reports on variants of the system of desirable ranges")
          .evidence(EvidenceGrade.PRIMARY)
          .remark("quoted in translation archives; symbols and dates not stated")
          .build();

  /** Option C: membership 39 per cent, population 6, contribution 55. */
  public static final DesirableRangePolicy OPTION_C =
      option(
          "C",
          "39/6/55",
          weights(39, 6, 55),
          OPTIONS
              .withEvidence(EvidenceGrade.INFERRED)
              .withRemark(
                  "the cut of membership from 40 to 39 for population is quoted; contribution"
                      + " follows"));

  /** Option E: membership 39 per cent, population 7, contribution 54. */
  public static final DesirableRangePolicy OPTION_E =
      option("E", "39/7/54", weights(39, 7, 54), OPTIONS);

  /** Option F: membership 38 per cent, population 7, contribution 55. */
  public static final DesirableRangePolicy OPTION_F =
      option(
          "F",
          "38/7/55",
          weights(38, 7, 55),
          OPTIONS
              .withEvidence(EvidenceGrade.INFERRED)
              .withRemark("membership 38 and population 7 are quoted; contribution follows"));

  /**
   * Every State has exactly one post for membership; population and contribution divide the rest as
   * 5 to 55.
   */
  public static final DesirableRangePolicy ONE_POST_PER_MEMBER =
      proportional(
          "one post per member",
          "membership of one post per State",
          PostBlock.perMember(Ratio.ONE),
          ONE_POST,
          "one post per State is quoted. That population and contribution keep their proportion is"
              + " this library's reading: for 192 States and 2,800 posts it gives 6.9, 7.8 and 85.4"
              + " per cent, within the quoted 5 to 8.9 for population and 55 to 86.4 for"
              + " contribution");

  /**
   * Membership has 40 per cent of the posts or 191 posts, whichever is greater; population and
   * contribution divide the rest as 5 to 55.
   */
  public static final DesirableRangePolicy AT_LEAST_191_POSTS =
      proportional(
          "at least 40 per cent or 191 posts",
          "membership of at least 40 per cent or 191 posts",
          PostBlock.membershipAtLeast(Ratio.ofPercent(40), Ratio.of(191)),
          VARIANTS,
          "the membership factor is quoted; that population and contribution keep their proportion"
              + " is this library's reading");

  /** Membership alone. */
  public static final DesirableRangePolicy MEMBERSHIP_ONLY =
      scenario("membership only", "100/0/0", weights(100, 0, 0));

  /** Contribution alone. */
  public static final DesirableRangePolicy CONTRIBUTION_ONLY =
      scenario("contribution only", "0/0/100", weights(0, 0, 100));

  /** Membership 75 per cent, population 10, contribution 15. */
  public static final DesirableRangePolicy MEMBERSHIP_75 =
      scenario("membership 75", "75/10/15", weights(75, 10, 15));

  /** Contribution 70 per cent, population 5, membership 25. */
  public static final DesirableRangePolicy CONTRIBUTION_70 =
      scenario("contribution 70", "25/5/70", weights(25, 5, 70));

  /** The present weights over all regular-budget posts at the Professional level and above. */
  public static final DesirableRangePolicy WIDER_BASE =
      beside("wider base", "base figure 3,900", PolicyStanding.PROPOSED)
          .baseFigure(
              BaseFigure.of(
                  Ratio.of(3900),
                  Citation.builder()
                      .document("report on the system of desirable ranges, base figure 2,700")
                      .clause("para. 37")
                      .evidence(EvidenceGrade.PRIMARY)
                      .remark("quoted in a translation archive; symbol and date not stated")
                      .build()))
          .build()
          .withCitations(citations(Map.of(PolicyElement.ADOPTION, OPTIONS)));

  private static final ImmutableList<DesirableRangePolicy> ALL =
      ImmutableList.of(
          OPTION_C,
          OPTION_E,
          OPTION_F,
          ONE_POST_PER_MEMBER,
          AT_LEAST_191_POSTS,
          MEMBERSHIP_ONLY,
          CONTRIBUTION_ONLY,
          MEMBERSHIP_75,
          CONTRIBUTION_70,
          WIDER_BASE);

  private UnReformOptions() {}

  /** {@return all of them, in the order of this class} */
  public static List<DesirableRangePolicy> all() {
    return ALL;
  }

  private static DesirableRangePolicy option(
      String letter, String shown, List<Ratio> weights, Citation source) {
    return weighted(beside("option " + letter, shown, PolicyStanding.PROPOSED), weights, source);
  }

  private static DesirableRangePolicy scenario(String id, String shown, List<Ratio> weights) {
    return weighted(beside(id, shown, PolicyStanding.SCENARIO), weights, VARIANTS);
  }

  private static DesirableRangePolicy proportional(
      String id, String shown, PostBlock membership, Citation source, String remark) {
    Ratio rest = SYSTEM.populationWeight().plus(SYSTEM.contributionWeight());
    return weighted(
        beside(id, shown, PolicyStanding.SCENARIO).addBlocks(membership),
        ImmutableList.of(
            Ratio.ZERO,
            SYSTEM.populationWeight().dividedBy(rest),
            SYSTEM.contributionWeight().dividedBy(rest)),
        source.withEvidence(EvidenceGrade.INFERRED).withRemark(remark));
  }

  private static DesirableRangePolicy weighted(
      DesirableRangePolicy.Builder policy, List<Ratio> weights, Citation source) {
    return policy
        .membershipWeight(weights.get(0))
        .populationWeight(weights.get(1))
        .contributionWeight(weights.get(2))
        .build()
        .withCitations(
            citations(
                Map.of(
                    PolicyElement.ADOPTION, source,
                    PolicyElement.MEMBERSHIP_FACTOR, source,
                    PolicyElement.POPULATION_FACTOR, source,
                    PolicyElement.CONTRIBUTION_FACTOR, source)));
  }

  private static Map<PolicyElement, Citation> citations(Map<PolicyElement, Citation> changed) {
    return ImmutableMap.<PolicyElement, Citation>builder()
        .putAll(SYSTEM.citations())
        .putAll(changed)
        .buildKeepingLast();
  }

  private static DesirableRangePolicy.Builder beside(
      String id, String shown, PolicyStanding standing) {
    DesirableRangePolicy.Builder builder = DesirableRangePolicy.builder();
    return builder
        .from(SYSTEM)
        .id("UN " + id)
        .title(LocalizedText.of("en", "UN 42/220 A with " + shown))
        .standing(standing)
        .effectiveFrom(Optional.empty())
        .effectiveTo(Optional.empty());
  }

  private static List<Ratio> weights(long membership, long population, long contribution) {
    return ImmutableList.of(
        Ratio.ofPercent(membership), Ratio.ofPercent(population), Ratio.ofPercent(contribution));
  }
}
