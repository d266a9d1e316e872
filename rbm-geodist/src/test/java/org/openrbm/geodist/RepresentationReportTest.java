package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.text.CsvCells;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.StaffCounts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationReportTest {

  private static final DesirableRangeTable TABLE =
      Examples.un(2015, 3500, PopulationSeries.WPP2012);

  @Test
  void members_are_counted_by_status_and_side_of_the_midpoint() {
    RepresentationReport report =
        Examples.report(TABLE, Map.of("JPN", 88, "USA", 373, "DEU", 147, "ITA", 108, "PRK", 15));

    assertThat(report.counts())
        .containsExactly(
            Map.entry(RepresentationStatus.UNREPRESENTED, 188),
            Map.entry(RepresentationStatus.UNDERREPRESENTED, 1),
            Map.entry(RepresentationStatus.WITHIN_RANGE, 3),
            Map.entry(RepresentationStatus.OVERREPRESENTED, 1));
    assertThat(report.withinRange())
        .containsExactly(
            Map.entry(MidpointPosition.BELOW, 1), Map.entry(MidpointPosition.AT_OR_ABOVE, 2));
    assertThat(report.representations()).hasSize(193);
    assertThat(report.representations())
        .extracting(Representation::code)
        .containsExactlyElementsOf(
            TABLE.membership().members().stream().map(Member::code).toList());
  }

  @Test
  void staff_of_no_member_are_kept_apart_and_never_lost() {
    RepresentationReport report =
        TABLE.assess(
            StaffCounts.of(Map.of("JPN", 88, "PSE", 7, "XKX", 2, "stateless", 1)).withNotStated(5));

    assertThat(report.otherNationalities())
        .containsExactly(Map.entry("PSE", 7), Map.entry("XKX", 2), Map.entry("stateless", 1));
    assertThat(report.staffOfMembers()).isEqualTo(88);
    assertThat(report.staff().total()).isEqualTo(103);
    assertThat(report.staff().notStated()).isEqualTo(5);
  }

  @Test
  void no_staff_at_all_leaves_every_member_unrepresented() {
    RepresentationReport report = Examples.report(TABLE, Map.of());

    assertThat(report.counts()).containsEntry(RepresentationStatus.UNREPRESENTED, 193);
    assertThat(report.otherNationalities()).isEmpty();
    assertThat(report.staffOfMembers()).isZero();
  }

  @Test
  void a_code_that_is_a_members_but_for_its_case_is_taken_for_a_slip() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.report(TABLE, Map.of("jpn", 88)))
        .withMessage("staff counts name 'jpn', which differs from member 'JPN' only in case");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.report(TABLE, Map.of("JPN", 1, "Jpn", 88)))
        .withMessage("staff counts name 'Jpn', which differs from member 'JPN' only in case");
  }

  @Test
  void codes_of_two_members_may_differ_only_in_case() {
    DesirableRangeTable table =
        Examples.table(
            Examples.bare(2),
            Examples.membership(
                "Case", Examples.member("a", "1", 1), Examples.member("A", "1", 1)));

    RepresentationReport report = Examples.report(table, Map.of("a", 1, "A", 2));

    assertThat(report.of("a").staff()).isEqualTo(1);
    assertThat(report.of("A").staff()).isEqualTo(2);
  }

  @Test
  void a_member_is_found_by_its_code() {
    assertThat(Examples.report(TABLE, Map.of("JPN", 88)).of("JPN").staff()).isEqualTo(88);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.report(TABLE, Map.of("JPN", 88, "PSE", 1)).of("PSE"))
        .withMessage("'PSE' is no member of 'UN Member States 2015', which has 193 members");
  }

  @Test
  void a_name_in_the_place_of_a_code_is_refused_with_the_code() {
    RepresentationReport report = Examples.report(TABLE, Map.of("JPN", 88));

    for (String name : List.of("China", "中国", "CN", "156")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLE.of(name))
          .withMessage(
              "'%s' is no member of 'UN Member States 2015', which has 193 members; did you mean"
                      .formatted(name)
                  + " China (CHN)?");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.of("Chinna"))
        .withMessage(
            "'Chinna' is no member of 'UN Member States 2015', which has 193 members; did you mean"
                + " China (CHN)?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.of("Untied Kingdom"))
        .withMessage(
            "'Untied Kingdom' is no member of 'UN Member States 2015', which has 193 members; did"
                + " you mean United Kingdom of Great Britain and Northern Ireland (GBR)?");
  }

  /** P9. */
  @Test
  void P9_staff_of_whom_none_is_a_members_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.report(TABLE, Map.of("PSE", 1, "ZZZ", 2)))
        .withMessage(
            "no nationality of the staff counts is a member of 'UN Member States 2015', whose"
                + " members have codes such as AFG, ALB, DZA; the staff counts have PSE, ZZZ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.report(TABLE, Map.of("JPN", 1, "United States", 2)))
        .withMessage(
            "staff counts name 'United States', which is member 'USA'; write the code of the"
                + " member");
  }

  /** P10. */
  @Test
  void P10_the_table_that_the_report_wrote_is_read_as_staff() {
    Map<String, Integer> staff = Map.of("JPN", 88, "USA", 400, "PSE", 3);
    RepresentationReport report = Examples.report(TABLE, staff);

    for (CsvCells cells : CsvCells.values()) {
      StaffCounts read = StaffCounts.parse(report.toCsv(cells));

      assertThat(read.byNationality()).hasSize(193); // those of no member have no line
      assertThat(read.of("JPN")).isEqualTo(88);
      assertThat(read.readings()).isEmpty();
      assertThat(TABLE.assess(read).representations()).isEqualTo(report.representations());
    }
  }

  /** P9. */
  @Test
  void P9_a_staff_file_with_names_is_read_and_the_report_says_what_was_taken_for_what() {
    RepresentationReport report =
        TABLE.assess(
            StaffCounts.parse(
                """
                code,staff
                United States,400
                Russia,60
                Cote d'Ivoire,12
                Viet Nam,9
                UK,80
                中国,100
                JPN,88
                """));

    assertThat(report.of("USA").staff()).isEqualTo(400);
    assertThat(report.of("RUS").staff()).isEqualTo(60);
    assertThat(report.of("CIV").staff()).isEqualTo(12);
    assertThat(report.of("VNM").staff()).isEqualTo(9);
    assertThat(report.of("GBR").staff()).isEqualTo(80);
    assertThat(report.of("CHN").staff()).isEqualTo(100);
    assertThat(report.otherNationalities()).isEmpty();
    assertThat(report.counts()).containsEntry(RepresentationStatus.UNREPRESENTED, 186);
    assertThat(report.render())
        .contains(
            "note: nationalities were read by name: Cote d'Ivoire → CIV, Russia → RUS, UK → GBR,"
                + " United States → USA, Viet Nam → VNM\n"
                + "note: nationalities were read by name: 中国 → CHN\n");
    assertThat(Examples.report(TABLE, Map.of("JPN", 88)).render()).doesNotContain("by name");
  }

  @Test
  void reports_are_equal_if_table_and_staff_are() {
    RepresentationReport report = Examples.report(TABLE, Map.of("JPN", 88));

    assertThat(report)
        .isEqualTo(Examples.report(TABLE, Map.of("JPN", 88)))
        .hasSameHashCodeAs(Examples.report(TABLE, Map.of("JPN", 88)))
        .isNotEqualTo(Examples.report(TABLE, Map.of("JPN", 89)))
        .isNotEqualTo(
            Examples.report(Examples.un(2015, 3500, PopulationSeries.ANNUAL), Map.of("JPN", 88)))
        .hasToString(
            "UN 42/220 A for UN Member States 2015: 193 ranges, {UNREPRESENTED=192,"
                + " UNDERREPRESENTED=1, WITHIN_RANGE=0, OVERREPRESENTED=0}");
  }
}
