package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.text;
import static org.openrbm.examples.frameworks.UnParts.YEAR_2017;
import static org.openrbm.examples.frameworks.UnParts.element;
import static org.openrbm.examples.frameworks.UnParts.first;

import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.MeasureKind;

/** The outcome agility of the human resources reform. */
final class UnAgility {

  private UnAgility() {}

  static IntermediateOutcome outcome() {
    return IntermediateOutcome.builder()
        .code("AGI")
        .title(text("Agility", "灵活性"))
        .addImmediateOutcomes(
            element("AGI.1", "Workforce planning", "员工队伍规划").build(),
            element("AGI.2", "Talent acquisition", "人才招揽")
                .addIndicator(
                    UnParts.flow(
                        "AGI.2.1",
                        measure("time", "Mean time to recruit", "平均征聘时间", MeasureKind.DAYS)
                            .direction(Direction.DECREASING)
                            .build(),
                        first("159", YEAR_2017, 21)))
                .build(),
            element("AGI.3", "Learning and development", "学习和发展").build(),
            element("AGI.4", "Career support and mobility", "职业支助和工作人员流动").build())
        .build();
  }
}
