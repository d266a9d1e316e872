package org.openrbm.geodist.inequality;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The shares of members in one amount, as steps of a calculation. */
final class ShareSteps {

  private final String what;
  private final ImmutableMap<String, Ratio> amounts;
  private final Recorder recorder;
  private final Derivation total;
  private final Map<String, Derivation> shares = new LinkedHashMap<>();

  ShareSteps(String what, Map<String, Ratio> amounts, Recorder recorder) {
    this(what, amounts, Amounts.sum(amounts.values(), amount -> amount), recorder);
  }

  ShareSteps(String what, Map<String, Ratio> amounts, Ratio sum, Recorder recorder) {
    this.what = what;
    this.amounts = ImmutableMap.copyOf(amounts);
    this.recorder = recorder;
    this.total = recorder.given(what + " of all members", "", sum);
  }

  Collection<String> members() {
    return amounts.keySet();
  }

  /** One step for each member. */
  Derivation[] each(Function<String, Derivation> step) {
    return amounts.keySet().stream().map(step).toArray(Derivation[]::new);
  }

  Derivation total() {
    return total;
  }

  /** The amount of one member. */
  Derivation amount(String member) {
    return recorder.given(what + " of " + member, "", amounts.getOrDefault(member, Ratio.ZERO));
  }

  /** The share of one member. */
  Derivation share(String member) {
    return shares.computeIfAbsent(
        member,
        name -> {
          Derivation amount = amount(name);
          return recorder.derived(
              "share of " + name + " in " + what,
              "",
              amount.value().dividedBy(total.value()),
              what + " of the member ÷ " + what + " of all members",
              amount,
              total);
        });
  }
}
