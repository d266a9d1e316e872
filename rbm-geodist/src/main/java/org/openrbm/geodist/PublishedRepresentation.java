package org.openrbm.geodist;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;

/** A representation as it stands in the JSON of a {@link RepresentationReport}. */
@Value.Immutable
@JsonDeserialize(builder = PublishedRepresentation.Builder.class)
abstract sealed class PublishedRepresentation permits ImmutablePublishedRepresentation {

  PublishedRepresentation() {}

  abstract String code();

  abstract RepresentationStatus status();

  abstract Optional<MidpointPosition> midpointPosition();

  abstract int staff();

  abstract int postsToRange();

  static PublishedRepresentation of(Representation representation) {
    return new Builder()
        .code(representation.code())
        .status(representation.status())
        .midpointPosition(representation.midpointPosition())
        .staff(representation.staff())
        .postsToRange(representation.postsToRange())
        .build();
  }

  /** {@return all five, such as {@code "JPN WITHIN_RANGE BELOW, 200 staff, 0 posts to range"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s %s%s, %s staff, %s posts to range"
            .formatted(
                code(),
                status(),
                midpointPosition().map(side -> " " + side).orElse(""),
                staff(),
                postsToRange()));
  }

  static final class Builder extends ImmutablePublishedRepresentation.Builder {
    Builder() {}
  }
}
