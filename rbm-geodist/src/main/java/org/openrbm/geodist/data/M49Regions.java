package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.geodist.distribution.MemberGroup;
import org.openrbm.geodist.distribution.MemberGroups;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;

/**
 * The geographical regions of the United Nations Statistics Division (standard M49) as groups of
 * members. They are statistical regions, not the regional groups of any organisation's elections or
 * ranges.
 *
 * @since 0.1.0
 */
public final class M49Regions {

  private static final BundledTable TABLE = BundledTable.load("regions.csv", 1);

  private M49Regions() {}

  /**
   * Returns the regions of the members: Africa, Americas, Asia, Europe, Oceania.
   *
   * @throws IllegalArgumentException if a member is none of the States in the bundled data
   */
  public static MemberGroups regions(Membership members) {
    return groups("M49 regions", "region", members);
  }

  /**
   * Returns the sub-regions of the members, such as Northern Africa.
   *
   * @throws IllegalArgumentException if a member is none of the States in the bundled data
   */
  public static MemberGroups subregions(Membership members) {
    return groups("M49 sub-regions", "subregion", members);
  }

  private static MemberGroups groups(String label, String column, Membership members) {
    SetMultimap<String, String> codes = LinkedHashMultimap.create();
    for (Member member : members.members()) {
      String region =
          TABLE
              .cell(member.code(), column)
              .orElseThrow(
                  () ->
                      illegalArgument(
                          "no M49 region is known for member '%s'".formatted(member.code())));
      codes.put(region, member.code());
    }
    MemberGroups.Builder groups =
        MemberGroups.builder()
            .label(label)
            .source(
                Citation.of(
                    "United Nations Statistics Division, standard M49", EvidenceGrade.SECONDARY));
    Multimaps.asMap(codes).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            region ->
                groups.addGroups(MemberGroup.of(region.getKey(), List.copyOf(region.getValue()))));
    return groups.build();
  }
}
