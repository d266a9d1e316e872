package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;

/**
 * The staff of one nationality at one grade.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = StaffLine.Builder.class)
@JsonPropertyOrder({"code", "grade", "staff"})
public abstract sealed class StaffLine permits ImmutableStaffLine {

  static final Comparator<StaffLine> ORDER =
      Comparator.comparing((StaffLine line) -> line.code().isEmpty()) // not stated comes last
          .thenComparing(line -> line.code().orElse(""))
          .thenComparing(StaffLine::grade);

  StaffLine() {}

  /** {@return the code of the nationality; empty if it is not stated} */
  public abstract Optional<String> code();

  /** {@return the grade, such as {@code "P-4"}} */
  public abstract String grade();

  /** {@return the number of staff} */
  public abstract int staff();

  /**
   * Returns the staff of a stated nationality.
   *
   * @throws IllegalArgumentException if the code or the grade is blank or has blanks around it, or
   *     the number is negative
   */
  public static StaffLine of(String code, String grade, int staff) {
    return new Builder().code(code).grade(grade).staff(staff).build();
  }

  /**
   * Returns staff whose nationality is not stated.
   *
   * @throws IllegalArgumentException if the grade is blank or has blanks around it, or the number
   *     is negative
   */
  public static StaffLine notStated(String grade, int staff) {
    return new Builder().grade(grade).staff(staff).build();
  }

  @Value.Check
  void check() {
    code().ifPresent(MemberCode::check);
    GradeWeights.checkGrade(grade());
    checkArgument(
        staff() >= 0,
        "staff of nationality '%s' at grade '%s' must not be negative, but is %s",
        code().orElse("not stated"),
        grade(),
        staff());
  }

  /** {@return such as {@code "JPN at P-4: 3 staff"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        code().orElse("not stated") + " at " + grade() + ": " + staff() + " staff");
  }

  /** Builds a line; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableStaffLine.Builder {
    Builder() {}
  }
}
