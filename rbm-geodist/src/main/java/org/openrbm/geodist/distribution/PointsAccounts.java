package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Excerpt;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.CountryNames;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * An account of points for each member, as the East African Community keeps for its partner States:
 * all have the same number of points, each appointment deducts those of its grade, and a member
 * whose account is exhausted may have a limited number of posts by dispensation (two).
 *
 * <p>Reports of the rule do not say whether the balance must reach the points of the grade; that it
 * must is this library's reading.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = PointsAccounts.Builder.class)
@JsonPropertyOrder({"label", "source", "members", "allotment", "deductions", "dispensations"})
public abstract sealed class PointsAccounts implements DistributionRule
    permits ImmutablePointsAccounts {

  /**
   * The eligibility of a member's citizens for appointment.
   *
   * @since 0.1.0
   */
  public enum Eligibility {
    /** The account has the points of the grade. */
    ELIGIBLE,
    /** The account is exhausted for the grade, but a dispensation is left. */
    BY_DISPENSATION,
    /** The account is exhausted for the grade, and so are the dispensations. */
    NOT_ELIGIBLE
  }

  PointsAccounts() {}

  @Override
  public abstract String label();

  /** {@return where the rule comes from} */
  public abstract Optional<Citation> source();

  /** {@return the codes of the members, in the order given} */
  public abstract List<String> members();

  /** {@return the points that every member has, above 0} */
  public abstract Ratio allotment();

  /** {@return the points that an appointment deducts, by grade} */
  public abstract GradeWeights deductions();

  /** {@return the most posts by dispensation that a member may have, 0 or more; 0 unless stated} */
  @Value.Default
  public int dispensations() {
    return 0;
  }

  /**
   * {@return a new builder; {@code label}, a member, {@code allotment} and {@code deductions} must
   * be set}
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!label().isBlank(), "label of points accounts must not be blank");
    checkArgument(!members().isEmpty(), "'%s' has no members", label());
    Set<String> codes = new HashSet<>();
    for (String code : members()) {
      checkArgument(codes.add(code), "member '%s' stands twice in '%s'", code, label());
    }
    checkArgument(
        allotment().signum() > 0,
        "allotment of '%s' must be above 0 points, but is %s",
        label(),
        allotment());
    checkArgument(
        dispensations() >= 0,
        "dispensations of '%s' must not be negative, but are %s",
        label(),
        dispensations());
  }

  /**
   * {@inheritDoc} What a member holds are the points used; the interval ends at the allotment.
   *
   * @throws IllegalArgumentException if a grade has no deduction
   */
  @Override
  public final DistributionAssessment assess(StaffByGrade staff) {
    StaffCounts counts = staff.counts();
    DistributionAssessment.Builder assessment = DistributionAssessment.builder().rule(label());
    long counted = 0;
    for (String code : members()) {
      counted += counts.of(code);
      assessment.addUnits(
          IntervalRule.assess(
              code,
              "points",
              counts.of(code),
              deductions().points(code, staff).explanation(),
              Interval.ofAtMost(allotment()),
              source()));
    }
    return assessment.staffOfNoUnit(counts.total() - counted).build();
  }

  /**
   * Returns what is left in the account of a member; negative after dispensations.
   *
   * @throws IllegalArgumentException if there is no such member, or a grade of its staff has no
   *     deduction
   */
  public final Figure balance(String member, StaffByGrade staff) {
    if (!members().contains(member)) {
      throw illegalArgument(
          "'%s' is no member of '%s'%s"
              .formatted(Excerpt.of(member), label(), CountryNames.didYouMean(member, members())));
    }
    Explanation used = deductions().points(member, staff).explanation();
    return Figure.of(
        Derivation.of(
            Explanation.builder()
                .quantity("balance")
                .unit("points")
                .value(allotment().minus(used.value()))
                .rule("allotment − points")
                .citation(source())
                .addOperands(IntervalRule.given("allotment", "points", allotment(), source()), used)
                .build()));
  }

  /**
   * Returns whether a citizen of a member may be appointed at a grade.
   *
   * @param member the code of the member
   * @param grade the grade of the vacancy
   * @param staff the staff before the appointment
   * @param dispensationsUsed the posts that the member already has by dispensation
   * @throws IllegalArgumentException if there is no such member, a grade has no deduction, or the
   *     dispensations used are negative
   */
  public final Eligibility eligibility(
      String member, String grade, StaffByGrade staff, int dispensationsUsed) {
    checkArgument(
        dispensationsUsed >= 0,
        "dispensations used by '%s' must not be negative, but are %s",
        member,
        dispensationsUsed);
    if (balance(member, staff).orElseThrow().compareTo(deductions().of(grade)) >= 0) {
      return Eligibility.ELIGIBLE;
    }
    return dispensationsUsed < dispensations()
        ? Eligibility.BY_DISPENSATION
        : Eligibility.NOT_ELIGIBLE;
  }

  /** {@return such as {@code "EAC: 6 members with 50 points each, 2 dispensations"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: %s with %s points each, %s"
            .formatted(
                label(),
                members().size() + (members().size() == 1 ? " member" : " members"),
                allotment().toDecimal(4).stripTrailingZeros().toPlainString(),
                dispensations() + (dispensations() == 1 ? " dispensation" : " dispensations")));
  }

  /** Builds points accounts. Not thread-safe. */
  public static final class Builder extends ImmutablePointsAccounts.Builder {
    Builder() {}
  }
}
