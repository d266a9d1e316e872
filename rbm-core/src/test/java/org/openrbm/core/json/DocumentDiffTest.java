package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openrbm.core.logframe.Frameworks.agility;
import static org.openrbm.core.logframe.Frameworks.appraisals;
import static org.openrbm.core.logframe.Frameworks.fairAppraisals;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.risk;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.text;
import static org.openrbm.core.logframe.Frameworks.withMobility;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.DocumentDiff.Change;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Risk;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;

/** The paths and values of each kind of change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentDiffTest {

  private static final String K = "/intermediateOutcomes/O1/immediateOutcomes";

  @Test
  void equal_documents_have_no_changes() {
    assertThat(DocumentDiff.between(sound(), sound())).isEmpty();
  }

  @Test
  void a_text_in_one_language_changes_alone() {
    assertThat(
            DocumentDiff.between(sound(), withMobility(i -> i.withTitle(text("Movement", "流动性")))))
        .hasToString("[" + K + "/K1/indicators/I1/title/en: \"Mobility\" → \"Movement\"]");
  }

  @Test
  void a_number_is_one_change() {
    assertThat(
            DocumentDiff.between(Map.of("share", Ratio.of(3, 20)), Map.of("share", Ratio.of(1, 3))))
        .hasToString(
            "[/share: {\"exact\":\"3/20\",\"decimal\":0.15}"
                + " → {\"exact\":\"1/3\",\"decimal\":0.333333333333333}]");
  }

  @Test
  void a_list_without_codes_changes_as_a_whole() {
    assertThat(
            DocumentDiff.between(
                sound(),
                withMobility(
                    i ->
                        i.withTargets(
                            IndicatorTarget.of(
                                new Target.AtMost(
                                    Ratio.of(1, 3), i.targets().get(0).target().due()))))))
        .hasToString(
            "["
                + K
                + "/K1/indicators/I1/targets: "
                + "[{\"combination\":\"EACH\",\"target\":{\"type\":\"atLeast\",\"value\":"
                + "{\"exact\":\"115\",\"decimal\":115},"
                + "\"due\":\"2019-12-31\"}},"
                + "{\"combination\":\"EACH\",\"target\":{\"type\":\"atLeast\",\"value\":"
                + "{\"exact\":\"130\",\"decimal\":130},"
                + "\"due\":\"2021-12-31\"}}]"
                + " → "
                + "[{\"combination\":\"EACH\",\"target\":{\"type\":\"atMost\",\"value\":"
                + "{\"exact\":\"1/3\",\"decimal\":0.333333333333333},\"due\":\"2019-12-31\"}}]]");
  }

  @Test
  void a_node_is_added_or_removed_under_its_code() {
    Risk added = Risk.builder().code("R9").title(text("Delay", "延误")).build();
    LogicalFramework more = sound().withRisks(sound().risks().get(0), added);
    String json = "{\"code\":\"R9\",\"title\":{\"en\":\"Delay\",\"zh\":\"延误\"}}";
    assertThat(DocumentDiff.between(sound(), more))
        .hasToString("[/risks/R9: (none) → " + json + "]");
    assertThat(DocumentDiff.between(more, sound()))
        .hasToString("[/risks/R9: " + json + " → (none)]");
  }

  @Test
  void a_node_put_in_front_is_one_change_and_the_order_another() {
    assertThat(DocumentDiff.between(sound(), outcomes(third(), mobileStaff(), fairAppraisals())))
        .extracting(Change::path)
        .containsExactly(K + "/K3", K + "/#order");
    assertThat(DocumentDiff.between(sound(), outcomes(mobileStaff(), fairAppraisals(), third())))
        .extracting(Change::path)
        .containsExactly(K + "/K3");
  }

  @Test
  void nodes_that_change_places_change_the_order() {
    assertThat(DocumentDiff.between(sound(), outcomes(fairAppraisals(), mobileStaff())))
        .hasToString("[" + K + "/#order: [\"K1\",\"K2\"] → [\"K2\",\"K1\"]]");
  }

  @Test
  void a_node_with_a_new_code_is_another_node() {
    assertThat(
            DocumentDiff.between(
                sound(),
                outcomes(
                    mobileStaff(), fairAppraisals().withIndicators(appraisals().withCode("I3")))))
        .extracting(Change::path)
        .containsExactly(K + "/K2/indicators/I3", K + "/K2/indicators/I2");
  }

  @Test
  void a_part_that_was_not_there_is_added_whole() {
    assertThat(DocumentDiff.between(sound().withRisks(List.of()), sound()))
        .extracting(Change::path, change -> change.before().isPresent())
        .containsExactly(tuple("/risks", false));
    assertThat(DocumentDiff.between(sound(), sound().withVersion("2")))
        .hasToString("[/version: (none) → \"2\"]");
  }

  @Test
  void names_are_escaped_as_in_a_json_pointer() {
    assertThat(DocumentDiff.between(Map.of("a/b~c", 1), Map.of("a/b~c", 2)))
        .hasToString("[/a~1b~0c: 1 → 2]");
  }

  @Test
  void documents_of_different_kinds_differ_as_a_whole() {
    assertThat(DocumentDiff.<Object>between(List.of(1), 7)).hasToString("[: [1] → 7]");
  }

  @Test
  void two_changes_at_once_come_in_the_order_of_the_later_document() {
    assertThat(
            DocumentDiff.between(
                sound(), sound().withId("F2").withRisks(risk("R7")).withVersion("2")))
        .extracting(Change::path)
        .containsExactly("/id", "/version", "/risks/R7", "/risks/R0");
  }

  @Test
  void steps_that_are_too_many_as_a_tree_are_refused() {
    Explanation step = Explanation.builder().quantity("a").value(Ratio.ONE).build();
    for (int i = 1; i <= 60; i++) { // 2^60 ways to the first step
      step =
          Explanation.builder()
              .quantity("a")
              .value(Ratio.ONE)
              .rule("either")
              .addOperands(step, step)
              .build();
    }
    Explanation shared = step;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentDiff.between(shared, shared.withRemark("same")))
        .withMessageContaining(
            "the document has more than the 50000000 characters that can be read again");
  }

  private static ImmediateOutcome third() {
    return ImmediateOutcome.builder().code("K3").title(text("Leaders", "领导")).build();
  }

  private static LogicalFramework outcomes(ImmediateOutcome... outcomes) {
    return sound().withIntermediateOutcomes(agility().withImmediateOutcomes(outcomes));
  }
}
