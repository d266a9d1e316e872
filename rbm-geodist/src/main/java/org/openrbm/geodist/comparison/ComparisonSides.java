package org.openrbm.geodist.comparison;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.PlainLines;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.policy.BaseFigure;

/** The two sides of a comparison in columns, with the parameters in which their policies differ. */
final class ComparisonSides {

  private record Row(String what, String before, String after) {}

  private final List<Row> rows = new ArrayList<>();
  private final RangeComparison comparison;

  ComparisonSides(RangeComparison comparison) {
    this.comparison = comparison;
  }

  void render(PlainLines out) {
    rows.add(new Row("", "before", "after"));
    addRows(comparison.tableBefore(), comparison.tableAfter());
    int label = rows.stream().mapToInt(row -> row.what().length()).max().orElseThrow() + 2;
    int column = rows.stream().mapToInt(row -> row.before().length()).max().orElseThrow() + 2;
    for (Row row : rows) {
      out.line(
          Strings.padEnd(row.what(), label, ' ')
              + Strings.padEnd(row.before(), column, ' ')
              + row.after());
    }
    addSources(out, comparison.tableBefore(), comparison.tableAfter());
  }

  private void addRows(DesirableRangeTable before, DesirableRangeTable after) {
    add("policy", before.policy().id(), after.policy().id());
    add("base figure", base(before), base(after));
    Map<String, String> then = before.policy().parameters();
    after
        .policy()
        .parameters()
        .forEach(
            (name, now) -> {
              String was = then.getOrDefault(name, "none");
              if (!was.equals(now)) {
                add(name, was, now);
              }
            });
    add("membership", before.membership().label(), after.membership().label());
    add("as of", before.membership().asOf(), after.membership().asOf());
    add("members", before.ranges().size(), after.ranges().size());
    if (comparison.withStaff()) {
      add(
          "staff of members",
          comparison.before().staffOfMembers(),
          comparison.after().staffOfMembers());
    }
  }

  private void add(String what, Object before, Object after) {
    rows.add(
        new Row(what, Medium.PLAIN.line(before.toString()), Medium.PLAIN.line(after.toString())));
  }

  private static String base(DesirableRangeTable table) {
    return table.policy().baseFigure().map(BaseFigure::toString).orElse("none");
  }

  private static void addSources(
      PlainLines out, DesirableRangeTable before, DesirableRangeTable after) {
    addSource(out, "rates", before.membership().rateSource(), after.membership().rateSource());
    addSource(
        out,
        "populations",
        before.membership().populationSource(),
        after.membership().populationSource());
    List<String> notesAfter = after.notes();
    List<String> notesBefore = before.notes();
    for (String note : notesBefore) {
      out.line((notesAfter.contains(note) ? "note: " : "note before: ") + note);
    }
    for (String note : notesAfter) {
      if (!notesBefore.contains(note)) {
        out.line("note after: " + note);
      }
    }
  }

  private static void addSource(
      PlainLines out, String what, Optional<Citation> before, Optional<Citation> after) {
    if (before.equals(after)) {
      after.ifPresent(source -> out.line(what + ": " + source));
    } else {
      out.line(what + " before: " + before.map(Citation::toString).orElse("no source"));
      out.line(what + " after: " + after.map(Citation::toString).orElse("no source"));
    }
  }
}
