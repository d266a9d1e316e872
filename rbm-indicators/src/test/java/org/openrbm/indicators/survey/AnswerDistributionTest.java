package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerDistributionTest {

  @Test
  void answers_are_counted_from_the_callers_records() {
    List<Reply> replies =
        List.of(
            Reply.of("A", "yes"),
            Reply.of("A", "no"),
            Reply.of("B", "yes"),
            Reply.of("B", "n/a"),
            Reply.of("B", "yes"),
            new Reply("B", Optional.empty(), ImmutableMap.of()));

    AnswerDistribution all =
        replies.stream().collect(AnswerDistribution.collector(Surveys.TRAINED, Reply::trained));
    Map<String, AnswerDistribution> units =
        replies.stream()
            .collect(
                Collectors.groupingBy(
                    Reply::unit, AnswerDistribution.collector(Surveys.TRAINED, Reply::trained)));

    assertThat(all.counts())
        .containsExactly(Map.entry("yes", 3L), Map.entry("no", 1L), Map.entry("n/a", 1L));
    assertThat(all.withoutAnswer()).isEqualTo(1);
    assertThat(all.asked()).isEqualTo(6);
    assertThat(all.favourable()).isEqualTo(Proportion.of(3, 4));
    assertThat(all.share(AnswerKind.NEGATIVE)).isEqualTo(Proportion.of(1, 4));
    assertThat(all.share(AnswerKind.NEUTRAL).share().value()).contains(Ratio.ZERO);
    assertThat(all.index().value()).contains(Ratio.of(75));
    assertThat(units.get("A")).hasToString("q1: 1 of 2 favourable");
    assertThat(units.values().stream().reduce(AnswerDistribution::plus)).contains(all);
  }

  @Test
  void answers_are_checked() {
    rejects(
        () -> AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", -1L)),
        "count of answer 'yes' to question 'q1' must not be negative, but is -1");
    rejects(
        () -> AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of(), -2),
        "persons without an answer to question 'q1' must not be negative, but are -2");
    rejects(
        () -> AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("maybe", 1L)),
        "unknown answer 'maybe': scale 'yes or no' has [yes, no, n/a]");
    rejects(
        () ->
            Stream.of("yes", "maybe")
                .collect(AnswerDistribution.collector(Surveys.TRAINED, Optional::of)),
        "unknown answer 'maybe': scale 'yes or no' has [yes, no, n/a]");
    rejects(
        () ->
            AnswerDistribution.of(
                Surveys.TRAINED, ImmutableMap.of("yes", Long.MAX_VALUE, "no", 1L)),
        "answers to question 'q1' are too many to be counted");
    AnswerDistribution most =
        AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", Long.MAX_VALUE));
    rejects(() -> most.plus(most), "answers to question 'q1' are too many to be counted");
    rejects(
        () -> most.share(AnswerKind.NOT_APPLICABLE),
        "NOT_APPLICABLE is no valid answer and has no share of the valid ones");
  }

  /** A record of the caller's own. */
  private record Reply(String unit, Optional<String> trained, Map<String, String> engagement) {
    static Reply of(String unit, String trained) {
      return new Reply(unit, Optional.of(trained), ImmutableMap.of());
    }
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
