package org.openrbm.core.logframe;

/** The hierarchy of a framework as an indented outline. */
final class OutlineText {

  private OutlineText() {}

  static String render(LogicalFramework framework, Terminology terminology, String language) {
    StringBuilder out = new StringBuilder();
    out.append(framework.title().inOrFallback(language)).append(", ").append(framework.period());
    out.append('\n');
    framework
        .nodes()
        .forEach(
            node -> {
              int depth = framework.path(node.code()).size() - 1;
              out.append("  ".repeat(depth))
                  .append(terminology.term(node.level()).inOrFallback(language))
                  .append(' ')
                  .append(node.code())
                  .append(": ")
                  .append(node.title().inOrFallback(language).replace('\n', ' '))
                  .append('\n');
            });
    return out.toString();
  }
}
