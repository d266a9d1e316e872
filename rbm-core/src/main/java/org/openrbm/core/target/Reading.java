package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.LocalizedText;

/**
 * The reason why a wording with several readings was taken in one of them.
 *
 * @param wording the words that have several readings, such as "+20 % each biennium"
 * @param justification what speaks for the reading that was chosen
 * @since 0.1.0
 */
public record Reading(
    @JsonProperty(required = true) LocalizedText wording,
    @JsonProperty(required = true) String justification) {

  /** Checks that there is a justification. */
  public Reading {
    checkArgument(!justification.isBlank(), "reading of \"%s\" needs a justification", wording);
  }
}
