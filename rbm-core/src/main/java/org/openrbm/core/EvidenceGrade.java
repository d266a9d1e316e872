package org.openrbm.core;

/**
 * The grades of evidence for a rule or a figure, strongest first.
 *
 * @since 0.1.0
 */
public enum EvidenceGrade {
  /** The text or table of the deciding body or of the data's publisher was read. */
  PRIMARY,
  /** Another publication reports it. */
  SECONDARY,
  /** No publication states it; it was found by recomputing published numbers. */
  INFERRED,
  /** Believed, but neither read nor recomputed; not for decisions. */
  UNVERIFIED
}
