package org.openrbm.geodist.plan;

import java.util.HashMap;
import java.util.Map;
import org.openrbm.geodist.BaseFigure;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;

/** The ranges after posts have been added or taken away, each table calculated once. */
final class RangesByBase {

  private final DesirableRangeTable now;
  private final PostsRule rule;
  private final Map<BaseFigure, DesirableRangeTable> byBase = new HashMap<>();

  RangesByBase(DesirableRangeTable now, PostsRule rule) {
    this.now = now;
    this.rule = rule;
    after(0); // a rule that does not fit is found before any use
  }

  DesirableRange of(String code, long change) {
    return after(change).of(code);
  }

  DesirableRangeTable after(long change) {
    BaseFigure base = now.policy().baseFigure().orElseThrow(); // there are ranges
    BaseFigure then = rule.after(base, change);
    return then.equals(base)
        ? now
        : byBase.computeIfAbsent(
            then,
            figure ->
                DesirableRangeCalculator.standard()
                    .calculate(now.policy().withBaseFigure(figure), now.membership()));
  }
}
