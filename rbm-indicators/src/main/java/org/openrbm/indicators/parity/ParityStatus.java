package org.openrbm.indicators.parity;

/**
 * The status of a group against a parity band.
 *
 * @since 0.1.0
 */
public enum ParityStatus {
  /** Fewer women than the band asks for. */
  WOMEN_UNDERREPRESENTED,
  /** In the band, or as close as its rule accepts. */
  AT_PARITY,
  /** More women than the band allows, so that men are missing. */
  MEN_UNDERREPRESENTED,
  /** Nobody in the group is known to be a woman or a man. */
  NOT_COMPUTABLE
}
