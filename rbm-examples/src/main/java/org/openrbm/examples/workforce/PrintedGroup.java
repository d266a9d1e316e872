package org.openrbm.examples.workforce;

import org.openrbm.indicators.parity.GenderComposition;

/**
 * A row of a published table: women and men, and the total printed beside them.
 *
 * @param composition the women and men, as printed
 * @param total the total, as printed
 * @since 0.1.0
 */
public record PrintedGroup(GenderComposition composition, long total) {

  /**
   * {@return the printed total less women and men: the difference left by rounding or by another
   * cause}
   */
  public long unexplained() {
    return total - composition.known();
  }
}
