package org.openrbm.indicators.parity;

import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The figures of a {@link GenderComposition}, with their formulas. */
enum GenderFigure {
  /** women ÷ (women + men). */
  SHARE_OF_WOMEN("share of women", "") {
    @Override
    Figure derive(GenderComposition group, Recorder recorder) {
      return share(quantity, group, recorder);
    }
  },
  /** 100 · (women − men) ÷ (women + men). */
  GAP_IN_POINTS("gender gap", "percentage points") {
    @Override
    Figure derive(GenderComposition group, Recorder recorder) {
      return group.known() == 0
          ? Figure.none(ParityReason.NOBODY_KNOWN)
          : figure(
              Ratio.of(group.women() - group.men(), group.known()).times(Ratio.HUNDRED),
              "100 × (women − men) ÷ (women + men)",
              group,
              recorder);
    }
  },
  /** women ÷ men. */
  GPI("gender parity index", "women per man") {
    @Override
    Figure derive(GenderComposition group, Recorder recorder) {
      return group.men() == 0
          ? Figure.none(ParityReason.NO_MEN)
          : figure(Ratio.of(group.women(), group.men()), "women ÷ men", group, recorder);
    }
  },
  /** women ÷ men if that is at most 1, else 2 − men ÷ women. */
  ADJUSTED_GPI("adjusted gender parity index", "") {
    @Override
    Figure derive(GenderComposition group, Recorder recorder) {
      if (group.known() == 0) {
        return Figure.none(ParityReason.NOBODY_KNOWN);
      }
      return group.women() <= group.men()
          ? figure(Ratio.of(group.women(), group.men()), "women ÷ men", group, recorder)
          : figure(
              Ratio.of(2).minus(Ratio.of(group.men(), group.women())),
              "2 − men ÷ women",
              group,
              recorder);
    }
  },
  /** (women + men) ÷ all. */
  KNOWN_COVERAGE("known coverage", "") {
    @Override
    Figure derive(GenderComposition group, Recorder recorder) {
      return group.total() == 0
          ? Figure.none(ParityReason.EMPTY_GROUP)
          : Figure.of(
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

  abstract Figure derive(GenderComposition group, Recorder recorder);

  /** The figure of a group, with its explanation on demand. */
  final Figure of(GenderComposition group) {
    return Figure.calculated(recorder -> derive(group, recorder));
  }

  final Figure figure(Ratio value, String rule, GenderComposition group, Recorder recorder) {
    return Figure.of(
        recorder.derived(
            quantity, unit, value, rule, women(group, recorder), men(group, recorder)));
  }

  /** The share of women among the known, under a name of the caller's. */
  static Figure share(String quantity, GenderComposition group, Recorder recorder) {
    return group.known() == 0
        ? Figure.none(ParityReason.NOBODY_KNOWN)
        : Figure.of(
            recorder.derived(
                quantity,
                "",
                Ratio.of(group.women(), group.known()),
                "women ÷ (women + men)",
                women(group, recorder),
                men(group, recorder)));
  }

  static Derivation women(GenderComposition group, Recorder recorder) {
    return recorder.given("women", HEADS, Ratio.of(group.women()));
  }

  static Derivation men(GenderComposition group, Recorder recorder) {
    return recorder.given("men", HEADS, Ratio.of(group.men()));
  }
}
