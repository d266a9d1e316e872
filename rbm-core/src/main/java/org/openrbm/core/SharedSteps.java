package org.openrbm.core;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.openrbm.core.text.NoJson;

/**
 * Compares two derivations in time that grows only with the number of their steps, however often
 * steps share others. A comparison of trees would visit a step once for every path to it, and the
 * number of paths can double with each level.
 *
 * <p>Hopcroft and Karp's algorithm for automata (A Linear Algorithm for Testing Equivalence of
 * Finite Automata, Cornell University TR 71-114, 1971): two steps once compared are one class, and
 * steps of one class are not compared again. The first difference ends it.
 *
 * @param <T> the steps
 * @since 0.1.0
 */
@SuppressWarnings("ReferenceEquality") // equality is what is computed here
@NoJson
public final class SharedSteps<T> {

  /** Maps a step to another of its class; a step without an entry represents its class. */
  private final IdentityHashMap<T, T> classes = new IdentityHashMap<>();

  private final BiPredicate<T, T> alike;
  private final Function<T, List<T>> below;

  private SharedSteps(BiPredicate<T, T> alike, Function<T, List<T>> below) {
    this.alike = alike;
    this.below = below;
  }

  /**
   * Returns whether two steps are equal with all below them.
   *
   * @param alike whether two steps are equal by themselves, without the steps below
   * @param below the steps below a step
   */
  public static <T> boolean equal(T a, T b, BiPredicate<T, T> alike, Function<T, List<T>> below) {
    return new SharedSteps<>(alike, below).equal(a, b);
  }

  private boolean equal(T a, T b) {
    T ofA = representative(a);
    T ofB = representative(b);
    if (ofA == ofB) {
      return true;
    }
    List<T> left = below.apply(a);
    List<T> right = below.apply(b);
    if (left.size() != right.size() || !alike.test(a, b)) {
      return false;
    }
    classes.put(ofA, ofB);
    for (int i = 0; i < left.size(); i++) {
      if (!equal(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private T representative(T step) {
    T found = step;
    for (T next = classes.get(found); next != null; next = classes.get(found)) {
      found = next;
    }
    if (found != step) {
      classes.put(step, found); // the next search is shorter
    }
    return found;
  }
}
