package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * The desirable ranges of members as a {@link DistributionRule}: in posts, or weighted by grade in
 * points.
 *
 * @since 0.1.0
 */
@NoJson
public final class MemberRanges implements DistributionRule {

  private final DesirableRangeTable table;
  private final Optional<GradeWeights> weights;

  private MemberRanges(DesirableRangeTable table, Optional<GradeWeights> weights) {
    this.table = table;
    this.weights = weights;
  }

  /**
   * Returns the rule of a table in posts; staff of all grades count alike.
   *
   * @throws IllegalArgumentException if the table is in points
   */
  public static MemberRanges ofPosts(DesirableRangeTable table) {
    checkArgument(
        table.policy().pointsPerPost().isEmpty(),
        "ranges of '%s' are in points; weights of grades are needed",
        table.policy().id());
    return new MemberRanges(table, Optional.empty());
  }

  /**
   * Returns the rule of a table in points: the policy of the table has {@link
   * org.openrbm.geodist.policy.DesirableRangePolicy#pointsPerPost}.
   *
   * @param table the ranges in points
   * @param weights the points of a post of each grade
   * @throws IllegalArgumentException if the table is in posts
   */
  public static MemberRanges ofPoints(DesirableRangeTable table, GradeWeights weights) {
    checkArgument(
        table.policy().pointsPerPost().isPresent(),
        "ranges of '%s' are in posts; for points the policy needs points per post",
        table.policy().id());
    return new MemberRanges(table, Optional.of(weights));
  }

  @Override
  public String label() {
    return table.policy().id() + ", in " + table.policy().unit();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a code differs from a member's only in upper and lower
   *     case, or a grade has no weight
   */
  @Override
  public DistributionAssessment assess(StaffByGrade staff) {
    StaffCounts counts = staff.counts();
    List<UnitAssessment> units =
        weights.isEmpty() ? inPosts(counts) : inPoints(staff, counts, weights.get());
    return DistributionAssessment.builder()
        .rule(label())
        .units(units)
        .staffOfNoUnit(counts.total() - units.stream().mapToLong(UnitAssessment::staff).sum())
        .notes(table.notes())
        .build();
  }

  private List<UnitAssessment> inPosts(StaffCounts counts) {
    RepresentationReport report = table.assess(counts);
    return report.representations().stream()
        .map(
            member ->
                UnitAssessment.builder()
                    .unit(member.code())
                    .measure(table.policy().unit())
                    .staff(member.staff())
                    .held(Ratio.of(member.staff()))
                    .desired(member.range().limits())
                    .explanation(member.explanation())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private List<UnitAssessment> inPoints(
      StaffByGrade staff, StaffCounts counts, GradeWeights weightOfGrade) {
    table.membership().checkStaff(counts);
    return table.ranges().stream()
        .map(
            range ->
                IntervalRule.assess(
                    range.code(),
                    table.policy().unit(),
                    counts.of(range.code()),
                    weightOfGrade.points(range.code(), staff).explanation(),
                    Optional.of(range.figure(RangePoint.LOWER).explanation()),
                    Optional.of(range.figure(RangePoint.UPPER).explanation())))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the table} */
  public DesirableRangeTable table() {
    return table;
  }

  /** {@return whether {@code other} has an equal table and equal weights} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberRanges that
        && table.equals(that.table)
        && weights.equals(that.weights);
  }

  @Override
  public int hashCode() {
    return Objects.hash(table, weights);
  }

  /** {@return such as {@code "UN 42/220 A, in posts for UN Member States 2015"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(label() + " for " + table.membership().label());
  }
}
