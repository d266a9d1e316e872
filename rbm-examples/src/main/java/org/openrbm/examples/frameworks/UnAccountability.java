package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2019;
import static org.openrbm.examples.frameworks.UnParts.element;
import static org.openrbm.examples.frameworks.UnParts.first;
import static org.openrbm.examples.frameworks.UnParts.share;
import static org.openrbm.examples.frameworks.UnParts.single;

import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.MeasureKind;

/** The outcome accountability of the human resources reform; conduct is {@link UnConduct}. */
final class UnAccountability {

  private UnAccountability() {}

  static IntermediateOutcome outcome() {
    return IntermediateOutcome.builder()
        .code("ACC")
        .title(text("Accountability", "问责"))
        .addImmediateOutcomes(
            policy(),
            performance(),
            UnConduct.element(),
            element("ACC.4", "Health and well-being", "卫生和健康").build())
        .build();
  }

  private static ImmediateOutcome policy() {
    Baseline satisfaction =
        Baseline.of(Ratio.parse("4.6"), UnParts.YEAR_2020)
            .withSource(UnParts.undated(27, "A/75/201 (2020), which the report cites"));
    return element("ACC.1", "Policy and advice", "人力资源政策和咨询服务")
        .addIndicator(
            single(
                "ACC.1.1",
                measure(
                        "score",
                        "Satisfaction with policy consultation",
                        "政策协商满意度",
                        MeasureKind.SCORE)
                    .direction(Direction.INCREASING)
                    .scale(Interval.ofAtMost(Ratio.of(5)))
                    .build(),
                satisfaction))
        .build();
  }

  private static ImmediateOutcome performance() {
    return element("ACC.2", "Agile performance management", "灵活业绩管理")
        .addIndicators(
            single(
                "ACC.2.1",
                share("Staff who see appraisal as fair", "认为考绩公平的工作人员")
                    .direction(Direction.INCREASING)
                    .build(),
                first("71", YEAR_2019, 30)),
            single(
                "ACC.2.2",
                share("Confidence in the handling of under-performance", "对处理业绩不佳的信心")
                    .direction(Direction.INCREASING)
                    .build(),
                first("61", YEAR_2019, 30)),
            single(
                "ACC.2.3",
                measure(
                        "score",
                        "People management index, D-1 and D-2",
                        "人员管理指数，D-1 和 D-2",
                        MeasureKind.SCORE)
                    .direction(Direction.INCREASING)
                    .scale(Interval.ofClosed(Ratio.ONE, Ratio.of(4)))
                    .build(),
                first("3.38", UnParts.REPORT, 31)))
        .build();
  }
}
