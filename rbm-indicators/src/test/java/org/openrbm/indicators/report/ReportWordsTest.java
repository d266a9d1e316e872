package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;
import org.openrbm.indicators.progress.Status;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportWordsTest {

  private enum Foreign implements Reason {
    OF_SOMEBODY_ELSE;

    @Override
    public String sentence() {
      return "a reason of somebody else";
    }
  }

  @Test
  void everything_is_said_in_every_language() {
    assertThat(ReportWords.STATUSES.keySet()).containsExactlyInAnyOrder(Status.values());
    assertThat(ReportWords.REASONS.keySet()).containsExactlyInAnyOrder(NotComputable.values());
    assertThat(
            Stream.of(
                    Arrays.stream(Phrase.values()).map(Phrase::text).toList(),
                    ReportWords.STATUSES.values(),
                    ReportWords.REASONS.values())
                .flatMap(Collection::stream))
        .allSatisfy(text -> assertThat(text.texts()).containsOnlyKeys("en", "fr", "es", "zh"));
  }

  @ParameterizedTest
  @EnumSource
  void a_phrase_has_as_many_places_in_every_language(Phrase phrase) {
    assertThat(phrase.text().texts().values().stream().map(text -> text.split("%s", -1).length))
        .containsOnly(phrase.in("en").split("%s", -1).length);
  }

  @ParameterizedTest
  @EnumSource
  void english_says_what_the_code_says(Status status) {
    assertThat(new ReportWords("en").of(status))
        .isEqualTo(status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  @ParameterizedTest
  @EnumSource
  void the_english_unit_of_a_kind_is_that_of_the_figures(MeasureKind kind) {
    Measure.Builder builder =
        Measure.builder().code("a").title(LocalizedText.of("measure")).kind(kind);
    if (kind == MeasureKind.ORDINAL) {
      builder.addLevels("low", "high");
    } else if (kind == MeasureKind.SCORE) {
      builder.scale(Interval.ofAtMost(Ratio.of(5)));
    } else if (kind == MeasureKind.MONEY) {
      builder.currency("CHF");
    } else if (kind == MeasureKind.UNIT) {
      builder.factor(Ratio.of(1000));
    }
    Measure measure = builder.build();

    assertThat(new ReportWords("en").unit(measure)).isEqualTo(Units.of(measure));
    assertThat(new ReportWords("en").unitOfDifference(measure))
        .isEqualTo(Units.ofDifference(Units.of(measure)));
  }

  @Test
  void a_unit_of_the_caller_is_said_in_the_language_or_by_its_fallback() {
    Measure measure =
        Measure.builder()
            .code("a")
            .title(LocalizedText.of("measure"))
            .kind(MeasureKind.UNIT)
            .unit(LocalizedText.of("en", "staff").with("zh", "人"))
            .build();

    assertThat(new ReportWords("zh-Hans-CN").unit(measure)).isEqualTo("人");
    assertThat(new ReportWords("fr").unit(measure)).isEqualTo("staff");
  }

  @Test
  void numbers_are_rounded_at_the_edge_only() {
    ReportWords words = new ReportWords("en");

    assertThat(words.number(Optional.of(Ratio.of(2, 3)), "days")).isEqualTo("0.67 days");
    assertThat(words.percent(Optional.of(Ratio.of(2, 3)))).isEqualTo("66.7 %");
    assertThat(words.percent(Optional.empty())).isEqualTo("none");
  }

  @Test
  void a_reason_of_somebody_else_is_shown_by_its_code() {
    assertThat(List.of("en", "zh"))
        .allSatisfy(
            language ->
                assertThat(new ReportWords(language).of(Foreign.OF_SOMEBODY_ELSE))
                    .isEqualTo("OF_SOMEBODY_ELSE"));
  }
}
