package org.openrbm.indicators;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/**
 * A number, or the reason why there is none.
 *
 * @since 0.1.0
 */
public final class Figure {

  private final @Nullable Derivation derivation;
  private final @Nullable NotComputable reason;

  private Figure(@Nullable Derivation derivation, @Nullable NotComputable reason) {
    this.derivation = derivation;
    this.reason = reason;
  }

  static Figure of(Derivation derivation) {
    return new Figure(derivation, null);
  }

  static Figure not(NotComputable reason) {
    return new Figure(null, reason);
  }

  /** {@return the exact number; empty if it cannot be computed} */
  public Optional<Ratio> value() {
    return derivation().map(Derivation::value);
  }

  /** {@return why it cannot be computed; empty if it can} */
  public Optional<NotComputable> reason() {
    return Optional.ofNullable(reason);
  }

  /** {@return how the number was derived; empty if it cannot be computed or was not recorded} */
  public Optional<Explanation> explanation() {
    return derivation().flatMap(Derivation::explanation);
  }

  Optional<Derivation> derivation() {
    return Optional.ofNullable(derivation);
  }

  /** Goes on with the number, or keeps the reason. */
  Figure then(Function<Derivation, Figure> next) {
    return derivation == null ? this : next.apply(derivation);
  }

  /** {@return whether {@code other} is the same number, or the same reason} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure that
        && value().equals(that.value())
        && reason().equals(that.reason());
  }

  @Override
  public int hashCode() {
    return 31 * value().hashCode() + reason().hashCode();
  }

  /** {@return the number, or the reason} */
  @Override
  public String toString() {
    return reason != null ? "not computable: " + reason : value().orElseThrow().toString();
  }
}
