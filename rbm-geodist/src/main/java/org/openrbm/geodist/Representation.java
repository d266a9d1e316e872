package org.openrbm.geodist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.Member;

/**
 * One member in a {@link RepresentationReport}: its staff, its range, and what follows.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ExplicitJsonProperties
@JsonPropertyOrder({"code", "status", "midpointPosition", "staff", "postsToRange"})
public final class Representation {

  private final DesirableRange range;
  private final int staff;

  Representation(DesirableRange range, int staff) {
    this.range = range;
    this.staff = staff;
  }

  /** {@return the member} */
  public Member member() {
    return range.member();
  }

  /** {@return the code of the member} */
  @JsonProperty
  public String code() {
    return range.code();
  }

  /** {@return the desirable range of the member} */
  public DesirableRange range() {
    return range;
  }

  /** {@return the staff of the member} */
  @JsonProperty
  public int staff() {
    return staff;
  }

  /** {@return the status} */
  @JsonProperty
  public RepresentationStatus status() {
    return RepresentationStatus.of(staff, range.limits());
  }

  /** {@return the side of the midpoint; empty unless the member is within range} */
  @JsonProperty
  public Optional<MidpointPosition> midpointPosition() {
    if (status() != RepresentationStatus.WITHIN_RANGE) {
      return Optional.empty();
    }
    return Optional.of(
        Ratio.of(staff).compareTo(range.midpoint()) < 0
            ? MidpointPosition.BELOW
            : MidpointPosition.AT_OR_ABOVE);
  }

  /**
   * Returns the movement of posts that brings the member within range: as many appointments as are
   * missing (positive), as many as exceed the upper limit (negative), or 0. A member without staff
   * needs at least one, even where its lower limit is 0, because without any it stays
   * unrepresented; only a range that ends at 0 asks for none.
   *
   * <p>General Assembly resolution 77/278, paragraph 22, asks the Secretary-General to report this
   * number for each State.
   */
  @JsonProperty
  public int postsToRange() {
    return movement(Recorder.off()).value().numerator().intValueExact();
  }

  /** {@return how {@link #postsToRange} was derived, down to rate, population and base figure} */
  public Explanation explanation() {
    return movement(Recorder.on()).explain();
  }

  private Derivation movement(Recorder recorder) {
    return RepresentationRule.movement(range, staff, status(), recorder);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Representation that && range.equals(that.range) && staff == that.staff;
  }

  @Override
  public int hashCode() {
    return Objects.hash(range, staff);
  }

  /** {@return such as {@code "JPN UNDERREPRESENTED, 88 staff, range 186–252"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s %s, %s staff, range %s–%s"
            .formatted(code(), status(), staff, range.lower(), range.upper()));
  }
}
