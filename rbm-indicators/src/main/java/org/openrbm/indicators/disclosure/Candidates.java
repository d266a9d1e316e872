package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

/**
 * The whole numbers from the least to the greatest that a hidden count may be. {@link
 * DisclosureAttack} says when those between the two are all possible.
 *
 * @param least the least of them
 * @param most the greatest of them; {@link #UNBOUNDED} if there is none
 * @since 0.1.0
 */
public record Candidates(long least, long most) {

  /** In place of the greatest number where there is no limit. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** Checks the order. */
  public Candidates {
    checkArgument(
        0 <= least && least <= most,
        "candidates must rise from at least 0, but are %s to %s",
        least,
        most);
  }

  /** {@return whether only one number is left} */
  public boolean exact() {
    return least == most;
  }

  /** {@return how many numbers there are; {@link #UNBOUNDED} if there is no limit} */
  public long size() {
    return most == UNBOUNDED ? UNBOUNDED : most - least + 1;
  }

  /** {@return whether {@code count} is one of the numbers} */
  public boolean contains(long count) {
    return least <= count && count <= most;
  }

  /** {@return such as {@code "3"}, {@code "1–4"} or {@code "5 or more"}} */
  @Override
  public String toString() {
    if (most == UNBOUNDED) {
      return least + " or more";
    }
    return exact() ? Long.toString(least) : least + "–" + most;
  }
}
