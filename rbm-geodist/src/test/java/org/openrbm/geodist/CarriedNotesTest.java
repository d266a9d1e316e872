package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.allocation.AllocationObjective;
import org.openrbm.geodist.allocation.VacancyPlanner;
import org.openrbm.geodist.comparison.RangeComparison;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.distribution.MemberRanges;
import org.openrbm.geodist.inequality.IndexReport;
import org.openrbm.geodist.inequality.RepresentationShares;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.plan.StaffMargins;
import org.openrbm.geodist.plan.StaffingScenario;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.sweep.Axis;
import org.openrbm.geodist.sweep.PolicyGrid;
import org.openrbm.geodist.sweep.PolicySweep;
import org.openrbm.geodist.sweep.SweepResult;

/**
 * The notes of a table go wherever its numbers go: a variant, a base figure of other years, a
 * membership with a note, and rates that do not sum to 100.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CarriedNotesTest {

  private static final DesirableRangePolicy POLICY =
      UnPolicies.RES_42_220_A
          .withBaseFigure(BaseFigure.of(100).withPeriod(ReportingPeriod.ofYears(2017, 2018)))
          .withFlexibilityShare(Ratio.ofPercent(20));

  private static final Membership MEMBERS =
      Membership.builder()
          .label(LocalizedText.of("Two"))
          .asOf(LocalDate.of(2025, 7, 1))
          .addNotes("Populations are those of 2024.")
          .addMember(Member.of("A", LocalizedText.of("A"), Ratio.of(50), 3000))
          .addMember(Member.of("B", LocalizedText.of("B"), Ratio.of(40), 1000))
          .build();

  private static final String[] NOTES = {
    "Populations are those of 2024.",
    "The assessment rates sum to 90.000 per cent and are taken as published, so the midpoints do"
        + " not sum to the base figure.",
    "The policy is a variant of 'UN 42/220 A' and was not adopted. Changed: flexibility share 20%,"
        + " was 15%.",
    "The base figure of 100 posts is known for 2017–2018; the membership is of 2025-07-01."
  };

  private static final StaffCounts STAFF = StaffCounts.of(Map.of("A", 40, "B", 3));

  private static final DesirableRangeTable TABLE =
      DesirableRangeCalculator.standard().calculate(POLICY, MEMBERS);

  private static final RepresentationReport REPORT = TABLE.assess(STAFF);

  @Test
  void a_table_has_them_and_the_calculator_has_them_before() {
    assertThat(TABLE.notes()).containsExactly(NOTES);
    assertThat(DesirableRangeCalculator.standard().notes(POLICY, MEMBERS)).containsExactly(NOTES);
    assertThat(RbmJson.write(TABLE)).contains(NOTES);
  }

  @Test
  void a_report_has_them_in_every_form() {
    assertThat(REPORT.render()).contains(NOTES);
    assertThat(RbmJson.write(REPORT)).contains(NOTES);
    assertThat(REPORT.toCsv().lines().skip(1))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(NOTES));
  }

  @Test
  void a_comparison_has_them_in_every_form() {
    RangeComparison comparison = RangeComparison.between(REPORT, REPORT);
    assertThat(comparison.render()).contains(NOTES);
    assertThat(RbmJson.write(comparison)).contains(NOTES);
    assertThat(comparison.toCsv().lines().skip(1))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(NOTES));
  }

  @Test
  void plans_have_them_in_their_json() {
    assertThat(RbmJson.write(StaffMargins.of(REPORT))).contains(NOTES);
    assertThat(
            RbmJson.write(
                VacancyPlanner.standard()
                    .allocate(REPORT, AllocationObjective.SQUARED_SHORTFALL, 3)))
        .contains(NOTES);
    assertThat(
            RbmJson.write(
                StaffingScenario.builder().start(MEMBERS.asOf()).report(REPORT).build().timeline()))
        .contains(NOTES);
  }

  @Test
  void a_distribution_by_ranges_has_them() {
    assertThat(MemberRanges.ofPosts(TABLE).assess(StaffByGrade.ofOneGrade("all", STAFF)).notes())
        .containsExactly(NOTES);
  }

  @Test
  void an_index_report_has_them_and_reads_back_with_them() {
    IndexReport indices = IndexReport.from(REPORT);
    assertThat(indices.notes()).startsWith(NOTES);
    assertThat(indices.render()).contains(NOTES);
    String json = RbmJson.write(indices);
    assertThat(json).contains(NOTES);
    assertThat(RbmJson.read(json, IndexReport.class)).isEqualTo(indices);
    assertThat(IndexReport.of(indices.shares()).notes()).isEqualTo(indices.shares().notes());
    assertThat(IndexReport.of(indices.shares())).isNotEqualTo(indices);
  }

  @Test
  void notes_of_ranges_are_refused_where_there_are_no_ranges() {
    String json =
        RbmJson.write(
            IndexReport.of(
                RepresentationShares.of(Map.of("A", Ratio.of(7)), Map.of("A", Ratio.of(8)))));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                RbmJson.read(
                    json.replace("\"notes\": [ ]", "\"notes\": [\"A note.\"]"), IndexReport.class))
        .withMessageContaining("notes");
  }

  @Test
  void a_sweep_has_them_and_says_that_its_policies_are_variants() {
    PolicyGrid grid = PolicyGrid.of(POLICY);
    SweepResult one = PolicySweep.standard().calculate(grid, MEMBERS, STAFF);
    assertThat(one.notes()).containsExactly(NOTES);
    SweepResult several =
        PolicySweep.standard()
            .calculate(
                PolicyGrid.of(UnPolicies.RES_42_220_A.withBaseFigure(100))
                    .withFlexibilityShares(Axis.ofPercent(15, 20, 5)),
                MEMBERS,
                STAFF);
    assertThat(several.notes())
        .containsExactly(
            NOTES[0],
            NOTES[1],
            "The policy was in force until 2023-12-31; the membership is of 2025-07-01.",
            "Policies of the grid whose parameters differ from those of 'UN 42/220 A' are variants"
                + " of it and were not adopted.");
    assertThat(several.report(1).table().notes()).contains(NOTES[2]);
  }

  /** The default series of populations and the scale are named, whatever the year. */
  @Test
  void the_sources_behind_the_data_of_a_year_are_in_every_form() {
    RepresentationReport report =
        DesirableRangeCalculator.standard()
            .calculate(
                UnPolicies.RES_42_220_A.withBaseFigure(UnData.latestBaseFigure(2026)),
                UnData.membership(2026))
            .assess(StaffCounts.of(Map.of("JPN", 1)));
    List<String> sources =
        List.of(
            "United Nations scale of assessments 2025-2027",
            "World Bank, World Development Indicators, SP.POP.TOTL",
            "Populations are those of 2024, the latest point of the series ANNUAL not after 2026.",
            "The base figure of ");
    assertThat(report.render()).contains(sources);
    assertThat(RbmJson.write(report)).contains(sources);
    assertThat(report.toCsv().lines().skip(1))
        .allSatisfy(line -> assertThat(line).contains(sources));
  }
}
