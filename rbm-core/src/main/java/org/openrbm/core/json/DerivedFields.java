package org.openrbm.core.json;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;

/**
 * The fields of a document that follow from its other fields.
 *
 * <p>A report that people exchange holds its inputs and, for those who read it without this
 * library, the fields that follow from them. When the library reads a report, it takes only the
 * inputs and derives the other fields again. It refuses a document whose fields differ from those:
 *
 * <pre>
 * DerivedFields fields = DerivedFields.from("the table and the staff");
 * fields.check("counts", counts, report.counts());
 * fields.checkJson("members", members, report.members()); // members as the JSON has them
 * </pre>
 *
 * @since 0.1.0
 */
@NoJson
public final class DerivedFields {

  private final String inputs;

  private DerivedFields(String inputs) {
    this.inputs = inputs;
  }

  /**
   * Returns a check of the fields that follow from inputs.
   *
   * @param inputs what the fields follow from, as the messages name it, such as {@code "the table
   *     and the staff"}
   */
  public static DerivedFields from(String inputs) {
    return new DerivedFields(inputs);
  }

  /**
   * Checks one field.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @throws IllegalArgumentException if they are not equal
   */
  public void check(String field, Object given, Object derived) {
    require(field, given, derived, given.equals(derived));
  }

  /**
   * Checks a field that is a list, element by element, so that the first that differs is named.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @throws IllegalArgumentException if the lists are not of one size, or elements are not equal
   */
  public <T> void checkEach(String field, List<? extends T> given, List<? extends T> derived) {
    checkEach(field, given, derived, Objects::equals);
  }

  /**
   * Checks a field that is a list of values that need not be equal, such as approximations.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @param agrees whether an element given agrees with the one derived
   * @throws IllegalArgumentException if the lists are not of one size, or elements do not agree
   */
  public <T> void checkEach(
      String field,
      List<? extends T> given,
      List<? extends T> derived,
      BiPredicate<? super T, ? super T> agrees) {
    checkSize(field, given.size(), derived.size());
    for (int i = 0; i < given.size(); i++) {
      T here = given.get(i);
      T there = derived.get(i);
      require(field + "[" + i + "]", here, there, agrees.test(here, there));
    }
  }

  /**
   * Checks one field by its JSON, so that no type is needed that only holds what a document says.
   * The first difference is named by its path, as {@link DocumentDiff} finds it, such as {@code
   * members/JPN/staff}; an element without a code is named by its number. Two numbers that differ
   * only in zeros after the point are the same, and so are a {@link Ratio} as it is written and the
   * number that it is.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @throws IllegalArgumentException if {@code derived} is not written as {@code given}, or cannot
   *     be written, as for {@link RbmJson#write(Object)}
   */
  public void checkJson(String field, JsonNode given, Object derived) {
    compare(field, plain(given), plain(RbmJson.tree(derived)));
  }

  private void compare(String field, JsonNode given, JsonNode derived) {
    if (given.equals(derived)) {
      return;
    }
    if (given.isArray() && derived.isArray()) {
      checkSize(field, given.size(), derived.size());
    }
    for (DocumentDiff.Change change : DocumentDiff.between(given, derived)) {
      String path = field + change.path();
      JsonNode here = node(change.before());
      JsonNode there = node(change.after());
      if (here.isArray() && there.isArray()) {
        checkSize(path, here.size(), there.size());
        for (int i = 0; i < here.size(); i++) {
          compare(path + "[" + i + "]", here.get(i), there.get(i));
        }
      }
      checkArgument(
          !here.isMissingNode(), "%s is missing, but %s follows from %s", path, there, inputs);
      checkArgument(
          !there.isMissingNode(),
          "%s: %s does not follow from %s; nothing stands there",
          path,
          here,
          inputs);
      require(path, here, there, false);
    }
  }

  private static JsonNode node(Optional<String> json) {
    return json.map(text -> RbmJson.read(text, JsonNode.class)).orElse(MissingNode.getInstance());
  }

  /**
   * {@return a copy without zeros at the end of decimals, ratios as numbers where they are such}
   */
  private static JsonNode plain(JsonNode node) {
    if (RatioNodes.isRatio(node) && RatioNodes.isItsDecimal(node)) {
      return plain(node.get(RatioNodes.DECIMAL));
    }
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(field -> copy.set(field.getKey(), plain(field.getValue())));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> copy.add(plain(element)));
      return copy;
    }
    if (node.isFloatingPointNumber()) {
      BigDecimal stripped = node.decimalValue().stripTrailingZeros();
      return DecimalNode.valueOf(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
    return node;
  }

  private void checkSize(String field, int given, int derived) {
    checkArgument(
        given == derived, "%s: there are %s, but %s follow from %s", field, given, derived, inputs);
  }

  private void require(String field, Object given, Object derived, boolean agree) {
    checkArgument(
        agree, "%s: %s does not follow from %s, but %s does", field, given, inputs, derived);
  }

  /** {@return such as {@code "fields that follow from the table and the staff"}} */
  @Override
  public String toString() {
    return "fields that follow from " + inputs;
  }
}
