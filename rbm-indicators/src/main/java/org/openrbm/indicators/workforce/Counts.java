package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;

/** Counts that are never negative and never wrap around, and their quotients. */
final class Counts {

  private Counts() {}

  static long plus(long count, long more, Object of) {
    checkArgument(
        count <= Long.MAX_VALUE - more, "count of %s exceeds %s, the most", of, Long.MAX_VALUE);
    return count + more;
  }

  static long sum(Collection<Long> counts, Object of) {
    long sum = 0;
    for (long count : counts) {
      sum = plus(sum, count, of);
    }
    return sum;
  }

  static void check(String of, long count) {
    checkArgument(count >= 0, "count of %s must not be negative, but is %s", of, count);
  }

  /** Checks each count, and that their sum with {@code others} fits. */
  static void check(String of, Map<?, Long> counts, long others) {
    counts.forEach((label, count) -> check(of + " '" + label + "'", count));
    check(of + " not stated", others);
    plus(sum(counts.values(), of), others, of);
  }

  /** The caller's own number for one record. */
  static long ofRecord(String what, long number, Object item) {
    checkArgument(
        number >= 0, "%s must not be negative, but are %s in record %s", what, number, item);
    return number;
  }

  /** The step of a count. */
  static Derivation step(Recorder recorder, String quantity, String unit, long count) {
    return recorder.given(quantity, unit, Ratio.of(count));
  }

  /** One number divided by another, or the reason where the divisor is 0. */
  static Figure quotient(
      Recorder recorder,
      String quantity,
      String rule,
      @Nullable Citation source,
      Derivation dividend,
      Derivation divisor,
      Reason ifZero) {
    return divisor.value().signum() == 0
        ? Figure.none(ifZero)
        : Figure.of(
            recorder.derived(
                quantity,
                "",
                dividend.value().dividedBy(divisor.value()),
                rule,
                source,
                dividend,
                divisor));
  }

  /** A share of two counts. */
  static Figure share(String quantity, String partName, long part, String wholeName, long whole) {
    return Figure.calculated(
        recorder ->
            quotient(
                recorder,
                quantity,
                recorder.recording() ? partName + " ÷ " + wholeName : "",
                null,
                step(recorder, partName, "", part),
                step(recorder, wholeName, "", whole),
                WorkforceObstacle.ZERO_DENOMINATOR));
  }

  /** A share for people, as per cent, or that it does not exist. */
  static String percent(Figure share) {
    return share
        .value()
        .map(value -> value.times(Ratio.HUNDRED).toDecimal(2) + " %")
        .orElse("no rate");
  }

  /** A number for people, or that it does not exist. */
  static String decimal(Figure number) {
    return number.value().map(value -> value.toDecimal(2).toPlainString()).orElse("none");
  }
}
