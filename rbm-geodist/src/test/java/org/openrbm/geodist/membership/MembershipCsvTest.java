package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipCsvTest {

  private static Membership parse(String csv) {
    return Membership.parse("Mine", Examples.DAY, csv);
  }

  private static void refuse(String csv, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> parse(csv))
        .withMessage(message);
  }

  @Test
  void columns_may_stand_in_any_order_and_a_name_may_be_missing() {
    Membership members =
        parse(
            "name,population,code,ratePercent\n\"Korea, Republic of\",3000,KOR,0.5\n,7,PRK,2/3\n");

    assertThat(members.label()).hasToString("Mine");
    assertThat(members.asOf()).isEqualTo(Examples.DAY);
    assertThat(members.members())
        .containsExactly(
            Member.of("KOR", LocalizedText.of("Korea, Republic of"), Ratio.parse("0.5"), 3000),
            Member.of("PRK", LocalizedText.of("PRK"), Ratio.of(2, 3), 7));
  }

  @Test
  void a_byte_order_mark_comments_empty_lines_and_windows_line_ends_are_passed_over() {
    String csv =
        "\uFEFF# my members\r\ncode,ratePercent,population\r\n\r\nAAA,60,3000\r\n# end\r\n";

    assertThat(parse(csv).members())
        .containsExactly(Member.of("AAA", LocalizedText.of("AAA"), Ratio.of(60), 3000));
  }

  @Test
  void all_faults_are_reported_together_in_the_order_of_lines() {
    refuse(
        """
        code,ratePercent,population,name
        ,1,2,Nameless
        AAA,x,2,
        BBB,1,2
        AAA,1,-5,Again
        CCC,101,2000000000000,
        DDD,-1,,
        EEE,1e3,1.5,
         FFF,1,"1,000",
        GGG,1,1,\s\s
        """,
        """
        Mine: 14 faults
          line 2, column 'code': member code must not be blank
          line 3, column 'ratePercent': not a number: "x"; write it as 42, 0.15 or 2/3
          line 4: number of cells is 3, but that of columns is 4
          line 5, column 'code': member code 'AAA' stands twice
          line 5, column 'population': population must be between 0 and 1000000000000 persons, \
        but is -5
          line 6, column 'ratePercent': assessment rate must be between 0 and 100 per cent, but \
        is 101
          line 6, column 'population': population must be between 0 and 1000000000000 persons, \
        but is 2000000000000
          line 7, column 'ratePercent': assessment rate must be between 0 and 100 per cent, but \
        is -1
          line 7, column 'population': whole number is missing
          line 8, column 'ratePercent': not a number: "1e3"; write 1000
          line 8, column 'population': not a whole number of at most 18 digits: "1.5"
          line 9, column 'code': member code ' FFF' must not have blanks around it
          line 9, column 'population': not a whole number of at most 18 digits: "1,000"; write 1000
          line 10, column 'name': name must not be blank\
        """);
  }

  @Test
  void a_wrong_header_is_the_only_thing_reported() {
    refuse(
        "code,quota,code,population\nAAA,60,AAA,3000\n",
        """
        Mine: 3 faults
          line 1: unknown column 'quota'; expected the header code,ratePercent,population \
        (optional: name)
          line 1: column 'code' stands twice
          line 1: column 'ratePercent' is missing; expected the header \
        code,ratePercent,population (optional: name)\
        """);
  }

  @Test
  void a_blank_label_is_the_callers_and_not_the_documents() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Membership.parse(" ", Examples.DAY, "code,ratePercent,population\n"))
        .withMessage("label of a membership must not be blank");
  }

  @Test
  void an_empty_document_says_what_was_expected() {
    refuse(
        "",
        "Mine: document is empty; expected the header code,ratePercent,population (optional:"
            + " name)");
    refuse("code,ratePercent,population\n", "Mine: membership 'Mine' has no members");
    refuse(
        "code,ratePercent,population\nAAA,60\n",
        "Mine: line 2: number of cells is 2, but that of columns is 3");
  }

  @Test
  void a_number_beyond_all_sense_is_refused() {
    refuse(
        "code,ratePercent,population\nAAA,0." + "3".repeat(10_000) + ",1\n",
        "Mine: line 2, column 'ratePercent': number \"0.33333333333333333333333333333333333..."
            + "\" has more than the 5000 digits allowed");
    refuse(
        "code,ratePercent,population\nAAA,NaN,1\n",
        "Mine: line 2, column 'ratePercent': not a number: \"NaN\"; write it as 42, 0.15 or 2/3");
    refuse(
        "code,ratePercent,population\nAAA,1/0,1\n",
        "Mine: line 2, column 'ratePercent': ratio 1/0 has a zero denominator");
  }

  @Test
  void names_become_codes_and_a_note_says_which() {
    Membership members =
        Membership.parse(
            "Mine",
            LocalDate.of(2020, 7, 1),
            "code,ratePercent,population\nRussia,60,5\nCHN,40,7\n");

    assertThat(members.members()).extracting(Member::code).containsExactly("RUS", "CHN");
    assertThat(members.notes()).containsExactly("Members were read by name: Russia → RUS.");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                Membership.parse(
                    "Mine",
                    LocalDate.of(2020, 7, 1),
                    "code,ratePercent,population\nChinna,60,5\nunknown,40,7\n"))
        .withMessage(
            """
            Mine: 2 faults
              line 2, column 'code': no country or area is known as 'Chinna'; did you mean China (CHN)?
              line 3, column 'code': member code must be stated\
            """);
  }

  /** P10. */
  @Test
  void P10_a_table_as_people_have_it_is_read() {
    Membership members =
        Membership.parse(
            "Mine",
            LocalDate.of(2020, 7, 1),
            "sep=;\nISO3;Country;Rate;Population;\nFRA;France;60.5;5;\nCHN;中国;39.5;7;\n;;;;\n");

    assertThat(members.members()).extracting(Member::code).containsExactly("FRA", "CHN");
    assertThat(members.of("CHN").name()).hasToString("中国");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                Membership.parse(
                    "Mine", LocalDate.of(2020, 7, 1), "code;rate;population\nFRA;60,5;1.234.567\n"))
        .withMessage(
            """
            Mine: 2 faults
              line 2, column 'ratePercent': not a number: "60,5"; write 60.5
              line 2, column 'population': not a whole number of at most 18 digits: "1.234.567"; write 1234567""");
  }

  @Test
  void a_file_is_read_and_named(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("members.csv");
    Files.writeString(file, "code,ratePercent,population,name\nCIV,0.02,5,Côte d’Ivoire\n");

    assertThat(Membership.read("Mine", Examples.DAY, file).of("CIV").name())
        .hasToString("Côte d’Ivoire");

    Files.writeString(file, "code,ratePercent,population\nCIV,0.02,\n");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> Membership.read("Mine", Examples.DAY, file))
        .withMessage(file + ": line 2, column 'population': whole number is missing");
    assertThatThrownBy(
            () -> Membership.read("Mine", Examples.DAY, folder.resolve("no-such-file.csv")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
