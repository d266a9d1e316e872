package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.DistrictTable.cell;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

/**
 * One target of the contract, as a cell of the table says it.
 *
 * @param indicator the code of the indicator
 * @param categories the part that it is for, if it is not for the whole
 * @param window {@code on}, {@code since}, or the quarter or year during which it counts
 * @param period the quarter or year
 * @param target what is to be reached; empty if there is said to be no target this quarter
 * @param sum whether the quarters must sum to it
 */
record DistrictTarget(
    String indicator,
    Map<String, String> categories,
    String window,
    ReportingPeriod period,
    Optional<Target> target,
    boolean sum) {

  private static final String NONE = "-";

  /**
   * {@return the targets of a row, in order of time}
   *
   * @param whole the row of the whole indicator, which says what a row of a part does not repeat
   */
  static List<DistrictTarget> of(CsvDocument.Row whole, CsvDocument.Row row) {
    return Arrays.stream(DistrictTable.Step.values())
        .flatMap(step -> row.text(step.column()).map(cell -> of(whole, row, step, cell)).stream())
        .toList();
  }

  private static DistrictTarget of(
      CsvDocument.Row whole, CsvDocument.Row row, DistrictTable.Step step, String cell) {
    String window = cell(whole, "window");
    return new DistrictTarget(
        cell(whole, "code"),
        DistrictContract.categories(row),
        window.equals("during") ? step.period().toString() : window,
        step.period(),
        cell.equals(NONE)
            ? Optional.empty()
            : Optional.of(target(whole, cell, step.period().end())),
        step == DistrictTable.Step.YEAR && row.text("sums").isPresent());
  }

  private static Target target(CsvDocument.Row whole, String cell, LocalDate due) {
    if (DistrictContract.isMilestone(whole)) {
      return new Target.CompleteMilestone(DistrictContract.milestone(whole), due);
    }
    if (DistrictContract.kind(whole) == MeasureKind.ORDINAL) {
      return new Target.ReachLevel(cell, due);
    }
    return switch (Direction.valueOf(cell(whole, "better"))) {
      case INCREASING -> new Target.AtLeast(Ratio.parse(cell), due);
      case DECREASING -> new Target.AtMost(Ratio.parse(cell), due);
      case MAINTAIN -> new Target.Band(between(cell), due);
    };
  }

  /** Reads two limits, such as {@code 48..52}. */
  static Interval between(String limits) {
    List<String> both = Splitter.on("..").splitToList(limits);
    return Interval.ofClosed(Ratio.parse(both.get(0)), Ratio.parse(both.get(1)));
  }

  /** {@return the target as the library writes it} */
  IndicatorTarget indicatorTarget() {
    return IndicatorTarget.builder()
        .target(target.orElseGet(() -> new Target.NoTarget(period.end())))
        .window(targetWindow())
        .categories(categories)
        .sumOfSteps(sum)
        .build();
  }

  private TargetWindow targetWindow() {
    return switch (window) {
      case "on" -> TargetWindow.ON_DAY;
      case "since" -> TargetWindow.SINCE_BASELINE;
      default -> TargetWindow.during(period);
    };
  }
}
