package org.openrbm.geodist.inequality;

import java.util.Arrays;
import java.util.Map;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
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

  Derivation herfindahl() {
    Derivation[] squares =
        staff.each(
            member -> {
              Derivation p = staff.share(member);
              return recorder.derived(
                  "square of " + member, "", p.value().times(p.value()), "p²", p);
            });
    return RepresentationIndex.HERFINDAHL.derived(
        recorder, Amounts.sum(squares), "sum of the squared shares", squares);
  }

  Derivation giniSimpson() {
    Derivation herfindahl = herfindahl();
    return RepresentationIndex.GINI_SIMPSON.derived(
        recorder, Ratio.ONE.minus(herfindahl.value()), "1 − Herfindahl", herfindahl);
  }

  Derivation inverseSimpson() {
    Derivation herfindahl = herfindahl();
    return RepresentationIndex.INVERSE_SIMPSON.derived(
        recorder, Ratio.ONE.dividedBy(herfindahl.value()), "1 ÷ Herfindahl", herfindahl);
  }

  Figure simpsonWithoutReplacement() {
    if (!staff.members().stream().allMatch(member -> staff.amount(member).value().whole())) {
      return Figure.none(NoIndexValue.STAFF_NOT_WHOLE);
    }
    Ratio total = staff.total().value();
    if (total.equals(Ratio.ONE)) {
      return Figure.none(NoIndexValue.ONE_STAFF_ONLY);
    }
    Derivation[] pairs =
        staff.each(
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
    return Figure.of(
        RepresentationIndex.SIMPSON_WITHOUT_REPLACEMENT.derived(
            recorder,
            Amounts.sum(pairs).dividedBy(all.value()),
            "sum of the pairs of each member ÷ pairs of all",
            operands));
  }
}
