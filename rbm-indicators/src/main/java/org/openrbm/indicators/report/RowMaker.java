package org.openrbm.indicators.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.Units;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.Judgement;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;

/** Makes the rows of a report. */
final class RowMaker {

  private RowMaker() {}

  static ReportRow row(String result, IndicatorProgress of, MeasureProgress part) {
    Optional<Progress> figures = part.progress();
    boolean late = part.status() == Status.MET_LATE;
    return new ReportRow(
        new ReportRow.Subject(
            result,
            of.indicator().code(),
            of.indicator().title(),
            part.measures().stream().map(Measure::code).collect(Collectors.joining("+")),
            part.categories(),
            part.reporter(),
            Units.of(part.measures().get(0))),
        plan(part),
        new ReportRow.Standing(
            part.actual().value(),
            part.actualDay(),
            part.words(),
            figures.filter(p -> late).flatMap(p -> p.onTheDay().value()),
            figures.filter(p -> late).flatMap(Progress::onTheDayDay),
            of.synthetic(),
            figures.flatMap(p -> p.fraction().value()),
            figures.flatMap(p -> p.expectedFraction().value()),
            figures.flatMap(p -> p.gap().value()),
            figures.flatMap(p -> p.statusFigure().value()),
            part.coverage(),
            part.nextDue(),
            part.stale()),
        new ReportRow.Verdict(
            of.inForce(part.status()),
            figures.flatMap(Progress::statusLabel),
            part.status(),
            part.reason(),
            figures.flatMap(p -> p.fraction().reason()),
            of.override(),
            part.missingParts()));
  }

  private static ReportRow.Plan plan(MeasureProgress part) {
    Optional<PlanStep> step = part.current().map(Judgement::step);
    return new ReportRow.Plan(
        part.progress().map(Progress::baseline).orElse(part.baseline()).value(),
        part.progress().map(Progress::target),
        step.map(RowMaker::inWords),
        step.map(PlanStep::due),
        step.map(of -> of.window().inWords()),
        part.overall().filter(end -> !end.equals(part.current().orElse(null))).map(RowMaker::end));
  }

  private static ReportRow.End end(Judgement end) {
    return new ReportRow.End(
        end.progress().map(Progress::target),
        inWords(end.step()),
        end.step().due(),
        end.progress().flatMap(p -> p.actual().value()),
        end.progress().flatMap(p -> p.fraction().value()),
        end.status());
  }

  private static LocalizedText inWords(PlanStep step) {
    List<Target> targets = List.copyOf(step.targets().values());
    return targets.size() == 1 && targets.get(0) instanceof Target.Statement statement
        ? statement.text()
        : LocalizedText.of(
            "en",
            targets.stream()
                .map(Target::inWords)
                .distinct()
                .sorted() // the same in whatever order they stand
                .collect(Collectors.joining("; ")));
  }
}
