package org.openrbm.indicators.survey;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.openrbm.core.text.Medium;

/**
 * A result that is shown, or the reason why it is not.
 *
 * @param <V> the result
 * @since 0.1.0
 */
public sealed interface PublishedResult<V> {

  /** {@return the result; empty if it is withheld} */
  Optional<V> result();

  /** {@return why the result is withheld; empty if it is shown} */
  Optional<WithheldReason> withheld();

  /**
   * A result that is shown.
   *
   * @param value the result
   * @since 0.1.0
   */
  record Shown<V>(V value) implements PublishedResult<V> {

    /** Checks that there is a result. */
    public Shown {
      checkNotNull(value, "value");
    }

    @Override
    public Optional<V> result() {
      return Optional.of(value);
    }

    @Override
    public Optional<WithheldReason> withheld() {
      return Optional.empty();
    }

    /** {@return the result in one line} */
    @Override
    public String toString() {
      return Medium.PLAIN.line(value.toString());
    }
  }

  /**
   * A result that is not shown, and is not held here either.
   *
   * @param reason why
   * @since 0.1.0
   */
  record Withheld<V>(WithheldReason reason) implements PublishedResult<V> {

    /** Checks that there is a reason. */
    public Withheld {
      checkNotNull(reason, "reason");
    }

    @Override
    public Optional<V> result() {
      return Optional.empty();
    }

    @Override
    public Optional<WithheldReason> withheld() {
      return Optional.of(reason);
    }

    /** {@return why the result is withheld} */
    @Override
    public String toString() {
      return "withheld: " + reason.sentence();
    }
  }
}
