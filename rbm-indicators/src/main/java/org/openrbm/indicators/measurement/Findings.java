package org.openrbm.indicators.measurement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openrbm.core.review.Finding;

/** Collects the findings of a review, to give them by rule, then in the order they were found. */
final class Findings {

  private final Map<MeasurementRule, List<Finding>> byRule = new EnumMap<>(MeasurementRule.class);
  private String path = "";

  /** Sets the codes from the outcome down to the indicator, for what is found from now on. */
  void at(String path) {
    this.path = path;
  }

  /**
   * Adds a finding on one measurement.
   *
   * @param words the rest of the sentence that begins with the measurement and its value
   */
  void add(MeasurementRule rule, Measurement measurement, String words) {
    add(rule, measurement.subject() + " is " + measurement.observation().inWords() + words);
  }

  void add(MeasurementRule rule, String message) {
    byRule
        .computeIfAbsent(rule, r -> new ArrayList<>())
        .add(new Finding(rule.id(), rule.severity(), path, message, MeasurementRule.SOURCE));
  }

  List<Finding> list() {
    return byRule.values().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }
}
