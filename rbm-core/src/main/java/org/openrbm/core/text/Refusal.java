package org.openrbm.core.text;

import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an argument with a message of one line.
 *
 * <p>A message shows the value that breaks a rule, and values come from documents that anybody may
 * have written. So every message is encoded for {@link Medium#PLAIN}: a name in it cannot end a
 * line of a log or act on a terminal.
 *
 * @since 0.1.0
 */
public final class Refusal {

  private Refusal() {}

  /**
   * Checks an argument.
   *
   * @param holds whether the rule holds
   * @param message the rule, with {@code %s} for each value
   * @throws IllegalArgumentException if it does not
   */
  @Contract("false, _, _ -> fail")
  public static void checkArgument(boolean holds, String message, @Nullable Object... values) {
    if (!holds) {
      throw illegalArgument(Strings.lenientFormat(message, values));
    }
  }

  /** Checks an argument, as with any number of values. */
  @Contract("false, _ -> fail")
  public static void checkArgument(boolean holds, String message) {
    if (!holds) {
      throw illegalArgument(message);
    }
  }

  /** Checks an argument, as with any number of values. */
  @Contract("false, _, _ -> fail")
  public static void checkArgument(boolean holds, String message, @Nullable Object value) {
    if (!holds) {
      throw illegalArgument(Strings.lenientFormat(message, value));
    }
  }

  /** Checks an argument, as with any number of values. */
  @Contract("false, _, _, _ -> fail")
  public static void checkArgument(
      boolean holds, String message, @Nullable Object one, @Nullable Object two) {
    if (!holds) {
      throw illegalArgument(Strings.lenientFormat(message, one, two));
    }
  }

  /** Checks an argument, as with any number of values. */
  @Contract("false, _, _ -> fail")
  public static void checkArgument(boolean holds, String message, long value) {
    if (!holds) {
      throw illegalArgument(Strings.lenientFormat(message, value));
    }
  }

  /** {@return the exception to throw for an argument that breaks a rule} */
  public static IllegalArgumentException illegalArgument(String message) {
    return new IllegalArgumentException(Medium.PLAIN.line(message));
  }

  /** {@return the exception to throw for an argument that breaks a rule, with its cause} */
  public static IllegalArgumentException illegalArgument(
      @Nullable String message, Throwable cause) {
    return new IllegalArgumentException(Medium.PLAIN.line(Strings.nullToEmpty(message)), cause);
  }
}
