package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.indicators.measurement.Measurement;

/**
 * The measurements of one measure, of the whole or a part, of all units or of one.
 *
 * @param indicator the indicator
 * @param measure the measure
 * @param categories the category by dimension, if it is of a part
 * @param reporter the unit, if it is of one
 * @param known the measurements of the indicator that are known, in the order of periods
 * @param view the period judged and what is known
 */
record Reports(
    Indicator indicator,
    Measure measure,
    Map<String, String> categories,
    Optional<String> reporter,
    List<Measurement> known,
    Viewpoint view) {

  static Reports of(
      Indicator indicator,
      TargetPlan plan,
      Measure measure,
      List<Measurement> known,
      Viewpoint view) {
    return new Reports(indicator, measure, plan.categories(), plan.reporter(), known, view);
  }

  /** The same of one part of this. */
  Reports part(Map<String, String> categories) {
    return new Reports(indicator, measure, categories, reporter, known, view);
  }

  /** Those whose period ends by a day, in the order of periods. */
  List<Measurement> upTo(LocalDate day) {
    List<Measurement> own = new ArrayList<>();
    boolean only = indicator.measures().size() == 1;
    for (Measurement report : known) {
      if (!report.period().end().isAfter(day)
          && report.categories().equals(categories)
          && (reporter.isEmpty() || reporter.equals(report.reporter()))
          && (only || indicator.named(report.measure()).equals(Optional.of(measure)))) {
        own.add(report);
      }
    }
    return own;
  }
}
