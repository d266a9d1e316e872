package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Frameworks;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;

class DocumentDiffPropertyTest {

  private static final ObjectMapper MAPPER = RbmJson.mapper();

  @Property(tries = 300)
  void there_is_a_change_if_and_only_if_documents_differ(
      @ForAll("frameworks") LogicalFramework before, @ForAll("frameworks") LogicalFramework after) {
    assertThat(DocumentDiff.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    assertThat(DocumentDiff.between(before, before)).isEmpty();
  }

  @Property(tries = 300)
  void the_changes_lead_from_one_document_to_the_other(
      @ForAll("frameworks") LogicalFramework before, @ForAll("frameworks") LogicalFramework after) {
    JsonNode document = MAPPER.valueToTree(before);
    for (DocumentDiff.Change change : DocumentDiff.between(before, after)) {
      document = applied(document, change);
    }
    assertThat(json(document.toString())).isEqualTo(json(RbmJson.write(after)));
    assertThat(RbmJson.read(document.toString(), LogicalFramework.class)).isEqualTo(after);
  }

  @Property(tries = 300)
  void the_way_back_has_the_same_paths(
      @ForAll("frameworks") LogicalFramework before, @ForAll("frameworks") LogicalFramework after) {
    assertThat(paths(DocumentDiff.between(after, before)))
        .filteredOn(path -> !path.endsWith("/#order"))
        .containsExactlyInAnyOrderElementsOf(
            paths(DocumentDiff.between(before, after)).stream()
                .filter(path -> !path.endsWith("/#order"))
                .toList());
  }

  private static Set<String> paths(List<DocumentDiff.Change> changes) {
    return changes.stream().map(DocumentDiff.Change::path).collect(Collectors.toSet());
  }

  /** One change made to a document, by what the documentation of the class says and no more. */
  private static JsonNode applied(JsonNode document, DocumentDiff.Change change) {
    if (change.path().isEmpty()) {
      return json(change.after().orElseThrow());
    }
    String[] steps = change.path().substring(1).split("/", -1);
    JsonNode parent = document;
    for (int i = 0; i < steps.length - 1; i++) {
      parent = child(parent, unescaped(steps[i]));
    }
    String last = unescaped(steps[steps.length - 1]);
    if (parent instanceof ArrayNode list) {
      applied(list, last, change.after().map(DocumentDiffPropertyTest::json));
    } else {
      ObjectNode object = (ObjectNode) parent;
      assertThat(Optional.ofNullable(object.get(last)).map(JsonNode::toString))
          .isEqualTo(change.before());
      change
          .after()
          .ifPresentOrElse(after -> object.set(last, json(after)), () -> object.remove(last));
    }
    return document;
  }

  private static void applied(ArrayNode list, String last, Optional<JsonNode> after) {
    if (last.equals("#order")) {
      List<JsonNode> ordered = new ArrayList<>();
      after.orElseThrow().forEach(code -> ordered.add(child(list, code.textValue())));
      assertThat(list).hasSameSizeAs(ordered);
      list.removeAll().addAll(ordered);
    } else if (after.isPresent()) {
      list.add(after.get());
    } else {
      list.remove(position(list, last));
    }
  }

  private static JsonNode child(JsonNode parent, String step) {
    return parent.isArray() ? parent.get(position(parent, step)) : parent.get(step);
  }

  private static int position(JsonNode list, String code) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).get("code").textValue().equals(code)) {
        return i;
      }
    }
    throw new AssertionError("no element with code " + code + " in " + list);
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  /** Small frameworks that often share codes, in any order, with different contents. */
  @Provide
  Arbitrary<LogicalFramework> frameworks() {
    Arbitrary<ImmediateOutcome> outcomes =
        Combinators.combine(titles(), codes("i").list().uniqueElements().ofMaxSize(3), values())
            .as(
                (title, codes, value) ->
                    ImmediateOutcome.builder()
                        .code("x")
                        .title(title)
                        .addAllIndicators(codes.stream().map(c -> indicator(c, value)).toList())
                        .build());
    return Combinators.combine(
            titles(),
            Arbitraries.of("1", "2").optional(),
            outcomes.list().ofMaxSize(4),
            Arbitraries.randomValue(Random::nextLong))
        .as(DocumentDiffPropertyTest::framework);
  }

  private static LogicalFramework framework(
      LocalizedText title, Optional<String> version, List<ImmediateOutcome> outcomes, long seed) {
    List<String> codes = new ArrayList<>(List.of("K1", "K2", "K3", "K4"));
    Collections.shuffle(codes, new Random(seed));
    List<ImmediateOutcome> coded = new ArrayList<>();
    for (ImmediateOutcome outcome : outcomes) {
      String code = codes.get(coded.size());
      coded.add(
          outcome
              .withCode(code)
              .withIndicators(
                  outcome.indicators().stream()
                      .map(i -> i.withCode(code + "." + i.code()))
                      .toList()));
    }
    return Frameworks.sound()
        .withTitle(title)
        .withVersion(version)
        .withIntermediateOutcomes(Frameworks.agility().withImmediateOutcomes(coded));
  }

  private static Indicator indicator(String code, Ratio value) {
    return Frameworks.mobility()
        .withCode(code)
        .withBaselines(Baseline.of(value, ReportingPeriod.ofYear(2017)))
        .withTargets(IndicatorTarget.of(new Target.AtLeast(value, Frameworks.END_2019)));
  }

  private static Arbitrary<String> codes(String prefix) {
    return Arbitraries.integers().between(1, 3).map(number -> prefix + number);
  }

  private static Arbitrary<Ratio> values() {
    return Arbitraries.of(Ratio.ONE, Ratio.of(1, 3), Ratio.parse("0.15"));
  }

  private static Arbitrary<LocalizedText> titles() {
    return Arbitraries.of(
        LocalizedText.of("Goal"),
        LocalizedText.of("en", "Goal"),
        LocalizedText.of("en", "Aim").with("zh", "目标"),
        LocalizedText.of("zh", "目标").with("en", "Goal"));
  }
}
