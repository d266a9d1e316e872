package org.openrbm.indicators.measurement;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

/** Finds what cannot be true of one measurement of an indicator, whatever else was measured. */
final class ImpossibleRules {

  private ImpossibleRules() {}

  /**
   * {@return whether no rule needs to be looked at} It is so for nearly every measurement, and is
   * told without making any object.
   */
  static boolean plainlyPossible(Indicator indicator, Measurement measurement) {
    Measure measure = Recordings.measure(indicator, measurement.measure());
    if (measure == null
        || !measurement.categories().isEmpty()
        || !(measurement.observation() instanceof Observation.Value observed)
        || observed.unit().isPresent()) {
      return false;
    }
    return switch (measure.kind()) {
      case UNIT, DAYS -> observed.value().signum() >= 0;
      case PERCENTAGE, MONEY, INDEX -> true;
      case SCORE -> onScale(measure, observed.value());
      case NOMINAL, ORDINAL, QUALITATIVE -> false;
    };
  }

  private static boolean onScale(Measure measure, Ratio score) {
    return measure.scale().orElseThrow().contains(score);
  }

  static void check(Indicator indicator, Measurement measurement, Findings findings) {
    if (plainlyPossible(indicator, measurement)) {
      return;
    }
    Measure measure = Recordings.measure(indicator, measurement.measure());
    if (measure == null) {
      findings.add(MeasurementRule.UNKNOWN_MEASURE, measurement, noMeasure(indicator, measurement));
      return;
    }
    Measurement named = measurement.withMeasure(measure.code());
    checkCategories(indicator, named, findings);
    new OfMeasure(indicator, measure, named, findings).check();
  }

  private static String noMeasure(Indicator indicator, Measurement measurement) {
    List<String> codes = indicator.measures().stream().map(Measure::code).toList();
    return measurement
        .measure()
        .map(
            code ->
                ", but indicator '%s' has no measure '%s', only %s%s"
                    .formatted(indicator.code(), code, codes, Spelling.hint(code, codes)))
        .orElse(", but names none of the measures %s".formatted(codes));
  }

  private static void checkCategories(
      Indicator indicator, Measurement measurement, Findings findings) {
    List<String> dimensions =
        indicator.disaggregations().stream().map(Disaggregation::dimension).toList();
    new TreeMap<>(measurement.categories())
        .forEach(
            (dimension, category) -> {
              List<List<String>> declared =
                  indicator.disaggregations().stream()
                      .filter(disaggregation -> disaggregation.dimension().equals(dimension))
                      .map(Disaggregation::categories)
                      .toList();
              if (declared.isEmpty()) {
                findings.add(
                    MeasurementRule.UNKNOWN_DIMENSION,
                    measurement,
                    ", but indicator '%s' has no dimension '%s', only %s%s"
                        .formatted(
                            indicator.code(),
                            dimension,
                            dimensions,
                            Spelling.hint(dimension, dimensions)));
              } else if (declared.stream()
                  .noneMatch(known -> known.isEmpty() || known.contains(category))) {
                List<String> known = declared.get(0);
                findings.add(
                    MeasurementRule.UNKNOWN_CATEGORY,
                    measurement,
                    ", but dimension '%s' has no category '%s', only %s%s"
                        .formatted(dimension, category, known, Spelling.hint(category, known)));
              }
            });
  }

