package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * Members in regions or lists, each member in exactly one.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = MemberGroups.Builder.class)
@JsonPropertyOrder({"label", "source", "groups"})
public abstract sealed class MemberGroups permits ImmutableMemberGroups {

  MemberGroups() {}

  /** {@return what the groups are, such as {@code "M49 regions"}} */
  public abstract String label();

  /** {@return where they come from} */
  public abstract Optional<Citation> source();

  /** {@return the groups, in the order given} */
  public abstract List<MemberGroup> groups();

  /**
   * Returns these groups.
   *
   * @throws IllegalArgumentException if there are none, two have the same code, or a member stands
   *     in two of them or twice in one
   */
  public static MemberGroups of(String label, List<MemberGroup> groups) {
    return builder().label(label).groups(groups).build();
  }

  /** {@return a new builder; {@code label} and a group must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!label().isBlank(), "label of groups must not be blank");
    checkArgument(!groups().isEmpty(), "'%s' has no groups", label());
    Set<String> codes = new HashSet<>();
    Map<String, String> groupOf = new LinkedHashMap<>();
    for (MemberGroup group : groups()) {
      checkArgument(
          codes.add(group.code()), "group '%s' stands twice in '%s'", group.code(), label());
      for (String member : group.members()) {
        String other = groupOf.putIfAbsent(member, group.code());
        checkArgument(
            other == null,
            "member '%s' must be in one group of '%s', but is in '%s' and '%s'",
            member,
            label(),
            other,
            group.code());
      }
    }
  }

  @Value.Lazy
  Map<String, String> groupByMember() {
    ImmutableMap.Builder<String, String> groupOf = ImmutableMap.builder();
    groups().forEach(group -> group.members().forEach(code -> groupOf.put(code, group.code())));
    return groupOf.buildOrThrow();
  }

  /**
   * Returns the code of the group of a member.
   *
   * @throws IllegalArgumentException if the member is in no group
   */
  public final String groupOf(String member) {
    String group = groupByMember().get(member);
    checkArgument(group != null, "member '%s' is in no group of '%s'", member, label());
    return group;
  }

  /**
   * Checks that the groups are those of a membership: that every member is in one, and no other.
   *
   * @throws IllegalArgumentException if not, with the codes that are missing or too many
   */
  public final void checkCovers(Membership membership) {
    List<String> missing =
        membership.members().stream()
            .map(Member::code)
            .filter(code -> !groupByMember().containsKey(code))
            .toList();
    List<String> unknown =
        groupByMember().keySet().stream().filter(code -> !membership.contains(code)).toList();
    checkArgument(
        missing.isEmpty(),
        "members of '%s' in no group of '%s': %s",
        membership.label(),
        label(),
        String.join(", ", missing));
    checkArgument(
        unknown.isEmpty(),
        "'%s' has codes that are no members of '%s': %s",
        label(),
        membership.label(),
        String.join(", ", unknown));
  }

  /**
   * Returns the groups as members themselves, for a formula over regions or lists: the rate and the
   * population of a group are the sums of its members'.
   *
   * @throws IllegalArgumentException if the groups are not those of the membership, as {@link
   *     #checkCovers} says, or a sum is beyond what a member may have
   */
  public final Membership asMembers(Membership members) {
    checkCovers(members);
    return members.withMembers(
        groups().stream()
            .map(
                group ->
                    Member.of(
                        group.code(),
                        group.name().orElseGet(() -> LocalizedText.of(group.code())),
                        group.members().stream()
                            .map(code -> members.of(code).ratePercent())
                            .reduce(Ratio.ZERO, Ratio::plus),
                        group.members().stream()
                            .mapToLong(code -> members.of(code).population())
                            .reduce(0, Math::addExact)))
            .toList());
  }

  /**
   * Returns the staff of each group, in the order of the groups, 0 included. Staff whose
   * nationality is not stated are in none.
   *
   * @throws IllegalArgumentException if a nationality of {@code staff} is in no group
   */
  public final Map<String, Long> staff(StaffCounts staff) {
    List<String> strangers =
        staff.byNationality().keySet().stream()
            .filter(code -> !groupByMember().containsKey(code))
            .toList();
    checkArgument(
        strangers.isEmpty(),
        "staff have nationalities in no group of '%s': %s",
        label(),
        String.join(", ", strangers));
    Map<String, Long> sums = new LinkedHashMap<>();
    groups().forEach(group -> sums.put(group.code(), 0L));
    staff
        .byNationality()
        .forEach((code, number) -> sums.merge(groupOf(code), (long) number, Math::addExact));
    return ImmutableMap.copyOf(sums);
  }

  /** {@return such as {@code "M49 regions: 193 members in 5 groups"}} */
  @Override
  public final String toString() {
    int members = groupByMember().size();
    return Medium.PLAIN.line(
        "%s: %s in %s"
            .formatted(
                label(),
                members + (members == 1 ? " member" : " members"),
                groups().size() + (groups().size() == 1 ? " group" : " groups")));
  }

  /** Builds groups. Not thread-safe. */
  public static final class Builder extends ImmutableMemberGroups.Builder {
    Builder() {}
  }
}
