package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every node of a framework by code, with the node above it. Built in one walk. */
final class FrameworkIndex {

  private final String framework;
  private final Map<String, FrameworkNode> nodes = new LinkedHashMap<>();
  private final Map<String, FrameworkNode> parents = new HashMap<>();

  private final ImmutableList<FrameworkNode> inOrder;

  FrameworkIndex(LogicalFramework framework) {
    this.framework = framework.id();
    Mandate mandate = framework.mandate();
    add(mandate, null);
    framework.intermediateOutcomes().forEach(outcome -> addResult(outcome, mandate));
    for (CrossCuttingDriver driver : framework.crossCuttingDrivers()) {
      add(driver, mandate);
      driver.indicators().forEach(indicator -> add(indicator, driver));
    }
    framework.assumptions().forEach(assumption -> add(assumption, mandate));
    framework.risks().forEach(risk -> add(risk, mandate));
    framework
        .roadmap()
        .ifPresent(roadmap -> roadmap.milestones().forEach(milestone -> add(milestone, mandate)));
    inOrder = ImmutableList.copyOf(nodes.values());
  }

  private void add(FrameworkNode node, @Nullable FrameworkNode parent) {
    checkArgument(
        nodes.put(node.code(), node) == null,
        "code '%s' stands twice in framework '%s'",
        node.code(),
        framework);
    if (parent != null) {
      parents.put(node.code(), parent);
    }
  }

  /** Adds a result with all that stands under it, in the order of the document. */
  private void addResult(ResultLevel result, FrameworkNode parent) {
    add(result, parent);
    result.indicators().forEach(indicator -> add(indicator, result));
    result.assumptions().forEach(assumption -> add(assumption, result));
    result.risks().forEach(risk -> add(risk, result));
    result.strategies().forEach(strategy -> add(strategy, result));
    result.servedBy().forEach(serving -> addResult(serving, result));
    for (Activity activity : result.activities()) {
      add(activity, result);
      activity.inputs().forEach(input -> add(input, activity));
    }
  }

  List<FrameworkNode> nodes() {
    return inOrder;
  }

  /**
   * {@return the node of that code}
   *
   * @param what the beginning of the message if there is none; if it is empty, the nearest codes
   *     end the message
   */
  FrameworkNode require(String code, String what) {
    FrameworkNode node = nodes.get(code);
    if (node == null) {
      throw illegalArgument(
          "%s'%s' names no node of framework '%s'%s"
              .formatted(
                  what.isEmpty() ? "" : what + " ",
                  code,
                  framework,
                  what.isEmpty() ? NearestCodes.hint(code, nodes.keySet()) : ""));
    }
    return node;
  }

  List<FrameworkNode> path(String code) {
    ImmutableList.Builder<FrameworkNode> path = ImmutableList.builder();
    FrameworkNode node = require(code, "");
    while (node != null) {
      path.add(node);
      node = parents.get(node.code());
    }
    return path.build();
  }

  Map<String, FrameworkNode> parents() {
    return parents;
  }
}
