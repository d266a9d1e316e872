package org.openrbm.geodist.allocation;

import com.google.common.primitives.ImmutableIntArray;

/** The fewest and the most posts of each member over a set of allocations, with one of them. */
record Bounds(ImmutableIntArray fewest, ImmutableIntArray most, ImmutableIntArray chosen) {

  static Bounds of(int[] fewest, int[] most, int[] chosen) {
    return new Bounds(
        ImmutableIntArray.copyOf(fewest),
        ImmutableIntArray.copyOf(most),
        ImmutableIntArray.copyOf(chosen));
  }

  boolean unique() {
    return fewest.equals(most);
  }
}
