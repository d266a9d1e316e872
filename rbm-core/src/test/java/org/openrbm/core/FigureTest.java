package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {

  private enum Why implements Reason {
    NO_POSTS;

    @Override
    public String sentence() {
      return "there are no posts";
    }
  }

  private static final Figure THIRD =
      Figure.calculated(
          recorder ->
              Figure.of(
                  recorder.derived(
                      "share",
                      Ratio.of(1, 3),
                      "staff ÷ posts",
                      recorder.given("staff", "persons", Ratio.ONE),
                      recorder.given("posts", "posts", Ratio.of(3)))));

  private static final Figure NONE = Figure.none(Why.NO_POSTS);

  @Test
  void has_the_number_of_its_calculation() {
    assertThat(THIRD.value()).contains(Ratio.of(1, 3));
    assertThat(THIRD.orElseThrow()).isEqualTo(Ratio.of(1, 3));
    assertThat(THIRD.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.33");
    assertThat(THIRD.reason()).isEmpty();
    assertThat(THIRD).hasToString("1/3");
  }

  @Test
  void explains_its_number_by_the_steps_of_its_calculation() {
    assertThat(THIRD.explanation().value()).isEqualTo(THIRD.orElseThrow());
    assertThat(THIRD.explanation().rule()).contains("staff ÷ posts");
    assertThat(THIRD.explanation().step("posts").value()).isEqualTo(Ratio.of(3));
    assertThat(THIRD.render()).isEqualTo(THIRD.explanation().render());
  }

  @Test
  void runs_its_calculation_once_for_the_number_and_once_for_each_explanation() {
    AtomicInteger runs = new AtomicInteger();
    Figure counted =
        Figure.calculated(
            recorder -> {
              runs.incrementAndGet();
              return Figure.of(recorder.given("posts", Ratio.of(2)));
            });
    assertThat(counted.value()).contains(Ratio.of(2));
    assertThat(counted.derive(Recorder.off())).isSameAs(counted);
    assertThat(runs).hasValue(1);
    counted.explanation();
    assertThat(runs).hasValue(2);
  }

  @Test
  void says_why_it_has_no_number() {
    assertThat(NONE.value()).isEmpty();
    assertThat(NONE.derivation()).isEmpty();
    assertThat(NONE.reason()).contains(Why.NO_POSTS);
    assertThat(NONE).hasToString("not computable: NO_POSTS");
    assertThat(NONE.render()).isEqualTo("not computable: there are no posts\n");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(NONE::orElseThrow)
        .withMessage("no number (NO_POSTS): there are no posts");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(NONE::explanation)
        .withMessage("no number (NO_POSTS): there are no posts");
  }

  @Test
  void goes_on_with_the_number_or_keeps_the_reason() {
    Figure doubled =
        Figure.calculated(
            recorder ->
                THIRD
                    .derive(recorder)
                    .map(
                        third ->
                            recorder.derived(
                                "double", third.value().times(Ratio.of(2)), "2 × share", third)));
    assertThat(doubled.value()).contains(Ratio.of(2, 3));
    assertThat(doubled.explanation().step("posts").value()).isEqualTo(Ratio.of(3));
    assertThat(THIRD.then(share -> NONE)).isSameAs(NONE);
    assertThat(NONE.then(share -> THIRD)).isSameAs(NONE);
    assertThat(NONE.map(share -> share)).isSameAs(NONE);
  }

  @Test
  void does_not_explain_a_step_that_was_not_recorded() {
    Figure step = Figure.of(Recorder.off().given("posts", Ratio.of(2)));
    assertThat(step.value()).contains(Ratio.of(2));
    assertThatIllegalStateException()
        .isThrownBy(step::explanation)
        .withMessage("the calculation of 2 was not recorded");
  }

  @Test
  void cites_the_source_of_a_given_number() {
    Citation source = Citation.of("A/70/364", EvidenceGrade.PRIMARY);
    Figure given = Figure.given("base figure", "posts", Ratio.of(3500), source);
    assertThat(given.explanation().citation()).contains(source);
    assertThat(given.explanation().unit()).contains("posts");
    assertThat(Figure.given("base figure", "posts", Ratio.of(2), null).explanation().citation())
        .isEmpty();
  }

  @Test
  void equals_a_figure_with_the_same_number_or_reason() {
    assertThat(Figure.given("x", "", Ratio.of(1, 3), null))
        .isEqualTo(THIRD)
        .hasSameHashCodeAs(THIRD);
    assertThat(Figure.none(Why.NO_POSTS)).isEqualTo(NONE).hasSameHashCodeAs(NONE);
    assertThat(NONE).isNotEqualTo(THIRD).isNotEqualTo("NO_POSTS");
  }

  @Test
  void a_fraction_of_many_digits_is_shown_about() {
    Ratio share = Ratio.parse("6168800740628586807/12800000000000000000");
    assertThat(Figure.given("share", "", share, null)).hasToString("about 0.481938");
    assertThat(Figure.given("whole", "", Ratio.parse("1" + "0".repeat(30)), null))
        .hasToString("1" + "0".repeat(30));
  }
}
