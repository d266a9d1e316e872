package org.openrbm.indicators.parity.levels;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.parity.Gender;
import org.openrbm.indicators.parity.GenderComposition;

/**
 * One level of a {@link TransitionModel}: who is there, and where they move.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TransitionLevel.Builder.class)
public abstract sealed class TransitionLevel permits ImmutableTransitionLevel {
  TransitionLevel() {}

  /** {@return the name of the level, such as {@code "P-4"}} */
  public abstract String name();

  /** {@return the women and men at the start, in heads} */
  public abstract GenderComposition staff();

  /** {@return where the women move, and how many are recruited} */
  public abstract TransitionRates women();

  /** {@return where the men move, and how many are recruited} */
  public abstract TransitionRates men();

  /**
   * Returns a level.
   *
   * @throws IllegalArgumentException if {@code name} is blank, or {@code staff} are not all women
   *     and men
   */
  public static TransitionLevel of(
      String name, GenderComposition staff, TransitionRates women, TransitionRates men) {
    return new Builder().name(name).staff(staff).women(women).men(men).build();
  }

  @Value.Check
  void check() {
    StaffLevel.checkWomenAndMen(name(), staff());
  }

  final TransitionRates rates(Gender gender) {
    return gender == Gender.WOMAN ? women() : men();
  }

  /** {@return such as {@code "P-4: 36 women, 64 men: 36.00 % women"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(name() + ": " + staff());
  }

  /** Builds {@link TransitionLevel} instances. Not thread-safe. */
  public static final class Builder extends ImmutableTransitionLevel.Builder {
    Builder() {}
  }
}
