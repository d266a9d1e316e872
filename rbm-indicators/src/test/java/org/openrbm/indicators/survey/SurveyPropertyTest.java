package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

class SurveyPropertyTest {

  private static final Ratio STEP = Ratio.parse("0.000000000000001");

  private static final ProportionCalculator STANDARD = ProportionCalculator.standard();
  private static final ProportionCalculator NARROW = STANDARD.withLevel(Ratio.parse("0.8"));
  private static final ProportionCalculator CORRECTED = STANDARD.withContinuityCorrection();

  /** With the equation that defines the interval, decided exactly: outside by less than a step. */
  @Property(tries = 300)
  void a_limit_is_the_last_decimal_outside_the_score_equation(
      @ForAll("proportions") Proportion proportion) {
    Interval interval = interval(STANDARD, proportion);
    Ratio share = proportion.share().orElseThrow();
    Ratio k =
        STANDARD
            .quantile()
            .times(STANDARD.quantile())
            .times(proportion.varianceFactor().orElseThrow());
    Ratio lower = interval.lower().orElseThrow();
    Ratio upper = interval.upper().orElseThrow();
    if (k.signum() == 0) {
      assertThat(interval).isEqualTo(Interval.ofClosed(share, share));
      return;
    }
    assertThat(excess(share, lower, proportion.answers(), k)).isNotNegative();
    assertThat(excess(share, upper, proportion.answers(), k)).isNotNegative();
    assertThat(excess(share, lower.plus(STEP).min(share), proportion.answers(), k)).isNotPositive();
    assertThat(excess(share, upper.minus(STEP).max(share), proportion.answers(), k))
        .isNotPositive();
  }

  /** The sign of (p − π)²·n − k·π(1 − π). */
  private static int excess(Ratio share, Ratio at, long n, Ratio k) {
    Ratio deviation = share.minus(at);
    return deviation
        .times(deviation)
        .times(n)
        .minus(k.times(at).times(Ratio.ONE.minus(at)))
        .signum();
  }

  @Property(tries = 200)
  void intervals_are_nested_as_they_should(@ForAll("proportions") Proportion proportion) {
    Interval standard = interval(STANDARD, proportion);
    assertThat(standard.contains(proportion.share().orElseThrow())).isTrue();
    assertThat(Interval.ofClosed(Ratio.ZERO, Ratio.ONE)).satisfies(unit -> within(standard, unit));
    within(interval(NARROW, proportion), standard);
    within(standard, interval(CORRECTED, proportion));
    within(standard, interval(STANDARD, proportion.withPopulation(Optional.empty())));
  }

  private static void within(Interval inner, Interval outer) {
    assertThat(outer.contains(inner.lower().orElseThrow())).isTrue();
    assertThat(outer.contains(inner.upper().orElseThrow())).isTrue();
  }

  @Property(tries = 200)
  void yes_and_no_are_treated_alike(@ForAll("proportions") Proportion proportion) {
    for (ProportionCalculator calculator : List.of(STANDARD, CORRECTED)) {
      Interval yes = interval(calculator, proportion);
      assertThat(interval(calculator, proportion.complement()))
          .isEqualTo(
              Interval.ofClosed(
                  Ratio.ONE.minus(yes.upper().orElseThrow()),
                  Ratio.ONE.minus(yes.lower().orElseThrow())));
    }
  }

  @Property(tries = 200)
  void a_difference_changes_sign_with_its_order(
      @ForAll("proportions") Proportion one, @ForAll("proportions") Proportion other) {
    DifferenceEstimate there = STANDARD.difference(one, other).orElseThrow();
    DifferenceEstimate back = STANDARD.difference(other, one).orElseThrow();
    assertThat(back.difference().orElseThrow())
        .isEqualTo(there.difference().orElseThrow().negated());
    assertThat(back.interval())
        .isEqualTo(
            Interval.ofClosed(
                there.interval().upper().orElseThrow().negated(),
                there.interval().lower().orElseThrow().negated()));
    assertThat(there.interval().contains(there.difference().orElseThrow())).isTrue();
    within(there.interval(), Interval.ofClosed(Ratio.of(-1), Ratio.ONE));
    assertThat(there.excludesZero()).isEqualTo(back.excludesZero());
  }

