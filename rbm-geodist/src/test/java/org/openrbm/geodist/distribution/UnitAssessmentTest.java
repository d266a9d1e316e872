package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitAssessmentTest {

  private static UnitAssessment south(long staff) {
    return Cases.RANGES.assess(Cases.staff(StaffLine.of("BBB", "P-2", (int) staff))).of("SOUTH");
  }

  /** The range of SOUTH is 5 to 8 posts. */
  @ParameterizedTest
  @CsvSource({
    "0, UNREPRESENTED, 5",
    "1, UNDERREPRESENTED, 4",
    "5, WITHIN_RANGE, 0",
    "8, WITHIN_RANGE, 0",
    "9, OVERREPRESENTED, -1"
  })
  void status_and_distance_follow_from_what_is_held(
      int staff, RepresentationStatus status, int distance) {
    UnitAssessment unit = south(staff);
    assertThat(unit.held()).isEqualTo(Ratio.of(staff));
    assertThat(unit.status()).isEqualTo(status);
    assertThat(unit.distance()).isEqualTo(Ratio.of(distance));
    assertThat(unit.explanation().value()).isEqualTo(unit.distance());
  }

  @Test
  void names_unit_measure_and_interval() {
    UnitAssessment unit = south(9);
    assertThat(unit.unit()).isEqualTo("SOUTH");
    assertThat(unit.measure()).isEqualTo("posts");
    assertThat(unit.desired()).isEqualTo(Cases.range(5, 8));
    assertThat(unit).hasToString("SOUTH OVERREPRESENTED, 9 posts, [5, 8]");
  }

  @Test
  void a_unit_without_a_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitAssessment.builder().from(south(9)).unit(" ").build())
        .withMessage("unit of an assessment must not be blank");
  }

  @Test
  void an_interval_without_its_limits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                UnitAssessment.builder()
                    .from(south(9))
                    .desired(Interval.ofLessThan(Ratio.of(8)))
                    .build())
        .withMessage("desired interval (-inf, 8) of unit 'SOUTH' must include its limits");
  }

  private static final String DISTANCE =
      "\"value\": \\{\\s*\"exact\": \"15\",\\s*\"decimal\": 15\\s*\\}";

  @Test
  void an_assessment_whose_distance_does_not_follow_is_refused() {
    refused(
        Cases.ASSESSMENT.replaceAll(DISTANCE, "\"value\": 14"),
        "distance 14 of unit 'SOUTH' does not follow from 25 and [40, +inf)");
    // a member without staff may need one post where nothing is missing, and no other number
    refused(
        Cases.ASSESSMENT
            .replace("\"staff\": 1", "\"staff\": 0")
            .replaceAll(DISTANCE, "\"value\": 16"),
        "distance 16 of unit 'SOUTH' does not follow from 25 and [40, +inf)");
    refused(
        Cases.ASSESSMENT.replace("\"staff\": 1", "\"staff\": -1"),
        "staff of unit 'SOUTH' must not be negative, but is -1");
  }

  private static void refused(String json, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, DistributionAssessment.class))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
