package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BenchmarkTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  /** By hand: values 40, 50 and 90; Σ = 4·40 + 1·50 + 5·90 = 660 over 10 persons. */
  @Test
  void the_median_organisation_is_not_the_mean_person() {
    Benchmark<String> three =
        Benchmark.ofScores(
            ImmutableMap.of(
                "A", score(40, 4),
                "B", score(50, 1),
                "C", score(90, 5),
                "D", IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(), 3)));
    assertThat(three.medianOfOrganisations().value()).contains(Ratio.of(50));
    assertThat(three.meanOfPersons().value()).contains(Ratio.of(66));
    assertThat(three.withoutValue()).containsExactly("D");
    assertThat(three.meanOfPersons().explanation().step("persons").value()).isEqualTo(Ratio.of(10));
    assertThat(three.medianOfOrganisations().explanation().step("value of B").value())
        .isEqualTo(Ratio.of(50));
    assertThat(three.medianOfOrganisations().explanation().step("organisations").value())
        .isEqualTo(Ratio.of(3));

    Benchmark<String> two =
        Benchmark.ofProportions(
            ImmutableMap.of("A", Proportion.of(1, 2), "B", Proportion.of(3, 10)));
    assertThat(two.medianOfOrganisations().value()).contains(Ratio.parse("0.4"));
    assertThat(two.meanOfPersons().value()).contains(Ratio.of(1, 3));
    assertThat(two.medianOfOrganisations().explanation().rule())
        .contains("mean of the two middle ones of the organisations' values");
  }

  @Test
  void only_the_same_index_is_compared() {
    IndexScore one = IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.ONE), 0);
    IndexScore other =
        IndexScore.ofScores(
            IndexDefinition.of("other", TEXT, List.of(Surveys.TRAINED)), List.of(Ratio.ONE), 0);
    String message = "index 'engagement' and index 'other' do not have the same definition";
    rejects(() -> Benchmark.ofScores(ImmutableMap.of("A", one, "B", other)), message);
  }

  private static IndexScore score(long each, int persons) {
    return IndexScore.ofScores(
        Surveys.ENGAGEMENT, java.util.Collections.nCopies(persons, Ratio.of(each)), 0);
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
