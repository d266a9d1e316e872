package org.openrbm.indicators.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.openrbm.indicators.disclosure.CountRounding.HalfRule;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/**
 * An attacker that shares nothing with the library but the values: he writes down every table of
 * whole numbers up to a limit, strikes out those that would not have been published like that, and
 * looks at what remains.
 */
final class BruteForce {

  private final PublishedTable table;
  private final int limit;
  private final Map<TablePlace, NavigableSet<Long>> possible = new LinkedHashMap<>();
  private final List<List<long[]>> rowChoices = new ArrayList<>();
  boolean rowWithoutDominanceEverywhere;
  private final boolean[] dominanceAvoided;

  BruteForce(PublishedTable table, int limit) {
    this.table = table;
    this.limit = limit;
    dominanceAvoided = new boolean[table.rows().size()];
    for (int i = 0; i < table.rows().size(); i++) {
      List<long[]> choices = new ArrayList<>();
      chooseRow(i, new long[table.columns().size()], 0, choices);
      rowChoices.add(choices);
    }
    chooseTable(new ArrayList<>());
    rowWithoutDominanceEverywhere = true;
    for (boolean avoided : dominanceAvoided) {
      rowWithoutDominanceEverywhere &= avoided;
    }
  }

  /** The true counts that remain possible for each figure. */
  Map<TablePlace, NavigableSet<Long>> possible() {
    return possible;
  }

  private void chooseRow(int row, long[] counts, int column, List<long[]> choices) {
    if (column == counts.length) {
      if (fits(table.rowTotals().get(row), sum(counts)) && percentagesFit(table, row, counts)) {
        choices.add(counts.clone());
      }
      return;
    }
    for (long count = 0; count <= limit; count++) {
      if (fits(table.cells().get(row).get(column), count)) {
        counts[column] = count;
        chooseRow(row, counts, column + 1, choices);
      }
    }
  }

  /** Whether the percentages of a row, and bounds in their place, are those of the counts. */
  static boolean percentagesFit(PublishedTable table, int row, long[] counts) {
    for (int j = 0; j < counts.length; j++) {
      PublishedCell cell = table.cells().get(row).get(j);
      if (cell.percentage().isPresent()
          && (sum(counts) == 0
              || BigDecimal.valueOf(100 * counts[j])
                      .divide(BigDecimal.valueOf(sum(counts)), 1, RoundingMode.HALF_UP)
                      .compareTo(cell.percentage().get())
                  != 0)) {
        return false;
      }
      if (cell.percentageMask().isPresent()) {
        String bound = cell.percentageMask().get().replaceAll("[<%]", "");
        if (BigDecimal.valueOf(100 * counts[j])
                .compareTo(new BigDecimal(bound).multiply(BigDecimal.valueOf(sum(counts))))
            >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void chooseTable(List<long[]> rows) {
    if (rows.size() < rowChoices.size()) {
      for (long[] choice : rowChoices.get(rows.size())) {
        rows.add(choice);
        chooseTable(rows);
        rows.remove(rows.size() - 1);
      }
      return;
    }
    if (table.margins() == Margins.ROWS_AND_COLUMNS && !columnsFit(rows)) {
      return;
    }
    record(rows);
  }

  private boolean columnsFit(List<long[]> rows) {
    long all = 0;
    for (int j = 0; j < table.columns().size(); j++) {
      long total = columnTotal(rows, j);
      if (!fits(table.columnTotals().get(j), total)) {
        return false;
      }
      all += total;
    }
    return fits(table.total().orElseThrow(), all);
  }

  private void record(List<long[]> rows) {
    for (int i = 0; i < rows.size(); i++) {
      long[] row = rows.get(i);
      long greatest = 0;
      for (int j = 0; j < row.length; j++) {
        add(TablePlace.cell(table.rows().get(i), table.columns().get(j)), row[j]);
        greatest = Math.max(greatest, row[j]);
      }
      add(TablePlace.rowTotal(table.rows().get(i)), sum(row));
      dominanceAvoided[i] |= sum(row) == 0 || greatest < sum(row) || row.length == 1;
    }
    if (table.margins() == Margins.ROWS_AND_COLUMNS) {
      long all = 0;
      for (int j = 0; j < table.columns().size(); j++) {
        add(TablePlace.columnTotal(table.columns().get(j)), columnTotal(rows, j));
        all += columnTotal(rows, j);
      }
      add(TablePlace.total(), all);
    }
  }

  private void add(TablePlace figure, long count) {
    possible.computeIfAbsent(figure, f -> new TreeSet<>()).add(count);
  }

  private static long columnTotal(List<long[]> rows, int column) {
    return rows.stream().mapToLong(row -> row[column]).sum();
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  private boolean fits(PublishedCell cell, long count) {
    return fits(table.rule(), cell, count);
  }

  /** Whether a publisher who follows the rule could have written this for that true count. */
  static boolean fits(DisclosureRule rule, PublishedCell cell, long count) {
    boolean small = count < rule.threshold() && (count > 0 || !rule.zeroShown());
    if (cell.count().isPresent()) {
      return !(small && rule.smallMask().isPresent())
          && cell.count()
              .get()
              .equals(rule.rounding().map(rounding -> rounded(rounding, count)).orElse(count));
    }
    boolean oneMask = rule.smallMask().map(rule.withheldMask()::equals).orElse(true);
    if (oneMask) {
      return count > 0
          || rule.dominance().isPresent()
          || !rule.zeroShown()
          || rule.smallMask().isEmpty();
    }
    return cell.mask().equals(rule.smallMask()) ? small : count >= rule.threshold();
  }

  /** By comparing distances to all multiples. */
  private static long rounded(CountRounding rounding, long count) {
    long best = 0;
    for (long multiple = 0; multiple <= count + rounding.base(); multiple += rounding.base()) {
      long distance = Math.abs(multiple - count);
      long toBest = Math.abs(best - count);
      boolean wins = rounding.halves() == HalfRule.UP || multiple % (2 * rounding.base()) == 0;
      if (distance < toBest || (distance == toBest && wins)) {
        best = multiple;
      }
    }
    return best;
  }
}
