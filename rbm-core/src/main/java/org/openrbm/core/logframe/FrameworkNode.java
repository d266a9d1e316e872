package org.openrbm.core.logframe;

import org.openrbm.core.LocalizedText;

/**
 * Anything in a framework that has a code.
 *
 * @since 0.1.0
 */
public sealed interface FrameworkNode
    permits Mandate,
        ResultLevel,
        Strategy,
        Activity,
        Input,
        Indicator,
        Assumption,
        Risk,
        CrossCuttingDriver,
        Milestone {

  /**
   * {@return the code, unique in the framework: letters, digits, dots, hyphens, underscores and
   * parentheses, such as {@code "2.1.3"}}
   */
  String code();

  /** {@return the short name} */
  LocalizedText title();

  /** {@return the kind of node} */
  Level level();
}
