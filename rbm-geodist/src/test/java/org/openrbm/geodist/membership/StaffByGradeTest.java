package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffByGradeTest {

  private static final StaffByGrade STAFF =
      StaffByGrade.of(
          List.of(
              StaffLine.notStated("P-2", 4),
              StaffLine.of("BBB", "P-4", 1),
              StaffLine.of("AAA", "P-4", 2),
              StaffLine.of("AAA", "P-2", 3)));

  @Test
  void lines_are_sorted_by_nationality_and_grade_and_those_not_stated_come_last() {
    assertThat(STAFF.lines())
        .containsExactly(
            StaffLine.of("AAA", "P-2", 3),
            StaffLine.of("AAA", "P-4", 2),
            StaffLine.of("BBB", "P-4", 1),
            StaffLine.notStated("P-2", 4));
  }

  @Test
  void counts_are_summed_over_all_grades_or_those_asked_for() {
    assertThat(STAFF.counts())
        .isEqualTo(StaffCounts.of(Map.of("AAA", 5, "BBB", 1)).withNotStated(4));
    assertThat(STAFF.counts("P-4"::equals)).isEqualTo(StaffCounts.of(Map.of("AAA", 2, "BBB", 1)));
    assertThat(STAFF.counts("D-2"::equals).total()).isZero();
    assertThat(STAFF.withSource("list").counts().source()).hasValue("list");
  }

  @Test
  void plain_counts_are_staff_of_one_grade() {
    StaffCounts counts =
        StaffCounts.of(Map.of("AAA", 5, "BBB", 0)).withNotStated(4).withSource("list");

    StaffByGrade staff = StaffByGrade.ofOneGrade("all", counts);

    assertThat(staff.lines())
        .containsExactly(
            StaffLine.of("AAA", "all", 5),
            StaffLine.of("BBB", "all", 0),
            StaffLine.notStated("all", 4));
    assertThat(staff.counts()).isEqualTo(counts);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffByGrade.ofOneGrade(" ", counts))
        .withMessage("grade must not be blank");
  }

  @Test
  void staff_are_read_from_csv(@TempDir Path folder) throws IOException {
    String csv = "code,grade,staff\n# made up\nBBB,P-4,1\nAAA,P-4,2\nAAA,P-2,3\n";
    Path file = Files.writeString(folder.resolve("staff.csv"), csv);

    assertThat(StaffByGrade.parse(csv).lines()).isEqualTo(STAFF.lines().subList(0, 3));
    assertThat(StaffByGrade.read(file).source()).hasValue("staff.csv");
  }

  @Test
  void all_faults_of_a_csv_are_reported_together() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                StaffByGrade.parse(
                    "code,grade,staff\nAAA,P-4,2\nAAA,P-4,2\n,P-4,1\nBBB, ,1\nBBB,P-2,-1\n"))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.place() + ": " + fault.message())
                    .containsExactly(
                        "line 3: code 'AAA' stands twice at grade 'P-4'",
                        "line 4, column 'code': member code must not be blank",
                        "line 5, column 'grade': grade must not be blank",
                        "line 6, column 'staff': staff must not be negative, but is -1"));
  }

  /** 2,147,483,647 is the most that a count holds; one more is refused wherever it comes from. */
  @Test
  void staff_of_all_grades_fit_in_a_count() {
    StaffByGrade most =
        StaffByGrade.of(
            List.of(
                StaffLine.of("A", "P-2", Integer.MAX_VALUE - 1),
                StaffLine.of("A", "P-4", 1),
                StaffLine.notStated("P-2", Integer.MAX_VALUE)));
    assertThat(most.counts().of("A")).isEqualTo(Integer.MAX_VALUE);
    assertThat(most.counts().total()).isEqualTo(4_294_967_294L);
    String tooMany =
        "staff of nationality 'A' at all grades must be at most 2147483647, but are 2147483648";
    refused(
        () ->
            StaffByGrade.of(
                List.of(StaffLine.of("A", "P-2", Integer.MAX_VALUE), StaffLine.of("A", "P-4", 1))),
        tooMany);
    refused(
        () ->
            most.withLines(
                StaffLine.notStated("P-2", 1), StaffLine.notStated("P-4", Integer.MAX_VALUE)),
        "staff of nationality 'not stated' at all grades must be at most 2147483647, but are"
            + " 2147483648");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () -> StaffByGrade.parse("code,grade,staff\nA,P-2,2147483647\nA,P-4,1\nB, ,1\n"))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.message())
                    .containsExactlyInAnyOrder(tooMany, "grade must not be blank"));
  }

  @Test
  void what_makes_no_sense_is_refused() {
    refused(
        () -> StaffByGrade.of(List.of(StaffLine.of("A", "P-4", 1), StaffLine.of("A", "P-4", 2))),
        "nationality 'A' stands twice at grade 'P-4'");
    refused(
        () ->
            StaffByGrade.of(List.of(StaffLine.notStated("P-4", 1), StaffLine.notStated("P-4", 2))),
        "nationality 'not stated' stands twice at grade 'P-4'");
    refused(() -> STAFF.withSource(" "), "source of staff by grade must not be blank");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void names_become_codes_and_the_staff_say_which() {
    StaffByGrade staff =
        StaffByGrade.parse("code,grade,staff\nRussia,P-4,3\nRUS,P-3,1\nnot stated,P-3,2\n");

    assertThat(staff.lines())
        .containsExactly(
            StaffLine.of("RUS", "P-3", 1),
            StaffLine.of("RUS", "P-4", 3),
            StaffLine.notStated("P-3", 2));
    assertThat(staff.readings()).isEqualTo(Map.of("Russia", "RUS"));
    assertThat(staff.counts().readings()).isEqualTo(staff.readings());
    assertThat(StaffByGrade.ofOneGrade("all", staff.counts()).readings())
        .isEqualTo(staff.readings());
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () -> StaffByGrade.parse("code,grade,staff\nRUS,P-4,3\nRussia,P-4,3\nChinna,P-4,1\n"))
        .withMessage(
            """
            staff by grade: 2 faults
              line 3: code 'RUS' stands twice at grade 'P-4', also as 'Russia'
              line 4, column 'code': no country or area is known as 'Chinna'; did you mean China (CHN)?\
            """);
  }

  @Test
  void the_json_of_staff_by_grade_is_stable() {
    StaffByGrade staff =
        StaffByGrade.of(List.of(StaffLine.of("AAA", "P-2", 3), StaffLine.notStated("P-2", 4)))
            .withSource("list");
    String json =
        """
        {
          "source": "list",
          "lines": [
            {
              "code": "AAA",
              "grade": "P-2",
              "staff": 3
            },
            {
              "grade": "P-2",
              "staff": 4
            }
          ]
        }\
        """;

    assertThat(RbmJson.write(staff)).isEqualTo(json);
    assertThat(RbmJson.read(json, StaffByGrade.class)).isEqualTo(staff);
    OtherMappers.assertAgree(staff, StaffByGrade.class);
  }
}
