package org.openrbm.indicators.progress;

import java.time.LocalDate;
import org.openrbm.core.Figure;
import org.openrbm.core.Reason;

/**
 * A figure and the day for which it stands.
 *
 * @param date the day
 * @param figure the figure
 */
record DatedFigure(LocalDate date, Figure figure) {

  static DatedFigure none(LocalDate date, Reason reason) {
    return new DatedFigure(date, Figure.none(reason));
  }
}
