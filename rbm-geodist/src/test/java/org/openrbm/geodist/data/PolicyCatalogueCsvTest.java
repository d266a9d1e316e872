package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.CsvCells;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/** Catalogues of the caller's own: an organisation is added by adding rows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyCatalogueCsvTest {

  /** An organisation that does not exist; the rows of the documentation of the parser. */
  private static final String EXAMPLE =
      """
      policy,element,value,document,clause,date,evidence,remark
      EX 2020,title en,Example Organization formula of 2020,,,,,
      EX 2020,organization,EX,,,,,
      EX 2020,standing,ADOPTED,EX/RES/7,para. 2,2019-11-30,PRIMARY,
      EX 2020,effective from,2020-01-01,,,,,
      EX 2020,base figure,500 posts,EX/RES/7,para. 3,2019-11-30,PRIMARY,
      EX 2020,membership weight,50%,EX/RES/7,para. 4 (a),2019-11-30,PRIMARY,
      EX 2020,population weight,0%,EX/RES/7,para. 4,2019-11-30,PRIMARY,not mentioned
      EX 2020,contribution weight,50%,EX/RES/7,para. 4 (b),2019-11-30,PRIMARY,
      EX 2020,flexibility share,20%,EX/RES/7,para. 5,2019-11-30,PRIMARY,
      EX 2020,minimum flexibility,1.5 posts,,,,,
      EX 2021,otherwise as,EX 2020,,,,,
      EX 2021,title en,The same with 600 posts,,,,,
      EX 2021,base figure,600 posts,,,,,
      """;

  /** The least that a policy states. */
  private static final String LEAST =
      """
      policy,element,value
      P,title,Some
      P,membership weight,1
      P,population weight,0
      P,contribution weight,0
      P,flexibility share,0
      """;

  private static Citation resolution(String clause) {
    return Citation.builder()
        .document("EX/RES/7")
        .clause(clause)
        .date(LocalDate.of(2019, 11, 30))
        .evidence(EvidenceGrade.PRIMARY)
        .build();
  }

  private static DesirableRangePolicy least(String rows) {
    return PolicyCatalogue.parse(LEAST + rows).of("P");
  }

  @Test
  void an_organisation_is_added_by_adding_rows() {
    PolicyCatalogue all = PolicyCatalogue.standard().plus(PolicyCatalogue.parse(EXAMPLE));
    DesirableRangePolicy policy = all.inForce("EX", LocalDate.of(2020, 7, 1));

    assertThat(policy.title())
        .isEqualTo(LocalizedText.of("en", "Example Organization formula of 2020"));
    assertThat(policy.citation(PolicyElement.ADOPTION)).hasValue(resolution("para. 2"));
    assertThat(policy.citation(PolicyElement.CONTRIBUTION_FACTOR))
        .hasValue(resolution("para. 4 (b)"));
    assertThat(policy.citation(PolicyElement.POPULATION_FACTOR))
        .hasValue(resolution("para. 4").withRemark("not mentioned"));
    assertThat(policy.citation(PolicyElement.FLEXIBILITY)).hasValue(resolution("para. 5"));
    assertThat(policy.baseFigure().orElseThrow().source()).hasValue(resolution("para. 3"));
    // 500·0.5/2 + 500·0.5·60 % = 275, ±55
    DesirableRangeTable table = Examples.table(policy, Examples.TWO);
    assertThat(table.of("AAA")).hasToString("AAA 220–330");
    assertThat(Examples.report(table, Map.of()).of("AAA").explanation().render())
        .contains("EX/RES/7, para. 4 (b)");
    assertThat(all.all())
        .hasSize(PolicyCatalogue.standard().all().size() + 2)
        .containsAll(PolicyCatalogue.standard().all())
        .endsWith(policy, all.of("EX 2021"));
  }

  @Test
  void a_policy_that_is_otherwise_as_another_has_the_formula_and_its_sources_from_there() {
    PolicyCatalogue catalogue = PolicyCatalogue.parse(EXAMPLE);
    DesirableRangePolicy first = catalogue.of("EX 2020");
    DesirableRangePolicy second = catalogue.of("EX 2021");

    assertThat(second.baseFigure().orElseThrow().posts()).isEqualTo(Ratio.of(600));
    assertThat(second.baseFigure().orElseThrow().source()).isEmpty();
    assertThat(second.contributionWeight()).isEqualTo(first.contributionWeight());
    assertThat(second.minimumFlexibility()).isEqualTo(Ratio.parse("1.5"));
    assertThat(second.citation(PolicyElement.FLEXIBILITY)).hasValue(resolution("para. 5"));
    // whose policy it is, and since when, is not a part of the formula
    assertThat(second.organization()).isEmpty();
    assertThat(second.standing()).isEmpty();
    assertThat(second.citation(PolicyElement.ADOPTION)).isEmpty();
    assertThat(second.effectiveFrom()).isEmpty();
  }

  @Test
  void an_element_of_several_rows_is_stated_as_a_whole() {
    String other = "EX 2022,otherwise as,EX 2021,,,,,\nEX 2022,title en,Third,,,,,\n";
    DesirableRangePolicy third =
        PolicyCatalogue.parse(EXAMPLE + other + "EX 2022,flexibility share,10%,,,,,\n")
            .of("EX 2022");

    assertThat(third.flexibilityShare()).isEqualTo(Ratio.ofPercent(10));
    assertThat(third.minimumFlexibility()).isEqualTo(Ratio.ZERO);
    assertThat(third.citation(PolicyElement.FLEXIBILITY)).isEmpty();
    assertThat(third.baseFigure().orElseThrow().posts()).isEqualTo(Ratio.of(600));
    refused(
        EXAMPLE + other + "EX 2022,minimum flexibility,2 posts,,,,,\n",
        "line 15: policy 'EX 2022' has no row 'flexibility share'");
    assertThat(
            PolicyCatalogue.parse(EXAMPLE + other + "EX 2022,base figure,,,,,,\n")
                .of("EX 2022")
                .baseFigure())
        .isEmpty();
  }

  @Test
  void three_columns_and_five_rows_are_enough() {
    DesirableRangePolicy policy = PolicyCatalogue.parse(LEAST).of("P");

    assertThat(policy)
        .isEqualTo(
            DesirableRangePolicy.builder()
                .id("P")
                .title(LocalizedText.of("Some"))
                .membershipWeight(Ratio.ONE)
                .populationWeight(Ratio.ZERO)
                .contributionWeight(Ratio.ZERO)
                .flexibilityShare(Ratio.ZERO)
                .build());
  }

  @Test
  void blocks_are_read_in_the_order_of_their_rows() {
    assertThat(
            least(
                    """
                    P,population reserve,240 posts
                    P,membership block,1 post per member
                    P,contribution block,greatest of (12.5% of the base figure; greatest of (7 posts; 1 post))
                    P,population block,1/3 of the base figure
                    """)
                .blocks())
        .containsExactly(
            PostBlock.reserve(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(240))),
            PostBlock.perMember(Ratio.ONE),
            PostBlock.of(
                RangeFactor.CONTRIBUTION,
                new BlockSize.GreatestOf(
                    List.of(
                        new BlockSize.ShareOfBase(Ratio.of(1, 8)),
                        new BlockSize.GreatestOf(
                            List.of(
                                new BlockSize.Posts(Ratio.of(7)),
                                new BlockSize.Posts(Ratio.ONE)))))),
            PostBlock.of(RangeFactor.POPULATION, new BlockSize.ShareOfBase(Ratio.of(1, 3))));
  }

  @Test
  void the_rules_of_base_figures() {
    String source = "P,base figure rule,%s,D,PRIMARY\n";
    String header =
        LEAST
            .replace("element,value", "element,value,document,evidence")
            .replaceAll("(?m)^(P,.*)$", "$1,,");
    Citation document = Citation.of("D", EvidenceGrade.PRIMARY);

    assertThat(
            PolicyCatalogue.parse(header + source.formatted("follows posts")).baseFigureRule("P"))
        .hasValue(new BaseFigureRule.FollowsPosts(document));
    refused(
        header + source.formatted("steps of 100 posts"),
        "line 7, column 'value': rule 'steps of 100 posts' needs a base figure, which the policy"
            + " has not");
    refused(
        header + "P,base figure,9 posts,,\n" + source.formatted("fixed"),
        "line 8, column 'value': source of a fixed base figure stands with the base figure");
    refused(
        header + "P,base figure,9 posts,,\n" + source.formatted("steps of 1/2 posts"),
        "line 8, column 'value': step of a base figure must be a whole number of posts, but is"
            + " 1/2");
    refused(
        header + "P,base figure rule,follows posts,,\n",
        "line 7, column 'value': rule of a base figure needs a source");
    refused(
        header + source.formatted("by hand"),
        "line 7, column 'value': rule of a base figure must be written as fixed, follows posts, or"
            + " steps of 100 posts, but is \"by hand\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P,flexibility,0        | line 7, column 'element': no policy has an element 'flexibility'; there are otherwise as, title, organization, standing, variant of, original, effective from, effective to, base figure, base figure period, base figure rule, membership weight, population weight, contribution weight, membership block, population block, contribution block, membership reserve, population reserve, contribution reserve, flexibility share, minimum flexibility, minimum upper limit, minimum per member, points per post, midpoint rounding, lower limit rounding, upper limit rounding, rate treatment, status
          P,flexibility share,0  | line 7: flexibility share of policy 'P' stands twice
          P,title,Again          | line 7, column 'value': title of policy 'P' in language 'und' stands twice
          P,title e n,Again      | line 7, column 'value': not a language tag (BCP 47): 'e n'; write it as en, zh-Hans or pt-BR
          P,standing,adopted     | line 7, column 'value': "adopted" is none of [ADOPTED, PROPOSED, SCENARIO, VARIANT]
          P,effective from,2020  | line 7, column 'value': not a date: "2020"; write it as 2018-12-31
          P,effective to,2023-02-29 | line 7, column 'value': not a date: "2023-02-29"; write it as 2018-12-31
          P,effective to,+023-02-01 | line 7, column 'value': not a date: "+023-02-01"; write it as 2018-12-31
          P,base figure,2700     | line 7, column 'value': value must be a number and 'posts', but is "2700"
          P,base figure,0 posts  | line 7, column 'value': base figure must be above 0, but is 0
          P,minimum upper limit,14 percent | line 7, column 'value': value must be a number and 'posts', but is "14 percent"
          P,points per post,5    | line 7, column 'value': value must be a number and 'points', but is "5"
          P,membership block,4   | line 7, column 'value': size of a block must be written as 4.5 posts per member, 240 posts, 40% of the base figure, or greatest of (40% of the base figure; 191 posts), but is "4"
          P,membership block,140% of the base figure | line 7, column 'value': share of the base figure in a block must be between 0 and 1, but is 7/5
          P,membership block,greatest of (1 post) | line 7, column 'value': the greatest of several block sizes needs two or more, but has 1
          P,lower limit rounding,NEAREST | line 7, column 'value': "NEAREST" is none of [UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY]
          P,lower limit rounding,UNNECESSARY | line 2: rounding of the lower limit in policy 'P' must be a mode that rounds, not UNNECESSARY
          P,status,below         | line 7, column 'value': status has a source and a remark, but no value: "below"
          P,otherwise as,P       | line 7, column 'value': no policy 'P' stands above 'P'
          P,otherwise as,Q       | line 7, column 'value': no policy 'Q' stands above 'P'
          ' ,title,Some'         | line 7, column 'policy': policy id must not be blank
          """)
  void a_row_with_a_fault_is_refused(String row, String fault) {
    refused(LEAST + row + "\n", fault);
  }

  @Test
  void a_policy_that_cannot_be_is_refused_at_its_first_row() {
    refused(
        LEAST.replace("membership weight,1", "membership weight,40%"),
        "line 2: weights of policy 'P' must sum to 1, but 2/5 + 0 + 0 = 2/5");
    refused(
        "policy,element,value\nP,title,Some\n",
        "line 2: policy 'P' has no row 'membership weight'",
        "line 2: policy 'P' has no row 'population weight'",
        "line 2: policy 'P' has no row 'contribution weight'",
        "line 2: policy 'P' has no row 'flexibility share'");
    refused(
        LEAST.replace("flexibility share,0", "flexibility share,"),
        "line 6, column 'value': flexibility share of policy 'P' is missing");
  }

  @Test
  void a_source_is_whole_and_one_for_an_element() {
    refused(
        EXAMPLE.replace("ADOPTED,EX/RES/7", "ADOPTED,"), "line 4: document of a source is missing");
    refused(
        EXAMPLE.replace("para. 2,2019-11-30,PRIMARY", "para. 2,2019-11-30,"),
        "line 4: evidence of a source is missing");
    refused(
        EXAMPLE.replace("para. 2,2019-11-30,PRIMARY", "para. 2,2019-11-30,GOOD"),
        "line 4: \"GOOD\" is none of [PRIMARY, SECONDARY, INFERRED, UNVERIFIED]");
    refused(
        EXAMPLE
            .replace("1.5 posts,", "1.5 posts,EX/RES/8")
            .replace("EX/RES/8,,,,", "EX/RES/8,,,PRIMARY,"),
        "line 11: minimum flexibility of policy 'EX 2020' belongs to an element that another row"
            + " has from EX/RES/7, para. 5, 2019-11-30; primary");
    refused(
        EXAMPLE.replace("organization,EX,,,,,", "organization,EX,EX/RES/7,,,PRIMARY,"),
        "line 3: organization of a policy has no source of its own");
  }

  @Test
  void all_faults_are_reported_together_in_the_order_of_lines() {
    refused(
        EXAMPLE.replace("2020-01-01", "January").replace("500 posts", "500").replace("20%", "20 %")
            + "EX 2020,rate treatment,AS_PUBLISHED,,,,,\n"
            + "EX 2023,otherwise as,EX 2021,,,,,\n"
            + "EX 2023,title en,A policy whose model has a fault has no other for that,,,,,\n",
        "line 5, column 'value': not a date: \"January\"; write it as 2018-12-31",
        "line 6, column 'value': value must be a number and 'posts', but is \"500\"",
        "line 10, column 'value': not a number: \"20 \"; write 20",
        "line 15, column 'policy': rows of policy 'EX 2020' must stand together");
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 100_000})
  void a_block_that_nests_too_deep_is_refused(int depth) {
    String nested = "greatest of (".repeat(depth) + "1 post" + "; 1 post)".repeat(depth);
    refused(
        LEAST + "P,membership block," + nested + "\n",
        "line 7, column 'value': sizes of a block nest more than 50 deep");
  }

  @Test
  void a_fault_in_the_bundled_file_names_file_line_and_rule_and_hides_no_other_policy() {
    String bundled = BundledTable.text("policies.csv");
    CatalogueReader reader =
        CatalogueReader.of(
            "policies.csv",
            bundled.replace(
                "UNESCO 32 C/71,membership weight,65%", "UNESCO 32 C/71,membership weight,56%"));
    long line = bundled.lines().takeWhile(text -> !text.startsWith("UNESCO 32 C/71")).count() + 1;

    assertThat(reader.policy("UN 42/220 A").policy()).hasValue(UnPolicies.RES_42_220_A);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> reader.policy("UNESCO 32 C/71"))
        .withMessage(
            "policies.csv: line %s: weights of policy 'UNESCO 32 C/71' must sum to 1, but 14/25 +"
                + " 1/20 + 3/10 = 91/100",
            line);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueReader.of("policies.csv", bundled).policy("UN 1"))
        .withMessageStartingWith("no policy 'UN 1' in policies.csv");
  }

  @Test
  void a_file_is_written_and_read(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("policies.csv");
    PolicyCatalogue.standard().write(file);
    PolicyCatalogue read = PolicyCatalogue.read(file);

    assertThat(read.all()).isEqualTo(PolicyCatalogue.standard().all());
    assertThat(read.baseFigureRule("UN 42/220 A")).hasValue(UnPolicies.BASE_FIGURE_RULE);
    assertThat(read.baseFigureRule("FAO 2004")).hasValue(FaoPolicies.BASE_FIGURE_RULE);
    assertThat(read.baseFigureRule("UNESCO 32 C/71")).hasValue(UnescoPolicies.BASE_FIGURE_RULE);
    assertThat(read.toCsv(CsvCells.EXACT)).isEqualTo(Files.readString(file));

    Files.writeString(file, "policy,element\n");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> PolicyCatalogue.read(file))
        .withMessageStartingWith(file + ": line 1: column 'value' is missing");
  }

  @Test
  void the_source_of_an_element_is_written_in_its_first_row_that_says_something() {
    DesirableRangePolicy policy =
        Examples.bare(10)
            .withWeights(Ratio.ZERO, Ratio.of(1, 12), Ratio.of(11, 12))
            .withBlocks(PostBlock.perMember(Ratio.ONE))
            .withUpperLimitRounding(RoundingMode.CEILING)
            .withCitations(
                Map.of(
                    PolicyElement.MEMBERSHIP_FACTOR, resolution("para. 4"),
                    PolicyElement.ROUNDING, resolution("para. 6"),
                    PolicyElement.STATUS, resolution("para. 9")));

    assertThat(PolicyCatalogue.of(List.of(policy)).toCsv())
        .isEqualTo(
            """
            policy,element,value,document,documentTitle,clause,date,url,evidence,remark
            bare,title en,Equal shares,,,,,,,
            bare,base figure,10 posts,,,,,,,
            bare,membership weight,0%,,,,,,,
            bare,population weight,1/12,,,,,,,
            bare,contribution weight,11/12,,,,,,,
            bare,membership block,1 post per member,EX/RES/7,,para. 4,2019-11-30,,PRIMARY,
            bare,flexibility share,0%,,,,,,,
            bare,lower limit rounding,HALF_UP,EX/RES/7,,para. 6,2019-11-30,,PRIMARY,
            bare,upper limit rounding,CEILING,,,,,,,
            bare,rate treatment,AS_PUBLISHED,,,,,,,
            bare,status,,EX/RES/7,,para. 9,2019-11-30,,PRIMARY,
            """);
  }

  private static void refused(String csv, String... faults) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> PolicyCatalogue.parse(csv))
        .satisfies(
            e -> assertThat(e.faults().stream().map(Fault::toString)).containsExactly(faults));
  }

  @Test
  void a_day_that_could_not_be_read_again_is_not_written() {
    PolicyCatalogue catalogue =
        PolicyCatalogue.of(
            List.of(
                PolicyCatalogue.standard()
                    .all()
                    .get(0)
                    .withEffectiveTo(LocalDate.of(10_000, 1, 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.toCsv(CsvCells.EXACT))
        .withMessage("year must be between 1 and 9999, but is 10000");
  }
}
