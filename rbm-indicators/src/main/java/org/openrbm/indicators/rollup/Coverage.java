package org.openrbm.indicators.rollup;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * Who has reported of those expected, over all levels.
 *
 * @param reported how many have reported
 * @param expected from how many a report is expected
 * @param oldest the day of the oldest report, if there is one
 * @param newest the day of the newest report, if there is one
 * @param weights the weights, if every part expected has one
 */
record Coverage(
    int reported,
    int expected,
    Optional<LocalDate> oldest,
    Optional<LocalDate> newest,
    Optional<Weights> weights) {

  /**
   * The weights of parts.
   *
   * @param reported the weight of those that have reported
   * @param expected the weight of those from which a report is expected
   */
  record Weights(Ratio reported, Ratio expected) {

    /** Reported ÷ expected; empty if all weights are 0. */
    Optional<Ratio> share() {
      return expected.signum() == 0 ? Optional.empty() : Optional.of(reported.dividedBy(expected));
    }
  }

  static Coverage of(List<Part> parts) {
    int reported = 0;
    int expected = 0;
    LocalDate oldest = null;
    LocalDate newest = null;
    for (Part part : parts) {
      reported += part.reported();
      expected += part.expected();
      if (part.reported() > 0) {
        LocalDate first = part.oldest();
        oldest = oldest == null || first.isBefore(oldest) ? first : oldest;
        newest = newest == null || part.date().isAfter(newest) ? part.date() : newest;
      }
    }
    return new Coverage(
        reported,
        expected,
        Optional.ofNullable(oldest),
        Optional.ofNullable(newest),
        weights(parts));
  }

  private static Optional<Weights> weights(List<Part> parts) {
    for (Part part : parts) {
      if (part.weights().isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Weights(
            Ratio.sum(Iterables.transform(parts, part -> part.weights().orElseThrow().reported())),
            Ratio.sum(
                Iterables.transform(parts, part -> part.weights().orElseThrow().expected()))));
  }

  /** Reported ÷ expected by weight, or else by heads; 0 if nothing is expected. */
  Ratio share() {
    return weights
        .flatMap(Weights::share)
        .orElse(expected == 0 ? Ratio.ZERO : Ratio.of(reported, expected));
  }
}
