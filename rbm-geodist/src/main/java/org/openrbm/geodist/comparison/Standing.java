package org.openrbm.geodist.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationStatus;

/** The standing of a member on one side of a comparison, as the JSON has it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Standing(
    Optional<RepresentationStatus> status,
    Optional<Integer> staff,
    int lower,
    Ratio midpoint,
    int upper,
    Optional<Integer> postsToRange) {

  static Standing of(DesirableRange range, Optional<Representation> member) {
    return new Standing(
        member.map(Representation::status),
        member.map(Representation::staff),
        range.lower(),
        range.midpoint(),
        range.upper(),
        member.map(Representation::postsToRange));
  }
}
