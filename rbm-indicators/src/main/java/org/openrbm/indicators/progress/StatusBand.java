package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Ratio;

/**
 * One band of a status scheme: from its lower bound up to the next one.
 *
 * @param from the lower bound, as a share: 0.9 for 90 per cent
 * @param included whether the bound belongs to this band, or to the one below
 * @param status the status in this band
 * @param label the organisation's word for it
 * @since 0.1.0
 */
public record StatusBand(
    @JsonProperty(required = true) Ratio from,
    @JsonProperty(required = true) boolean included,
    @JsonProperty(required = true) Status status,
    @JsonProperty(required = true) String label) {

  /** Checks that the label is there, and the status one that a number can give. */
  public StatusBand {
    checkArgument(!label.isBlank(), "label of a status band must not be blank");
    checkGiven(status);
  }

  /** Refuses a status that says there is no number, or that depends on a day. */
  static void checkGiven(Status status) {
    checkArgument(
        status == Status.ACHIEVED
            || status == Status.ON_TRACK
            || status == Status.BEHIND
            || status == Status.OFF_TRACK,
        "status %s is not one that a number gives",
        status);
  }

  boolean contains(Ratio value) {
    int order = value.compareTo(from);
    return order > 0 || (order == 0 && included);
  }
}
