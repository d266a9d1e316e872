package org.openrbm.indicators.parity.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.indicators.parity.Gender;

/** The linear algebra of the push model, in fractions. */
final class Transitions {

  private Transitions() {}

  static List<Ratio> after(TransitionModel model, Gender gender, int years) {
    List<Ratio> heads =
        model.levels().stream().map(level -> Ratio.of(level.staff().count(gender))).toList();
    for (int year = 0; year < years; year++) {
      heads = next(model, gender, heads);
    }
    return heads;
  }

  /** The heads of each level a year after those given. */
  static List<Ratio> next(TransitionModel model, Gender gender, List<Ratio> before) {
    return model.levels().stream()
        .map(level -> step(model, level, gender, before, Recorder.off()).value())
        .toList();
  }

  static Derivation step(
      TransitionModel model,
      TransitionLevel to,
      Gender gender,
      List<Ratio> before,
      Recorder recorder) {
    Ratio heads = to.rates(gender).recruits();
    List<Derivation> operands = new ArrayList<>();
    operands.add(recorder.given("recruits", "heads", heads));
    for (int i = 0; i < before.size(); i++) {
      TransitionLevel from = model.levels().get(i);
      Ratio share = from.rates(gender).to(to.name());
      heads = heads.plus(before.get(i).times(share));
      if (recorder.recording() && share.signum() > 0) {
        operands.add(recorder.given("heads a year before, " + from.name(), "heads", before.get(i)));
        operands.add(recorder.given("share that moves, " + from.name(), "", share));
      }
    }
    return recorder.derived(
        recorder.recording() ? "heads, " + to.name() : "heads",
        "heads",
        heads,
        "recruits + sum over levels of heads a year before × share that moves here",
        Sources.PUSH,
        operands.toArray(new Derivation[0]));
  }

  /**
   * Solves n·(I − P) = R by elimination. I − P is an M-matrix: if it has an inverse, all its
   * leading principal minors are positive, so a pivot of 0 on the diagonal tells that it has none.
   */
  static Optional<List<Ratio>> steadyState(TransitionModel model, Gender gender) {
    int size = model.levels().size();
    Ratio[][] rows = new Ratio[size][size + 1]; // transposed, with R as the last column
    for (int to = 0; to < size; to++) {
      TransitionLevel level = model.levels().get(to);
      for (int from = 0; from < size; from++) {
        Ratio share = model.levels().get(from).rates(gender).to(level.name());
        rows[to][from] = from == to ? Ratio.ONE.minus(share) : share.negated();
      }
      rows[to][size] = level.rates(gender).recruits();
    }
    for (int pivot = 0; pivot < size; pivot++) {
      if (rows[pivot][pivot].signum() == 0) {
        return Optional.empty();
      }
      for (int row = 0; row < size; row++) {
        if (row != pivot && rows[row][pivot].signum() != 0) {
          Ratio factor = rows[row][pivot].dividedBy(rows[pivot][pivot]);
          for (int column = pivot; column <= size; column++) {
            rows[row][column] = rows[row][column].minus(rows[pivot][column].times(factor));
          }
        }
      }
    }
    List<Ratio> heads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      heads.add(rows[i][size].dividedBy(rows[i][i]));
    }
    return Optional.of(heads);
  }
}
