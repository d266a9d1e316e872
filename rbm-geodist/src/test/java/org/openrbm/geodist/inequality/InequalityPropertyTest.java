package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

/** Small numbers are frequent, so that 0 and proportional shares are. */
class InequalityPropertyTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  private static Arbitrary<List<Long>> amounts(int size) {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 5_000))
        .list()
        .ofSize(size)
        .filter(list -> list.stream().anyMatch(n -> n > 0));
  }

  @Provide
  Arbitrary<RepresentationShares> shares() {
    return Arbitraries.integers()
        .between(1, 8)
        .flatMap(
            size ->
                Combinators.combine(amounts(size), amounts(size))
                    .as((staff, rights) -> RepresentationShares.of(named(staff), named(rights))));
  }

  private static Map<String, Ratio> named(List<Long> amounts) {
    return Indices.amounts(amounts.stream().mapToLong(n -> n).toArray());
  }

  @Property(tries = 500)
  void indices_are_zero_if_and_only_if_shares_are_proportional(
      @ForAll("shares") RepresentationShares shares) {
    Disproportionality d = Disproportionality.of(shares);
    boolean proportional = shares.proportional();

    assertThat(d.loosemoreHanby().orElseThrow().signum() == 0).isEqualTo(proportional);
    assertThat(d.raeOverAllMembers().orElseThrow().signum() == 0).isEqualTo(proportional);
    assertThat(d.greatestDeviation().orElseThrow().signum() == 0).isEqualTo(proportional);
    assertThat(d.gallagherSquared().orElseThrow().signum() == 0).isEqualTo(proportional);
    assertThat(d.sainteLagueSum().value().filter(sum -> sum.signum() == 0).isPresent())
        .isEqualTo(proportional);
    assertThat(d.giniAgainstEntitlement().orElseThrow().signum() == 0).isEqualTo(proportional);
    assertThat(d.gallagher() == 0).isEqualTo(proportional);
    assertThat(d.sainteLagueRoot() == 0).isEqualTo(proportional);
    assertThat(d.theil() < 1e-14).isEqualTo(proportional); // at least 2 LH², and LH > 1e-9 here
    assertThat(d.hellinger() == 0).isEqualTo(proportional);
  }

  @Property(tries = 300)
  void equal_amounts_are_proportional(@ForAll("shares") RepresentationShares shares) {
    Disproportionality d =
        Disproportionality.of(RepresentationShares.of(shares.staff(), shares.staff()));
    assertThat(d.shares().proportional()).isTrue();
    assertThat(d.theil()).isZero();
    assertThat(d.hellinger()).isZero();
    assertThat(d.giniAgainstEntitlement().value()).contains(Ratio.ZERO);
  }

  @Property(tries = 500)
  void indices_keep_their_bounds(@ForAll("shares") RepresentationShares shares) {
    Disproportionality d = Disproportionality.of(shares);
    double dissimilarity = d.loosemoreHanby().orElseThrow().doubleValue();

    assertThat(d.loosemoreHanby().orElseThrow()).isBetween(Ratio.ZERO, Ratio.ONE);
    assertThat(d.giniAgainstEntitlement().orElseThrow())
        .isBetween(d.loosemoreHanby().orElseThrow(), Ratio.ONE);
    assertThat(d.gallagher()).isBetween(0.0, dissimilarity + 1e-12);
    // Le Cam: H² ≤ LH ≤ √2 H, and Pinsker: Theil ≥ 2 LH²
    assertThat(d.hellinger() * d.hellinger()).isBetween(0.0, dissimilarity + 1e-12);
    assertThat(dissimilarity).isLessThanOrEqualTo(Math.sqrt(2) * d.hellinger() + 1e-12);
    assertThat(d.theil()).isGreaterThanOrEqualTo(2 * dissimilarity * dissimilarity - 1e-12);
    assertThat(d.sainteLagueSum().value().isEmpty()).isEqualTo(Double.isInfinite(d.theil()));
  }

  @Property(tries = 300)
  void scale_and_order_of_members_change_nothing(
      @ForAll("shares") RepresentationShares shares,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 1000) int numerator,
      @ForAll @IntRange(min = 1, max = 1000) int denominator) {
    Ratio factor = Ratio.of(numerator, denominator);
    List<String> names = new ArrayList<>(shares.staff().keySet());
    List<String> labels = new ArrayList<>(names);
    Collections.shuffle(labels, random);
    ImmutableMap.Builder<String, Ratio> staff = ImmutableMap.builder();
    ImmutableMap.Builder<String, Ratio> rights = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) { // names.get(i) is called labels.get(i)
      staff.put(labels.get(i), shares.staff().getOrDefault(names.get(i), Ratio.ZERO).times(factor));
      rights.put(labels.get(i), shares.q(names.get(i)).dividedBy(factor));
    }
    Collections.shuffle(names, random);
    ImmutableMap.Builder<String, Ratio> reordered = ImmutableMap.builder();
    Map<String, Ratio> byLabel = rights.buildOrThrow();
    names.forEach(name -> reordered.put(name, byLabel.getOrDefault(name, Ratio.ZERO)));

    Disproportionality before = Disproportionality.of(shares);
    Disproportionality after =
        Disproportionality.of(
            RepresentationShares.of(staff.buildOrThrow(), reordered.buildOrThrow()));

    assertThat(after.loosemoreHanby()).isEqualTo(before.loosemoreHanby());
    assertThat(after.raeOverAllMembers()).isEqualTo(before.raeOverAllMembers());
    assertThat(after.gallagher()).isEqualTo(before.gallagher());
    assertThat(after.sainteLagueSum()).isEqualTo(before.sainteLagueSum());
    assertThat(after.giniAgainstEntitlement()).isEqualTo(before.giniAgainstEntitlement());
    assertThat(after.hellinger()).isCloseTo(before.hellinger(), CLOSE);
    if (Double.isFinite(before.theil())) {
      assertThat(after.theil()).isCloseTo(before.theil(), CLOSE);
    } else {
      assertThat(after.theil()).isInfinite();
    }
    Concentration one = Concentration.of(shares.staff());
    Concentration other = Concentration.of(after.shares().staff());
    assertThat(other.herfindahl()).isEqualTo(one.herfindahl());
    assertThat(other.shannon()).isCloseTo(one.shannon(), CLOSE);
  }

  @Property(tries = 300)
  void concentration_keeps_its_bounds(@ForAll("shares") RepresentationShares shares) {
    Concentration c = Concentration.of(shares.staff());
    Ratio represented = Ratio.of(c.represented());

    assertThat(c.herfindahl().orElseThrow()).isBetween(Ratio.ONE.dividedBy(represented), Ratio.ONE);
    assertThat(c.herfindahl().orElseThrow().plus(c.giniSimpson().orElseThrow()))
        .isEqualTo(Ratio.ONE);
    assertThat(c.herfindahl().orElseThrow().times(c.inverseSimpson().orElseThrow()))
        .isEqualTo(Ratio.ONE);
    assertThat(c.shannon()).isBetween(0.0, Math.log(c.represented()) + 1e-12);
    assertThat(c.effectiveNumberByShannon())
        .isGreaterThanOrEqualTo(c.inverseSimpson().orElseThrow().doubleValue() - 1e-9);
    assertThat(c.pielouAmongRepresented().orElse(1)).isBetween(0.0, 1.0);
    assertThat(c.heipAmongRepresented().orElse(1)).isBetween(0.0, 1.0);
  }

  /** A federation that dissolves into equally represented parts leaves these as they were. */
  @Property(tries = 300)
  void splitting_a_member_in_proportion_changes_what_is_additive_and_nothing_else(
      @ForAll("shares") RepresentationShares shares,
      @ForAll @IntRange(min = 1, max = 9) int tenths) {
    Ratio part = Ratio.of(tenths, 10);
    ImmutableMap.Builder<String, Ratio> staff = ImmutableMap.builder();
    ImmutableMap.Builder<String, Ratio> rights = ImmutableMap.builder();
    for (String name : shares.staff().keySet()) {
      Ratio p = shares.p(name);
      Ratio q = shares.q(name);
      if (name.equals("A")) {
        staff.put("A1", p.times(part)).put("A2", p.minus(p.times(part)));
        rights.put("A1", q.times(part)).put("A2", q.minus(q.times(part)));
      } else {
        staff.put(name, p);
        rights.put(name, q);
      }
    }
    Disproportionality before = Disproportionality.of(shares);
    Disproportionality after =
        Disproportionality.of(RepresentationShares.of(staff.buildOrThrow(), rights.buildOrThrow()));

    assertThat(after.loosemoreHanby()).isEqualTo(before.loosemoreHanby());
    assertThat(after.sainteLagueSum()).isEqualTo(before.sainteLagueSum());
    assertThat(after.giniAgainstEntitlement()).isEqualTo(before.giniAgainstEntitlement());
    assertThat(after.hellinger()).isCloseTo(before.hellinger(), CLOSE);
    if (Double.isFinite(before.theil())) {
      assertThat(after.theil()).isCloseTo(before.theil(), CLOSE);
    }
    // squares fall when what is squared is divided, and the concentration with them
    assertThat(after.gallagherSquared().orElseThrow())
        .isLessThanOrEqualTo(before.gallagherSquared().orElseThrow());
    assertThat(Concentration.of(after.shares().staff()).herfindahl().orElseThrow())
        .isLessThanOrEqualTo(Concentration.of(shares.staff()).herfindahl().orElseThrow());
  }

  @Property(tries = 200)
  void every_exact_value_is_the_root_of_its_explanation_and_json_reads_back(
      @ForAll("shares") RepresentationShares shares) {
    IndexReport report = IndexReport.of(shares);
    for (IndexValue value : report.values()) {
      assertThat(report.figure(value.index()).value()).isEqualTo(value.exact());
      report
          .figure(value.index())
          .value()
          .ifPresent(
              exact ->
                  assertThat(report.figure(value.index()).explanation().value()).isEqualTo(exact));
      assertThat(RbmJson.read(RbmJson.write(value), IndexValue.class)).isEqualTo(value);
      OtherMappers.assertAgree(value, IndexValue.class);
    }
    assertThat(report.representationRatios().size() + report.withoutRepresentationRatio().size())
        .isEqualTo(shares.staff().size());
    assertThat(RbmJson.read(RbmJson.write(report), IndexReport.class)).isEqualTo(report);
    OtherMappers.assertAgree(report, IndexReport.class);
  }
}
