package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationTextTest {

  @Test
  void the_csv_has_one_line_a_member() {
    RepresentationReport report =
        Examples.report(
            Examples.table(Examples.HUNDRED_POSTS, Examples.TWO), Map.of("AAA", 70, "ZZZ", 1));

    assertThat(report.toCsv())
        .isEqualTo(
            """
            code,name,status,staff,lower,midpoint,upper,postsToRange,policy,policyNote,rateSource,populationSource,membershipNote
            AAA,State AAA,OVERREPRESENTED,70,48,56.7500,65,-5,UN 42/220 A,,,,
            BBB,State BBB,UNREPRESENTED,0,37,43.2500,50,37,UN 42/220 A,,,,
            """);
  }

  /** 1/3 of a post, and 0.00005 exactly, which is half of the fourth decimal. */
  @Test
  void midpoints_have_four_decimals_with_halves_up() {
    DesirableRangePolicy third = Examples.bare(1);
    Membership three =
        Examples.membership(
            "Three",
            Examples.member("A", "1", 1),
            Examples.member("B", "1", 1),
            Examples.member("C", "1", 1));
    DesirableRangePolicy half = third.withWeights(Ratio.ZERO, Ratio.ZERO, Ratio.ONE);
    Membership small = Examples.membership("Small", Examples.member("A", "0.005", 1));

    assertThat(Examples.report(Examples.table(third, three), Map.of()).toCsv().lines().toList())
        .element(1)
        .isEqualTo(
            "A,State A,UNREPRESENTED,0,0,0.3333,0,0,bare,,,,\"The assessment rates sum to 3.000 per"
                + " cent and are taken as published, so the midpoints do not sum to the base"
                + " figure.\"");
    assertThat(Examples.report(Examples.table(half, small), Map.of()).toCsv().lines().toList())
        .element(1)
        .asString()
        .startsWith(
            "A,State A,UNREPRESENTED,0,0,0.0001,0,0,bare,,,,\"The assessment rates sum to ");
  }

  @Test
  void names_with_commas_and_quotes_are_quoted() {
    Member member =
        Member.of("A", LocalizedText.of("en", "Bolivia, \"Plurinational\""), Ratio.ONE, 1);

    assertThat(
            Examples.report(
                    Examples.table(Examples.bare(1), Examples.membership("One", member)),
                    Map.of("A", 1))
                .toCsv())
        .isEqualTo(
            """
            code,name,status,staff,lower,midpoint,upper,postsToRange,policy,policyNote,rateSource,populationSource,membershipNote
            A,"Bolivia, ""Plurinational""\",WITHIN_RANGE,1,1,1.0000,1,0,bare,,,,"The assessment rates sum to 1.000 per cent and are taken as published, so the midpoints do not sum to the base figure."
            """);
  }

  @Test
  void the_csv_of_the_united_nations_has_the_published_row_of_japan() {
    String csv =
        Examples.report(Examples.un(2015, 3500, PopulationSeries.WPP2012), Map.of("JPN", 88))
            .toCsv();

    assertThat(csv).doesNotContain("\r").endsWith("\n");
    assertThat(csv.lines().toList())
        .hasSize(194)
        .contains(
            "JPN,Japan,UNDERREPRESENTED,88,186,218.8375,252,98,UN 42/220 A,,United Nations scale of"
                + " assessments 2013-2015; secondary,\"United Nations, World Population Prospects,"
                + " the 2012 revision, mid-year 2015; secondary\",\"Populations of AND, DMA, LIE,"
                + " MHL, MCO, NRU, PLW, KNA, SMR, TUV are those of the annual series for 2015; the"
                + " series WPP2012 does not have them.\"")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("AND,")
                    .contains("World Bank, World Development Indicators, SP.POP.TOTL"));
  }

  @Test
  void the_text_for_people_names_sources_notes_counts_and_staff_of_no_member() {
    DesirableRangeTable table =
        Examples.table(
            UnPolicies.RES_42_220_A.withBaseFigure(UnData.baseFigure(2003).orElseThrow()),
            UnData.membership(2003));

    List<String> lines =
        table
            .assess(
                StaffCounts.of(Map.of("JPN", 88, "PSE", 7)).withNotStated(5).withSource("june.csv"))
            .render()
            .lines()
            .map(line -> line.replaceAll(" +", " "))
            .toList();

    assertThat(lines)
        .startsWith(
            "Desirable ranges of UN Member States 2003",
            "policy: UN system of desirable ranges, A/RES/42/220 A, section III",
            "base figure: 2700 posts (2003–2005) [report on the system of desirable ranges of about"
                + " 2004, base figure known for 2003-2005; primary]",
            "parameters: membership weight 40%, population weight 5%, contribution weight 55%,"
                + " flexibility share 15%, minimum flexibility 4.8, minimum upper limit 14, lower"
                + " limit rounding half up, upper limit rounding half up, rate treatment as"
                + " published",
            "rates: United Nations scale of assessments 2003; secondary",
            "populations: World Bank, World Development Indicators, SP.POP.TOTL, mid-year 2003;"
                + " secondary",
            "staff: june.csv",
            "note: The population of SDN is that of its present territory, without South Sudan.",
            "note: The population of SRB is that of Serbia, without Montenegro.",
            "note: The assessment rates sum to 101.088 per cent and are taken as published, so"
                + " the midpoints do not sum to the base figure.",
            "",
            "code member status staff lower–midpoint–upper posts to range")
        .contains(
            "unrepresented 190",
            "underrepresented 1",
            "within range 0",
            " of these below midpoint 0",
            " of these at or above midpoint 0",
            "overrepresented 0",
            "staff of members 88",
            "staff of no member: PSE 7",
            "staff with no nationality stated 5");
  }

  /** A locale with other digits and another decimal separator. */
  @Test
  void texts_do_not_depend_on_the_locale_of_the_machine() {
    RepresentationReport report =
        Examples.report(Examples.table(Examples.HUNDRED_POSTS, Examples.TWO), Map.of("AAA", 70));
    String csv = report.toCsv();
    String text = report.render();
    assertThat(text).contains("48–56.75–65");

    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat("%d".formatted(7)).isEqualTo("٧");
      assertThat(report.toCsv()).isEqualTo(csv);
      assertThat(report.render()).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void columns_stay_apart_however_long_codes_and_names_are() {
    Member member = Member.of("LONGCODE", LocalizedText.of("en", "x".repeat(60)), Ratio.HUNDRED, 1);
    String text =
        Examples.report(
                Examples.table(Examples.bare(20), Examples.membership("One", member)),
                Map.of("LONGCODE", 7))
            .render();

    assertThat(text.lines().map(line -> line.replaceAll(" +", " ")))
        .contains("LONGCODE " + "x".repeat(39) + "… underrepresented 7 20–20.00–20 +13");
  }
}
