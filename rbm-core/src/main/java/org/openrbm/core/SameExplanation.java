package org.openrbm.core;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Compares two explanations in the time that their steps take, however often steps share others. A
 * comparison of trees would take a step once for every way that leads to it, which doubles with
 * each level.
 *
 * <p>Hopcroft and Karp's algorithm for automata (A Linear Algorithm for Testing Equivalence of
 * Finite Automata, Cornell University TR 71-114, 1971): two steps once compared are one class, and
 * steps of one class are not compared again. The first difference ends it.
 */
@SuppressWarnings("ReferenceEquality") // equality is what is computed here
final class SameExplanation {

  /** Another step of the same class; a step without entry stands for its class. */
  private final IdentityHashMap<Explanation, Explanation> classes = new IdentityHashMap<>();

  boolean test(Explanation a, Explanation b) {
    Explanation ofA = representative(a);
    Explanation ofB = representative(b);
    if (ofA == ofB) {
      return true;
    }
    if (!sameStep(a, b)) {
      return false;
    }
    classes.put(ofA, ofB);
    List<Explanation> left = a.operands();
    List<Explanation> right = b.operands();
    for (int i = 0; i < left.size(); i++) {
      if (!test(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Explanation representative(Explanation step) {
    Explanation found = step;
    for (Explanation next = classes.get(found); next != null; next = classes.get(found)) {
      found = next;
    }
    if (found != step) {
      classes.put(step, found); // the next search is shorter
    }
    return found;
  }

  private static boolean sameStep(Explanation a, Explanation b) {
    return a.hashCode() == b.hashCode()
        && a.quantity().equals(b.quantity())
        && a.value().equals(b.value())
        && a.unit().equals(b.unit())
        && a.rule().equals(b.rule())
        && a.citation().equals(b.citation())
        && a.remark().equals(b.remark())
        && a.operands().size() == b.operands().size();
  }
}
