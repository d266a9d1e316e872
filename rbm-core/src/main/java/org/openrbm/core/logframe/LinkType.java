package org.openrbm.core.logframe;

/**
 * The way in which one node bears on another.
 *
 * @since 0.1.0
 */
public enum LinkType {
  /** The first helps to bring about the second. */
  CONTRIBUTES_TO,
  /** The first cannot be reached without the second. */
  DEPENDS_ON,
  /** The first draws on a driver that another framework has as well. */
  SHARES_DRIVER,
  /** The first, an indicator, measures how far the second has come. */
  MEASURES,
  /** The first, an assumption, must hold for the second to be reached. */
  CONDITIONS,
  /** The first, a risk, may keep the second from being reached. */
  THREATENS
}
