package org.openrbm.indicators.survey;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;

/**
 * Withholds the results of groups in which single persons could be recognised.
 *
 * <p>A group below the minimum is withheld. Where the total is shown, subtraction gives the result
 * of all withheld groups together with the persons who are in the total and in no group. If these
 * persons are fewer than the minimum, the smallest group that is still shown is withheld as well;
 * of groups of the same size, the first given. That group has at least the minimum, so one is
 * enough. If no group is left, the total is withheld.
 *
 * <p>Surveys usually have a minimum of 5 to 10 persons (custom, not verified), so there is no
 * default: the minimum is what respondents were promised. The rule is for one partition of the
 * persons with one total. Several overlapping tables, and groups in which all gave the same answer,
 * need the methods of statistical disclosure control in {@link org.openrbm.indicators.disclosure};
 * an organisation's rule for them states this minimum too, as its {@link
 * org.openrbm.indicators.disclosure.DisclosureRule#minimumGroup}.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class MinimumGroupSize {

  private final long persons;

  private MinimumGroupSize(long persons) {
    this.persons = persons;
  }

  /**
   * Returns a rule.
   *
   * @param persons the fewest persons of whom a result is shown
   * @throws IllegalArgumentException if {@code persons} are fewer than 2
   */
  public static MinimumGroupSize of(long persons) {
    checkArgument(persons >= 2, "minimum size of a group must be at least 2, but is %s", persons);
    return new MinimumGroupSize(persons);
  }

  /** {@return the fewest persons of whom a result is shown} */
  public long persons() {
    return persons;
  }

  /**
   * Returns one result as it may be shown, if no other result covers a part of its persons.
   *
   * @throws IllegalArgumentException if {@code size} gives a negative number
   */
  public <V> PublishedResult<V> publish(V result, ToLongFunction<? super V> size) {
    checkNotNull(result, "result");
    return published(result, "the total", size, false);
  }

  /**
   * Returns the results of groups, and of all persons together, as they may be shown side by side.
   *
   * @param groups the groups; no person is in two of them
   * @param total the result of all persons, in groups or not
   * @param size the number of persons that a result covers
   * @throws IllegalArgumentException if {@code size} gives a negative number, or the groups have
   *     more persons than the total, so that some are counted twice
   */
  public <K, V> PublishedGroups<K, V> publish(
      Map<? extends K, ? extends V> groups, V total, ToLongFunction<? super V> size) {
    checkNotNull(total, "total");
    Ratio unseen = unseen(groups, total, size);
    boolean protect = unseen.signum() > 0 && unseen.compareTo(Ratio.of(persons)) < 0;
    Optional<K> protector = protect ? smallestShown(groups, size) : Optional.empty();
    ImmutableMap.Builder<K, PublishedResult<V>> shown = ImmutableMap.builder();
    groups.forEach(
        (key, result) ->
            shown.put(
                key,
                published(
                    result,
                    "group '" + key + "'",
                    size,
                    protector.filter(key::equals).isPresent())));
    // if no group is shown, the total is all that is unseen, and below the minimum itself
    return new PublishedGroups<>(shown.buildOrThrow(), publish(total, size));
  }

  /** The persons of the total who are in no group that is shown. */
  private <K, V> Ratio unseen(
      Map<? extends K, ? extends V> groups, V total, ToLongFunction<? super V> size) {
    Ratio inGroups = Ratio.ZERO;
    Ratio inShown = Ratio.ZERO;
    for (Map.Entry<? extends K, ? extends V> entry : groups.entrySet()) {
      long members = size(entry.getValue(), "group '" + entry.getKey() + "'", size);
      inGroups = inGroups.plus(members);
      inShown = members < persons ? inShown : inShown.plus(members);
    }
    long all = size(total, "the total", size);
    checkArgument(
        inGroups.compareTo(Ratio.of(all)) <= 0,
        "groups have %s persons, more than the %s of the total: someone is in two groups",
        inGroups,
        all);
    return Ratio.of(all).minus(inShown);
  }

  private <K, V> Optional<K> smallestShown(
      Map<? extends K, ? extends V> groups, ToLongFunction<? super V> size) {
    return groups.entrySet().stream()
        .filter(entry -> size.applyAsLong(entry.getValue()) >= persons)
        .min(Comparator.comparingLong(entry -> size.applyAsLong(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  private <V> PublishedResult<V> published(
      V result, String name, ToLongFunction<? super V> size, boolean protector) {
    long members = size(result, name, size);
    if (members == 0) {
      return new PublishedResult.Withheld<>(WithheldReason.NO_ANSWERS);
    }
    if (members < persons) {
      return new PublishedResult.Withheld<>(WithheldReason.BELOW_MINIMUM);
    }
    return protector
        ? new PublishedResult.Withheld<>(WithheldReason.PROTECTS_ANOTHER_GROUP)
        : new PublishedResult.Shown<>(result);
  }

  private static <V> long size(V result, String name, ToLongFunction<? super V> size) {
    long members = size.applyAsLong(result);
    checkArgument(members >= 0, "size of %s must not be negative, but is %s", name, members);
    return members;
  }

  /** {@return such as {@code "at least 10 persons"}} */
  @Override
  public String toString() {
    return "at least " + persons + " persons";
  }

  /** {@return whether {@code other} asks for as many persons} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MinimumGroupSize that && persons == that.persons;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(persons);
  }
}
