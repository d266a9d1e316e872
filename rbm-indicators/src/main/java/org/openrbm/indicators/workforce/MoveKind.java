package org.openrbm.indicators.workforce;

import java.util.Optional;

/**
 * The kind of an internal move, by what it changes. Each move is of one kind, so that kinds add up.
 * All functional moves are those of {@code FUNCTIONAL} and {@code FUNCTIONAL_AND_GEOGRAPHICAL}.
 *
 * @since 0.1.0
 */
public enum MoveKind {
  /** To another function, at the same duty station. */
  FUNCTIONAL,
  /** To another duty station, in the same function. */
  GEOGRAPHICAL,
  /** To another function at another duty station. */
  FUNCTIONAL_AND_GEOGRAPHICAL;

  /** {@return the kind of a move, by what is equal before and after; empty if nothing changed} */
  public static Optional<MoveKind> between(
      String functionBefore, String functionAfter, String stationBefore, String stationAfter) {
    boolean functional = !functionBefore.equals(functionAfter);
    boolean geographical = !stationBefore.equals(stationAfter);
    if (functional && geographical) {
      return Optional.of(FUNCTIONAL_AND_GEOGRAPHICAL);
    }
    if (functional) {
      return Optional.of(FUNCTIONAL);
    }
    return geographical ? Optional.of(GEOGRAPHICAL) : Optional.empty();
  }
}
