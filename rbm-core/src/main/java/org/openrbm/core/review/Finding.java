package org.openrbm.core.review;

import org.openrbm.core.Citation;
import org.openrbm.core.text.Medium;

/**
 * One breach of one rule, by a framework or by what was reported for it.
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

  /** Encodes the message, which is shown as it is: one line of {@link Medium#PLAIN}. */
  public Finding {
    message = Medium.PLAIN.line(message);
  }

  /** {@return rule, path and message in one line} */
  @Override
  public String toString() {
    return Medium.PLAIN.line("%s %s %s: %s".formatted(severity, rule, path, message));
  }
}
