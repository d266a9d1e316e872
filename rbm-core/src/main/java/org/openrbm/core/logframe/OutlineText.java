package org.openrbm.core.logframe;

import org.openrbm.core.LocalizedText;

/** The hierarchy of a framework as an indented outline. */
final class OutlineText {

  private OutlineText() {}

  static String render(LogicalFramework framework, Terminology terminology, String language) {
    StringBuilder out = new StringBuilder();
    out.append(inLanguage(framework.title(), language)).append(", ").append(framework.period());
    out.append('\n');
    framework
        .nodes()
        .forEach(
            node -> {
              int depth = framework.path(node.code()).size() - 1;
              out.append("  ".repeat(depth))
                  .append(inLanguage(terminology.term(node.level()), language))
                  .append(' ')
                  .append(node.code())
                  .append(": ")
                  .append(inLanguage(node.title(), language).replace('\n', ' '))
                  .append('\n');
            });
    return out.toString();
  }

  /** The text in that language, or else the one a reader of any language gets. */
  static String inLanguage(LocalizedText text, String language) {
    return text.in(language).orElseGet(text::toString);
  }
}
