package org.openrbm.core.review;

import org.openrbm.core.Citation;

/**
 * One breach of one rule.
 *
 * @param rule the id of the rule, such as {@code "SMART-M2"}
 * @param severity how grave it is
 * @param path the codes from the outcome down to the node, such as {@code "O2/KR2.1/2.1.3"}
 * @param message the thing, what is wrong with it, and the value
 * @param reference the source of the rule
 * @since 0.1.0
 */
public record Finding(
    String rule, Severity severity, String path, String message, Citation reference) {

  /** {@return rule, path and message in one line} */
  @Override
  public String toString() {
    return "%s %s %s: %s".formatted(severity, rule, path, message);
  }
}
