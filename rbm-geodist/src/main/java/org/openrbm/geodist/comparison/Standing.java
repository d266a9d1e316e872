package org.openrbm.geodist.comparison;

import org.openrbm.core.Ratio;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationStatus;

/** The standing of a member on one side of a comparison, as the JSON has it. */
record Standing(
    RepresentationStatus status,
    int staff,
    int lower,
    Ratio midpoint,
    int upper,
    int postsToRange) {

  static Standing of(Representation member) {
    return new Standing(
        member.status(),
        member.staff(),
        member.range().lower(),
        member.range().midpoint(),
        member.range().upper(),
        member.postsToRange());
  }
}
