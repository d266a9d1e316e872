package org.openrbm.geodist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.JsonSchema;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.allocation.AllocationObjective;
import org.openrbm.geodist.allocation.AllocationProblem;
import org.openrbm.geodist.allocation.PostAllocation;
import org.openrbm.geodist.allocation.VacancyClass;
import org.openrbm.geodist.allocation.VacancyPlanner;
import org.openrbm.geodist.apportionment.Apportionment;
import org.openrbm.geodist.apportionment.ApportionmentMethod;
import org.openrbm.geodist.apportionment.ApportionmentProblem;
import org.openrbm.geodist.apportionment.SeatTieRule;
import org.openrbm.geodist.comparison.ExplanationDifference;
import org.openrbm.geodist.comparison.RangeComparison;
import org.openrbm.geodist.data.FaoPolicies;
import org.openrbm.geodist.data.M49Regions;
import org.openrbm.geodist.data.PolicyCatalogue;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.data.UnReformOptions;
import org.openrbm.geodist.data.UnescoPolicies;
import org.openrbm.geodist.distribution.DistributionAssessment;
import org.openrbm.geodist.distribution.GroupRanges;
import org.openrbm.geodist.distribution.MemberGroups;
import org.openrbm.geodist.distribution.MemberRanges;
import org.openrbm.geodist.distribution.PointsAccounts;
import org.openrbm.geodist.distribution.ShareBenchmarks;
import org.openrbm.geodist.inequality.IndexReport;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.membership.StaffLine;
import org.openrbm.geodist.plan.AttritionOutlook;
import org.openrbm.geodist.plan.AttritionScenario;
import org.openrbm.geodist.plan.PostsRule;
import org.openrbm.geodist.plan.RangeRevision;
import org.openrbm.geodist.plan.SeparationNotice;
import org.openrbm.geodist.plan.StaffMargins;
import org.openrbm.geodist.plan.StaffingScenario;
import org.openrbm.geodist.plan.StaffingTimeline;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.sweep.Axis;
import org.openrbm.geodist.sweep.PolicyGrid;

