package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The theory of change as a graph, and the search for cycles in it. */
final class CausalGraph {

  private CausalGraph() {}

  static ImmutableValueGraph<String, LinkType> of(LogicalFramework framework) {
    ImmutableValueGraph.Builder<String, LinkType> graph =
        ValueGraphBuilder.directed()
            .nodeOrder(ElementOrder.<String>insertion())
            .incidentEdgeOrder(ElementOrder.<String>stable())
            .<String, LinkType>immutable();
    FrameworkIndex index = framework.index();
    for (FrameworkNode node : index.nodes()) {
      graph.addNode(node.code());
      FrameworkNode parent = index.parents().get(node.code());
      if (parent != null) {
        graph.putEdgeValue(node.code(), parent.code(), bearing(node));
      }
    }
    for (CausalLink link : framework.links()) {
      graph.putEdgeValue(link.fromNode(), target(link), link.type());
    }
    return graph.build();
  }

  /** {@return how a node bears on the node above it} */
  private static LinkType bearing(FrameworkNode node) {
    return switch (node.level()) {
      case INDICATOR -> LinkType.MEASURES;
      case ASSUMPTION -> LinkType.CONDITIONS;
      case RISK -> LinkType.THREATENS;
      case MANDATE,
          INTERMEDIATE_OUTCOME,
          IMMEDIATE_OUTCOME,
          OUTPUT,
          ACTIVITY,
          INPUT,
          STRATEGY,
          CROSS_CUTTING_DRIVER,
          MILESTONE ->
          LinkType.CONTRIBUTES_TO;
    };
  }

  /** {@return the node of the graph to which a link goes} */
  static String target(CausalLink link) {
    return link.toFramework().map(framework -> framework + "#").orElse("") + link.toNode();
  }

  /** Refuses a framework in which a node would bring about itself, and names the nodes. */
  static void refuseCycle(LogicalFramework framework) {
    MutableGraph<String> causes = GraphBuilder.directed().build();
    framework.index().parents().forEach((code, parent) -> causes.putEdge(code, parent.code()));
    for (CausalLink link : framework.links()) {
      switch (link.type()) {
        case CONTRIBUTES_TO -> causes.putEdge(link.fromNode(), target(link));
        case DEPENDS_ON -> causes.putEdge(target(link), link.fromNode());
        case SHARES_DRIVER, MEASURES, CONDITIONS, THREATENS -> {} // not what brings it about
      }
    }
    if (Graphs.hasCycle(causes)) {
      throw illegalArgument("theory of change has a cycle: " + String.join(" → ", cycle(causes)));
    }
  }

  /**
   * Finds a cycle in a graph that has one: removes the nodes without a way in or out, one after the
   * other, then walks until a node repeats.
   */
  private static List<String> cycle(MutableGraph<String> graph) {
    Deque<String> loose = new ArrayDeque<>();
    graph.nodes().stream().filter(n -> loose(graph, n)).forEach(loose::add);
    while (!loose.isEmpty()) {
      String node = loose.remove();
      if (graph.nodes().contains(node)) {
        Set<String> neighbours = Set.copyOf(graph.adjacentNodes(node));
        graph.removeNode(node);
        neighbours.stream().filter(n -> loose(graph, n)).forEach(loose::add);
      }
    }
    checkArgument(!graph.nodes().isEmpty(), "graph has no cycle");
    List<String> walk = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String node = graph.nodes().stream().sorted().findFirst().orElseThrow();
    while (seen.add(node)) {
      walk.add(node);
      node = graph.successors(node).stream().sorted().findFirst().orElseThrow();
    }
    List<String> cycle = new ArrayList<>(walk.subList(walk.indexOf(node), walk.size()));
    cycle.add(node);
    return cycle;
  }

  private static boolean loose(MutableGraph<String> graph, String node) {
    return graph.inDegree(node) == 0 || graph.outDegree(node) == 0;
  }
}