  @Property(tries = 200)
  void an_index_of_one_question_is_that_of_its_distribution(
      @ForAll("answers") List<String> answers) {
    Question question = Surveys.agreement("B47");
    IndexDefinition index = IndexDefinition.of("one", question.wording(), List.of(question));
    IndexScore score =
        answers.parallelStream().collect(index.collector((answer, asked) -> given(answer)));
    AnswerDistribution distribution =
        answers.stream().collect(AnswerDistribution.collector(question, SurveyPropertyTest::given));
    assertThat(score.mean().value()).isEqualTo(distribution.index().value());
    assertThat(score.persons()).isEqualTo(distribution.validAnswers());
    assertThat(score.incomplete()).isEqualTo(distribution.withoutAnswer());
    assertThat(distribution.asked()).isEqualTo(answers.size());
    if (distribution.validAnswers() > 0) {
      assertThat(distribution.index().explanation().value())
          .isEqualTo(distribution.index().orElseThrow());
    }
  }

  @Property(tries = 200)
  void how_answers_are_split_and_merged_does_not_matter(
      @ForAll("answers") List<String> answers, @ForAll @IntRange(max = 30) int cut) {
    Question question = Surveys.agreement("B47");
    int at = Math.min(cut, answers.size());
    AnswerDistribution head = counted(question, answers.subList(0, at));
    AnswerDistribution tail = counted(question, answers.subList(at, answers.size()));
    AnswerDistribution all = counted(question, answers);
    assertThat(head.plus(tail)).isEqualTo(all);
    assertThat(tail.plus(head)).isEqualTo(all);
    assertThat(
            answers.parallelStream()
                .collect(AnswerDistribution.collector(question, SurveyPropertyTest::given)))
        .isEqualTo(all);
    assertThat(RbmJson.read(RbmJson.write(all), AnswerDistribution.class)).isEqualTo(all);
    OtherMappers.assertAgree(all, AnswerDistribution.class);
  }

  private static AnswerDistribution counted(Question question, List<String> answers) {
    Map<String, Long> counts =
        answers.stream()
            .filter(answer -> !answer.isEmpty())
            .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    return AnswerDistribution.of(
        question, counts, answers.stream().filter(String::isEmpty).count());
  }

  private static Optional<String> given(String answer) {
    return Optional.of(answer).filter(text -> !text.isEmpty());
  }

  /** The attack: what is shown is taken from the total. */
  @Property(tries = 500)
  void nothing_below_the_minimum_can_be_found_by_subtraction(
      @ForAll @Size(max = 8) List<@IntRange(max = 30) Integer> sizes,
      @ForAll @IntRange(max = 15) int ungrouped,
      @ForAll @IntRange(min = 2, max = 15) int minimum) {
    ImmutableMap.Builder<Integer, Long> groups = ImmutableMap.builder();
    IntStream.range(0, sizes.size()).forEach(i -> groups.put(i, (long) sizes.get(i)));
    long total = sizes.stream().mapToLong(size -> size).sum() + ungrouped;
    PublishedGroups<Integer, Long> disclosed =
        MinimumGroupSize.of(minimum).publish(groups.buildOrThrow(), total, size -> size);

    List<Long> shown =
        disclosed.groups().values().stream().flatMap(group -> group.result().stream()).toList();
    assertThat(shown).allMatch(size -> size >= minimum);
    assertThat(disclosed.total().result().isPresent()).isEqualTo(total >= minimum);
    long rest = total - shown.stream().mapToLong(size -> size).sum();
    assertThat(rest == 0 || rest >= minimum || total < minimum).isTrue();
    assertThat(
            disclosed.groups().values().stream()
                .filter(
                    group ->
                        group
                            .withheld()
                            .equals(Optional.of(WithheldReason.PROTECTS_ANOTHER_GROUP))))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static Interval interval(ProportionCalculator calculator, Proportion proportion) {
    return calculator.estimate(proportion).orElseThrow().interval();
  }

  @Provide
  Arbitrary<Proportion> proportions() {
    Arbitrary<Long> sizes =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 60), Arbitraries.longs().between(1, 1_000_000_000_000L));
    return sizes.flatMap(
        n ->
            Combinators.combine(
                    Arbitraries.longs().between(0, n),
                    Arbitraries.longs().between(0, 3 * n).optional())
                .as(
                    (x, more) ->
                        Proportion.of(x, n).withPopulation(more.map(others -> n + others))));
  }

  @Provide
  Arbitrary<List<String>> answers() {
    return Arbitraries.of("strongly-agree", "agree", "neither", "disagree", "strongly-disagree", "")
        .list()
        .ofMaxSize(30);
  }
}
