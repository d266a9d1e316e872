package org.openrbm.geodist.membership;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffCountsTest {

  @Test
  void counts_are_sorted_by_code_and_sum_to_the_total() {
    StaffCounts staff = StaffCounts.of(Map.of("BBB", 2, "AAA", 3, "CCC", 0)).withNotStated(4);

    assertThat(staff.byNationality())
        .containsExactly(Map.entry("AAA", 3), Map.entry("BBB", 2), Map.entry("CCC", 0));
    assertThat(staff.of("AAA")).isEqualTo(3);
    assertThat(staff.of("ZZZ")).isZero();
    assertThat(staff.total()).isEqualTo(9);
    assertThat(staff.source()).isEmpty();
  }

  @Test
  void the_total_is_exact_beyond_an_int() {
    StaffCounts staff =
        StaffCounts.of(Map.of("AAA", Integer.MAX_VALUE, "BBB", Integer.MAX_VALUE))
            .withNotStated(Integer.MAX_VALUE);

    assertThat(staff.total()).isEqualTo(3L * Integer.MAX_VALUE);
  }

  @Test
  void staff_are_added_by_nationality_and_the_source_is_left_behind() {
    StaffCounts staff =
        StaffCounts.of(Map.of("AAA", 3, "BBB", 2)).withNotStated(4).withSource("30 June");

    assertThat(staff.plus(Map.of("AAA", -3, "CCC", 5)))
        .isEqualTo(StaffCounts.of(Map.of("AAA", 0, "BBB", 2, "CCC", 5)).withNotStated(4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.plus(Map.of("BBB", -3)))
        .withMessage("staff of nationality 'BBB' must not be negative, but is -1");
  }

  @Test
  void a_negative_count_or_a_malformed_code_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffCounts.of(Map.of("AAA", -1)))
        .withMessage("staff of nationality 'AAA' must not be negative, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffCounts.of(Map.of("", 1)))
        .withMessage("member code must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffCounts.of(Map.of(" AAA", 1)))
        .withMessage("member code ' AAA' must not have blanks around it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffCounts.of(Map.of()).withNotStated(-1))
        .withMessage("staff whose nationality is not stated must not be negative, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffCounts.of(Map.of()).withSource(" "))
        .withMessage("source of staff counts must not be blank");
  }

  @Test
  void counts_are_read_from_csv() {
    assertThat(StaffCounts.parse("code,staff\n# as at 30 June\nAAA,3\n\nBBB,0\n"))
        .isEqualTo(StaffCounts.of(Map.of("AAA", 3, "BBB", 0)));
    assertThat(StaffCounts.parse("staff,code\r\n3,AAA\r\n"))
        .isEqualTo(StaffCounts.of(Map.of("AAA", 3)));
    assertThat(StaffCounts.parse("code,staff\n").total()).isZero();
  }

  @Test
  void all_faults_of_a_csv_are_reported_together() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                StaffCounts.parse(
                    """
                    code,staff
                    AAA,x
                    AAA,2
                    ,5
                    BBB,-1
                    CCC
                    DDD,9999999999
                     EEE,
                    """))
        .withMessage(
            """
            staff counts: 8 faults
              line 2, column 'staff': not a whole number of at most 18 digits: "x"
              line 3, column 'code': code 'AAA' stands twice
              line 4, column 'code': member code must not be blank
              line 5, column 'staff': staff must not be negative, but is -1
              line 6: number of cells is 1, but that of columns is 2
              line 7, column 'staff': staff must be a plausible number, but is 9999999999
              line 8, column 'code': member code ' EEE' must not have blanks around it
              line 8, column 'staff': whole number is missing\
            """);
  }

  @Test
  void names_and_numbers_become_codes_and_the_counts_say_which() {
    StaffCounts staff =
        StaffCounts.parse(
            """
            code,staff
            United States,400
            Côte d’Ivoire,12
            中国,100
            FRA,50
            818,7
            Stateless,2
            State of Palestine,3
            XKK,4
            REGION-1,5
            Not specified,6
            """);

    assertThat(staff.byNationality())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "USA",
                400,
                "CIV",
                12,
                "CHN",
                100,
                "FRA",
                50,
                "EGY",
                7,
                "stateless",
                2,
                "PSE",
                3,
                "XKK",
                4,
                "REGION-1",
                5));
    assertThat(staff.notStated()).isEqualTo(6);
    assertThat(staff.readings())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "United States", "USA",
                "Côte d’Ivoire", "CIV",
                "中国", "CHN",
                "818", "EGY",
                "Stateless", "stateless",
                "State of Palestine", "PSE",
                "Not specified", "not stated"));
    assertThat(staff.plus(Map.of("FRA", 1)).readings()).isEmpty();
  }

  @Test
  void names_that_are_not_understood_are_faults_all_together() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                StaffCounts.parse(
                    """
                    code,staff
                    Chinna,1
                    Korea,2
                    CHINNA,3
                    NA,4
                    USA,5
                    United States,6
                    Old Trafford,7
                    """))
        .withMessage(
            """
            staff counts: 6 faults
              line 2, column 'code': no country or area is known as 'Chinna'; did you mean China (CHN)?
              line 3, column 'code': 'Korea' can stand for Republic of Korea (KOR) or Democratic People's Republic of Korea (PRK); write the code
              line 4, column 'code': no country or area is known as 'CHINNA'; did you mean China (CHN)?
              line 5, column 'code': 'NA' can stand for Namibia or for a missing value; write NAM or 'not stated'
              line 7, column 'code': code 'USA' stands twice, also as 'United States'
              line 8, column 'code': no country or area is known as 'Old Trafford'; write its code of ISO 3166-1, such as CHN\
            """);
  }

  /** A search takes long, so it is not made for each of very many unknown names. */
  @Test
  void nearest_names_are_searched_for_a_hundred_times_in_a_document() {
    String csv = "code,staff\n" + "Chinna,1\n".repeat(101);
    InvalidDocumentException e =
        catchThrowableOfType(InvalidDocumentException.class, () -> StaffCounts.parse(csv));

    assertThat(e.faults()).hasSize(101);
    assertThat(e.faults().get(99).message()).endsWith("did you mean China (CHN)?");
    assertThat(e.faults().get(100).message())
        .isEqualTo(
            "no country or area is known as 'Chinna'; write its code of ISO 3166-1, such as CHN");
  }

  @Test
  void another_separator_is_seen_from_the_header() {
    assertThat(StaffCounts.parse("code;staff\nAAA;1\n"))
        .isEqualTo(StaffCounts.of(Map.of("AAA", 1)));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> StaffCounts.parse("code|staff\nAAA|1\n"))
        .withMessage(
            """
            staff counts: 3 faults
              line 1: unknown column 'code|staff'; expected the header code,staff
              line 1: column 'code' is missing; expected the header code,staff
              line 1: column 'staff' is missing; expected the header code,staff""");
  }

  /** P10. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Code,Staff\nJPN,88\nUSA,400\n",
        "country;number of staff\nJPN;88\nUSA;400\n",
        "sep=;\nNationality;Headcount\nJPN;88\nUSA;400\n",
        "ISO3\tStaff\nJPN\t88\nUSA\t400\n",
        "ISO-alpha3 Code,Count,,\nJPN,88,,\nUSA,400,,\n,,,\n",
        "code,staff\n\"=\"\"JPN\"\"\",\"=\"\"88\"\"\"\nUSA,400\n",
        "Pays;Effectif\nJPN;88\nUSA;400\n",
        "国家,人数\nJPN,88\nUSA,400\n",
      })
  void P10_tables_as_people_have_them_are_read(String csv) {
    assertThat(StaffCounts.parse(csv)).isEqualTo(StaffCounts.of(Map.of("JPN", 88, "USA", 400)));
  }

  /** P10. */
  @Test
  void P10_numbers_in_other_notations_are_refused_with_the_way_out() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () -> StaffCounts.parse("code;staff\nJPN;1.5e3\nUSA;1,234\nFRA;1 234\nDEU;88.0\n"))
        .withMessage(
            """
            staff counts: 4 faults
              line 2, column 'staff': not a whole number of at most 18 digits: "1.5e3"; write 1500
              line 3, column 'staff': not a whole number of at most 18 digits: "1,234"; write 1234
              line 4, column 'staff': not a whole number of at most 18 digits: "1 234"; write 1234
              line 5, column 'staff': not a whole number of at most 18 digits: "88.0"; write 88""");
  }

  /** P10. */
  @Test
  void P10_the_encoding_of_a_file_is_seen_or_named(@TempDir Path folder) throws IOException {
    String csv = "code\tstaff\nCôte d'Ivoire\t12\n";
    Path file = Files.write(folder.resolve("june.txt"), ("\uFEFF" + csv).getBytes(UTF_16LE));
    assertThat(StaffCounts.read(file).byNationality()).isEqualTo(Map.of("CIV", 12));

    Files.write(file, csv.getBytes(Charset.forName("windows-1252")));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> StaffCounts.read(file))
        .withMessage(
            file
                + ": line 2: not UTF-8: byte 0xF4 after 12 characters; it looks like Windows-1252,"
                + " in which that is 'ô'; save it as UTF-8, in a spreadsheet as \"CSV UTF-8\"");
  }

  @Test
  void a_file_is_read_and_becomes_the_source(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("june.csv");
    Files.writeString(file, "code,staff\nAAA,3\n");

    assertThat(StaffCounts.read(file))
        .isEqualTo(StaffCounts.of(Map.of("AAA", 3)).withSource("june.csv"));

    Files.writeString(file, "code,staff\nAAA,three\n");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> StaffCounts.read(file))
        .withMessage(
            file + ": line 2, column 'staff': not a whole number of at most 18 digits: \"three\"");
  }

  @Test
  void the_json_is_stable() {
    StaffCounts staff =
        StaffCounts.of(Map.of("BBB", 2, "AAA", 3)).withNotStated(4).withSource("june.csv");
    String golden =
        """
        {
          "source": "june.csv",
          "byNationality": {
            "AAA": 3,
            "BBB": 2
          },
          "notStated": 4
        }\
        """;

    assertThat(RbmJson.write(staff)).isEqualTo(golden);
    assertThat(RbmJson.read(golden, StaffCounts.class)).isEqualTo(staff);
  }

  @Test
  void the_json_says_what_was_taken_for_what() {
    StaffCounts staff = StaffCounts.parse("code,staff\nUnited States,2\n");
    String golden =
        """
        {
          "readings": {
            "United States": "USA"
          },
          "byNationality": {
            "USA": 2
          },
          "notStated": 0
        }\
        """;

    assertThat(RbmJson.write(staff)).isEqualTo(golden);
    assertThat(RbmJson.read(golden, StaffCounts.class)).isEqualTo(staff);
    OtherMappers.assertAgree(staff, StaffCounts.class);
  }

  @Test
  void the_rules_of_counts_hold_for_json_too() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("{\"byNationality\": {\"AAA\": -1}}", StaffCounts.class))
        .withMessageEndingWith("staff of nationality 'AAA' must not be negative, but is -1");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("{\"byNationality\": {\"AAA\": null}}", StaffCounts.class))
        .withMessageEndingWith("null is not allowed; leave an optional field out");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () -> RbmJson.read("{\"byNationality\": {\"A\": 1, \"A\": 2}}", StaffCounts.class))
        .withMessageEndingWith("duplicate key \"A\"");
  }
}
