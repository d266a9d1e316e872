package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaselineTest {

  private static final ReportingPeriod Y2017 = ReportingPeriod.ofYear(2017);

  @Test
  void a_baseline_has_a_value_or_a_level_or_a_description() {
    refuses(
        () -> Baseline.builder().period(Y2017).build(),
        "baseline of 2017-01-01/2017-12-31 has neither value nor level, so it needs a description");
    refuses(
        () -> Baseline.of(Ratio.ONE, Y2017).withLevel("low"),
        "baseline of 2017-01-01/2017-12-31 has both a value and a level");
    assertThat(Baseline.ofUnquantified(text("survey", "调查"), Y2017).quantified()).isFalse();
  }

  private static Measure ordinal() {
    return Measure.builder()
        .code("o")
        .title(text("Maturity", "成熟度"))
        .kind(MeasureKind.ORDINAL)
        .addLevels("low", "medium", "high")
        .build();
  }

  @Test
  void a_value_is_its_own_number_and_a_level_or_name_that_of_it() {
    Baseline high = Baseline.builder().period(Y2017).level("high").build();

    assertThat(Baseline.of(Ratio.of(7), Y2017).number(count())).contains(Ratio.of(7));
    assertThat(high.number(ordinal())).contains(Ratio.of(3));
    Measure names = ordinal().withKind(MeasureKind.NOMINAL);
    assertThat(high.number(names)).contains(Ratio.of(3));
    assertThat(high.number(names.withLevels("low"))).isEmpty();
    assertThat(Baseline.ofUnquantified(text("survey", "调查"), Y2017).number(count())).isEmpty();
  }

  @Test
  void a_level_is_quantified_and_words_are_not() {
    assertThat(Baseline.builder().period(Y2017).level("high").build().quantified()).isTrue();
    assertThat(Baseline.of(Ratio.ZERO, Y2017).quantified()).isTrue();
  }

  @Test
  void json_reads_back_equal() {
    for (Baseline baseline :
        List.of(
            Baseline.of(Ratio.of(1, 3), Y2017).withCategories(Map.of("sex", "women")),
            Baseline.builder().period(Y2017).level("high").measure("o").build(),
            Baseline.ofUnquantified(text("survey", "调查"), Y2017))) {
      assertThat(RbmJson.read(RbmJson.write(baseline), Baseline.class)).isEqualTo(baseline);
    }
  }

  @Test
  void it_may_be_of_a_unit_known_since_a_day_and_in_force_from_another() {
    Baseline plain = Baseline.of(Ratio.of(190), Y2017);
    Baseline baseline =
        plain
            .withReporter("Vienna")
            .withKnownOn(LocalDate.of(2019, 3, 1))
            .withInForceFrom(LocalDate.of(2018, 7, 1));

    assertThat(plain.reporter()).isEmpty();
    assertThat(plain.knownOn()).isEmpty();
    assertThat(plain.inForceFrom()).isEmpty();
    assertThat(baseline)
        .hasToString(
            "baseline 190 (2017) of unit Vienna, known since 2019-03-01, in force from 2018-07-01");
    assertThat(
            baseline
                .withReporter(plain.reporter())
                .withKnownOn(plain.knownOn())
                .withInForceFrom(plain.inForceFrom()))
        .isEqualTo(plain);
    assertThat(RbmJson.write(baseline))
        .isEqualTo(
            """
            {
              "reporter": "Vienna",
              "period": "2017-01-01/2017-12-31",
              "value": {
                "exact": "190",
                "decimal": 190
              },
              "knownOn": "2019-03-01",
              "inForceFrom": "2018-07-01"
            }\
            """);
    assertThat(RbmJson.read(RbmJson.write(baseline), Baseline.class)).isEqualTo(baseline);
    assertThat(RbmJson.write(plain))
        .doesNotContain("reporter")
        .doesNotContain("knownOn")
        .doesNotContain("inForceFrom");
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
