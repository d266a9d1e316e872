package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShareBenchmarksTest {

  private static final MemberGroups IMF =
      MemberGroups.of(
          "regions",
          List.of(
              MemberGroup.of("Africa", List.of("AFR")),
              MemberGroup.of("East Asia", List.of("EAS")),
              MemberGroup.of("Emerging Europe", List.of("EEU")),
              MemberGroup.of("Middle East", List.of("MEA")),
              MemberGroup.of("other", List.of("OTH"))));

  /**
   * International Monetary Fund, managers of the financial year 2014 in per cent (Bloomberg, 17
   * September 2013): Africa 4.8 of 6, East Asia 5.7 of 7, emerging Europe 2.1 of 4, Middle East 5.4
   * of 5. The numbers are shares of a thousand.
   */
  @ParameterizedTest
  @CsvSource({
    "Africa, 4.8, UNDERREPRESENTED, 1.2",
    "East Asia, 5.7, UNDERREPRESENTED, 1.3",
    "Emerging Europe, 2.1, UNDERREPRESENTED, 1.9",
    "Middle East, 5.4, WITHIN_RANGE, 0"
  })
  void the_published_shares_of_managers_are_judged_against_their_benchmarks(
      String region, String actual, RepresentationStatus status, String missing) {
    ShareBenchmarks rule =
        ShareBenchmarks.builder()
            .label("IMF managers")
            .groups(IMF)
            .addGrades("B")
            .benchmarks(
                Map.of(
                    "Africa", Ratio.of(6),
                    "East Asia", Ratio.of(7),
                    "Emerging Europe", Ratio.of(4),
                    "Middle East", Ratio.of(5)))
            .build();
    DistributionAssessment assessment =
        rule.assess(
            Cases.staff(
                StaffLine.of("AFR", "B", 48),
                StaffLine.of("AFR", "A", 900), // no managers
                StaffLine.of("EAS", "B", 57),
                StaffLine.of("EEU", "B", 21),
                StaffLine.of("MEA", "B", 54),
                StaffLine.of("OTH", "B", 800),
                StaffLine.notStated("B", 20)));

    assertThat(assessment.of(region).held()).isEqualTo(Ratio.parse(actual));
    assertThat(assessment.of(region).status()).isEqualTo(status);
    assertThat(assessment.of(region).distance()).isEqualTo(Ratio.parse(missing));
    assertThat(assessment.units()).hasSize(4); // no benchmark, no judgement
    assertThat(assessment.staffOfNoUnit()).isEqualTo(820);
    assertThat(assessment.of(region).explanation().step("staff in the band").value())
        .isEqualTo(Ratio.of(1000));
  }

  @Test
  void a_share_equal_to_its_benchmark_meets_it() {
    // 2 of 5 are 40 per cent
    assertThat(
            Cases.BENCHMARKS
                .assess(Cases.staff(StaffLine.of("AAA", "D-1", 3), StaffLine.of("BBB", "D-1", 2)))
                .of("SOUTH"))
        .hasToString("SOUTH WITHIN_RANGE, 40 per cent of staff, [40, +inf)");
  }

  @Test
  void what_makes_no_sense_is_refused() {
    refused(
        () ->
            ShareBenchmarks.builder()
                .from(Cases.BENCHMARKS)
                .putBenchmark("EAST", Ratio.ONE)
                .build(),
        "'managers' has a benchmark for 'EAST', which is no group of 'halves'");
    refused(
        () ->
            ShareBenchmarks.builder()
                .from(Cases.BENCHMARKS)
                .putBenchmark("NORTH", Ratio.of(101))
                .build(),
        "benchmark of group 'NORTH' must be between 0 and 100 per cent, but is 101");
    refused(
        () -> ShareBenchmarks.builder().label("none").groups(Cases.NORTH_SOUTH).build(),
        "'none' has no benchmarks");
    refused(
        () -> Cases.BENCHMARKS.assess(Cases.staff(StaffLine.of("AAA", "P-2", 9))),
        "'managers' cannot be assessed: there are no staff in its band");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static <T> void stable(T value, Class<T> type, String json) {
    assertThat(RbmJson.write(value)).isEqualTo(json);
    assertThat(RbmJson.read(json, type)).isEqualTo(value);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    stable(
        Cases.BENCHMARKS,
        ShareBenchmarks.class,
        """
        {
          "label": "managers",
          "groups": %s,
          "grades": [
            "D-1"
          ],
          "benchmarks": {
            "SOUTH": {
              "exact": "40",
              "decimal": 40
            }
          }
        }"""
            .formatted(Cases.GROUPS.indent(2).strip()));
  }
}
