package org.openrbm.core.logframe;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import java.util.HashMap;
import java.util.Map;
import org.openrbm.core.text.Medium;

/** The theory of change for Mermaid and for Graphviz. */
final class CausalGraphText {

  private CausalGraphText() {}

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
            case DEPENDS_ON -> " -. depends on .-> ";
            case SHARES_DRIVER -> " -. shares driver .- ";
            case MEASURES -> " -. measures .-> ";
            case CONDITIONS -> " -. must hold for .-> ";
            case THREATENS -> " -. threatens .-> ";
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
            case DEPENDS_ON -> " [style=dashed, label=\"depends on\"]";
            case SHARES_DRIVER -> " [style=dotted, dir=none, label=\"shares driver\"]";
            case MEASURES -> " [style=dotted, label=\"measures\"]";
            case CONDITIONS -> " [style=dotted, label=\"must hold for\"]";
            case THREATENS -> " [style=dotted, label=\"threatens\"]";
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
