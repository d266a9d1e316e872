package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;

/**
 * Changes the values of an indicator that should be neither too high nor too low, as Statistics
 * Canada does. After the change lower is better, down to a {@link #target()}, and the values are
 * judged as decreasing. Exact.
 *
 * @since 0.1.0
 */
@SuppressWarnings("ImmutableEnumChecker") // Ratio is immutable
public enum GoldilocksTransform {

  /**
   * Parity indices (SDG 4.5.1, and women to men for 5.4.1): {@code max(y, 1 ÷ y)} towards 1; 0.97
   * to 1.03 counts as 1. A pure number, which must be positive.
   */
  PARITY_INDEX(Ratio.ONE) {
    @Override
    public Optional<Ratio> apply(Ratio value) {
      checkArgument(value.signum() > 0, "parity index must be positive, but is %s", value);
      boolean accepted =
          value.compareTo(Ratio.of(97, 100)) >= 0 && value.compareTo(Ratio.of(103, 100)) <= 0;
      return Optional.of(accepted ? Ratio.ONE : value.max(Ratio.ONE.dividedBy(value)));
    }
  },

  /**
   * Ratios between two groups without an accepted range (SDG 5.4.1): {@code max(y, 1 ÷ y)} towards
   * 1. A pure number, which must be positive.
   */
  GROUP_RATIO(Ratio.ONE) {
    @Override
    public Optional<Ratio> apply(Ratio value) {
      checkArgument(value.signum() > 0, "ratio of groups must be positive, but is %s", value);
      return Optional.of(value.max(Ratio.ONE.dividedBy(value)));
    }
  },

  /** Shares of women (SDG 5.5.1, 5.5.2, 5.a.1): {@code 50 + |y − 50|} towards 50. In per cent. */
  SHARE_AROUND_HALF(Ratio.of(50)) {
    @Override
    public Optional<Ratio> apply(Ratio value) {
      return Optional.of(reflected(value));
    }
  },

  /**
   * Execution of a budget (SDG 16.6.1): {@code 100 + |y − 100|} towards 100; not assessed below 25.
   * In per cent.
   */
  BUDGET_EXECUTION(Ratio.HUNDRED) {
    @Override
    public Optional<Ratio> apply(Ratio value) {
      return value.compareTo(Ratio.of(25)) < 0 ? Optional.empty() : Optional.of(reflected(value));
    }
  },

  /** Unemployment (SDG 8.5.2): as it is, towards 3; not assessed below 3. In per cent. */
  UNEMPLOYMENT(Ratio.of(3)) {
    @Override
    public Optional<Ratio> apply(Ratio value) {
      return value.compareTo(target()) < 0 ? Optional.empty() : Optional.of(value);
    }
  };

  private final Ratio target;

  GoldilocksTransform(Ratio target) {
    this.target = target;
  }

  /** {@return the source of the transforms} */
  public static Citation citation() {
    return TrendSources.STATISTICS_CANADA.withClause("Goldilocks indicators");
  }

  /** {@return the value that is just right, before and after the change} */
  public Ratio target() {
    return target;
  }

  /**
   * Returns the changed value; empty if such a value is not to be assessed.
   *
   * @throws IllegalArgumentException if a ratio or parity index is not positive
   */
  public abstract Optional<Ratio> apply(Ratio value);

  /**
   * Returns the changed series; empty if one of its values is not to be assessed.
   *
   * @throws IllegalArgumentException if a ratio or parity index is not positive
   */
  public Optional<TrendSeries> apply(TrendSeries series) {
    List<TrendPoint> points =
        series.points().stream()
            .flatMap(
                point ->
                    apply(point.value()).stream().map(value -> TrendPoint.of(point.year(), value)))
            .toList();
    return points.size() == series.points().size()
        ? Optional.of(TrendSeries.of(points))
        : Optional.empty();
  }

  Ratio reflected(Ratio value) {
    return target.plus(value.minus(target).abs());
  }
}
