package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.csv.CsvDocument;

/** The cells of a row that state a source. */
final class SourceCells {

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of("document", "documentTitle", "clause", "date", "url", "evidence", "remark");

  private SourceCells() {}

  /**
   * Reads a source; empty if all its cells are.
   *
   * @throws IllegalArgumentException if there is a source without document or evidence grade, or a
   *     cell is not what it should be
   */
  static Optional<Citation> read(CsvDocument.Row row) {
    if (COLUMNS.stream().allMatch(column -> row.text(column).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        Citation.builder()
            .document(stated(row, "document"))
            .title(row.text("documentTitle"))
            .clause(row.text("clause"))
            .date(row.text("date").map(PolicyNotation::day))
            .url(row.text("url"))
            .evidence(PolicyNotation.choice(EvidenceGrade.class, stated(row, "evidence")))
            .remark(row.text("remark"))
            .build());
  }

  private static String stated(CsvDocument.Row row, String column) {
    Optional<String> text = row.text(column);
    checkArgument(text.isPresent(), "%s of a source is missing", column);
    return text.orElseThrow();
  }

  /** {@return the cells of a source, in the order of {@link #COLUMNS}} */
  static List<String> of(Optional<Citation> source) {
    return ImmutableList.of(
        source.map(Citation::document).orElse(""),
        source.flatMap(Citation::title).orElse(""),
        source.flatMap(Citation::clause).orElse(""),
        source.flatMap(Citation::date).map(PolicyNotation::ofDay).orElse(""),
        source.flatMap(Citation::url).orElse(""),
        source.map(Citation::evidence).map(Enum::name).orElse(""),
        source.flatMap(Citation::remark).orElse(""));
  }
}
