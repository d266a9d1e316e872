package org.openrbm.indicators.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/**
 * An attacker of linked cuts that shares nothing with the library but the values: he writes down
 * all tables of whole numbers up to a limit that could stand behind each part, adds them up in
 * every way, and strikes out what could not stand behind the whole.
 */
final class JointBruteForce {

  /** A solution is refused beyond so many combinations. */
  private static final long MOST = 400_000;

  private final PublishedTable whole;
  private final List<PublishedTable> parts;
  private final int limit;
  private final List<List<long[]>> choices = new ArrayList<>();

  /** By table, the whole first and the rest last: the counts that remain of each figure. */
  final List<Map<TablePlace, NavigableSet<Long>>> possible = new ArrayList<>();

  /** By table and row: the columns that dominate the row in every solution. */
  final List<Map<Integer, Set<Integer>>> dominating = new ArrayList<>();

  boolean tooLarge;

  JointBruteForce(PublishedTable whole, List<PublishedTable> parts, boolean complete, int limit) {
    this.whole = whole;
    this.parts = parts;
    this.limit = limit;
    long combinations = 1;
    for (PublishedTable part : parts) {
      List<long[]> tables = new ArrayList<>();
      choose(Optional.of(part), new long[cells()], 0, tables);
      choices.add(tables);
      combinations *= tables.size();
    }
    if (!complete) {
      List<long[]> tables = new ArrayList<>();
      choose(Optional.empty(), new long[cells()], 0, tables);
      choices.add(tables);
      combinations *= tables.size();
    }
    for (int i = 0; i <= choices.size(); i++) {
      possible.add(new LinkedHashMap<>());
      dominating.add(new LinkedHashMap<>());
    }
    tooLarge = combinations > MOST;
    if (!tooLarge) {
      combine(new ArrayList<>());
    }
  }

  private int cells() {
    return whole.rows().size() * whole.columns().size();
  }

  private void choose(Optional<PublishedTable> part, long[] cells, int at, List<long[]> tables) {
    if (tables.size() > MOST) {
      return;
    }
    if (at == cells.length) {
      if (part.isEmpty() || fits(part.get(), cells)) {
        tables.add(cells.clone());
      }
      return;
    }
    int columns = whole.columns().size();
    for (long count = 0; count <= limit; count++) {
      if (part.isEmpty()
          || BruteForce.fits(
              part.get().rule(), part.get().cells().get(at / columns).get(at % columns), count)) {
        cells[at] = count;
        choose(part, cells, at + 1, tables);
      }
    }
  }

  private boolean fits(PublishedTable table, long[] cells) {
    int columns = whole.columns().size();
    for (int row = 0; row < whole.rows().size(); row++) {
      long[] counts = Arrays.copyOfRange(cells, row * columns, (row + 1) * columns);
      if (!BruteForce.percentagesFit(table, row, counts)) {
        return false;
      }
    }
    return figures(cells).entrySet().stream()
        .allMatch(
            figure ->
                BruteForce.fits(table.rule(), table.figure(figure.getKey()), figure.getValue()));
  }

  private Map<TablePlace, Long> figures(long[] cells) {
    Map<TablePlace, Long> sums = new LinkedHashMap<>();
    int columns = whole.columns().size();
    for (int i = 0; i < cells.length; i++) {
      String row = whole.rows().get(i / columns);
      String column = whole.columns().get(i % columns);
      sums.merge(TablePlace.cell(row, column), cells[i], Long::sum);
      sums.merge(TablePlace.rowTotal(row), cells[i], Long::sum);
      if (whole.margins() == Margins.ROWS_AND_COLUMNS) {
        sums.merge(TablePlace.columnTotal(column), cells[i], Long::sum);
        sums.merge(TablePlace.total(), cells[i], Long::sum);
      }
    }
    return sums;
  }

  private void combine(List<long[]> chosen) {
    if (chosen.size() < choices.size()) {
      for (long[] choice : choices.get(chosen.size())) {
        chosen.add(choice);
        combine(chosen);
        chosen.remove(chosen.size() - 1);
      }
      return;
    }
    long[] sum = new long[cells()];
    for (long[] part : chosen) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part[i];
      }
    }
    if (fits(whole, sum)) {
      record(0, sum);
      for (int i = 0; i < chosen.size(); i++) {
        record(i + 1, chosen.get(i));
      }
    }
  }

  private void record(int table, long[] cells) {
    figures(cells)
        .forEach(
            (figure, count) ->
                possible.get(table).computeIfAbsent(figure, f -> new TreeSet<>()).add(count));
    int columns = whole.columns().size();
    for (int row = 0; row < whole.rows().size(); row++) {
      Set<Integer> now = new TreeSet<>();
      long total = 0;
      for (int j = 0; j < columns; j++) {
        total += cells[row * columns + j];
      }
      for (int j = 0; j < columns; j++) {
        if (total > 0 && columns > 1 && dominates(table, cells[row * columns + j], total)) {
          now.add(j);
        }
      }
      dominating.get(table).merge(row, now, JointBruteForce::both);
    }
  }

  private boolean dominates(int table, long count, long total) {
    PublishedTable published = table == 0 || table > parts.size() ? whole : parts.get(table - 1);
    return published
        .rule()
        .dominance()
        .filter(rule -> Ratio.of(count, total).compareTo(rule.share()) >= 0)
        .isPresent();
  }

  private static Set<Integer> both(Set<Integer> first, Set<Integer> second) {
    first.retainAll(second);
    return first;
  }

  /** The figures of a table of which the rule is broken, from its words. */
  Set<String> broken(int table) {
    Set<String> broken = new TreeSet<>();
    boolean rest = table > parts.size();
    PublishedTable published = rest || table == 0 ? whole : parts.get(table - 1);
    possible
        .get(table)
        .forEach(
            (figure, counts) -> {
              if (rest
                  ? counts.stream().allMatch(count -> small(published.rule(), count))
                  : broken(published.rule(), published.figure(figure), counts)) {
                broken.add(figure.toString());
              }
            });
    if (!rest && published.rule().dominance().isPresent()) {
      dominating
          .get(table)
          .forEach(
              (row, columns) ->
                  columns.forEach(
                      column -> broken.add("row " + row + " is all in column " + column)));
    }
    return broken;
  }

  private static boolean small(DisclosureRule rule, long count) {
    return count < rule.threshold() && (count > 0 || !rule.zeroShown());
  }

  /** Whether the rule is broken if only these counts remain possible of a published figure. */
  static boolean broken(DisclosureRule rule, PublishedCell cell, NavigableSet<Long> counts) {
    if (cell.mask().isEmpty()) {
      return counts.stream().allMatch(count -> small(rule, count))
          && (rule.rounding().isEmpty() || rule.smallMask().isPresent() || counts.size() == 1);
    }
    boolean ranged = rule.smallMask().filter(mask -> !mask.equals(rule.withheldMask())).isPresent();
    boolean saysSmall = ranged && cell.mask().equals(rule.smallMask());
    long wanted = ranged && !saysSmall ? 2 : rule.leastCandidates();
    if (saysSmall) {
      long stated = rule.threshold() - (rule.zeroShown() ? 1 : 0);
      wanted = Math.min(wanted, stated);
    }
    return counts.size() == 1
        || counts.size() < wanted
        || (!saysSmall && counts.last() < rule.threshold());
  }
}
