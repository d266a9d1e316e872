package org.openrbm.indicators.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.indicators.progress.Coverage;
import org.openrbm.indicators.progress.Status;

/**
 * What is to be said of a row beside its figures: the value by the day of a target that was met
 * late, the end of the plan, who has reported, when the next figure is due, and what was found.
 *
 * @param row the row
 * @param words the words of the report
 * @param unit the unit of the values
 */
record RowNotes(ReportRow row, ReportWords words, String unit) {

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    ReportRow.Standing standing = row.standing();
    standing
        .onTheDayDay()
        .ifPresent(
            day ->
                notes.add(
                    words.of(Phrase.ON_THE_DAY, words.number(standing.onTheDay(), unit), day)));
    row.plan().end().ifPresent(end -> notes.add(end(end)));
    coverage(standing.coverage(), notes);
    if (standing.stale()) {
      notes.add(words.of(Phrase.STALE));
    }
    if (row.verdict().computedStatus() != Status.ACHIEVED || standing.stale()) {
      standing.nextDue().ifPresent(day -> notes.add(words.of(Phrase.NEXT_DUE, day)));
    }
    for (Map<String, String> part : row.verdict().missingParts()) {
      notes.add(words.of(Phrase.PART_MISSING, ReportCsv.categories(part)));
    }
    return notes;
  }

  private String end(ReportRow.End end) {
    return words.of(
        Phrase.END,
        end.target()
            .map(target -> target.toText(words.tag()))
            .orElseGet(() -> words.of(end.targetInWords())),
        end.due(),
        words.number(end.actual(), unit),
        words.percent(end.fraction()),
        words.of(end.status()));
  }

  private void coverage(Coverage coverage, List<String> notes) {
    if (coverage.units().isEmpty()) {
      return;
    }
    coverage
        .expected()
        .ifPresent(
            all ->
                notes.add(
                    words.of(Phrase.REPORTED, coverage.reported(), all)
                        + coverage
                            .byWeight()
                            .map(
                                share ->
                                    words.of(
                                        Phrase.BECAUSE,
                                        words.of(
                                            Phrase.BY_WEIGHT, words.percent(Optional.of(share)))))
                            .orElse("")));
    List<Coverage.UnitReport> missing = coverage.missing();
    if (!missing.isEmpty()) {
      notes.add(
          words.of(
              Phrase.NOT_REPORTED,
              missing.stream().map(Coverage.UnitReport::unit).collect(Collectors.joining(", "))));
    }
    String older =
        coverage.units().stream()
            .filter(report -> report.day().map(this::older).orElse(false))
            .map(report -> report.unit() + " " + report.day().map(Object::toString).orElse(""))
            .collect(Collectors.joining(", "));
    if (!older.isEmpty()) {
      notes.add(words.of(Phrase.OLDER, older));
    }
  }

  /** Whether a report is of an earlier day than the value. */
  private boolean older(LocalDate day) {
    return row.standing().actualDay().map(day::isBefore).orElse(false);
  }
}