/** The schemas in the jar against real documents, judged by a validator of another house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedSchemaTest {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final DesirableRangeTable TABLE =
      Examples.table(
          UnPolicies.inForce(UnData.membership(2023).asOf()).withBaseFigure(4000),
          UnData.membership(2023));

  @ParameterizedTest
  @ValueSource(
      classes = {
        Membership.class,
        DesirableRangePolicy.class,
        StaffCounts.class,
        DesirableRangeTable.class,
        RepresentationReport.class,
        BaseFigureRule.class,
        GradeWeights.class,
        PostsDenominator.class,
        StaffByGrade.class,
        MemberGroups.class,
        GroupRanges.class,
        ShareBenchmarks.class,
        PointsAccounts.class,
        DistributionAssessment.class,
        AllocationProblem.class,
        AttritionOutlook.class,
        PostAllocation.class,
        StaffMargins.class,
        StaffingTimeline.class,
        ApportionmentProblem.class,
        Apportionment.class,
        RangeComparison.class,
        ExplanationDifference.class,
        IndexReport.class,
        PolicyGrid.class
      })
  void the_jar_has_the_schema(Class<?> type) throws IOException {
    assertThat(shipped(type)).isEqualTo(JsonSchema.of(type) + "\n");
  }

  @Test
  void real_documents_are_valid() throws IOException {
    StaffCounts staff = StaffCounts.of(Map.of("FRA", 120, "USA", 400, "ZZZ", 2));
    assertThat(faults(Membership.class, UnData.membership(2015))).isEmpty();
    assertThat(faults(Membership.class, UnData.membership(2023))).isEmpty();
    assertThat(faults(DesirableRangePolicy.class, UnPolicies.RES_42_220_A)).isEmpty();
    assertThat(faults(DesirableRangePolicy.class, UnPolicies.RES_77_278)).isEmpty();
    assertThat(faults(StaffCounts.class, staff)).isEmpty();
    assertThat(faults(DesirableRangeTable.class, TABLE)).isEmpty();
    assertThat(faults(RepresentationReport.class, TABLE.assess(staff))).isEmpty();
    assertThat(faults(IndexReport.class, IndexReport.from(TABLE.assess(staff)))).isEmpty();
    ApportionmentProblem problem =
        ApportionmentProblem.of(Map.of("A", Ratio.of(20, 3), "B", Ratio.ONE), 4)
            .withUpperBound("A", 3)
            .withTieRule(SeatTieRule.GREATER_CLAIM);
    assertThat(faults(ApportionmentProblem.class, problem)).isEmpty();
    assertThat(faults(Apportionment.class, ApportionmentMethod.HILL.apportion(problem))).isEmpty();
    RangeComparison comparison =
        RangeComparison.between(
            TABLE.assess(StaffCounts.of(Map.of("USA", 300))), TABLE.assess(staff));
    assertThat(faults(RangeComparison.class, comparison)).isEmpty();
    assertThat(faults(ExplanationDifference.class, comparison.of("USA").explanationDifference()))
        .isEmpty();
  }

  @Test
  void every_policy_of_the_catalogue_is_valid() throws IOException {
    for (DesirableRangePolicy policy : PolicyCatalogue.standard().all()) {
      assertThat(faults(DesirableRangePolicy.class, policy)).as(policy.id()).isEmpty();
    }
    assertThat(
            faults(
                DesirableRangePolicy.class,
                UnReformOptions.OPTION_C
                    .withPointsPerPost(Ratio.parse("84.14"))
                    .withMidpointRounding(RoundingMode.HALF_UP)))
        .isEmpty();
  }

  @Test
  void rules_and_what_they_take_and_give_are_valid() throws IOException {
    StaffByGrade staff =
        StaffByGrade.of(List.of(StaffLine.of("FRA", "P-4", 9), StaffLine.notStated("P-2", 1)));
    GradeWeights weights = GradeWeights.of(Map.of("P-2", Ratio.of(50), "P-4", Ratio.of(90)));
    MemberGroups groups = M49Regions.regions(UnData.membership(2023));
    ShareBenchmarks benchmarks =
        ShareBenchmarks.builder()
            .label("benchmarks")
            .groups(groups)
            .addGrades("P-4")
            .putBenchmark("Europe", Ratio.of(1, 3))
            .build();
    PointsAccounts accounts =
        PointsAccounts.builder()
            .label("accounts")
            .addMembers("FRA")
            .allotment(Ratio.of(200))
            .deductions(weights)
            .build();

    assertThat(faults(BaseFigureRule.class, UnPolicies.BASE_FIGURE_RULE)).isEmpty();
    assertThat(faults(BaseFigureRule.class, FaoPolicies.BASE_FIGURE_RULE)).isEmpty();
    assertThat(faults(BaseFigureRule.class, UnescoPolicies.BASE_FIGURE_RULE)).isEmpty();
    assertThat(faults(GradeWeights.class, weights)).isEmpty();
    assertThat(faults(PostsDenominator.class, PostsDenominator.filledPosts(745))).isEmpty();
    assertThat(faults(StaffByGrade.class, staff)).isEmpty();
    assertThat(faults(MemberGroups.class, groups)).isEmpty();
    assertThat(
            faults(
                GroupRanges.class,
                GroupRanges.builder()
                    .label("ranges")
                    .groups(groups)
                    .putRange("Africa", Interval.ofAtLeast(Ratio.ONE))
                    .putRange("Americas", Interval.ofAtMost(Ratio.of(9)))
                    .putRange("Asia", Interval.ofClosed(Ratio.ONE, Ratio.of(2)))
                    .putRange("Europe", Interval.ofAtLeast(Ratio.ONE))
                    .putRange("Oceania", Interval.ofAtLeast(Ratio.ONE))
                    .build()))
        .isEmpty();
    assertThat(faults(ShareBenchmarks.class, benchmarks)).isEmpty();
    assertThat(faults(PointsAccounts.class, accounts)).isEmpty();
    assertThat(faults(DistributionAssessment.class, benchmarks.assess(staff))).isEmpty();
    assertThat(faults(DistributionAssessment.class, MemberRanges.ofPosts(TABLE).assess(staff)))
        .isEmpty();
  }

  @Test
  void a_grid_of_policies_is_valid() throws IOException {
    PolicyGrid grid =
        PolicyGrid.of(UnPolicies.RES_42_220_A)
            .withMembershipWeights(Axis.of(Ratio.of(1, 3), Ratio.of(1, 2), Ratio.of(1, 12)));
    assertThat(faults(PolicyGrid.class, grid)).isEmpty();
    assertThat(
            validate(PolicyGrid.class, RbmJson.write(grid).replace("\"template\"", "\"policy\"")))
        .anySatisfy(fault -> assertThat(fault).contains("required property 'template' not found"));
  }

  @Test
  void real_plans_are_valid() throws IOException {
    RepresentationReport report = TABLE.assess(StaffCounts.of(Map.of("FRA", 120, "USA", 400)));
    AllocationProblem problem =
        AllocationProblem.of(AllocationObjective.TOTAL_SHORTFALL, 3)
            .withVacancies(VacancyClass.fromPool("P-4", 3, Map.of("FRA", 1, "USA", 1)));
    assertThat(faults(AllocationProblem.class, problem)).isEmpty();
    assertThat(faults(PostAllocation.class, VacancyPlanner.standard().allocate(report, problem)))
        .isEmpty();
    assertThat(faults(StaffMargins.class, StaffMargins.of(report))).isEmpty();
    PostsRule adding = PostsRule.adding(UnPolicies.BASE_FIGURE_RULE, 4003);
    assertThat(faults(StaffMargins.class, StaffMargins.of(report, adding))).isEmpty();
    LocalDate day = LocalDate.of(2025, 1, 1);
    assertThat(
            faults(
                StaffingTimeline.class,
                StaffingScenario.builder()
                    .start(day)
                    .report(report)
                    .addSeparation(SeparationNotice.of("post 1", "USA", day.plusDays(9)))
                    .addRevision(RangeRevision.of(day.plusDays(3), TABLE))
                    .build()
                    .timeline()))
        .isEmpty();
    assertThat(
            faults(
                AttritionOutlook.class,
                AttritionScenario.of(report.of("FRA"), Ratio.of(1, 20), 2)
                    .withKnownSeparations(Map.of(1, 4))
                    .outlook()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "population": 3000 | "population": "3000" | string found, integer expected
          "population": 3000 | "pop": 3000          | property 'pop' is not defined in the schema
          "code": "AAA",     | ``                   | required property 'code' not found
          "asOf": "2020-07-01" | "asOf": 2020       | integer found, string expected
          """)
  void a_membership_with_a_fault_is_not_valid(String good, String bad, String fault)
      throws IOException {
    String json = RbmJson.write(Examples.TWO);
    assertThat(json).contains(good);
    assertThat(validate(Membership.class, json.replace(good, bad)))
        .anySatisfy(message -> assertThat(message).contains(fault));
  }

  private static List<String> faults(Class<?> type, Object document) throws IOException {
    return validate(type, RbmJson.write(document));
  }

  private static List<String> validate(Class<?> type, String json) throws IOException {
    return FACTORY.getSchema(shipped(type)).validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static String shipped(Class<?> type) throws IOException {
    String name = "/META-INF/schemas/" + type.getSimpleName() + ".schema.json";
    try (InputStream in = requireNonNull(type.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
