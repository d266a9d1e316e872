package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A target that another one has replaced.
 *
 * <p>There are two ways to replace a target. A reset puts another target in force from a day on;
 * days before it are still judged by the former target. A correction says that the other target was
 * meant from the beginning; the former one counts only for what was known before the correction.
 *
 * @param target the former target
 * @param replacedOn the day from which on the other is in force, or on which the correction became
 *     known
 * @param reason why
 * @param kind whether it was re-set or corrected
 * @param knownOn the day since which the replacement is known, if that is not {@code replacedOn}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TargetRevision(
    @JsonProperty(required = true) Target target,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate replacedOn,
    @JsonProperty(required = true) String reason,
    @JsonProperty(required = true) Kind kind,
    @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> knownOn) {

  /**
   * The two ways in which a baseline or a target is replaced.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Another one is in force from a day on. */
    RESET,
    /** The other one was meant from the beginning. */
    CORRECTED
  }

  /** Checks that there is a reason, and that a correction has one day only. */
  public TargetRevision {
    requireNonNull(target, "target");
    requireNonNull(replacedOn, "replacedOn");
    requireNonNull(kind, "kind");
    checkArgument(!reason.isBlank(), "replacement of a target on %s needs a reason", replacedOn);
    checkArgument(
        kind == Kind.RESET || knownOn.isEmpty(),
        "a correction on %s becomes known on that day and on no other",
        replacedOn);
  }

  /** {@return a target that was re-set: until that day, days are judged by the former one} */
  public static TargetRevision reset(Target former, LocalDate from, String reason) {
    return new TargetRevision(former, from, reason, Kind.RESET, Optional.empty());
  }

  /** {@return a target that was wrong: what was known before that day shows the former one} */
  public static TargetRevision corrected(Target former, LocalDate knownOn, String reason) {
    return new TargetRevision(former, knownOn, reason, Kind.CORRECTED, Optional.empty());
  }

  /** {@return whether the replacement is known, seen from there} */
  boolean known(Viewpoint view) {
    return view.knows(knownOn.orElse(replacedOn));
  }

  /** {@return whether the day judged, seen from there, is before that of a re-set target} */
  boolean ahead(Viewpoint view) {
    return kind == Kind.RESET && view.day().isBefore(replacedOn);
  }
}
