package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/** Every verdict on small tables is that of an attacker who tries all whole numbers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkedCutsOracleTest {

  private static final int CASES_OF_RULE = 50;
  private static final int LIMIT = 12;
  private static final int[][] SHAPES = {{1, 2}, {1, 3}, {2, 2}, {2, 2}, {2, 2}};

  private static final List<DisclosureRule> RULES =
      ImmutableList.<DisclosureRule>builder()
          .addAll(RandomTables.RULES)
          .add(DisclosureRules.SDC_TABLE.withDominance(DominanceRule.of(Ratio.of(3, 4))))
          .add(DisclosureRules.HESA.withDominance(DominanceRule.of(Ratio.of(3, 4))))
          .build();

  private int compared;
  private final List<String> differing = new ArrayList<>();

  @Test
  void the_verdict_on_linked_cuts_is_that_of_trying_all_whole_numbers() {
    compareAll(this::compareCuts);
    assertThat(differing).as("of %s", compared).isEmpty();
    assertThat(compared).isGreaterThan(600);
  }

  /** A table is the only part of itself, so the same attacker applies. */
  @Test
  void the_verdict_on_one_table_is_that_of_trying_all_whole_numbers() {
    compareAll(this::compareTable);
    assertThat(differing).as("of %s", compared).isEmpty();
    assertThat(compared).isGreaterThan(500);
  }

  private interface Comparison {
    void of(DisclosureRule rule, Random random);
  }

  private void compareAll(Comparison comparison) {
    for (DisclosureRule rule : RULES) {
      Random random = new Random(20_190_601);
      for (int i = 0; i < CASES_OF_RULE; i++) {
        try {
          comparison.of(rule, random);
        } catch (UnprotectableTableException e) {
          // nothing is published, so there is nothing to attack
        }
      }
    }
  }

  private void compareTable(DisclosureRule rule, Random random) {
    CountTable table = counts(random).get(0);
    PublishedTable published = publish(table, rule, random.nextInt(3), random);
    compare(
        published,
        List.of(published),
        true,
        List.of(DisclosureAttack.on(published)),
        Optional.empty());
  }

  private void compareCuts(DisclosureRule rule, Random random) {
    List<CountTable> tables = counts(random);
    boolean complete = random.nextInt(3) > 0;
    int manner = random.nextInt(3);
    PublishedTable whole = publish(sum(tables), rule, manner, random);
    List<PublishedTable> parts = new ArrayList<>();
    for (CountTable part : complete ? tables : tables.subList(0, 1)) {
      parts.add(publish(part, rule, manner, random));
    }
    LinkedReport report = DisclosureAttack.onParts(whole, parts, complete);
    List<AttackReport> reports = new ArrayList<>();
    reports.add(report.whole());
    reports.addAll(report.parts());
    compare(whole, parts, complete, reports, report.rest());
  }

  private void compare(
      PublishedTable whole,
      List<PublishedTable> parts,
      boolean complete,
      List<AttackReport> published,
      Optional<AttackReport> rest) {
    List<AttackReport> reports = new ArrayList<>(published);
    rest.ifPresent(reports::add);
    boolean beyond =
        reports.subList(reports.size() > 1 ? 1 : 0, reports.size()).stream()
            .flatMap(part -> part.candidates().entrySet().stream())
            .filter(range -> range.getKey().row().isPresent())
            .filter(range -> range.getKey().column().isPresent())
            .anyMatch(range -> range.getValue().most() > LIMIT);
    if (beyond) {
      return; // the attacker would not see all
    }
    JointBruteForce attacker = new JointBruteForce(whole, parts, complete, LIMIT);
    if (attacker.tooLarge) {
      return;
    }
    compared++;
    for (int i = 0; i < reports.size(); i++) {
      Set<String> broken = attacker.broken(i);
      if (!found(reports.get(i)).equals(broken)
          || !sameEnds(reports.get(i), attacker.possible.get(i))) {
        differing.add(
            "table %s of %s, complete=%s%n%s%s: found %s, broken %s"
                .formatted(i, whole.rule().id(), complete, whole, parts, reports.get(i), broken));
        return;
      }
    }
  }

  private static boolean sameEnds(
      AttackReport report, Map<TablePlace, NavigableSet<Long>> possible) {
    return possible.entrySet().stream()
        .allMatch(
            counts ->
                report
                    .candidates(counts.getKey())
                    .equals(new Candidates(counts.getValue().first(), counts.getValue().last())));
  }

  private static Set<String> found(AttackReport report) {
    Set<String> found = new TreeSet<>();
    for (AttackFinding finding : report.findings()) {
      TablePlace figure = finding.figure();
      found.add(
          finding.kind() == AttackFinding.Kind.DOMINATED
              ? "row " + number(figure.row()) + " is all in column " + number(figure.column())
              : figure.toString());
    }
    return found;
  }

  private static int number(Optional<String> label) {
    return Integer.parseInt(label.orElseThrow().substring(1)) - 1;
  }

  private static List<CountTable> counts(Random random) {
    int[] shape = SHAPES[random.nextInt(SHAPES.length)];
    Margins margins = random.nextBoolean() ? Margins.ROWS_ONLY : Margins.ROWS_AND_COLUMNS;
    int most = random.nextInt(2) == 0 ? 4 : 7;
    List<CountTable> tables = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      List<List<Long>> counts = new ArrayList<>();
      for (int row = 0; row < shape[0]; row++) {
        List<Long> line = new ArrayList<>();
        for (int column = 0; column < shape[1]; column++) {
          line.add((long) random.nextInt(most + 1));
        }
        counts.add(line);
      }
      tables.add(table(shape, margins, counts));
    }
    return tables;
  }

  private static CountTable sum(List<CountTable> tables) {
    CountTable first = tables.get(0);
    List<List<Long>> sums = new ArrayList<>();
    for (int row = 0; row < first.rows().size(); row++) {
      List<Long> line = new ArrayList<>();
      for (int column = 0; column < first.columns().size(); column++) {
        int r = row;
        int c = column;
        line.add(tables.stream().mapToLong(table -> table.counts().get(r).get(c)).sum());
      }
      sums.add(line);
    }
    return table(new int[] {first.rows().size(), first.columns().size()}, first.margins(), sums);
  }

  private static CountTable table(int[] shape, Margins margins, List<List<Long>> counts) {
    CountTable.Builder builder = CountTable.builder().margins(margins).counts(counts);
    for (int i = 1; i <= shape[0]; i++) {
      builder.addRow("r" + i);
    }
    for (int i = 1; i <= shape[1]; i++) {
      builder.addColumn("c" + i);
    }
    return builder.build();
  }

  /**
   * As the control does (0), or as somebody does who masks small counts and thinks no further (1),
   * and shows percentages besides (2).
   */
  private static PublishedTable publish(
      CountTable table, DisclosureRule rule, int manner, Random random) {
    if (manner == 0) {
      return DisclosureControl.standard().publish(table, rule).published();
    }
    Layout layout = table.layout();
    List<PublishedCell> cells = new ArrayList<>();
    for (int i = 0; i < layout.figures(); i++) {
      long count = table.count(layout.figure(i));
      boolean masked = rule.small(count) && rule.smallMask().isPresent();
      long base =
          layout.isCell(i) ? table.count(layout.figure(layout.rowTotal(layout.rowOf(i)))) : 0;
      PublishedCell cell =
          masked
              ? PublishedCell.withheld(rule.smallMask().get())
              : PublishedCell.shown(rule.shown(count));
      boolean percentage = manner == 2 && base > 0 && random.nextInt(2) == 0;
      if (percentage && !masked) {
        cell =
            cell.withPercentage(
                Ratio.of(100 * count, base).toDecimal(1, java.math.RoundingMode.HALF_UP));
      } else if (percentage && count < base) {
        long bound = Math.min(100, 100 * (count + 1) / base + 1);
        cell = cell.withPercentageMask("<" + bound + "%");
      }
      cells.add(cell);
    }
    return PublishedTable.of(rule, layout, cells);
  }
}
