package org.openrbm.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * Lists the changes from one document to another, by path.
 *
 * <p>The documents are compared as their JSON. In a list whose elements all have a {@code "code"}
 * of their own, elements are matched by code, so that an element inserted at the front is one
 * change; other lists are compared as a whole, and so are exact numbers. A path is made of the
 * names of fields and, in such a list, codes: {@code /intermediateOutcomes/O1/title/en}. There is a
 * change if and only if the documents differ.
 *
 * @since 0.1.0
 */
@NoJson
public final class DocumentDiff {

  /** The field by which elements of a list are matched. */
  private static final String CODE = "code";

  private final List<Change> changes = new ArrayList<>();

  private DocumentDiff() {}

  /**
   * One change.
   *
   * @param path where it is; empty for the document as a whole
   * @param before the JSON before; empty if it was added
   * @param after the JSON after; empty if it was removed
   * @since 0.1.0
   */
  public record Change(String path, Optional<String> before, Optional<String> after) {

    /** {@return such as {@code "/title/en: "a" → "b""}} */
    @Override
    public String toString() {
      return Medium.PLAIN.line(
          path + ": " + before.orElse("(none)") + " → " + after.orElse("(none)"));
    }
  }

  /**
   * Returns the changes from one document to another of the same type, in the order of the later
   * one.
   *
   * <p>Elements added to a list matched by code stand at its end, in the order of their changes.
   * Where that is not so, or elements changed places, one more change has a path that ends in
   * {@code /#order}; its values are the lists of codes. Making all changes to the earlier document,
   * one after the other, therefore gives the later one.
   *
   * @throws IllegalArgumentException if one of them cannot be written, as for {@link
   *     RbmJson#write(Object)}: in JSON, an explanation of few steps can become a tree of very
   *     many, because shared steps are repeated
   */
  public static <T> List<Change> between(T before, T after) {
    DocumentDiff diff = new DocumentDiff();
    diff.compare("", RbmJson.tree(before), RbmJson.tree(after));
    return ImmutableList.copyOf(diff.changes);
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    boolean numbers = RatioNodes.isRatio(before) && RatioNodes.isRatio(after);
    if (before.isObject() && after.isObject() && !numbers) {
      fields(path, fields(before), fields(after));
    } else if (before.isArray() && after.isArray() && coded(before) && coded(after)) {
      Map<String, JsonNode> from = byCode(before);
      Map<String, JsonNode> to = byCode(after);
      fields(path, from, to);
      order(path, from.keySet(), to.keySet());
    } else {
      changes.add(new Change(path, Optional.of(before.toString()), Optional.of(after.toString())));
    }
  }

  private void fields(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (String name : names) {
      String below = path + "/" + name.replace("~", "~0").replace("/", "~1");
      JsonNode from = before.get(name);
      JsonNode to = after.get(name);
      if (from != null && to != null) {
        compare(below, from, to);
      } else {
        changes.add(
            new Change(
                below,
                Optional.ofNullable(from).map(JsonNode::toString),
                Optional.ofNullable(to).map(JsonNode::toString)));
      }
    }
  }

  /** Adds a change if the codes that stayed are in another order, or new ones stand among them. */
  private void order(String path, Set<String> before, Set<String> after) {
    List<String> expected = new ArrayList<>(before);
    expected.retainAll(after);
    after.stream().filter(code -> !before.contains(code)).forEach(expected::add);
    List<String> actual = List.copyOf(after);
    if (!expected.equals(actual)) {
      changes.add(
          new Change(path + "/#order", Optional.of(codes(before)), Optional.of(codes(actual))));
    }
  }

  private static String codes(Collection<String> codes) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    codes.forEach(list::add);
    return list.toString();
  }

  private static boolean coded(JsonNode list) {
    Set<String> codes = new HashSet<>();
    for (JsonNode element : list) {
      if (!element.path(CODE).isTextual() || !codes.add(element.path(CODE).textValue())) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, JsonNode> byCode(JsonNode list) {
    Map<String, JsonNode> elements = new LinkedHashMap<>();
    list.forEach(element -> elements.put(element.path(CODE).textValue(), element));
    return elements;
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
