package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RollUp;
import org.openrbm.indicators.rollup.RolledUp;

/**
 * The value of a whole that nobody reported, from all of its parts as of one day.
 *
 * @param rolledUp what the parts make together; empty if one of them is missing or no number
 * @param reason why they make nothing together; empty if they do
 * @param day the day for which the parts stand
 * @param coverage who has reported, of the part of which fewest have
 * @param missing the parts without a value of that day
 */
record RolledUpParts(
    Optional<RolledUp> rolledUp,
    Optional<Reason> reason,
    LocalDate day,
    Coverage coverage,
    List<Map<String, String>> missing) {

  /** The value of one category. */
  private record Value(String category, Actual actual) {}

  /** The parts of one dimension; empty if there is a value of none of them. */
  static Optional<RolledUpParts> of(
      Reports reports,
      Disaggregation dimension,
      TargetWindow window,
      DatedFigure baseline,
      LocalDate upTo) {
    DatedFigure start =
        new DatedFigure(baseline.date(), Figure.given("start", "", Ratio.ZERO, null));
    List<Value> now = values(reports, dimension, window, start, upTo);
    Optional<LocalDate> common =
        now.stream().flatMap(value -> value.actual().day().stream()).min(Comparator.naturalOrder());
    if (common.isEmpty()) {
      return Optional.empty();
    }
    List<Value> asOf = values(reports, dimension, window, start, common.get());
    List<Map<String, String>> missing = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).actual().reported() || !asOf.get(i).actual().day().equals(common)) {
        missing.add(part(reports, dimension, now.get(i).category()));
      }
    }
    Optional<Reason> reason =
        missing.isEmpty()
            ? reason(reports, dimension, asOf)
            : Optional.of(NotComputable.PARTS_MISSING);
    return Optional.of(
        new RolledUpParts(
            reason.isEmpty() ? Optional.of(together(reports, dimension, asOf)) : Optional.empty(),
            reason,
            common.get(),
            coverage(asOf),
            missing));
  }

  private static Coverage coverage(List<Value> values) {
    return values.stream()
        .map(value -> value.actual().coverage())
        .min(Comparator.comparing(Coverage::reported))
        .orElse(Coverage.NONE);
  }

  private static AggregationRule rule(Reports reports, Disaggregation dimension) {
    return dimension.rule().orElse(reports.indicator().overUnits());
  }

  /** Why values of all parts make nothing together: one is no number, or the rule lacks weights. */
  private static Optional<Reason> reason(
      Reports reports, Disaggregation dimension, List<Value> values) {
    Optional<Reason> first =
        values.stream()
            .filter(value -> value.actual().rolledUp().isEmpty())
            .flatMap(value -> value.actual().value().figure().reason().stream())
            .min(Comparator.comparing(Reason::name));
    return first.isEmpty() && rule(reports, dimension) == AggregationRule.WEIGHTED_MEAN
        ? Optional.of(NotComputable.NO_WEIGHTS) // units have weights, categories have none
        : first;
  }

  private static RolledUp together(Reports reports, Disaggregation dimension, List<Value> values) {
    List<Part> parts = new ArrayList<>();
    for (Value value : values) {
      parts.add(value.actual().rolledUp().orElseThrow().asPart(value.category()));
    }
    return RollUp.of(rule(reports, dimension), parts);
  }

  private static Map<String, String> part(
      Reports reports, Disaggregation dimension, String category) {
    Map<String, String> part = new LinkedHashMap<>(reports.categories());
    part.put(dimension.dimension(), category);
    return ImmutableMap.copyOf(part);
  }

  private static List<Value> values(
      Reports reports,
      Disaggregation dimension,
      TargetWindow window,
      DatedFigure start,
      LocalDate day) {
    List<Value> values = new ArrayList<>();
    for (String category : dimension.categories()) {
      Reports ofPart = reports.part(part(reports, dimension, category));
      values.add(new Value(category, ActualValue.of(ofPart, window, start, day)));
    }
    return values;
  }
}
