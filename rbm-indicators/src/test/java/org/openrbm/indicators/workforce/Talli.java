package org.openrbm.indicators.workforce;

import java.io.Serializable;
import java.util.HashMap;

/**
 * Stands in a stream for a {@link Tally} whose observations are objects of any class: its name is
 * as long, and is written over in the bytes.
 */
final class Talli implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String measure = "composition by 'grade'";
  private final HashMap<Serializable, Long> counts = new HashMap<>();

  Talli(Serializable observation) {
    counts.put(observation, 1L);
  }

  /** {@return what it claims} */
  @Override
  public String toString() {
    return measure + counts.size();
  }
}
