package org.openrbm.geodist.inequality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.function.Function;
import org.openrbm.core.Ratio;

/** Amounts by member, and sums over them. */
final class Amounts {

  private Amounts() {}

  static ImmutableMap<String, Ratio> shares(String what, ImmutableMap<String, Ratio> amounts) {
    amounts.forEach(
        (member, amount) -> {
          checkArgument(!member.isBlank(), "name of a member must not be blank");
          checkArgument(
              amount.signum() >= 0,
              "%s of '%s' must not be negative, but is %s",
              what,
              member,
              amount);
        });
    Ratio total = sum(amounts.values(), amount -> amount);
    checkArgument(total.signum() > 0, "no member has any %s, so there are no shares of it", what);
    return ImmutableMap.copyOf(Maps.transformValues(amounts, amount -> amount.dividedBy(total)));
  }

  static <T> Ratio sum(Collection<T> items, Function<T, Ratio> term) {
    Ratio sum = Ratio.ZERO;
    for (T item : items) {
      sum = sum.plus(term.apply(item));
    }
    return sum;
  }
}
