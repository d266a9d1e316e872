package org.openrbm.core;

/**
 * The reason why a {@link Figure} has no number. Each domain lists its own reasons in an enum that
 * implements this interface.
 *
 * <p>The code is stable and stands in JSON. The sentence is for people and may change.
 *
 * @since 0.1.0
 */
public interface Reason {

  /**
   * {@return the stable code, such as {@code "NO_BASELINE"}; for an enum, the name of the constant}
   */
  String name();

  /** {@return the reason in English, as a clause without a full stop: "there is no baseline"} */
  String sentence();
}
