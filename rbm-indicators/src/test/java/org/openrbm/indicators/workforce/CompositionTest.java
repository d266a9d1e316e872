package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompositionTest {

  /** Civil Service Statistics 2021, leavers by cause, rounded to 10; published total 27,580. */
  private static final Composition LEAVERS =
      Composition.of(
          "cause",
          ImmutableMap.<String, Long>builder()
              .put("Resignation", 10_780L)
              .put("Retirement", 7_580L)
              .put("End of appointment", 2_860L)
              .put("Voluntary exit", 2_790L)
              .put("Dismissal", 1_870L)
              .put("Death in service", 660L)
              .put("Transfer to private sector", 190L)
              .put("Transfer to public sector", 170L)
              .put("Compulsory redundancy", 20L)
              .put("Secondment", 0L)
              .put("Other", 440L)
              .put("Unknown cause", 230L)
              .buildOrThrow());

  /** Case T2: 66.6 of the total that was rounded once, 66.5 of the sum of rounded parts. */
  @Tag("T2")
  @Test
  void a_share_is_of_the_total_that_the_source_states() {
    Ratio ofStated = LEAVERS.shareOf(27_580, "Resignation", "Retirement");
    assertThat(ofStated).isEqualTo(Ratio.of(10_780 + 7_580, 27_580));
    assertThat(ofStated.times(100).toDecimal(2, RoundingMode.HALF_UP)).hasToString("66.57");
    assertThat(ofStated.times(100).toDecimal(1, RoundingMode.HALF_UP)).hasToString("66.6");

    assertThat(LEAVERS.total()).isEqualTo(27_590);
    Ratio ofParts = LEAVERS.share("Resignation", "Retirement").orElseThrow();
    assertThat(ofParts.times(100).toDecimal(1, RoundingMode.HALF_UP)).hasToString("66.5");
  }

  /** Case C3, as far as the published table by organisation goes. */
  @Tag("C3")
  @Test
  void rows_of_the_same_organisation_are_summed() throws Exception {
    WorkforceMeasure<String[], Composition> byOrganisation =
        Composition.measure(Key.of("organisation", row -> row[0]), row -> Long.parseLong(row[1]));
    List<String[]> rows = Check.rows("ceb-staff-2019.csv");
    Composition staff = rows.stream().collect(byOrganisation);

    assertThat(rows).hasSize(40);
    assertThat(staff.counts()).hasSize(38);
    assertThat(staff.total()).isEqualTo(114_119);
    assertThat(staff.count("UNDP")).isEqualTo(6_648 + 246);
    assertThat(staff.count("WHO")).isEqualTo(91 + 8_260);
    // the table by duty station of the same year has the ILO by region
    assertThat(staff.count("ILO")).isEqualTo(1_264 + 1_041 + 643 + 339 + 15);
  }

  @Test
  void who_is_not_stated_is_in_no_share() {
    Composition regions =
        Stream.of("Africa", "Asia", null, "Africa", " ", "")
            .map(region -> new String[] {region})
            .collect(Composition.measure(Key.of("region", row -> row[0])));

    assertThat(regions)
        .isEqualTo(Composition.of("region", ImmutableMap.of("Africa", 2L, "Asia", 1L), 3));
    assertThat(regions.share("Africa").value()).contains(Ratio.of(2, 3));
    assertThat(regions.coverage().value()).contains(Ratio.of(1, 2));
    assertThat(regions.share("Africa").explanation().render())
        .isEqualTo(
            """
            share of Africa = 2/3 ≈ 0.666666667: counted ÷ known
              Africa = 2
              known region = 3
            """);
  }

  @Test
  void each_language_of_a_person_counts() {
    Composition languages =
        Stream.of(List.of("en", "fr"), List.of("en", "en"), List.<String>of(), Arrays.asList("ar"))
            .collect(Composition.measureEach("language", speaker -> speaker));
    assertThat(languages)
        .isEqualTo(Composition.of("language", ImmutableMap.of("ar", 1L, "en", 2L, "fr", 1L), 1));
  }

  @Test
  void nobody_has_no_share() {
    Composition none = Composition.of("region", ImmutableMap.of("Africa", 0L));
    assertThat(none.share("Africa").value()).isEmpty();
    assertThat(none.shares()).isEmpty();
    assertThat(none.coverage().value()).isEmpty();
    assertThat(none.share("Africa").reason()).contains(WorkforceObstacle.NOBODY_KNOWN);
  }

  @Test
  void bad_input_is_refused() {
    rejects(
        () -> Composition.of("region", ImmutableMap.of("Africa", -1L)),
        "count of region 'Africa' must not be negative, but is -1");
    rejects(
        () -> Composition.of("region", ImmutableMap.of("Africa", 1L), -2),
        "count of region not stated must not be negative, but is -2");
    rejects(
        () -> Composition.of("region", ImmutableMap.of("a", Long.MAX_VALUE, "b", 1L)),
        "count of region exceeds 9223372036854775807, the most");
    rejects(
        () -> Composition.of("region", ImmutableMap.of(" ", 1L)),
        "label of region must not be blank");
    rejects(
        () -> Composition.of("region", ImmutableMap.of("Africa", 1L)).share("Afrika"),
        "there is no region 'Afrika'; there are [Africa]");
    rejects(() -> LEAVERS.shareOf(0, "Other"), "total of cause must be positive, but is 0");
    rejects(
        () -> Stream.of("x").collect(Composition.measure(Key.of("key", x -> x), x -> -3)),
        "heads must not be negative, but are -3 in record x");
  }

  @Test
  void each_label_that_is_missing_or_blank_is_no_label() {
    WorkforceMeasure<List<String>, Composition> languages =
        Composition.measureEach("language", l -> l);
    assertThat(languages.result(languages.tally(List.of(Arrays.asList("en", " ", null)))))
        .isEqualTo(Composition.of("language", ImmutableMap.of("en", 1L)));
    assertThat(languages.result(languages.tally(List.of(Arrays.asList("", " ", null)))))
        .isEqualTo(Composition.of("language", ImmutableMap.of(), 1));
    WorkforceMeasure<String, Composition> unknown = Composition.measureEach("language", l -> null);
    assertThat(unknown.result(unknown.tally(List.of("x"))))
        .isEqualTo(Composition.of("language", ImmutableMap.of(), 1));
  }
}
