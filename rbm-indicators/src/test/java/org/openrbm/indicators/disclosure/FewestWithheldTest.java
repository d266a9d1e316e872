package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No safe pattern withholds fewer figures for the sake of others; all of them are tried. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FewestWithheldTest {

  private static final int CASES = 70;

  /** By hand: 2 and 2 are small; 21 and 20 close the circle of four cells in two rows. */
  @Test
  void two_figures_are_withheld_where_two_are_enough() {
    Publication publication =
        DisclosureControl.standard()
            .publish(
                table(List.of(List.of(21L, 2L, 4L), List.of(2L, 20L, 7L), List.of(0L, 25L, 20L))),
                DisclosureRules.SDC_TABLE);
    assertThat(publication.withheld())
        .filteredOn(why -> why.reason() == WithholdingReason.COMPLEMENTARY)
        .map(
            withholding ->
                withholding.figure() + ": " + withholding.reason() + ", " + withholding.text())
        .containsExactly(
            "row 'r1', column 'c1': COMPLEMENTARY, otherwise row 'r1', column 'c2' would be known"
                + " to be 2",
            "row 'r2', column 'c2': COMPLEMENTARY, otherwise row 'r1', column 'c2' would be known"
                + " to be 2");
    assertThat(publication.fewestProved()).isTrue();
  }

  /** 7 rows of 7 columns have 64 figures with their totals, more than are searched. */
  @Test
  void of_a_large_table_the_fewest_are_not_proved() {
    List<List<Long>> counts = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      counts.add(List.of(2L, 21L, 22L, 23L, 24L, 25L, 26L));
    }
    Publication publication =
        DisclosureControl.standard().publish(table(counts), DisclosureRules.SDC_TABLE);
    assertThat(publication.fewestProved()).isFalse();
    assertThat(publication.attack().safe()).isTrue();
  }

  @Test
  void no_pattern_of_all_that_are_tried_withholds_fewer() {
    List<DisclosureRule> rules =
        ImmutableList.of(
            DisclosureRule.ofThreshold("own", 5),
            DisclosureRules.SDC_TABLE,
            DisclosureRule.ofThreshold("own", 5)
                .withSmallMask("c")
                .withWithheldMask("c")
                .withZeroShown(false),
            DisclosureRules.OFQUAL,
            DisclosureRules.HESA);
    Random random = new Random(9);
    int compared = 0;
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      DisclosureRule rule = rules.get(i % rules.size());
      CountTable table = random(random, i % 3 == 0 ? 3 : 2, i % 2 == 0 ? 3 : 2);
      Publication publication;
      try {
        publication = DisclosureControl.standard().publish(table, rule);
      } catch (UnprotectableTableException e) {
        continue;
      }
      compared++;
      long withheld =
          publication.withheld().stream()
              .filter(why -> why.reason() == WithholdingReason.COMPLEMENTARY)
              .count();
      int least = least(table, publication.published().rule());
      if (withheld != least || !publication.fewestProved()) {
        differing.add(withheld + " rather than " + least + " in\n" + publication);
      }
    }
    assertThat(differing).as("of %s", compared).isEmpty();
    assertThat(compared).isGreaterThan(60);
  }

  /** The fewest figures to withhold besides the small ones so that the attack fails. */
  private static int least(CountTable table, DisclosureRule rule) {
    Layout layout = table.layout();
    List<Integer> open = new ArrayList<>();
    List<PublishedCell> cells = new ArrayList<>();
    for (int i = 0; i < layout.figures(); i++) {
      long count = table.count(layout.figure(i));
      boolean masked = rule.smallMask().isPresent() && rule.small(count);
      cells.add(
          masked
              ? PublishedCell.withheld(rule.smallMask().get())
              : PublishedCell.shown(rule.shown(count)));
      if (layout.published(i) && !masked && mayStandBehindTheOtherMask(rule, count)) {
        open.add(i);
      }
    }
    for (int size = 0; size <= open.size(); size++) {
      if (anySafe(layout, rule, cells, open, 0, size)) {
        return size;
      }
    }
    return -1;
  }

  private static boolean mayStandBehindTheOtherMask(DisclosureRule rule, long count) {
    boolean ranged = rule.smallMask().filter(mask -> !mask.equals(rule.withheldMask())).isPresent();
    return ranged ? count >= rule.threshold() : count > 0 || rule.smallMask().isEmpty();
  }

  private static boolean anySafe(
      Layout layout,
      DisclosureRule rule,
      List<PublishedCell> cells,
      List<Integer> open,
      int from,
      int more) {
    if (more == 0) {
      return DisclosureAttack.on(PublishedTable.of(rule, layout, cells)).safe();
    }
    for (int i = from; i <= open.size() - more; i++) {
      PublishedCell shown = cells.set(open.get(i), PublishedCell.withheld(rule.withheldMask()));
      boolean safe = anySafe(layout, rule, cells, open, i + 1, more - 1);
      cells.set(open.get(i), shown);
      if (safe) {
        return true;
      }
    }
    return false;
  }

  private static CountTable random(Random random, int rows, int columns) {
    List<List<Long>> counts = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Long> row = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        row.add((long) random.nextInt(random.nextInt(2) == 0 ? 5 : 30));
      }
      counts.add(row);
    }
    return table(counts);
  }

  private static CountTable table(List<List<Long>> counts) {
    CountTable.Builder builder = CountTable.builder().counts(counts);
    for (int i = 1; i <= counts.size(); i++) {
      builder.addRow("r" + i);
    }
    for (int j = 1; j <= counts.get(0).size(); j++) {
      builder.addColumn("c" + j);
    }
    return builder.build();
  }
}