  /** What was observed, held against its measure. */
  private record OfMeasure(
      Indicator indicator, Measure measure, Measurement measurement, Findings findings) {

    void check() {
      Optional<String> expected = misfit();
      if (expected.isPresent()) {
        add(
            MeasurementRule.WRONG_SORT,
            ", but measure '%s' is of kind %s%s and takes %s"
                .formatted(
                    measure.code(),
                    measure.kind(),
                    measurement.observation() instanceof Observation.Share && measure.numeric()
                        ? " without a factor"
                        : "",
                    expected.get()));
      } else if (measurement.observation() instanceof Observation.Value value) {
        checkValue(value);
      } else if (measurement.observation() instanceof Observation.Share share) {
        checkShare(share);
      } else if (measurement.observation() instanceof Observation.Rung rung) {
        checkLevel(rung.level());
      }
    }

    /** What the measure takes, if that is not what it got. */
    private Optional<String> misfit() {
      Observation observation = measurement.observation();
      return switch (measure.kind()) {
        case QUALITATIVE -> unless(observation instanceof Observation.Statement, "a statement");
        case ORDINAL -> unless(observation instanceof Observation.Rung, "a level");
        case NOMINAL -> unless(observation instanceof Observation.Rung, "a name");
        case UNIT ->
            unless(
                observation instanceof Observation.Value
                    || (observation instanceof Observation.Share && measure.factor().isPresent()),
                "a number");
        case PERCENTAGE, DAYS, SCORE, MONEY, INDEX ->
            unless(
                observation instanceof Observation.Value
                    || observation instanceof Observation.Share,
                "a number");
      };
    }

    private static Optional<String> unless(boolean fits, String expected) {
      return fits ? Optional.empty() : Optional.of(expected);
    }

    private void checkValue(Observation.Value observed) {
      Optional<String> unit = observed.unit();
      if (unit.isPresent() && !Units.agree(unit.get(), measure)) {
        String own = Units.of(measure);
        add(
            MeasurementRule.WRONG_UNIT,
            own.isEmpty()
                ? ", but measure '%s' has no unit".formatted(measure.code())
                : ", but measure '%s' is in %s".formatted(measure.code(), own));
      }
      if (observed.value().signum() < 0) {
        checkNegative();
      }
      checkScore(observed.value());
    }

    private void checkNegative() {
      if (measure.kind() == MeasureKind.DAYS) {
        add(MeasurementRule.NEGATIVE_TIME, ", but a length of time is not negative");
      } else if (measure.kind() == MeasureKind.UNIT && !planned().negative()) {
        add(
            MeasurementRule.NEGATIVE_COUNT,
            ", but a number of things is not negative, and no baseline or target of the measure is");
      }
    }

    private void checkScore(Ratio score) {
      if (measure.kind() == MeasureKind.SCORE && !onScale(measure, score)) {
        add(
            MeasurementRule.OFF_SCALE,
            ", but the scale of measure '%s' is %s"
                .formatted(measure.code(), measure.scale().orElseThrow()));
      }
    }

    private void checkShare(Observation.Share share) {
      if (share.numerator().signum() < 0 && counts() && !planned().negative()) {
        add(
            MeasurementRule.NEGATIVE_NUMERATOR,
            ", but what a share counts is not negative, and no baseline or target of the measure"
                + " is");
      }
      if (measure.kind() == MeasureKind.PERCENTAGE
          && share.numerator().compareTo(share.denominator()) > 0
          && !planned().above(Ratio.HUNDRED)) {
        add(
            MeasurementRule.MORE_THAN_ALL,
            ", but a share is not more than all, and no baseline or target of the measure is above"
                + " 100 per cent");
      }
      if (share.denominator().signum() > 0) {
        checkScore(share.numerator().times(measure.factorOfShare()).dividedBy(share.denominator()));
      }
    }

    /** Whether the numerator counts; scores, amounts and indices may have a sign. */
    private boolean counts() {
      return switch (measure.kind()) {
        case UNIT, PERCENTAGE, DAYS -> true;
        case SCORE, MONEY, INDEX, NOMINAL, ORDINAL, QUALITATIVE -> false;
      };
    }

    private void checkLevel(String level) {
      boolean open = measure.kind() == MeasureKind.NOMINAL && measure.levels().isEmpty();
      if (!open && !measure.levels().contains(level)) {
        add(
            MeasurementRule.UNKNOWN_LEVEL,
            ", but measure '%s' has only %s%s"
                .formatted(
                    measure.code(), measure.levels(), Spelling.hint(level, measure.levels())));
      }
    }

    private PlannedNumbers planned() {
      return PlannedNumbers.of(indicator, measure);
    }

    private void add(MeasurementRule rule, String words) {
      findings.add(rule, measurement, words);
    }
  }
}
