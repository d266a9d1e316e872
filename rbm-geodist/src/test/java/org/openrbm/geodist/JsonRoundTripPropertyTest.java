package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openrbm.core.Explanation;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** What is written reads back equal, and is written the same again. */
@Domain(GeodistDomain.class)
class JsonRoundTripPropertyTest {

  private static <T> void roundTrips(T value, Class<T> type) {
    String json = RbmJson.write(value);
    T read = RbmJson.read(json, type);

    assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(RbmJson.write(read)).isEqualTo(json);
    OtherMappers.assertAgree(value, type);
  }

  @Property(tries = 300)
  void memberships(@ForAll Membership members) {
    roundTrips(members, Membership.class);
  }

  @Property(tries = 300)
  void policies(@ForAll DesirableRangePolicy policy) {
    roundTrips(policy, DesirableRangePolicy.class);
  }

  @Property(tries = 300)
  void staff_counts(@ForAll StaffCounts staff) {
    roundTrips(staff, StaffCounts.class);
  }

  @Property(tries = 200)
  void tables(@ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    roundTrips(Examples.table(policy, members), DesirableRangeTable.class);
  }

  @Property(tries = 200)
  void reports(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll StaffCounts staff) {
    roundTrips(Examples.table(policy, members).assess(staff), RepresentationReport.class);
  }

  @Property(tries = 100)
  void explanations(@ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    roundTrips(
        Examples.table(policy, members).ranges().get(0).figure(RangePoint.UPPER).explanation(),
        Explanation.class);
  }
}
