package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.MemberCode;

/** Amounts by member, and sums over them. */
final class Amounts {

  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Amounts() {}

  /**
   * The sum of the amounts of all members, above 0.
   *
   * @throws IllegalArgumentException if a name is no {@link MemberCode}, an amount is negative,
   *     none is above 0, or the sum needs too many digits
   */
  static Ratio total(String what, ImmutableMap<String, Ratio> amounts) {
    amounts.forEach(
        (member, amount) -> {
          MemberCode.check("name of a member", member);
          checkArgument(
              amount.signum() >= 0,
              "%s of '%s' must not be negative, but is %s",
              what,
              member,
              amount);
        });
    Ratio total =
        Digits.checkFit(
            "sum of the %s of %s members".formatted(what, amounts.size()),
            () -> sum(amounts.values(), amount -> amount));
    checkArgument(total.signum() > 0, "no member has any %s, so there are no shares of it", what);
    return total;
  }

  /**
   * The share of each member.
   *
   * @throws IllegalArgumentException if a share needs too many digits
   */
  static ImmutableMap<String, Ratio> shares(
      String what, ImmutableMap<String, Ratio> amounts, Ratio total) {
    ImmutableMap.Builder<String, Ratio> shares = ImmutableMap.builder();
    amounts.forEach(
        (member, amount) ->
            shares.put(
                member,
                Digits.checkFit(
                    "share of '%s' in the %s".formatted(member, what),
                    () -> amount.dividedBy(total))));
    return shares.buildOrThrow();
  }

  /**
   * A note where amounts look like shares but do not sum to the whole: some are not whole numbers,
   * and the sum is within a hundredth of 100 or of 1. Heads and posts are whole numbers.
   */
  static Optional<String> note(String what, Collection<Ratio> amounts, Ratio total) {
    for (Ratio whole : List.of(Ratio.HUNDRED, Ratio.ONE)) {
      Ratio off = total.minus(whole).abs();
      if (off.signum() > 0
          && off.compareTo(whole.dividedBy(100)) <= 0
          && !amounts.stream().allMatch(Ratio::whole)) {
        return Optional.of(
            "The %s of all members sums to %s, not to %s; the shares are of that sum."
                .formatted(what, inFewDigits(total), whole));
      }
    }
    return Optional.empty();
  }

  private static String inFewDigits(Ratio total) {
    return total.toDecimal(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }

  static Ratio sum(Derivation... steps) {
    return sum(List.of(steps), Derivation::value);
  }

  static <T> Ratio sum(Collection<T> items, Function<T, Ratio> term) {
    Ratio sum = Ratio.ZERO;
    for (T item : items) {
      sum = sum.plus(term.apply(item));
    }
    return sum;
  }
}
