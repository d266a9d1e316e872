package org.openrbm.indicators.parity;

import java.util.Optional;
import java.util.function.Supplier;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The figures of a {@link GenderComposition}, with their formulas.
 *
 * @since 0.1.0
 */
public enum GenderFigure {
  /** women ÷ (women + men). */
  SHARE_OF_WOMEN("share of women", "") {
    @Override
    Optional<Derivation> derive(GenderComposition group, Recorder recorder) {
      return unless(
          group.known() == 0,
          () ->
              derived(
                  Ratio.of(group.women(), group.known()),
                  "women ÷ (women + men)",
                  group,
                  recorder));
    }
  },
  /** 100 · (women − men) ÷ (women + men). */
  GAP_IN_POINTS("gender gap", "percentage points") {
    @Override
    Optional<Derivation> derive(GenderComposition group, Recorder recorder) {
      return unless(
          group.known() == 0,
          () ->
              derived(
                  Ratio.of(group.women() - group.men(), group.known()).times(Ratio.HUNDRED),
                  "100 × (women − men) ÷ (women + men)",
                  group,
                  recorder));
    }
  },
  /** women ÷ men. */
  GPI("gender parity index", "women per man") {
    @Override
    Optional<Derivation> derive(GenderComposition group, Recorder recorder) {
      return unless(
          group.men() == 0,
          () -> derived(Ratio.of(group.women(), group.men()), "women ÷ men", group, recorder));
    }
  },
  /** women ÷ men if that is at most 1, else 2 − men ÷ women. */
  ADJUSTED_GPI("adjusted gender parity index", "") {
    @Override
    Optional<Derivation> derive(GenderComposition group, Recorder recorder) {
      return unless(
          group.known() == 0,
          () ->
              group.women() <= group.men()
                  ? derived(Ratio.of(group.women(), group.men()), "women ÷ men", group, recorder)
                  : derived(
                      Ratio.of(2).minus(Ratio.of(group.men(), group.women())),
                      "2 − men ÷ women",
                      group,
                      recorder));
    }
  },
  /** (women + men) ÷ all. */
  KNOWN_COVERAGE("known coverage", "") {
    @Override
    Optional<Derivation> derive(GenderComposition group, Recorder recorder) {
      return unless(
          group.total() == 0,
          () ->
              recorder.derived(
                  quantity,
                  unit,
                  Ratio.of(group.known(), group.total()),
                  "(women + men) ÷ (women + men + other or not stated)",
                  women(group, recorder),
                  men(group, recorder),
                  recorder.given(
                      "other or not stated", HEADS, Ratio.of(group.otherOrNotStated()))));
    }
  };

  static final String HEADS = "heads";

  final String quantity;
  final String unit;

  GenderFigure(String quantity, String unit) {
    this.quantity = quantity;
    this.unit = unit;
  }

  abstract Optional<Derivation> derive(GenderComposition group, Recorder recorder);

  final Derivation derived(Ratio value, String rule, GenderComposition group, Recorder recorder) {
    return recorder.derived(
        quantity, unit, value, rule, women(group, recorder), men(group, recorder));
  }

  private static Optional<Derivation> unless(boolean undefined, Supplier<Derivation> derivation) {
    return undefined ? Optional.empty() : Optional.of(derivation.get());
  }

  static Derivation women(GenderComposition group, Recorder recorder) {
    return recorder.given("women", HEADS, Ratio.of(group.women()));
  }

  static Derivation men(GenderComposition group, Recorder recorder) {
    return recorder.given("men", HEADS, Ratio.of(group.men()));
  }
}
