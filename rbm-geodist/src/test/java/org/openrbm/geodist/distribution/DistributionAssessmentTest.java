package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistributionAssessmentTest {

  private static <T> void stable(T value, Class<T> type, String json) {
    assertThat(RbmJson.write(value)).isEqualTo(json);
    assertThat(RbmJson.read(json, type)).isEqualTo(value);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    stable(
        Cases.BENCHMARKS.assess(
            Cases.staff(StaffLine.of("AAA", "D-1", 3), StaffLine.of("BBB", "D-1", 1))),
        DistributionAssessment.class,
        Cases.ASSESSMENT);
  }

  @Test
  void counts_units_by_status_every_status_in_order() {
    DistributionAssessment assessment =
        Cases.RANGES.assess(
            Cases.staff(StaffLine.of("AAA", "P-2", 12), StaffLine.of("BBB", "P-2", 9)));

    assertThat(assessment.rule()).isEqualTo("ranges of halves");
    assertThat(assessment.notes()).isEmpty();
    assertThat(assessment.counts())
        .containsExactly(
            Map.entry(RepresentationStatus.UNREPRESENTED, 0),
            Map.entry(RepresentationStatus.UNDERREPRESENTED, 0),
            Map.entry(RepresentationStatus.WITHIN_RANGE, 1),
            Map.entry(RepresentationStatus.OVERREPRESENTED, 1));
  }

  @Test
  void an_unknown_unit_is_refused() {
    refusedCall(
        () -> Cases.RANGES.assess(Cases.staff()).of("EAST"),
        "'EAST' is no unit of 'ranges of halves', which has 2");
  }

  @Test
  void a_unit_stands_once_and_no_staff_are_fewer_than_none() {
    DistributionAssessment assessment = Cases.RANGES.assess(Cases.staff());
    refusedCall(
        () ->
            DistributionAssessment.builder()
                .from(assessment)
                .addUnits(assessment.of("SOUTH"))
                .build(),
        "unit 'SOUTH' stands twice in an assessment");
    refused(
        Cases.ASSESSMENT.replace("\"staffOfNoUnit\": 3", "\"staffOfNoUnit\": -3"),
        "staff of no unit must not be negative, but is -3");
  }

  private static void refusedCall(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static void refused(String json, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, DistributionAssessment.class))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
