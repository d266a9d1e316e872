package org.openrbm.core.logframe;

import org.openrbm.core.text.PlainLines;

/** The hierarchy of a framework as an indented outline. */
final class OutlineText {

  private OutlineText() {}

  static String render(LogicalFramework framework, Terminology terminology, String language) {
    PlainLines out = new PlainLines();
    out.line(framework.title().inOrFallback(language) + ", " + framework.period().label());
    framework
        .nodes()
        .forEach(
            node -> {
              int depth = framework.path(node.code()).size() - 1;
              out.line(
                  "%s%s %s: %s"
                      .formatted(
                          "  ".repeat(depth),
                          terminology.term(node.level()).inOrFallback(language),
                          node.code(),
                          node.title().inOrFallback(language)));
            });
    return out.toString();
  }
}
