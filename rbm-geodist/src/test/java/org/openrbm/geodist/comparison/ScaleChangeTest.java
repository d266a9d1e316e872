package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;

/**
 * From the scale of 2013–15 and 3,500 posts to that of 2016–18 and 3,600 posts. Staff are made up;
 * every expected number was computed with Python fractions from the bundled data, the shares over
 * all orders of the causes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScaleChangeTest {

  private static final List<ChangeCause> CHANGED =
      List.of(
          ChangeCause.BASE_FIGURE,
          ChangeCause.OWN_POPULATION,
          ChangeCause.TOTAL_POPULATION,
          ChangeCause.OWN_RATE);

  private static final CsvDocument EXPECTED = expected();

  private static final RangeComparison COMPARISON =
      RangeComparison.between(report(2015, 3500, "Before"), report(2016, 3600, "After"));

  private static CsvDocument expected() {
    String name = "2015-and-2016.csv";
    try (InputStream in = ScaleChangeTest.class.getResourceAsStream(name)) {
      CsvDocument document =
          CsvDocument.parse(
              name,
              new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
              List.of("code", "staffBefore", "staffAfter", "statusBefore", "statusAfter"),
              List.of(
                  "rangeBefore",
                  "rangeAfter",
                  "midpointChange",
                  "BASE_FIGURE",
                  "OWN_POPULATION",
                  "TOTAL_POPULATION",
                  "OWN_RATE",
                  "sufficient",
                  "decisive"));
      document.throwIfFaulty();
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RepresentationReport report(int year, long baseFigure, String time) {
    ImmutableMap.Builder<String, Integer> staff = ImmutableMap.builder();
    EXPECTED
        .rows()
        .forEach(row -> staff.put(text(row, "code"), Integer.valueOf(text(row, "staff" + time))));
    return Comparisons.report(
        UnPolicies.RES_42_220_A.withBaseFigure(baseFigure),
        UnData.membership(year),
        staff.buildOrThrow());
  }

  private static String text(CsvDocument.Row row, String column) {
    return row.text(column).orElseThrow();
  }

  private static Set<ChangeCause> causes(String text) {
    return Arrays.stream(text.split(" "))
        .filter(name -> !name.isEmpty())
        .map(ChangeCause::valueOf)
        .collect(Collectors.toSet());
  }

  @Test
  void every_number_agrees_with_independent_arithmetic() {
    assertThat(EXPECTED.rows()).hasSize(12);
    for (CsvDocument.Row row : EXPECTED.rows()) {
      MemberComparison member = COMPARISON.of(text(row, "code"));
      assertThat(member.before().status().name()).isEqualTo(text(row, "statusBefore"));
      assertThat(member.after().status().name()).isEqualTo(text(row, "statusAfter"));
      assertThat(member.before().range()).asString().endsWith(dash(text(row, "rangeBefore")));
      assertThat(member.after().range()).asString().endsWith(dash(text(row, "rangeAfter")));
      assertThat(member.midpointChange().orElseThrow())
          .isEqualTo(Ratio.parse(text(row, "midpointChange")));
      Map<ChangeCause, Ratio> byCause = member.byCause();
      for (ChangeCause cause : CHANGED) {
        assertThat(
                byCause
                    .getOrDefault(cause, Ratio.ZERO)
                    .toDecimal(6, RoundingMode.HALF_UP)
                    .toPlainString())
            .as("%s %s", member.code(), cause)
            .isEqualTo(text(row, cause.name()));
      }
      assertThat(CHANGED).containsAll(byCause.keySet());
      assertThat(member.sufficientCauses()).isEqualTo(causes(row.text("sufficient").orElse("")));
      assertThat(member.decisiveCauses()).isEqualTo(causes(row.text("decisive").orElse("")));
    }
  }

  private static String dash(String range) {
    return " " + range.replace('-', '–');
  }

  /** By hand: 0.55 × 3,500 × 10.833 % = 208.53525, 0.55 × 3,600 × 9.680 % = 191.664. */
  @Test
  void the_contribution_factor_of_japan_falls_by_16_87125() {
    assertThat(
            COMPARISON.of("JPN").contributions().stream()
                .filter(one -> one.factor().equals("contribution factor"))
                .map(Contribution::posts)
                .reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.parse("-16.87125"));
    // two causes of a product share their common effect in halves: 0.55 × 100 × (10.833 + 9.680) ÷
    // 2
    assertThat(COMPARISON.of("JPN").contributions())
        .contains(
            new Contribution(
                "contribution factor", ChangeCause.BASE_FIGURE, Ratio.parse("5.641075")),
            new Contribution(
                "contribution factor", ChangeCause.OWN_RATE, Ratio.parse("-22.512325")));
  }

  @Test
  void the_movers_are_listed_and_counted() {
    assertThat(COMPARISON.moved())
        .extracting(MemberComparison::code)
        .containsExactlyInAnyOrder("JPN", "CHN", "USA", "FRA", "BRA", "ITA", "IND", "TUV", "RUS");
    assertThat(
            COMPARISON.moved(
                RepresentationStatus.WITHIN_RANGE, RepresentationStatus.OVERREPRESENTED))
        .extracting(MemberComparison::code)
        .containsExactlyInAnyOrder("FRA", "ITA");
    Map<RepresentationStatus, Integer> unrepresented =
        COMPARISON.transitions().getOrDefault(RepresentationStatus.UNREPRESENTED, Map.of());
    assertThat(unrepresented)
        .isEqualTo(
            Map.of(
                RepresentationStatus.UNREPRESENTED, 181,
                RepresentationStatus.UNDERREPRESENTED, 1,
                RepresentationStatus.WITHIN_RANGE, 0,
                RepresentationStatus.OVERREPRESENTED, 0));
    assertThat(COMPARISON)
        .hasToString(
            "UN 42/220 A for UN Member States 2015: 193 ranges → UN 42/220 A for UN Member States"
                + " 2016: 193 ranges: 9 of 193 moved, 0 joined, 0 left");
  }

  @Test
  void one_line_says_why() {
    assertThat(COMPARISON.of("JPN"))
        .hasToString(
            "JPN: underrepresented → within range; staff 180; range 186–252 → 172–233; midpoint"
                + " -16.62 (own assessment rate -22.51, base figure +5.93, population of all"
                + " members -0.04, own population 0.00); sufficient alone: own assessment rate;"
                + " decisive: own assessment rate");
    assertThat(COMPARISON.of("TUV").toString())
        .startsWith("TUV: unrepresented → underrepresented; staff 0 → 1; range 2–14 → 3–14;")
        .endsWith("; sufficient alone: staff; decisive: staff");
    assertThat(COMPARISON.of("CHN").toString()).endsWith("; decisive: none");
  }

  @Test
  void the_explanations_differ_in_just_what_was_put_in() {
    ExplanationDifference why = COMPARISON.of("JPN").explanationDifference();

    assertThat(why.changedInputs())
        .extracting(ExplanationDifference::quantity)
        .containsExactly(
            "base figure", "population", "population of all members", "assessment rate");
    assertThat(why.step("assessment rate").difference()).contains(Ratio.parse("-1.153"));
    assertThat(why.step("membership posts").difference()).contains(Ratio.of(40));
    assertThat(why.before()).contains(Ratio.of(6));
    assertThat(why.after()).contains(Ratio.ZERO);
    assertThat(why.ruleBefore())
        .contains("lower limit − staff; underrepresented, as staff < lower limit");
    assertThat(why.step("upper limit").added()).isTrue();
  }
}
