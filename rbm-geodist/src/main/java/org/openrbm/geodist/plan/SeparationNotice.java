package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.MemberCode;

/**
 * A separation that is known in advance, such as a retirement, with the first day on which the
 * staff member is not counted.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = SeparationNotice.Builder.class)
@JsonPropertyOrder({"staffMember", "nationality", "day", "replacement"})
public abstract sealed class SeparationNotice permits ImmutableSeparationNotice {

  SeparationNotice() {}

  /** {@return a key of the staff member or post, unique in a scenario; it need name nobody} */
  public abstract String staffMember();

  /** {@return the code of the member whose national separates} */
  public abstract String nationality();

  /** {@return the first day on which the staff member is not counted} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate day();

  /**
   * {@return the code of the member whose national takes the post on the same day; empty if it
   * stays vacant}
   */
  public abstract Optional<String> replacement();

  /**
   * Returns a separation after which the post stays vacant.
   *
   * @throws IllegalArgumentException if {@code staffMember} is blank or {@code nationality} no
   *     {@link MemberCode}
   */
  public static SeparationNotice of(String staffMember, String nationality, LocalDate day) {
    return new Builder().staffMember(staffMember).nationality(nationality).day(day).build();
  }

  /**
   * Returns this separation with the post taken on the same day.
   *
   * @throws IllegalArgumentException if {@code nationality} is no {@link MemberCode}
   */
  public final SeparationNotice replacedBy(String nationality) {
    return withReplacement(nationality);
  }

  /** {@return this separation of another staff member} */
  public abstract SeparationNotice withStaffMember(String key);

  /** {@return this separation of a national of another member} */
  public abstract SeparationNotice withNationality(String code);

  /** {@return this separation on another day} */
  public abstract SeparationNotice withDay(LocalDate day);

  /** {@return this separation with the post taken on the same day by a national of that member} */
  public abstract SeparationNotice withReplacement(String code);

  /** {@return this separation with that replacement, or without one} */
  public abstract SeparationNotice withReplacement(Optional<String> code);

  @Value.Check
  void check() {
    checkArgument(!staffMember().isBlank(), "staff member of a separation must not be blank");
    String of = " of staff member '" + staffMember() + "'";
    MemberCode.check("nationality" + of, nationality());
    replacement().ifPresent(code -> MemberCode.check("nationality of the replacement" + of, code));
  }

  /** {@return such as {@code "post 17 of JPN separates on 2016-05-01, replaced by FRA"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s of %s separates on %s%s"
            .formatted(
                staffMember(),
                nationality(),
                day(),
                replacement().map(code -> ", replaced by " + code).orElse("")));
  }

  /** Builds a notice; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableSeparationNotice.Builder {
    Builder() {}
  }
}
