package org.openrbm.geodist.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.LimitFormula;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * One member that both sides have: before and after, and why it changed.
 *
 * <p><b>The midpoint.</b> It is a sum of factors, so its change is, without any choice, the sum of
 * the changes of the factors. A factor is a product and quotient of its causes (base figure,
 * weight, the member's own rate or population, the total), of which several may have changed; what
 * each added then depends on the order in which one lets them change. {@link #contributions} takes
 * the mean over all orders, the value of Shapley (1953) as Shorrocks (2013) applies it to causes:
 *
 * <pre>
 * share of a cause = Σ over the sets S of other causes  |S|! (m − |S| − 1)! ÷ m!  ×  (f(S and it) − f(S))
 * </pre>
 *
 * <p>Of all ways to divide the change it is the only one that leaves no rest, gives nothing to what
 * did not matter, treats causes of equal effect alike and is additive over the factors. It prefers
 * no order, and comparing backwards gives the same numbers with the opposite sign. All shares are
 * exact.
 *
 * <p><b>The status.</b> It is a step function, to which shares do not apply. {@link
 * #sufficientCauses} and {@link #decisiveCauses} ask instead what each cause would have done by
 * itself, and what would have been without it.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "code",
  "before",
  "after",
  "midpointChange",
  "contributions",
  "sufficientCauses",
  "decisiveCauses"
})
public final class MemberComparison {

  private final DesirableRange rangeBefore;
  private final DesirableRange rangeAfter;
  private final Optional<Representation> before;
  private final Optional<Representation> after;
  private final DesirableRangePolicy policyBefore;
  private final DesirableRangePolicy policyAfter;
  private final MidpointChange midpoint;
  private final ImmutableList<Contribution> contributions;
  private final ImmutableSet<ChangeCause> sufficient;
  private final ImmutableSet<ChangeCause> decisive;

  MemberComparison(
      DesirableRangeTable tableBefore,
      DesirableRangeTable tableAfter,
      Optional<Representation> before,
      Optional<Representation> after,
      String code) {
    this.rangeBefore = tableBefore.of(code);
    this.rangeAfter = tableAfter.of(code);
    this.before = before;
    this.after = after;
    this.policyBefore = tableBefore.policy();
    this.policyAfter = tableAfter.policy();
    this.midpoint =
        MidpointChange.between(
            rangeBefore.figure(RangePoint.MIDPOINT).explanation(),
            rangeAfter.figure(RangePoint.MIDPOINT).explanation());
    this.contributions = ImmutableList.copyOf(midpoint.contributions());
    this.sufficient = changes(true);
    this.decisive = changes(false);
  }

  /**
   * {@return the causes that suffice {@code alone} for the status after, or without which all
   * others do not}
   */
  private ImmutableSet<ChangeCause> changes(boolean alone) {
    if (!moved()) {
      return ImmutableSet.of();
    }
    Set<ChangeCause> all = new TreeSet<>(midpoint.causes());
    if (!policyBefore.equals(policyAfter)) {
      all.add(ChangeCause.LIMIT_RULES);
    }
    if (staffChanged()) {
      all.add(ChangeCause.STAFF);
    }
    return all.stream()
        .filter(
            cause ->
                alone
                    ? statusWith(Set.of(cause)).filter(after().status()::equals).isPresent()
                    : !statusWith(Sets.difference(all, Set.of(cause)))
                        .map(after().status()::equals)
                        .orElse(true))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The status if only these causes had changed; empty if rounding would leave no range. */
  private Optional<RepresentationStatus> statusWith(Set<ChangeCause> changed) {
    DesirableRangePolicy rules =
        changed.contains(ChangeCause.LIMIT_RULES) ? policyAfter : policyBefore;
    int staff = (changed.contains(ChangeCause.STAFF) ? after() : before()).staff();
    return LimitFormula.of(rules)
        .limits(midpoint.with(changed))
        .map(limits -> RepresentationStatus.of(staff, limits));
  }

  /** {@return the code of the member} */
  @JsonProperty
  public String code() {
    return rangeAfter.code();
  }

  /** {@return the range of the member before} */
  public DesirableRange rangeBefore() {
    return rangeBefore;
  }

  /** {@return the range of the member after} */
  public DesirableRange rangeAfter() {
    return rangeAfter;
  }

  /**
   * Returns the representation of the member before.
   *
   * @throws IllegalStateException if ranges were compared without staff
   */
  public Representation before() {
    return RangeComparison.withStaff(before);
  }

  /**
   * Returns the representation of the member after.
   *
   * @throws IllegalStateException if ranges were compared without staff
   */
  public Representation after() {
    return RangeComparison.withStaff(after);
  }

  @JsonProperty("before")
  Standing standingBefore() {
    return Standing.of(rangeBefore, before);
  }

  @JsonProperty("after")
  Standing standingAfter() {
    return Standing.of(rangeAfter, after);
  }

  /** {@return whether the status changed; not so without staff, as there is no status then} */
  public boolean moved() {
    return !before.map(Representation::status).equals(after.map(Representation::status));
  }

  /** {@return whether a limit or the midpoint changed} */
  public boolean rangeChanged() {
    return limitsChanged() || postsOfChange().signum() != 0;
  }

  boolean limitsChanged() {
    return rangeBefore.lower() != rangeAfter.lower() || rangeBefore.upper() != rangeAfter.upper();
  }

  /** {@return whether the number of staff changed; not so without staff} */
  public boolean staffChanged() {
    return !before.map(Representation::staff).equals(after.map(Representation::staff));
  }

  /**
   * {@return the exact midpoint after, less that before, in posts; the explanation divides it into
   * {@link #contributions}}
   */
  public Figure midpointChange() {
    return midpoint.figure();
  }

  @JsonProperty("midpointChange")
  Ratio postsOfChange() {
    return rangeAfter.midpoint().minus(rangeBefore.midpoint());
  }

  /**
   * {@return what each cause added to each factor of the midpoint, in the order of factors and
   * causes, without those that added nothing; they sum to {@link #midpointChange} exactly}
   */
  @JsonProperty
  public List<Contribution> contributions() {
    return contributions;
  }

  /**
   * {@return what each cause added to the midpoint, over all factors, without those that added
   * nothing to any; they sum to {@link #midpointChange} exactly}
   */
  public Map<ChangeCause, Ratio> byCause() {
    EnumMap<ChangeCause, Ratio> byCause = new EnumMap<>(ChangeCause.class);
    contributions.forEach(one -> byCause.merge(one.cause(), one.posts(), Ratio::plus));
    return Maps.immutableEnumMap(byCause);
  }

  /**
   * Returns the sufficient causes. Each of them alone, with all else as before, would have brought
   * the member to its status after. There may be several; there are none if only several together
   * do it.
   *
   * @return the causes, in their order; empty if the status did not change
   */
  @JsonProperty
  public Set<ChangeCause> sufficientCauses() {
    return sufficient;
  }

  /**
   * Returns the decisive causes. Had one of them stayed as before, with all else as after, the
   * member would not have its status after. There may be several; there are none if one would have
   * done what another did.
   *
   * @return the causes, in their order; empty if the status did not change
   */
  @JsonProperty
  public Set<ChangeCause> decisiveCauses() {
    return decisive;
  }

  /**
   * {@return the difference of the explanations of the posts to range, step by step; without staff,
   * of those of the midpoints}
   */
  public ExplanationDifference explanationDifference() {
    return before.isPresent()
        ? ExplanationDifference.between(before().explanation(), after().explanation())
        : ExplanationDifference.between(
            rangeBefore.figure(RangePoint.MIDPOINT).explanation(),
            rangeAfter.figure(RangePoint.MIDPOINT).explanation());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberComparison that
        && rangeBefore.equals(that.rangeBefore)
        && rangeAfter.equals(that.rangeAfter)
        && before.equals(that.before)
        && after.equals(that.after)
        && contributions.equals(that.contributions)
        && sufficient.equals(that.sufficient)
        && decisive.equals(that.decisive);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rangeBefore, rangeAfter, before, after, contributions);
  }

  /** {@return the change in one line, with its reasons} */
  @Override
  public String toString() {
    return ComparisonText.line(this);
  }
}
