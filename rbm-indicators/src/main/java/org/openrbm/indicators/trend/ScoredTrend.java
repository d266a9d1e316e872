package org.openrbm.indicators.trend;

import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * A result that {@link AggregateTrend} can average: the assessment of a series, or the aggregate of
 * a group of series.
 *
 * @since 0.1.0
 */
public sealed interface ScoredTrend permits TrendAssessment, AggregateTrend {

  /** {@return the category} */
  TrendStatus status();

  /** {@return the score; empty if there is none} */
  Optional<Ratio> score();
}
