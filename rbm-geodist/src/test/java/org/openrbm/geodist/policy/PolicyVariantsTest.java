package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.text.CsvCells;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.PolicyCatalogue;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyVariantsTest {

  private static final DesirableRangePolicy UN =
      UnPolicies.RES_42_220_A.withBaseFigure(UnData.baseFigure(2015).orElseThrow());

  private static final DesirableRangePolicy EQUAL_THIRDS =
      UN.withWeights(Ratio.ofPercent(40), Ratio.ofPercent(20), Ratio.ofPercent(40));

  /** Each parameter changed alone, with the name of what changed. */
  private static Stream<Map.Entry<DesirableRangePolicy, List<String>>> variants() {
    return Stream.of(
        Map.entry(EQUAL_THIRDS, List.of("contribution weight", "population weight")),
        Map.entry(UN.withFlexibilityShare(Ratio.ofPercent(20)), List.of("flexibility share")),
        Map.entry(UN.withMinimumFlexibility(Ratio.of(5)), List.of("minimum flexibility")),
        Map.entry(UN.withMinimumUpperLimit(Ratio.of(15)), List.of("minimum upper limit")),
        Map.entry(UN.withMinimumPerMember(Ratio.of(1)), List.of("minimum per member")),
        Map.entry(UN.withPointsPerPost(Ratio.of(80)), List.of("points per post")),
        Map.entry(UN.withMidpointRounding(RoundingMode.HALF_UP), List.of("midpoint rounding")),
        Map.entry(UN.withLowerLimitRounding(RoundingMode.FLOOR), List.of("lower limit rounding")),
        Map.entry(UN.withUpperLimitRounding(RoundingMode.FLOOR), List.of("upper limit rounding")),
        Map.entry(UN.withRateTreatment(RateTreatment.RENORMALISED), List.of("rate treatment")),
        Map.entry(
            UN.withBlocks(PostBlock.of(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(240)))),
            List.of("blocks")));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void a_changed_policy_says_that_it_is_a_variant_and_of_what(
      Map.Entry<DesirableRangePolicy, List<String>> variant) {
    DesirableRangePolicy policy = variant.getKey();

    assertThat(policy.id()).isEqualTo("UN 42/220 A (variant)");
    assertThat(policy.title().in("en").orElseThrow())
        .isEqualTo("UN system of desirable ranges, A/RES/42/220 A, section III (variant)");
    assertThat(policy.title().in("zh").orElseThrow()).endsWith("（变体）");
    assertThat(policy.standing()).contains(PolicyStanding.VARIANT);
    assertThat(policy.variantOf()).contains("UN 42/220 A");
    assertThat(policy.originalValues().keySet()).containsExactlyElementsOf(variant.getValue());
    assertThat(policy.citation(PolicyElement.ADOPTION)).isEmpty();
    assertThat(policy.effectiveFrom()).isEmpty();
    assertThat(policy.effectiveTo()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void a_variant_reads_back_from_json_and_from_a_catalogue(
      Map.Entry<DesirableRangePolicy, List<String>> variant) {
    DesirableRangePolicy policy = variant.getKey();

    assertThat(RbmJson.read(RbmJson.write(policy), DesirableRangePolicy.class)).isEqualTo(policy);
    PolicyCatalogue catalogue = PolicyCatalogue.of(List.of(policy));
    assertThat(PolicyCatalogue.parse(catalogue.toCsv(CsvCells.EXACT)).all())
        .containsExactly(policy);
  }

  @Test
  void every_output_of_a_table_says_what_was_changed() {
    DesirableRangeTable table = Examples.table(EQUAL_THIRDS, UnData.membership(2015));
    RepresentationReport report = table.assess(StaffCounts.of(Map.of("JPN", 88)));
    String note =
        "The policy is a variant of 'UN 42/220 A' and was not adopted. Changed: contribution weight"
            + " 40%, was 55%; population weight 20%, was 5%.";

    assertThat(table.notes()).contains(note);
    assertThat(RbmJson.write(table)).contains("\"variantOf\": \"UN 42/220 A\"", note);
    assertThat(report.render())
        .contains("policy: UN system of desirable ranges, A/RES/42/220 A, section III (variant)")
        .contains("membership weight 40%, population weight 20%, contribution weight 40%")
        .contains(note);
    assertThat(report.toCsv().lines().skip(1))
        .hasSize(193)
        .allSatisfy(line -> assertThat(line).contains("UN 42/220 A (variant)", "was 55%"));
  }

  @Test
  void a_second_change_keeps_the_first_original() {
    DesirableRangePolicy twice =
        UN.withFlexibilityShare(Ratio.ofPercent(20))
            .withFlexibilityShare(Ratio.ofPercent(25))
            .withMinimumUpperLimit(Ratio.of(20));

    assertThat(twice.id()).isEqualTo("UN 42/220 A (variant)");
    assertThat(twice.originalValues())
        .containsExactly(
            Map.entry("flexibility share", "15%"), Map.entry("minimum upper limit", "14"));
    assertThat(twice.withFlexibilityShare(Ratio.ofPercent(15)).originalValues())
        .containsOnlyKeys("minimum upper limit");
  }

  @Test
  void a_base_figure_an_organization_and_a_name_make_no_variant() {
    assertThat(UN.withBaseFigure(3600).standing()).contains(PolicyStanding.ADOPTED);
    assertThat(UN.withId("a").withOrganization("b").variantOf()).isEmpty();
    assertThat(UN.withFlexibilityShare(Ratio.ofPercent(15))).isEqualTo(UN);
  }

  @Test
  void a_policy_of_the_callers_own_is_changed_freely() {
    DesirableRangePolicy own = Examples.bare(9).withFlexibilityShare(Ratio.ofPercent(20));

    assertThat(own.id()).isEqualTo("bare");
    assertThat(own.standing()).isEmpty();
    assertThat(own.variantOf()).isEmpty();
  }

  @Test
  void a_variant_with_a_standing_of_its_own_is_a_policy_in_its_own_right() {
    DesirableRangePolicy proposed =
        EQUAL_THIRDS.withId("Draft").withStanding(PolicyStanding.PROPOSED);

    assertThat(proposed.variantOf()).isEmpty();
    assertThat(proposed.originalValues()).isEmpty();
    assertThat(Examples.table(proposed, UnData.membership(2015)).notes())
        .contains("The policy is a proposal; that it was adopted is not known.");
  }

  @Test
  void a_standing_and_its_original_belong_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UN.withStanding(PolicyStanding.VARIANT))
        .withMessage(
            "policy 'UN 42/220 A' must have the standing VARIANT if it is a variant of another"
                + " policy, and only then, but has VARIANT and is a variant of none");
    String json = RbmJson.write(EQUAL_THIRDS);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                RbmJson.read(
                    json.replace("\"population weight\"", "\"age\""), DesirableRangePolicy.class))
        .withMessageContaining(
            "policy 'UN 42/220 A (variant)' has no parameter 'age' whose original value could be"
                + " stated");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                RbmJson.read(
                    json.replaceFirst("\"standing\": .*\\n +\"variantOf\": .*\\n", ""),
                    DesirableRangePolicy.class))
        .withMessageContaining(
            "policy 'UN 42/220 A (variant)' is no variant, so it has no original");
  }

  @Test
  void parameters_stand_in_words() {
    assertThat(UnPolicies.RES_42_220_A.parameters())
        .containsEntry("membership weight", "40%")
        .containsEntry("minimum flexibility", "4.8")
        .containsEntry("blocks", "none")
        .containsEntry("lower limit rounding", "half up")
        .doesNotContainKey("base figure");
    assertThat(UN.withMinimumFlexibility(Ratio.of(1, 3)).parameters())
        .containsEntry("minimum flexibility", "1/3");
  }

  /**
   * Whatever figure a policy of the catalogue or the data of a year brings along, a table for days
   * that the figure is not known for says so.
   */
  @Test
  void a_base_figure_of_other_days_is_never_silent() {
    int noted = 0;
    int known = 0;
    for (int year = 1998; year <= 2026; year++) {
      Membership members = UnData.membership(year);
      ReportingPeriod days = ReportingPeriod.ofYear(year);
      for (DesirableRangePolicy policy :
          List.of(
              UnPolicies.RES_42_220_A,
              UnPolicies.RES_42_220_A.withBaseFigure(UnData.latestBaseFigure(year)))) {
        ReportingPeriod of = policy.baseFigure().orElseThrow().period().orElseThrow();
        List<String> notes = DesirableRangeCalculator.standard().calculate(policy, members).notes();
        String note =
            "The base figure of %s posts is known for %s; the membership is of %s."
                .formatted(policy.baseFigure().get().posts(), of.label(), members.asOf());
        if (of.contains(days)) {
          assertThat(notes).doesNotContain(note);
          known++;
        } else {
          assertThat(notes).contains(note);
          noted++;
        }
      }
    }
    assertThat(known).isEqualTo(11); // 2000, 2001, 2003 to 2005, 2010, 2013 to 2015, 2017, 2018
    assertThat(noted).isEqualTo(2 * 29 - 11);
  }

  @Test
  void every_bundled_figure_that_moves_names_its_days() {
    assertThat(PolicyCatalogue.standard().all())
        .filteredOn(policy -> policy.organization().filter("UN"::equals).isPresent())
        .filteredOn(policy -> policy.baseFigure().isPresent())
        .filteredOn(policy -> !policy.id().equals("UN wider base")) // a proposal without a date
        .isNotEmpty()
        .allSatisfy(policy -> assertThat(policy.baseFigure().orElseThrow().period()).isPresent());
  }

  @Test
  void a_policy_out_of_force_is_never_silent() {
    assertThat(UnData.membership(2025).asOf().getYear()).isEqualTo(2025);
    assertThat(Examples.table(UN, UnData.membership(2025)).notes())
        .contains(
            "The policy was in force until 2023-12-31; the membership is of %s."
                .formatted(UnData.membership(2025).asOf()));
    assertThat(
            Examples.table(UnPolicies.RES_77_278.withBaseFigure(3600), UnData.membership(2015))
                .notes())
        .contains(
            "The policy was in force only from 2024-01-01; the membership is of %s."
                .formatted(UnData.membership(2015).asOf()));
    assertThat(UN.baseFigure().orElseThrow().source().orElseThrow().evidence())
        .isEqualTo(EvidenceGrade.PRIMARY);
  }
}
