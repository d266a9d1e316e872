package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

/** Refuses to compare answers to questions that were not asked alike, and says what differs. */
final class SameQuestion {

  private SameQuestion() {}

  static void check(Question one, String where, Question other, String elsewhere) {
    checkArgument(
        one.id().equals(other.id()),
        "%s asks question '%s' and %s question '%s': only answers to the same question compare",
        where,
        one.id(),
        elsewhere,
        other.id());
    checkArgument(
        one.wording().equals(other.wording()),
        "question '%s' is worded differently in %s and %s: \"%s\" and \"%s\"",
        one.id(),
        where,
        elsewhere,
        one.wording(),
        other.wording());
    checkArgument(
        one.scale().equals(other.scale()),
        "question '%s' is answered on different scales in %s and %s: '%s' and '%s'",
        one.id(),
        where,
        elsewhere,
        one.scale(),
        other.scale());
  }
}
