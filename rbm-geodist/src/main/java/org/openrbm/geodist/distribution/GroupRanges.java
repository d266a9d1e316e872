package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * Ranges of posts for regions or lists of members, as WIPO has for seven regions since 1975. No
 * formula is known for those, so ranges are given.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = GroupRanges.Builder.class)
@JsonPropertyOrder({"label", "source", "groups", "ranges"})
public abstract sealed class GroupRanges implements DistributionRule permits ImmutableGroupRanges {

  GroupRanges() {}

  @Override
  public abstract String label();

  /** {@return where the ranges come from} */
  public abstract Optional<Citation> source();

  /** {@return the groups} */
  public abstract MemberGroups groups();

  /** {@return the range of each group, in posts, with its limits} */
  public abstract Map<String, Interval> ranges();

  /** {@return a new builder; {@code label}, {@code groups} and a range for each must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!label().isBlank(), "label of group ranges must not be blank");
    for (MemberGroup group : groups().groups()) {
      checkArgument(
          ranges().containsKey(group.code()),
          "'%s' has no range for group '%s'",
          label(),
          group.code());
    }
    ranges()
        .forEach(
            (group, range) ->
                checkArgument(
                    range.closed(),
                    "range %s of group '%s' in '%s' must include its limits",
                    range,
                    group,
                    label()));
    checkArgument(
        ranges().size() == groups().groups().size(),
        "'%s' has %s ranges for %s groups of '%s'",
        label(),
        ranges().size(),
        groups().groups().size(),
        groups().label());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a nationality is in no group
   */
  @Override
  public final DistributionAssessment assess(StaffByGrade staff) {
    StaffCounts counts = staff.counts();
    DistributionAssessment.Builder assessment =
        DistributionAssessment.builder().rule(label()).staffOfNoUnit(counts.notStated());
    groups()
        .staff(counts)
        .forEach(
            (group, number) ->
                assessment.addUnits(
                    IntervalRule.assess(
                        group,
                        "posts",
                        number,
                        IntervalRule.given("held", "posts", Ratio.of(number), Optional.empty()),
                        Objects.requireNonNull(ranges().get(group)),
                        source())));
    return assessment.build();
  }

  /** {@return such as {@code "WIPO, of seven regions: 7 ranges"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        label() + ": " + ranges().size() + (ranges().size() == 1 ? " range" : " ranges"));
  }

  /** Builds group ranges. Not thread-safe. */
  public static final class Builder extends ImmutableGroupRanges.Builder {
    Builder() {}
  }
}
