package org.openrbm.core.logframe;

import static org.openrbm.core.logframe.LinkType.CONDITIONS;
import static org.openrbm.core.logframe.LinkType.DEPENDS_ON;
import static org.openrbm.core.logframe.LinkType.MEASURES;
import static org.openrbm.core.logframe.LinkType.SHARES_DRIVER;
import static org.openrbm.core.logframe.LinkType.THREATENS;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.Medium;

/** The theory of change for Mermaid and for Graphviz. */
final class CausalGraphText {

  /** The words at an arrow; what contributes has an arrow without words. */
  static final ImmutableMap<LinkType, LocalizedText> WORDS =
      Maps.immutableEnumMap(
          Map.of(
              DEPENDS_ON, words("depends on", "依赖于", "dépend de", "depende de"),
              SHARES_DRIVER,
                  words("shares driver", "共享驱动力", "partage l'élément", "comparte el eje"),
              MEASURES, words("measures", "衡量", "mesure", "mide"),
              CONDITIONS, words("must hold for", "为前提", "conditionne", "condiciona"),
              THREATENS, words("threatens", "威胁", "menace", "amenaza")));

  private CausalGraphText() {}

  private static LocalizedText words(String en, String zh, String fr, String es) {
    return LocalizedText.of("en", en).with("zh", zh).with("fr", fr).with("es", es);
  }

  private static String words(LinkType type, String language) {
    return Optional.ofNullable(WORDS.get(type)).orElseThrow().inOrFallback(language);
  }

  private static String label(LinkType type, String language) {
    return quoted(words(type, language));
  }

  static String mermaid(LogicalFramework framework, String language) {
    ValueGraph<String, LinkType> graph = framework.graph();
    Map<String, String> ids = ids(graph);
    StringBuilder out = new StringBuilder("flowchart BT\n");
    for (String node : graph.nodes()) {
      out.append("  ")
          .append(ids.get(node))
          .append("[\"")
          .append(Medium.MERMAID.lines(label(framework, node, language)))
          .append("\"]\n");
    }
    for (EndpointPair<String> edge : graph.edges()) {
      String arrow =
          switch (type(graph, edge)) {
            case CONTRIBUTES_TO -> " --> ";
            case SHARES_DRIVER -> " -. " + words(SHARES_DRIVER, language) + " .- ";
            case DEPENDS_ON, MEASURES, CONDITIONS, THREATENS ->
                " -. " + words(type(graph, edge), language) + " .-> ";
          };
      out.append("  ")
          .append(ids.get(edge.nodeU()))
          .append(arrow)
          .append(ids.get(edge.nodeV()))
          .append('\n');
    }
    return out.toString();
  }

  static String dot(LogicalFramework framework, String language) {
    ValueGraph<String, LinkType> graph = framework.graph();
    StringBuilder out = new StringBuilder("digraph ").append(quoted(framework.id()));
    out.append(" {\n  rankdir=BT;\n");
    for (String node : graph.nodes()) {
      out.append("  ")
          .append(quoted(node))
          .append(" [shape=box, label=")
          .append(quoted(label(framework, node, language)))
          .append("];\n");
    }
    for (EndpointPair<String> edge : graph.edges()) {
      String style =
          switch (type(graph, edge)) {
            case CONTRIBUTES_TO -> "";
            case DEPENDS_ON -> " [style=dashed, label=" + label(DEPENDS_ON, language) + "]";
            case SHARES_DRIVER ->
                " [style=dotted, dir=none, label=" + label(SHARES_DRIVER, language) + "]";
            case MEASURES, CONDITIONS, THREATENS ->
                " [style=dotted, label=" + label(type(graph, edge), language) + "]";
          };
      out.append("  ")
          .append(quoted(edge.nodeU()))
          .append(" -> ")
          .append(quoted(edge.nodeV()))
          .append(style)
          .append(";\n");
    }
    return out.append("}\n").toString();
  }

  private static LinkType type(ValueGraph<String, LinkType> graph, EndpointPair<String> edge) {
    return graph.edgeValue(edge).orElseThrow();
  }

  /** Numbers the nodes, because their codes may hold characters with a meaning in Mermaid. */
  private static Map<String, String> ids(ValueGraph<String, LinkType> graph) {
    Map<String, String> ids = new HashMap<>();
    for (String node : graph.nodes()) {
      ids.put(node, "n" + ids.size());
    }
    return ids;
  }

  private static String label(LogicalFramework framework, String node, String language) {
    return node.contains("#")
        ? node
        : node + " " + framework.node(node).title().inOrFallback(language);
  }

  private static String quoted(String text) {
    return '"' + Medium.DOT.lines(text) + '"';
  }
}
