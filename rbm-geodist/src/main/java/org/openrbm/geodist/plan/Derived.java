package org.openrbm.geodist.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/** What a document states beside its inputs must follow from them. */
final class Derived {

  private Derived() {}

  static void check(String what, Object given, Object derived, String inputs) {
    checkArgument(
        given.equals(derived),
        "%s %s does not follow from the %s, which give %s",
        what,
        given,
        inputs,
        derived);
  }

  static void checkEach(String what, List<?> given, List<?> derived, String inputs) {
    checkArgument(
        given.size() == derived.size(),
        "there are %s of %s, but %s follow from the %s",
        given.size(),
        what,
        derived.size(),
        inputs);
    for (int i = 0; i < given.size(); i++) {
      check(what, given.get(i), derived.get(i), inputs);
    }
  }
}
