package org.openrbm.indicators.parity;

import java.util.Optional;

/**
 * The persons of one gender that are missing, in heads: by two ways to the aim, not to be added.
 *
 * @param gender who is missing; of no meaning where both numbers are 0
 * @param byReplacement how many persons of the other gender must be followed in their posts by one
 *     of this gender, the size staying as it is; empty if no number reaches the aim at this size
 * @param byAppointment how many must be appointed to new posts, nobody leaving; empty if no number
 *     reaches the aim, or the group would have more persons than {@link Long#MAX_VALUE}
 * @since 0.1.0
 */
public record HeadsNeeded(
    Gender gender, Optional<Long> byReplacement, Optional<Long> byAppointment) {

  /** {@return whether nobody is missing} */
  public boolean none() {
    return byReplacement.filter(heads -> heads == 0).isPresent()
        && byAppointment.filter(heads -> heads == 0).isPresent();
  }

  /** {@return such as {@code "women: 9 by replacement, 17 by appointment"}} */
  @Override
  public String toString() {
    return (gender == Gender.WOMAN ? "women: " : "men: ")
        + byReplacement.map(Object::toString).orElse("no number")
        + " by replacement, "
        + byAppointment.map(Object::toString).orElse("no number")
        + " by appointment";
  }
}
