package org.openrbm.geodist.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.Map;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.BaseFigure;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;

/** The ranges after posts have been added or taken away, each table calculated once. */
final class RangesByBase {

  private final DesirableRangeTable now;
  private final BaseRule rule;
  private final Map<Long, DesirableRangeTable> byBase = new HashMap<>();

  RangesByBase(DesirableRangeTable now, BaseRule rule) {
    this.now = now;
    this.rule = rule;
    after(0); // a rule that does not fit is found before any use
  }

  DesirableRange of(String code, long change) {
    return after(change).of(code);
  }

  DesirableRangeTable after(long change) {
    if (!rule.addsPosts()) {
      return now;
    }
    Ratio base = now.policy().baseFigure().map(BaseFigure::posts).orElse(Ratio.ZERO);
    checkArgument(
        base.whole(), "base figure that follows posts must be a whole number, but is %s", base);
    long figure = base.numerator().longValueExact();
    long then = rule.after(figure, change);
    return then == figure
        ? now
        : byBase.computeIfAbsent(
            then,
            posts ->
                DesirableRangeCalculator.standard()
                    .calculate(now.policy().withBaseFigure(posts), now.membership()));
  }
}
