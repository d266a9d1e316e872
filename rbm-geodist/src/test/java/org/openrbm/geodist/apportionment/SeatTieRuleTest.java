package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatTieRuleTest {

  private static final Map<String, Ratio> ALIKE = Claims.of(11, 11, 11);

  private static final ApportionmentProblem FOUR = ApportionmentProblem.of(Claims.of(3, 2, 0), 4);

  @Test
  void rules_by_claim_decide_between_unequal_claims_only() {
    ApportionmentProblem problem = ApportionmentProblem.of(Claims.of(30, 10), 3);

    assertThat(
            Claims.seats(
                ApportionmentMethod.JEFFERSON.apportion(
                    problem.withTieRule(SeatTieRule.GREATER_CLAIM))))
        .containsExactly(3, 0);
    assertThat(
            Claims.seats(
                ApportionmentMethod.JEFFERSON.apportion(
                    problem.withTieRule(SeatTieRule.SMALLER_CLAIM))))
        .containsExactly(2, 1);
    assertThat(
            ApportionmentMethod.JEFFERSON
                .apportion(ApportionmentProblem.of(ALIKE, 4).withTieRule(SeatTieRule.GREATER_CLAIM))
                .complete())
        .isFalse();
  }

  @Test
  void those_that_are_not_listed_come_last_and_are_equal() {
    Comparator<String> order = SeatTieRule.inOrder("lots", List.of("C", "A")).comparator(FOUR);
    assertThat(order.compare("C", "A")).isNegative();
    assertThat(order.compare("A", "B")).isNegative();
    assertThat(order.compare("X", "B")).isZero();
  }

  @Test
  void rejects_tie_rules_that_are_not_stated() {
    refused(
        () -> FOUR.withTieRule(SeatTieRule.inOrder("lots", List.of("A", "X"))),
        "tie rule 'lots' names 'X', which is no recipient");
    refused(
        () -> SeatTieRule.inOrder(" ", List.of("A")), "statement of a tie rule must not be blank");
    refused(() -> SeatTieRule.inOrder("lots", List.of()), "tie rule 'lots' lists no recipient");
    refused(
        () -> SeatTieRule.inOrder("lots", List.of("A", " ")),
        "recipient in tie rule 'lots' must not be blank");
    refused(
        () -> SeatTieRule.inOrder("lots", List.of("A", "B", "A")),
        "recipient 'A' stands twice in tie rule 'lots'");
  }

  @Test
  void tie_rules_are_values() {
    assertThat(SeatTieRule.inOrder("lots", List.of("A")))
        .isEqualTo(SeatTieRule.inOrder("lots", List.of("A")))
        .hasSameHashCodeAs(SeatTieRule.inOrder("lots", List.of("A")))
        .isNotEqualTo(SeatTieRule.inOrder("lots", List.of("B")))
        .hasToString("lots");
  }

  @Test
  void every_rule_reads_back_from_json() {
    for (SeatTieRule rule :
        List.of(
            SeatTieRule.GREATER_CLAIM,
            SeatTieRule.SMALLER_CLAIM,
            SeatTieRule.inOrder("lots", List.of("B", "A")))) {
      assertThat(RbmJson.read(RbmJson.write(rule), SeatTieRule.class)).isEqualTo(rule);
    }
  }

  @Test
  void a_document_that_says_something_else_than_the_rule_is_refused() {
    refusedJson(
        "{\"kind\": \"GREATER_CLAIM\", \"statement\": \"lots\", \"order\": []}",
        SeatTieRule.class,
        "tie rule of kind GREATER_CLAIM says 'the greater claim comes first' and lists nobody, but"
            + " here says 'lots' and lists []");
  }

  private static void refusedJson(String json, Class<?> type, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, type))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
