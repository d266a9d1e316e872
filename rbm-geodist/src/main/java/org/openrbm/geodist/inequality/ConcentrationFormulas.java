package org.openrbm.geodist.inequality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The rational indices of {@link Concentration}, written once for number and explanation. */
final class ConcentrationFormulas {

  private final Recorder recorder;
  private final ShareSteps staff;

  ConcentrationFormulas(Map<String, Ratio> staff, Recorder recorder) {
    this.recorder = recorder;
    this.staff = new ShareSteps("staff", staff, recorder);
  }

  private Derivation[] each(Function<String, Derivation> step) {
    return staff.members().stream().map(step).toArray(Derivation[]::new);
  }

  private static Ratio sum(Derivation[] steps) {
    return Amounts.sum(List.of(steps), Derivation::value);
  }

  private Derivation index(
      RepresentationIndex index, Ratio value, String rule, Derivation... operands) {
    return recorder.derived(index.label(), "", value, rule, index.source(), operands);
  }

  Derivation herfindahl() {
    Derivation[] squares =
        each(
            member -> {
              Derivation p = staff.share(member);
              return recorder.derived(
                  "square of " + member, "", p.value().times(p.value()), "p²", p);
            });
    return index(
        RepresentationIndex.HERFINDAHL, sum(squares), "sum of the squared shares", squares);
  }

  Derivation giniSimpson() {
    Derivation herfindahl = herfindahl();
    return index(
        RepresentationIndex.GINI_SIMPSON,
        Ratio.ONE.minus(herfindahl.value()),
        "1 − Herfindahl",
        herfindahl);
  }

  Derivation inverseSimpson() {
    Derivation herfindahl = herfindahl();
    return index(
        RepresentationIndex.INVERSE_SIMPSON,
        Ratio.ONE.dividedBy(herfindahl.value()),
        "1 ÷ Herfindahl",
        herfindahl);
  }

  /** Empty if there is only one staff, or an amount is not a whole number. */
  Optional<Derivation> simpsonWithoutReplacement() {
    Ratio total = staff.total().value();
    if (total.equals(Ratio.ONE)
        || !staff.members().stream().allMatch(member -> staff.amount(member).value().whole())) {
      return Optional.empty();
    }
    Derivation[] pairs =
        each(
            member -> {
              Derivation n = staff.amount(member);
              return recorder.derived(
                  "pairs of " + member, "", n.value().times(n.value().minus(1)), "n(n − 1)", n);
            });
    Derivation all =
        recorder.derived(
            "pairs of all", "", total.times(total.minus(1)), "N(N − 1)", staff.total());
    Derivation[] operands = Arrays.copyOf(pairs, pairs.length + 1);
    operands[pairs.length] = all;
    return Optional.of(
        index(
            RepresentationIndex.SIMPSON_WITHOUT_REPLACEMENT,
            sum(pairs).dividedBy(all.value()),
            "sum of the pairs of each member ÷ pairs of all",
            operands));
  }
}
