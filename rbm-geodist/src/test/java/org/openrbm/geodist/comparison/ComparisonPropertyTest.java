package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.LimitFormula;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.RateTreatment;

/** Small numbers are frequent, so that members move and things stay equal. */
class ComparisonPropertyTest {

  private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD");

  private record Rules(
      long base, int membership, int population, int flexibility, RateTreatment rates) {
    DesirableRangePolicy policy() {
      return Comparisons.HUNDRED
          .withBaseFigure(base)
          .withWeights(
              Ratio.ofPercent(membership),
              Ratio.ofPercent(population),
              Ratio.ofPercent(100 - membership - population))
          .withFlexibilityShare(Ratio.ofPercent(flexibility))
          .withRateTreatment(rates)
          .withLimitRounding(flexibility == 15 ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN);
    }
  }

  private static Arbitrary<Rules> rules() {
    return Combinators.combine(
            Arbitraries.of(90L, 100L, 120L),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(10, 15),
            Arbitraries.of(RateTreatment.class))
        .as(Rules::new);
  }

  private static Arbitrary<Member> member(String code) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 40), Arbitraries.longs().between(1, 9))
        .as((rate, population) -> Comparisons.member(code, String.valueOf(rate), population));
  }

  @Provide
  Arbitrary<RepresentationReport> reports() {
    return Combinators.combine(
            rules(),
            Combinators.combine(CODES.stream().map(ComparisonPropertyTest::member).toList())
                .as(ArrayList<Member>::new),
            Arbitraries.maps(Arbitraries.of(CODES), Arbitraries.integers().between(0, 60)),
            Arbitraries.integers().between(0, 4)) // one member left out, or none
        .as(
            (rules, members, staff, leftOut) -> {
              if (leftOut < CODES.size()) {
                members.remove(leftOut.intValue());
              }
              Map<String, Integer> named = new TreeMap<>(staff);
              CODES.forEach(code -> named.putIfAbsent(code, 0)); // so that a member is among them
              return Comparisons.report(
                  rules.policy(), Comparisons.members(members.toArray(Member[]::new)), named);
            });
  }

  private static Ratio sum(Iterable<Ratio> numbers) {
    Ratio sum = Ratio.ZERO;
    for (Ratio number : numbers) {
      sum = sum.plus(number);
    }
    return sum;
  }

  @Property(tries = 300)
  void contributions_sum_to_the_change_exactly(
      @ForAll("reports") RepresentationReport before,
      @ForAll("reports") RepresentationReport after) {
    for (MemberComparison member : RangeComparison.between(before, after).members()) {
      assertThat(sum(member.contributions().stream().map(Contribution::posts).toList()))
          .isEqualTo(member.midpointChange().orElseThrow());
      assertThat(sum(member.byCause().values())).isEqualTo(member.midpointChange().orElseThrow());
      assertThat(member.midpointChange().explanation().value())
          .isEqualTo(member.midpointChange().orElseThrow());
      assertThat(member.byCause()).doesNotContainKey(ChangeCause.FACTOR_RULE);
      for (String factor :
          List.of("membership factor", "population factor", "contribution factor")) {
        assertThat(
                sum(
                    member.contributions().stream()
                        .filter(one -> one.factor().equals(factor))
                        .map(Contribution::posts)
                        .toList()))
            .isEqualTo(
                member
                    .after()
                    .range()
                    .figure(RangePoint.MIDPOINT)
                    .explanation()
                    .step(factor)
                    .value()
                    .minus(
                        member
                            .before()
                            .range()
                            .figure(RangePoint.MIDPOINT)
                            .explanation()
                            .step(factor)
                            .value()));
      }
    }
  }

  @Property(tries = 300)
  void backwards_every_contribution_has_the_opposite_sign(
      @ForAll("reports") RepresentationReport before,
      @ForAll("reports") RepresentationReport after) {
    RangeComparison forth = RangeComparison.between(before, after);
    RangeComparison back = RangeComparison.between(after, before);
    for (MemberComparison member : forth.members()) {
      assertThat(
              back.of(member.code()).contributions().stream()
                  .map(one -> new Contribution(one.factor(), one.cause(), one.posts().negated())))
          .containsExactlyElementsOf(member.contributions());
      back.transitions()
          .forEach(
              (from, row) ->
                  row.forEach(
                      (to, n) ->
                          assertThat(forth.transitions().getOrDefault(to, Map.of()))
                              .containsEntry(from, n)));
    }
    assertThat(back.joined()).isEqualTo(forth.left());
    assertThat(back.left()).isEqualTo(forth.joined());
  }

  @Property(tries = 200)
  void nothing_differs_from_itself(@ForAll("reports") RepresentationReport report) {
    RangeComparison same = RangeComparison.between(report, report);
    assertThat(same.unchanged()).isTrue();
    assertThat(same.moved()).isEmpty();
    for (MemberComparison member : same.members()) {
      assertThat(member.contributions()).isEmpty();
      assertThat(member.explanationDifference().changed()).isFalse();
      assertThat(member.explanationDifference().changedInputs()).isEmpty();
    }
  }

  /** The rule that is asked for circumstances that never were agrees with those that were. */
  @Property(tries = 200)
  void the_status_that_would_be_is_that_of_the_report(
      @ForAll("reports") RepresentationReport report) {
    LimitFormula formula = LimitFormula.of(report.table().policy());
    for (Representation member : report.representations()) {
      assertThat(
              formula
                  .limits(member.range().midpoint())
                  .map(limits -> RepresentationStatus.of(member.staff(), limits)))
          .contains(member.status());
    }
  }

  @Property(tries = 200)
  void a_cause_that_changed_alone_is_sufficient_and_decisive(
      @ForAll("reports") RepresentationReport before,
      @ForAll("reports") RepresentationReport other) {
    RepresentationReport after = before.table().assess(other.staff());
    for (MemberComparison member : RangeComparison.between(before, after).moved()) {
      assertThat(member.sufficientCauses()).containsExactly(ChangeCause.STAFF);
      assertThat(member.decisiveCauses()).containsExactly(ChangeCause.STAFF);
    }
  }

  @Property(tries = 100)
  void transitions_count_every_member_of_both_once_and_json_reads_back(
      @ForAll("reports") RepresentationReport before,
      @ForAll("reports") RepresentationReport after) {
    RangeComparison comparison = RangeComparison.between(before, after);
    assertThat(
            comparison.transitions().values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(n -> n)
                .sum())
        .isEqualTo(comparison.members().size());
    assertThat(comparison.members().size() + comparison.joined().size())
        .isEqualTo(after.representations().size());
    assertThat(comparison.members().size() + comparison.left().size())
        .isEqualTo(before.representations().size());
    assertThat(RbmJson.read(RbmJson.write(comparison), RangeComparison.class))
        .isEqualTo(comparison);
    OtherMappers.assertAgree(comparison, RangeComparison.class);
    for (MemberComparison member : comparison.members()) {
      ExplanationDifference difference = member.explanationDifference();
      assertThat(RbmJson.read(RbmJson.write(difference), ExplanationDifference.class))
          .isEqualTo(difference);
      OtherMappers.assertAgree(difference, ExplanationDifference.class);
    }
  }
}
