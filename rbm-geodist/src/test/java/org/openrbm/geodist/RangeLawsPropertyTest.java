package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.RateTreatment;

/** Laws that ranges obey under every policy. */
@Domain(GeodistDomain.class)
@Domain(DomainContext.Global.class)
class RangeLawsPropertyTest {

  private static Ratio sumOfMidpoints(DesirableRangeTable table) {
    return table.ranges().stream().map(DesirableRange::midpoint).reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Ratio posts(DesirableRangePolicy policy) {
    return policy.baseFigure().orElseThrow().posts();
  }

  @Property
  void renormalised_midpoints_sum_to_the_base_figure(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    DesirableRangeTable table =
        Examples.table(policy.withRateTreatment(RateTreatment.RENORMALISED), members);

    assertThat(sumOfMidpoints(table)).isEqualTo(posts(policy));
  }

  @Property
  void if_rates_sum_to_100_midpoints_sum_to_the_base_figure_and_the_treatment_does_not_matter(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    Ratio total = members.totalRatePercent();
    Membership complete =
        members.withMembers(
            members.members().stream()
                .map(m -> m.withRatePercent(m.ratePercent().times(100).dividedBy(total)))
                .toList());

    DesirableRangeTable published =
        Examples.table(policy.withRateTreatment(RateTreatment.AS_PUBLISHED), complete);
    DesirableRangeTable renormalised =
        Examples.table(policy.withRateTreatment(RateTreatment.RENORMALISED), complete);

    assertThat(sumOfMidpoints(published)).isEqualTo(posts(policy));
    assertThat(published.ranges()).isEqualTo(renormalised.ranges());
    assertThat(published.notes()).isEmpty();
  }

  /** The midpoints miss the base figure by the contribution posts of what the rates miss of 100. */
  @Property
  void midpoints_as_published_miss_the_base_figure_by_what_the_rates_miss(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    DesirableRangeTable table =
        Examples.table(policy.withRateTreatment(RateTreatment.AS_PUBLISHED), members);

    assertThat(sumOfMidpoints(table).minus(posts(policy)))
        .isEqualTo(
            posts(policy)
                .times(policy.contributionWeight())
                .times(members.totalRatePercent().minus(100))
                .dividedBy(100));
  }

  @Property
  void counting_all_populations_in_another_unit_changes_nothing(
      @ForAll DesirableRangePolicy policy,
      @ForAll Membership members,
      @ForAll @LongRange(min = 2, max = 500) long factor) {
    Membership scaled =
        members.withMembers(
            members.members().stream()
                .map(m -> m.withPopulation(m.population() * factor))
                .toList());

    assertThat(numbers(Examples.table(policy, scaled)))
        .isEqualTo(numbers(Examples.table(policy, members)));
  }

  private static List<List<Object>> numbers(DesirableRangeTable table) {
    return table.ranges().stream()
        .map(r -> List.<Object>of(r.code(), r.lower(), r.midpoint(), r.upper()))
        .toList();
  }

  @Property
  void the_order_of_members_changes_no_result(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll Random random) {
    List<Member> shuffled = new ArrayList<>(members.members());
    Collections.shuffle(shuffled, random);

    assertThat(Examples.table(policy, members.withMembers(shuffled)).ranges())
        .containsExactlyInAnyOrderElementsOf(Examples.table(policy, members).ranges());
  }

  @Property
  void raising_the_rate_of_a_member_never_lowers_its_own_limits(
      @ForAll DesirableRangePolicy policy,
      @ForAll Membership members,
      @ForAll @IntRange(min = 1, max = 1000) int share) {
    DesirableRangePolicy published = policy.withRateTreatment(RateTreatment.AS_PUBLISHED);
    Member last = members.members().get(members.members().size() - 1);
    Ratio room = Ratio.HUNDRED.minus(last.ratePercent());
    Membership raised =
        members.with(
            last.code(),
            m -> m.withRatePercent(m.ratePercent().plus(room.times(Ratio.of(share, 1000)))));

    DesirableRange before = Examples.table(published, members).of(last.code());
    DesirableRange after = Examples.table(published, raised).of(last.code());

    assertThat(after.lower()).isGreaterThanOrEqualTo(before.lower());
    assertThat(after.upper()).isGreaterThanOrEqualTo(before.upper());
    assertThat(after.midpoint()).isGreaterThanOrEqualTo(before.midpoint());
  }

  @Property
  void a_larger_base_figure_never_lowers_a_limit(
      @ForAll DesirableRangePolicy policy,
      @ForAll Membership members,
      @ForAll @LongRange(min = 1, max = 1000) long more) {
    DesirableRangePolicy larger =
        policy.withBaseFigure(posts(policy).numerator().longValueExact() + more);

    DesirableRangeTable before = Examples.table(policy, members);
    DesirableRangeTable after = Examples.table(larger, members);

    assertThat(after.ranges())
        .allSatisfy(
            range -> {
              assertThat(range.lower()).isGreaterThanOrEqualTo(before.of(range.code()).lower());
              assertThat(range.upper()).isGreaterThanOrEqualTo(before.of(range.code()).upper());
            });
  }

  /** Members that pay alike and are alike populous have the same range. */
  @Property
  void equal_members_have_equal_ranges(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    List<Member> twins = new ArrayList<>(members.members());
    twins.add(members.members().get(0).withCode("TWIN"));
    DesirableRangeTable table = Examples.table(policy, members.withMembers(twins));
    DesirableRange first = table.ranges().get(0);

    assertThat(table.of("TWIN").lower()).isEqualTo(first.lower());
    assertThat(table.of("TWIN").midpoint()).isEqualTo(first.midpoint());
    assertThat(table.of("TWIN").upper()).isEqualTo(first.upper());
  }
}
