package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The value from which a target starts: the latest baseline of its measure. A target for the mean
 * of several measures starts from the mean of their latest baselines.
 *
 * <p>The baseline of an ordinal or nominal measure counts as the number of its level or name, from
 * 1 ({@link Measure#number}). There is no start if one of the measures has no baseline, or one that
 * is only named.
 *
 * @param measures the measures with their latest baselines, in the order of the indicator; at least
 *     one
 * @since 0.1.0
 */
public record TargetStart(List<Latest> measures) {

  /** Checks that there is a measure. */
  public TargetStart {
    measures = ImmutableList.copyOf(measures);
    checkArgument(!measures.isEmpty(), "the start of a target is of at least one measure");
  }

  /**
   * A measure with its latest baseline.
   *
   * @param measure the measure
   * @param baseline its latest baseline, if it has one
   * @since 0.1.0
   */
  public record Latest(Measure measure, Optional<Baseline> baseline) {

    /** {@return the number from which the measure starts, if there is one} */
    public Optional<Ratio> number() {
      return baseline.flatMap(known -> known.number(measure));
    }
  }

  /** {@return the value in the unit of the measures; empty if one of them has no number} */
  public Optional<Ratio> value() {
    return derive(Recorder.off(), measure -> "").map(Derivation::value);
  }

  /**
   * Returns the value with its explanation if {@code recorder} is on; empty if one of the measures
   * has no number.
   *
   * @param units the name of the unit of each measure
   */
  public Optional<Derivation> derive(Recorder recorder, Function<Measure, String> units) {
    List<Derivation> numbers = new ArrayList<>();
    for (Latest latest : measures) {
      Optional<Ratio> number = latest.number();
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(
          recorder.given(
              "baseline",
              units.apply(latest.measure()),
              number.get(),
              latest.baseline().flatMap(Baseline::source).orElse(null)));
    }
    return Optional.of(MeasureCombination.mean(recorder, numbers));
  }

  /** {@return the first of the measures without a number; empty if each has one} */
  public Optional<Latest> firstWithoutNumber() {
    return measures.stream().filter(latest -> latest.number().isEmpty()).findFirst();
  }

  /**
   * {@return the last day of the latest of the baselines, quantified or not; empty if no measure
   * has a baseline}
   */
  public Optional<LocalDate> day() {
    Optional<LocalDate> last = Optional.empty();
    for (Latest latest : measures) {
      Optional<LocalDate> end = latest.baseline().map(baseline -> baseline.period().end());
      if (end.isPresent() && (last.isEmpty() || end.get().isAfter(last.get()))) {
        last = end;
      }
    }
    return last;
  }
}
