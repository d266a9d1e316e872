package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.BudgetTable.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Responsibility;
import org.openrbm.indicators.measurement.MeasurementSet;

/**
 * The Office for Disarmament Affairs in the programme budget of the United Nations for 2026: 23
 * kinds of deliverables with 93 items, planned for 2024 to 2026 and counted for 2024, and two
 * percentages of compliance from 2022 on.
 *
 * <p>The document prints a total for each kind and an item below it for each deliverable. The total
 * is the whole of an indicator and the items are its parts, all as printed. Five totals are not the
 * sum of their items ({@link #printedTotals}): one for 2025 is 20 meetings too high, and one item
 * of meetings counts something else than its total in every column. No figure is put right here.
 *
 * <p>Source: United Nations, A/80/6 (Sect. 4), <i>Proposed programme budget for 2026</i>. The
 * labels are this library's. The tables do not say when a figure was recorded, so each counts from
 * the last day of its year on.
 *
 * @since 0.1.0
 */
public final class UnDisarmament2026 {

  private static final String SECTION = "4";
  private static final Responsibility OFFICE =
      Responsibility.builder().accountable(text("Office for Disarmament Affairs")).build();
  private static final BudgetDeliverables DELIVERABLES =
      BudgetDeliverables.read("un-disarmament-2026-deliverables.csv", SECTION);

  private static final ImmutableMap<String, String> OUTCOMES =
      ImmutableMap.<String, String>builder()
          .put("ED", "Executive direction and management")
          .put("SP1", "Multilateral negotiations on disarmament")
          .put("SP2", "Weapons of mass destruction")
          .put("SP3", "Conventional arms")
          .put("SP4", "Information and outreach")
          .put("SP5", "Regional disarmament")
          .build();

  private UnDisarmament2026() {}

  /** {@return the framework, with the plans of 2024 to 2026} */
  public static LogicalFramework framework() {
    return LogicalFramework.builder()
        .id("un-disarmament-2026")
        .title(text("UN programme budget for 2026: disarmament"))
        .period(ReportingPeriod.ofYears(2022, 2026))
        .addSource(BudgetTable.section(SECTION).build())
        .mandate(Mandate.builder().code("ODA").title(text("Disarmament affairs")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("DA")
                .title(text("Disarmament furthered"))
                .responsibility(OFFICE)
                .addAllImmediateOutcomes(DELIVERABLES.outcomes(OUTCOMES))
                .build())
        .addCrossCuttingDriver(BudgetCompliance.driver(SECTION, OFFICE))
        .build();
  }

  /** {@return the deliverables of 2024 and the compliance of 2022 to 2024} */
  public static MeasurementSet measurements() {
    return MeasurementSet.of(
        Stream.concat(
                DELIVERABLES.measurements().stream(),
                BudgetCompliance.measurements(SECTION).stream())
            .toList());
  }

  /** {@return every printed total with its items, planned and actual} */
  public static List<PrintedTotal> printedTotals() {
    return DELIVERABLES.printedTotals();
  }
}
