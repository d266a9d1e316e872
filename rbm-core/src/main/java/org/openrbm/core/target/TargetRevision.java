package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A target that another one has replaced.
 *
 * @param target the former target
 * @param replacedOn the day on which it was replaced
 * @param reason why
 * @since 0.1.0
 */
public record TargetRevision(
    @JsonProperty(required = true) Target target,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate replacedOn,
    @JsonProperty(required = true) String reason) {

  /** Checks that there is a reason. */
  public TargetRevision {
    checkArgument(!reason.isBlank(), "replacement of a target on %s needs a reason", replacedOn);
  }
}
