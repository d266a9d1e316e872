package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.disclosure.AttackReport.Verdict;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/** Tables that others might publish; what follows from them was worked out by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureAttackTest {
  private static final DisclosureRule OWN = DisclosureRule.ofThreshold("own", 5);

  @Test
  void one_subtraction_is_enough() {
    AttackReport report = DisclosureAttack.on(list(OWN, "<5 177 180"));
    assertThat(report.findings())
        .map(AttackFinding::toString)
        .containsExactly("RECOVERED: row 'all', column 'c1' is 3: 180 − 177");
    assertThat(report.render()).isEqualTo("RECOVERED: row 'all', column 'c1' is 3: 180 − 177\n");
    assertThat(report).hasToString("BREACHED: 1 findings, 0 figures undecided");
  }

  /** x + y = 2 with both at least 1. */
  @Test
  void two_masks_can_be_as_good_as_none() {
    assertThat(DisclosureAttack.on(list(OWN, "<5 <5 10 12")).findings())
        .map(AttackFinding::toString)
        .containsExactly(
            "RECOVERED: row 'all', column 'c1' is 1: from all figures together; no other whole"
                + " numbers from 0 fit",
            "RECOVERED: row 'all', column 'c2' is 1: from all figures together; no other whole"
                + " numbers from 0 fit");
  }

  /**
   * Row 1: a + b = 5; row 2: c + d = 11; column 1: a + c = 8; column 2: b + d = 8. With c and d at
   * least 5: c is 5 or 6, so a is 3 or 2, and b is 2 or 3.
   */
  @Test
  void rows_and_columns_together_narrow_a_range() {
    PublishedTable table = table(OWN, "<5 <5 5", "[c] [c] 11", "8 8 16");
    AttackReport report = DisclosureAttack.on(table);
    assertThat(report.safe()).isTrue();
    assertThat(report.candidates(TablePlace.cell("r1", "c1"))).hasToString("2–3");
    assertThat(report.candidates(TablePlace.cell("r2", "c2"))).hasToString("5–6");

    PublishedTable stricter = table(OWN.withLeastCandidates(3), "<5 <5 5", "[c] [c] 11", "8 8 16");
    assertThat(DisclosureAttack.on(stricter).findings())
        .map(AttackFinding::kind)
        .containsExactly(AttackFinding.Kind.NARROWED, AttackFinding.Kind.NARROWED);
  }

  @Test
  void one_mask_for_all_must_not_tell_who_is_small() {
    DisclosureRule rule = DisclosureRules.SDC_TABLE;
    assertThat(DisclosureAttack.on(list(rule, "[c] [c] 40 44")).findings())
        .map(AttackFinding::toString)
        .containsExactly(
            "SHOWN_TO_BE_SMALL: row 'all', column 'c1' is 1–3: from all figures together; no other"
                + " whole numbers from 0 fit",
            "SHOWN_TO_BE_SMALL: row 'all', column 'c2' is 1–3: from all figures together; no other"
                + " whole numbers from 0 fit");
    assertThat(DisclosureAttack.on(list(rule, "[c] [c] 40 45")).safe()).isTrue();
  }

  @Test
  void a_small_count_that_is_shown_is_a_breach() {
    assertThat(DisclosureAttack.on(list(OWN, "3 7 10")).findings())
        .map(AttackFinding::toString)
        .containsExactly("SMALL_COUNT_SHOWN: row 'all', column 'c1' is 3: it is shown");
  }

  @Test
  void dominance_is_seen() {
    DisclosureRule rule =
        DisclosureRules.SDC_TABLE.withDominance(DominanceRule.of(org.openrbm.core.Ratio.of(9, 10)));
    assertThat(DisclosureAttack.on(list(rule, "12 0 12")).findings())
        .map(AttackFinding::toString)
        .containsExactly("DOMINATED: row 'all', column 'c1' is 12: of the 12 of the row");
    assertThat(DisclosureAttack.on(list(rule, "18 2 20")).findings())
        .map(AttackFinding::kind)
        .containsExactly(AttackFinding.Kind.SMALL_COUNT_SHOWN, AttackFinding.Kind.DOMINATED);
    assertThat(DisclosureAttack.on(list(rule, "[c] [c] 12")).safe()).isTrue();
  }

  /** 0 stands for 0 to 2; four of them cannot be 8 unless each is 2. */
  @Test
  void rounded_counts_can_be_worked_out() {
    AttackReport report = DisclosureAttack.on(list(DisclosureRules.HESA, "0 0 0 0 10"));
    assertThat(report.findings()).hasSize(4);
    assertThat(report.candidates(TablePlace.cell("all", "c3"))).hasToString("2");
    assertThat(report.candidates(TablePlace.rowTotal("all"))).hasToString("8");
    // four counts of 7: rounded to 5 each, 28 to 30; no small count, so no breach
    AttackReport sevens = DisclosureAttack.on(list(DisclosureRules.HESA, "5 5 5 5 30"));
    assertThat(sevens.safe()).isTrue();
    assertThat(sevens.candidates(TablePlace.cell("all", "c1"))).hasToString("7");
  }

  /** 47.8 % of 23 to 27 is 11 of 23 only: 11 ÷ 24 = 45.8, 12 ÷ 25 = 48.0, 13 ÷ 27 = 48.1. */
  @Test
  void a_percentage_can_undo_the_rounding() {
    PublishedTable plain = list(DisclosureRules.HESA, "10 10 25");
    PublishedTable table =
        PublishedTable.builder()
            .rule(DisclosureRules.HESA)
            .rows(plain.rows())
            .columns(plain.columns())
            .margins(plain.margins())
            .addCell(
                List.of(
                    PublishedCell.shown(10).withPercentage(new BigDecimal("47.8")),
                    PublishedCell.shown(10)))
            .rowTotals(plain.rowTotals())
            .build();
    AttackReport plainly = DisclosureAttack.on(plain);
    assertThat(plainly.candidates(TablePlace.cell("all", "c1"))).hasToString("11–12");
    assertThat(plainly.candidates(TablePlace.rowTotal("all"))).hasToString("23–24");
    AttackReport report = DisclosureAttack.on(table);
    assertThat(report.candidates(TablePlace.cell("all", "c1"))).hasToString("11");
    assertThat(report.candidates(TablePlace.rowTotal("all"))).hasToString("23");
  }

  @Test
  void two_cuts_tell_the_group_between_them() {
    LinkedReport report =
        DisclosureAttack.onDifference(
            table(OWN, "40 30 70", "20 25 45", "60 55 115"),
            table(OWN, "38 30 68", "20 25 45", "58 55 113"));
    assertThat(report.safe()).isFalse();
    assertThat(report.whole().safe()).isTrue();
    assertThat(report.rest().orElseThrow().findings())
        .map(AttackFinding::toString)
        .containsExactly(
            "SMALL_DIFFERENCE: row 'r1', column 'c1' is 2: by which the tables differ",
            "SMALL_DIFFERENCE: total of row 'r1' is 2: by which the tables differ",
            "SMALL_DIFFERENCE: total of column 'c1' is 2: by which the tables differ",
            "SMALL_DIFFERENCE: total of all is 2: by which the tables differ");
  }

  /** Women and men add up to all, so what is hidden in one is found by the two others. */
  @Test
  void parts_that_are_everybody_tell_each_other() {
    LinkedReport report =
        DisclosureAttack.onParts(
            list(OWN, "33 [c] 80"), List.of(list(OWN, "30 20 50"), list(OWN, "<5 [c] 30")), true);
    assertThat(report.rest()).isEmpty();
    assertThat(report.parts().get(1).findings())
        .map(finding -> finding.figure() + " " + finding.candidates())
        .containsExactly("row 'all', column 'c1' 3", "row 'all', column 'c2' 27");
    assertThat(report.whole().findings())
        .map(finding -> finding.figure() + " " + finding.candidates())
        .containsExactly("row 'all', column 'c2' 47");
  }

  /**
   * Ofqual's rule over 4 2 / 2 4 = 2 2 / 0 1 + 2 0 / 2 3; each table alone is safe. In fractions
   * the first row of the first part could be less than 4; no whole numbers but 4 fit, which {@link
   * JointBruteForce} finds by trying all.
   */
  @Test
  void cuts_that_only_whole_numbers_give_away_are_not_called_safe() {
    PublishedTable whole = publish(4, 2, 2, 4);
    List<PublishedTable> parts = List.of(publish(2, 2, 0, 1), publish(2, 0, 2, 3));
    assertThat(DisclosureAttack.on(whole).verdict()).isEqualTo(Verdict.SAFE);
    assertThat(parts).allMatch(part -> DisclosureAttack.on(part).safe());

    LinkedReport report = DisclosureAttack.onParts(whole, parts, true);

    assertThat(report.verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(report.safe()).isFalse();
    assertThat(report.parts().get(0).findings())
        .map(AttackFinding::toString)
        .containsExactly(
            "RECOVERED: total of row 'r1' is 4: from all figures together; no other whole numbers"
                + " from 0 fit");
    assertThat(new JointBruteForce(whole, parts, true, 8).possible.get(1))
        .containsEntry(TablePlace.rowTotal("r1"), new java.util.TreeSet<>(List.of(4L)));
  }

  private static PublishedTable publish(long... counts) {
    return DisclosureControl.standard()
        .publish(
            CountTable.builder()
                .addColumns("c1", "c2")
                .row("r1", counts[0], counts[1])
                .row("r2", counts[2], counts[3])
                .build(),
            DisclosureRules.OFQUAL)
        .published();
  }

  /** 1,400 rounded counts in whole and part: more unknowns times sums than the search takes. */
  @Test
  void cuts_too_large_for_the_search_are_not_decided() {
    PublishedTable whole = list(DisclosureRules.HESA, "10 ".repeat(1_400) + "14000");
    PublishedTable part = list(DisclosureRules.HESA, "5 ".repeat(1_400) + "7000");

    LinkedReport report = DisclosureAttack.onParts(whole, List.of(part, part), true);

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(report.safe()).isFalse();
    assertThat(report.whole().verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(report.whole().findings()).isEmpty();
    assertThat(report.whole().undecided()).hasSize(1_401);
    assertThat(report).hasToString("NOT_DECIDED: a whole with 2 parts");
    assertThat(report.whole()).hasToString("NOT_DECIDED: 0 findings, 1401 figures undecided");
    assertThat(report.whole().render())
        .startsWith("NOT_DECIDED: row 'all', column 'c1' is within 8–12\n");
  }

  /**
   * 10 stands for 8 to 12 and 0 for 0 to 2, so c1 is at least 8 of 10: 80 %. The ends of its range
   * and of that of the total do not tell: 8 of 12 is 67 %.
   */
  @Test
  void dominance_is_seen_where_the_ranges_alone_do_not_tell() {
    DisclosureRule rule =
        DisclosureRules.HESA.withDominance(DominanceRule.of(org.openrbm.core.Ratio.of(3, 4)));
    assertThat(DisclosureAttack.on(list(rule, "10 0 10")).findings())
        .map(AttackFinding::toString)
        .containsExactly("DOMINATED: row 'all', column 'c1' is 8–12: of the 8–12 of the row");
    // 8 of 11 would be 73 %: 0 to 2 in each of two columns
    assertThat(DisclosureAttack.on(list(rule, "10 0 0 10")).safe()).isTrue();
  }

  static PublishedTable list(DisclosureRule rule, String line) {
    List<PublishedCell> cells = cells(line);
    return PublishedTable.builder()
        .rule(rule)
        .addRow("all")
        .columns(labels("c", cells.size() - 1))
        .margins(Margins.ROWS_ONLY)
        .addCell(cells.subList(0, cells.size() - 1))
        .addRowTotal(cells.get(cells.size() - 1))
        .build();
  }

  static PublishedTable table(DisclosureRule rule, String... lines) {
    int columns = cells(lines[0]).size() - 1;
    PublishedTable.Builder builder =
        PublishedTable.builder()
            .rule(rule)
            .rows(labels("r", lines.length - 1))
            .columns(labels("c", columns));
    for (int i = 0; i < lines.length - 1; i++) {
      builder.addCell(cells(lines[i]).subList(0, columns));
      builder.addRowTotal(cells(lines[i]).get(columns));
    }
    List<PublishedCell> last = cells(lines[lines.length - 1]);
    return builder.columnTotals(last.subList(0, columns)).total(last.get(columns)).build();
  }

  private static List<PublishedCell> cells(String line) {
    return Splitter.on(' ').splitToStream(line).map(DisclosureAttackTest::cell).toList();
  }

  private static PublishedCell cell(String text) {
    return text.matches("[0-9]+")
        ? PublishedCell.shown(Long.parseLong(text))
        : PublishedCell.withheld(text);
  }

  private static List<String> labels(String prefix, int size) {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      labels.add(prefix + i);
    }
    return labels;
  }

  /** Below 1 % of 180 there is 1 person only; below 3.3 % there are 1 to 5. */
  @Test
  void a_bound_of_a_percentage_tells_the_count_too() {
    assertThat(attackOnBound("<1%").findings())
        .map(AttackFinding::kind)
        .containsExactly(AttackFinding.Kind.RECOVERED, AttackFinding.Kind.RECOVERED);
    assertThat(attackOnBound("<1%").candidates(TablePlace.cell("all", "women"))).hasToString("1");
    assertThat(attackOnBound("<3.3%").safe()).isTrue();
    assertThat(attackOnBound("low").safe()).isTrue();
  }

  private static AttackReport attackOnBound(String bound) {
    return DisclosureAttack.on(
        PublishedTable.builder()
            .rule(DisclosureRule.ofThreshold("own", 6))
            .addRow("all")
            .columns(List.of("women", "men"))
            .margins(Margins.ROWS_ONLY)
            .addCell(
                List.of(
                    PublishedCell.builder().mask("<6").percentageMask(bound).build(),
                    PublishedCell.withheld("[c]")))
            .addRowTotal(PublishedCell.shown(180))
            .build());
  }
}
