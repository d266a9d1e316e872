package org.openrbm.core.logframe;

/**
 * The sorts of means.
 *
 * @since 0.1.0
 */
public enum InputKind {
  /** Staff and other people. */
  HUMAN,
  /** Money. */
  FINANCIAL,
  /** Premises, systems, equipment. */
  INFRASTRUCTURE
}
