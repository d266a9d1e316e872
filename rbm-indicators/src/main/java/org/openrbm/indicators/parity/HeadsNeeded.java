package org.openrbm.indicators.parity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.ExplicitJsonProperties;

/**
 * The persons of one gender that are missing, in heads: by two ways to the aim, not to be added.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"gender", "byReplacement", "byAppointment"})
public final class HeadsNeeded {

  private final Gender gender;
  private final Figure byReplacement;
  private final Figure byAppointment;

  HeadsNeeded(Gender gender, Figure byReplacement, Figure byAppointment) {
    this.gender = gender;
    this.byReplacement = byReplacement;
    this.byAppointment = byAppointment;
  }

  /** {@return who is missing; of no meaning where both numbers are 0} */
  @JsonProperty
  public Gender gender() {
    return gender;
  }

  /**
   * Returns how many persons of the other gender must be followed in their posts by one of this
   * gender, the size staying as it is. There is no number if none reaches the aim at this size.
   */
  public Figure byReplacement() {
    return byReplacement;
  }

  /**
   * Returns how many must be appointed to new posts, nobody leaving. There is no number if none
   * reaches the aim, or the group would have more persons than {@link Long#MAX_VALUE}.
   */
  public Figure byAppointment() {
    return byAppointment;
  }

  @JsonProperty("byReplacement")
  Optional<Long> replaced() {
    return heads(byReplacement);
  }

  @JsonProperty("byAppointment")
  Optional<Long> appointed() {
    return heads(byAppointment);
  }

  private static Optional<Long> heads(Figure figure) {
    return figure.value().map(heads -> heads.round(RoundingMode.UNNECESSARY));
  }

  /** {@return whether nobody is missing} */
  public boolean none() {
    return zero(byReplacement) && zero(byAppointment);
  }

  private static boolean zero(Figure figure) {
    return figure.value().filter(Ratio.ZERO::equals).isPresent();
  }

  /** {@return whether {@code other} is the same gender and the same numbers} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HeadsNeeded that
        && gender == that.gender
        && byReplacement.equals(that.byReplacement)
        && byAppointment.equals(that.byAppointment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(gender, byReplacement, byAppointment);
  }

  /** {@return such as {@code "women: 9 by replacement, 17 by appointment"}} */
  @Override
  public String toString() {
    return (gender == Gender.WOMAN ? "women: " : "men: ")
        + replaced().map(Object::toString).orElse("no number")
        + " by replacement, "
        + appointed().map(Object::toString).orElse("no number")
        + " by appointment";
  }
}
