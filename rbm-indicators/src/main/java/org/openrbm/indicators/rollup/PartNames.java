package org.openrbm.indicators.rollup;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses parts of one name: what stands twice would count twice.
 *
 * <p>A set of a million names takes several times as long as their sum. So each name first marks
 * one bit of many, and only the few whose bit another name has marked as well go into a set.
 */
final class PartNames {

  /** So many that of 16 names about one shares its bit with another. */
  private static final int BITS_A_NAME = 16;

  private static final int MOST_BITS = 1 << 27;

  private final List<Part> parts;
  private final int shift;

  private PartNames(List<Part> parts) {
    this.parts = parts;
    long bits = Math.min(MOST_BITS, (long) parts.size() * BITS_A_NAME);
    this.shift = Long.numberOfLeadingZeros(bits - 1) - Integer.SIZE;
  }

  static void checkDistinct(List<Part> parts) {
    if (parts.size() > 1) {
      new PartNames(parts).check();
    }
  }

  private void check() {
    BitSet marked = new BitSet(1 << (Integer.SIZE - shift));
    BitSet shared = new BitSet();
    for (Part part : parts) {
      int bit = bit(part);
      if (marked.get(bit)) {
        shared.set(bit);
      } else {
        marked.set(bit);
      }
    }
    if (shared.isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Part part : parts) {
      if (shared.get(bit(part))) {
        checkArgument(names.add(part.name()), "'%s' stands twice in a roll-up", part.name());
      }
    }
  }

  /**
   * The highest bits of the hash times the golden ratio, which spreads names that differ little.
   */
  private int bit(Part part) {
    return (part.name().hashCode() * 0x9E3779B9) >>> shift;
  }
}
