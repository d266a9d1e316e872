package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random indicators, plans, reports and viewpoints are judged by the library and by {@link
 * ResultsOracle}, which was written from the definition alone; both must agree on every figure.
 *
 * <p>The system property {@code rbm.results.cases} sets the number of cases, such as 100000. Each
 * case is drawn from its own number, so that a case that fails can be drawn again.
 */
class ResultsOracleTest {

  private static final int CASES = Integer.getInteger("rbm.results.cases", 20_000);

  /** How often each status and reason must occur, so that the draw is not trivial. */
  private static final int OFTEN = 50;

  private static final List<String> REACHED =
      List.of(
          "ACHIEVED -",
          "MET_LATE -",
          "ON_TRACK -",
          "BEHIND -",
          "OFF_TRACK -",
          "MISSED -",
          "NOT_DUE -",
          "NOT_COMPUTABLE BASELINE_NOT_QUANTIFIED",
          "NOT_COMPUTABLE BETWEEN_LEVELS",
          "NOT_COMPUTABLE CONTRADICTORY_DIRECTION",
          "NOT_COMPUTABLE CONTRADICTORY_TARGETS",
          "NOT_COMPUTABLE FIGURE_OVERDUE",
          "NOT_COMPUTABLE NOTHING_EXPECTED_YET",
          "NOT_COMPUTABLE NOT_AGGREGATED",
          "NOT_COMPUTABLE NO_ACTUAL",
          "NOT_COMPUTABLE NO_BASELINE",
          "NOT_COMPUTABLE NO_TARGET",
          "NOT_COMPUTABLE NO_WEIGHTS",
          "NOT_COMPUTABLE OVERLAPPING_PERIODS",
          "NOT_COMPUTABLE PARTS_MISSING",
          "NOT_COMPUTABLE STALE_FIGURE",
          "NOT_COMPUTABLE STRADDLING_PERIOD",
          "NOT_COMPUTABLE ZERO_BASELINE");

  @Test
  void the_library_judges_as_the_definition_says() {
    Map<String, Integer> occurred = new TreeMap<>();
    for (int seed = 0; seed < CASES; seed++) {
      for (ResultsOracle.Answer answer : agreed(seed)) {
        occurred.merge(
            answer.facts().get("status") + " " + answer.facts().get("reason"), 1, Integer::sum);
      }
    }
    assertThat(occurred.keySet()).containsExactlyInAnyOrderElementsOf(REACHED);
    assertThat(occurred).allSatisfy((status, times) -> assertThat(times).isGreaterThan(OFTEN));
  }

  private static List<ResultsOracle.Answer> agreed(long seed) {
    ResultsCase drawn = new ResultsDraw(seed).draw();
    List<ResultsOracle.Answer> answers = new ArrayList<>();
    List<ResultsComparison.Difference> differences = new ArrayList<>();
    try {
      differences.addAll(ResultsComparison.differences(drawn, answers));
    } catch (RuntimeException e) {
      throw new AssertionError("case " + seed + ": " + drawn, e);
    }
    if (!differences.isEmpty()) {
      fail(
          differences.stream()
              .map(ResultsComparison.Difference::toString)
              .collect(
                  Collectors.joining(
                      "\n  ",
                      "case " + seed + ": " + drawn + "\nthe library does not agree:\n  ",
                      "")));
    }
    return answers;
  }
}
