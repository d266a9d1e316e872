package org.openrbm.geodist.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationStatus;

/** The standing of a member, as it is in the JSON of a comparison. */
record Standing(
    @JsonProperty(required = true) RepresentationStatus status,
    @JsonProperty(required = true) int staff,
    @JsonProperty(required = true) int lower,
    @JsonProperty(required = true) Ratio midpoint,
    @JsonProperty(required = true) int upper,
    @JsonProperty(required = true) int postsToRange) {

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
