package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

@Domain(GeodistDomain.class)
class RepresentationPropertyTest {

  private static Representation with(DesirableRangeTable table, String code, int staff) {
    return Examples.report(table, Map.of(code, staff)).of(code);
  }

  @Property(tries = 500)
  void the_posts_to_the_range_lead_into_it_and_one_fewer_does_not(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    DesirableRangeTable table = Examples.table(policy, members);
    for (Representation member : table.assess(staff).representations()) {
      if (member.range().upper() == 0) {
        continue; // no number of staff is both some and within the range
      }
      int posts = member.postsToRange();

      assertThat(with(table, member.code(), member.staff() + posts).status())
          .isEqualTo(RepresentationStatus.WITHIN_RANGE);
      assertThat(posts == 0).isEqualTo(member.status() == RepresentationStatus.WITHIN_RANGE);
      if (posts != 0) {
        assertThat(
                with(table, member.code(), member.staff() + posts - Integer.signum(posts)).status())
            .isEqualTo(
                posts < 0
                    ? RepresentationStatus.OVERREPRESENTED
                    : member.staff() + posts == 1
                        ? RepresentationStatus.UNREPRESENTED
                        : RepresentationStatus.UNDERREPRESENTED);
      }
    }
  }

  @Property(tries = 500)
  void no_staff_is_lost(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    RepresentationReport report = Examples.table(policy, members).assess(staff);
    long others = report.otherNationalities().values().stream().mapToLong(Integer::longValue).sum();

    assertThat(report.staffOfMembers() + others + report.staff().notStated())
        .isEqualTo(staff.total());
    assertThat(report.otherNationalities().keySet()).noneMatch(members::contains);
  }

  @Property(tries = 500)
  void every_member_is_counted_once(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    RepresentationReport report = Examples.table(policy, members).assess(staff);

    assertThat(report.counts()).containsOnlyKeys(RepresentationStatus.values());
    assertThat(report.counts().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(members.members().size());
    assertThat(report.withinRange().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(report.counts().get(RepresentationStatus.WITHIN_RANGE));
  }

  @Property(tries = 500)
  void a_member_without_staff_and_no_other_is_unrepresented(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    assertThat(Examples.table(policy, members).assess(staff).representations())
        .allSatisfy(
            member ->
                assertThat(member.status() == RepresentationStatus.UNREPRESENTED)
                    .isEqualTo(member.staff() == 0));
  }

  /** Only the staff of a member itself decides where it stands. */
  @Property(tries = 500)
  void staff_of_others_change_nothing(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    Assume.that(members.members().size() > 1);
    DesirableRangeTable table = Examples.table(policy, members);
    String code = members.members().get(0).code();

    assertThat(with(table, code, staff.of(code))).isEqualTo(table.assess(staff).of(code));
  }
}
