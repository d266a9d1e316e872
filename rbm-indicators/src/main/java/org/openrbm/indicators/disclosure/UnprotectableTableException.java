package org.openrbm.indicators.disclosure;

import org.openrbm.core.text.Medium;

/**
 * Thrown if a table cannot be published under a rule whatever else is withheld; merging rows or
 * columns may help.
 *
 * @since 0.1.0
 */
public final class UnprotectableTableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnprotectableTableException(String message) {
    super(Medium.PLAIN.line(message));
  }
}
