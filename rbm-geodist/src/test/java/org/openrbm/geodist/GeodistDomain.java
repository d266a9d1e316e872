package org.openrbm.geodist;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.RateTreatment;

/**
 * Memberships, policies and staff of all kinds, such that every policy has a table for every
 * membership.
 */
@SuppressWarnings("exports") // tests read no module descriptor
public class GeodistDomain extends DomainContextBase {

  private static final List<String> CODES =
      List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH");

  /** For jqwik, also from other packages. */
  public GeodistDomain() {}

  /** Rates as scales have them, in thousandths of a per cent, and some that no decimal can show. */
  @Provide
  static Arbitrary<Ratio> rates() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.longs().between(1, 100_000).map(n -> Ratio.of(n, 1000))),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.longs().between(0, 700), Arbitraries.longs().between(7, 13))
                .as(Ratio::of)));
  }

  private static Arbitrary<Member> members(String code) {
    return Combinators.combine(rates(), Arbitraries.longs().between(0, 2_000_000_000))
        .as(
            (rate, population) ->
                Member.of(code, LocalizedText.of("en", "State " + code), rate, population));
  }

  /** One to eight members; the first has a rate and a population, so that every factor has. */
  @Provide
  static Arbitrary<Membership> memberships() {
    return Arbitraries.integers()
        .between(1, CODES.size())
        .flatMap(
            size ->
                Combinators.combine(
                        CODES.subList(0, size).stream().map(GeodistDomain::members).toList())
                    .as(GeodistDomain::membership));
  }

  private static Membership membership(List<Member> members) {
    List<Member> valid = new ArrayList<>(members);
    valid.set(
        0,
        valid
            .get(0)
            .withPopulation(Math.max(1, valid.get(0).population()))
            .withRatePercent(valid.get(0).ratePercent().max(Ratio.of(1, 1000))));
    return Membership.builder()
        .label(LocalizedText.of("Some"))
        .asOf(Examples.DAY)
        .members(valid)
        .build();
  }

  private record Weights(Ratio membership, Ratio population, Ratio contribution) {
    static Weights of(int membership, int population, int contribution) {
      int sum = membership + population + contribution;
      return new Weights(
          Ratio.of(membership, sum), Ratio.of(population, sum), Ratio.of(contribution, sum));
    }
  }

  private record Limits(
      Ratio flexibility, Ratio minimum, Ratio upper, Ratio perMember, List<RoundingMode> modes) {}

  /** Modes for the lower and the upper limit that leave every member a range. */
  private static Arbitrary<List<RoundingMode>> modes() {
    List<List<RoundingMode>> pairs = new ArrayList<>();
    for (RoundingMode mode : RoundingMode.values()) {
      if (mode != RoundingMode.UNNECESSARY) {
        pairs.add(List.of(mode, mode));
        pairs.add(List.of(RoundingMode.FLOOR, mode));
        pairs.add(List.of(mode, RoundingMode.CEILING));
      }
    }
    return Arbitraries.of(pairs);
  }

  private static Arbitrary<Ratio> tenths(int most) {
    return Arbitraries.integers().between(0, most * 10).map(n -> Ratio.of(n, 10));
  }

  @Provide
  static Arbitrary<DesirableRangePolicy> policies() {
    Arbitrary<Weights> weights =
        Combinators.combine(
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(1, 100))
            .as(Weights::of);
    Arbitrary<Limits> limits =
        Combinators.combine(
                Arbitraries.integers().between(0, 100).map(Ratio::ofPercent),
                tenths(10),
                tenths(20),
                Arbitraries.oneOf(Arbitraries.just(Ratio.ZERO), tenths(30)),
                modes())
            .as(Limits::new);
    return Combinators.combine(
            Arbitraries.longs().between(1, 10_000),
            weights,
            limits,
            Arbitraries.of(RateTreatment.class))
        .as(GeodistDomain::policy);
  }

  private static DesirableRangePolicy policy(
      long base, Weights weights, Limits limits, RateTreatment rates) {
    return DesirableRangePolicy.builder()
        .id("some")
        .title(LocalizedText.of("Some policy"))
        .baseFigure(BaseFigure.of(base))
        .membershipWeight(weights.membership())
        .populationWeight(weights.population())
        .contributionWeight(weights.contribution())
        .flexibilityShare(limits.flexibility())
        .minimumFlexibility(limits.minimum())
        .minimumUpperLimit(limits.upper())
        .minimumPerMember(limits.perMember())
        .lowerLimitRounding(limits.modes().get(0))
        .upperLimitRounding(limits.modes().get(1))
        .rateTreatment(rates)
        .build();
  }

  /**
   * Staff of members, of no member, and of no stated nationality; small numbers are frequent. The
   * codes of all members that occur here are named, some with no staff.
   */
  @Provide
  static Arbitrary<StaffCounts> staff() {
    Arbitrary<String> codes = Arbitraries.of("AAA", "BBB", "CCC", "DDD", "ZZZ", "YYY");
    Arbitrary<Integer> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 5000));
    Arbitrary<Map<String, Integer>> counts = Arbitraries.maps(codes, numbers);
    return Combinators.combine(counts, numbers)
        .as(
            (byNationality, notStated) -> {
              Map<String, Integer> named = new TreeMap<>(byNationality);
              List.of("AAA", "BBB", "CCC", "DDD").forEach(code -> named.putIfAbsent(code, 0));
              return StaffCounts.of(named).withNotStated(notStated);
            });
  }
}
