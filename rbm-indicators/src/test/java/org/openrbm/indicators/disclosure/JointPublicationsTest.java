package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.disclosure.AttackReport.Verdict;

/** Publications of the same people with other rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JointPublicationsTest {

  private static final List<String> REGIONS = List.of("A", "B", "I", "J", "K", "L", "M", "N");

  private static final PublishedTable BY_COUNTY =
      publish(
          CountTable.builder()
              .columns(REGIONS)
              .row("county 1", 2, 2, 8, 8, 0, 0, 0, 0)
              .row("county 2", 0, 0, 0, 0, 3, 3, 3, 7)
              .build(),
          DisclosureRules.SDC_TABLE);

  private static final PublishedTable BY_SIZE =
      publish(
          CountTable.builder()
              .columns(REGIONS)
              .row("large", 2, 2, 8, 8, 3, 0, 0, 7)
              .row("little", 0, 0, 0, 0, 0, 3, 3, 0)
              .build(),
          DisclosureRules.SDC_TABLE);

  private static PublishedTable publish(CountTable table, DisclosureRule rule) {
    return DisclosureControl.standard().publish(table, rule).published();
  }

  /** By hand: county 2 has 16, of which 7 are in N and 6, the little regions, in L and M. */
  @Test
  void two_safe_publications_give_a_count_away_together() {
    assertThat(DisclosureAttack.on(BY_COUNTY).safe()).isTrue();
    assertThat(DisclosureAttack.on(BY_SIZE).safe()).isTrue();
    assertThat(BY_COUNTY.figure(TablePlace.columnTotal("K")).mask()).isPresent();
    assertThat(BY_COUNTY.figure(TablePlace.rowTotal("county 2")).text()).isEqualTo("16");
    assertThat(BY_COUNTY.figure(TablePlace.columnTotal("N")).text()).isEqualTo("7");
    assertThat(BY_SIZE.figure(TablePlace.rowTotal("little")).text()).isEqualTo("6");

    JointReport report = DisclosureAttack.together(List.of(BY_COUNTY, BY_SIZE), regions(0, 1));

    assertThat(report.verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(report.tables().get(0).candidates(TablePlace.columnTotal("K")))
        .isEqualTo(new Candidates(3, 3));
    assertThat(report.tables().get(1).candidates(TablePlace.columnTotal("K")))
        .isEqualTo(new Candidates(3, 3));
  }

  /** A third table of the same people is held against both: all regions in one list. */
  @Test
  void a_third_publication_is_attacked_with_the_others() {
    PublishedTable third =
        publish(
            CountTable.list(
                "all",
                ImmutableMap.<String, Long>builder()
                    .put("A", 2L)
                    .put("B", 2L)
                    .put("I", 8L)
                    .put("J", 8L)
                    .put("K", 3L)
                    .put("L", 3L)
                    .put("M", 3L)
                    .put("N", 7L)
                    .buildOrThrow()),
            DisclosureRules.SDC_TABLE);
    List<SameCount> links = new ArrayList<>(regions(0, 1));
    for (String region : REGIONS) {
      links.add(SameCount.of(0, TablePlace.columnTotal(region), 2, TablePlace.cell("all", region)));
    }

    JointReport report = DisclosureAttack.together(List.of(BY_COUNTY, BY_SIZE, third), links);

    assertThat(report.tables().get(2).findings())
        .map(finding -> finding.figure() + " " + finding.candidates())
        .contains("row 'all', column 'K' 3");
  }

  private static List<SameCount> regions(int first, int second) {
    return REGIONS.stream()
        .map(
            region ->
                SameCount.of(
                    first, TablePlace.columnTotal(region), second, TablePlace.columnTotal(region)))
        .toList();
  }

  /** A list of four counts, and one of their pairs: all whole numbers up to 12 are tried. */
  @Test
  void the_verdict_on_a_list_and_its_pairs_is_that_of_trying_all_whole_numbers() {
    int compared = 0;
    int differing = 0;
    Random random = new Random(4);
    for (int i = 0; i < 130; i++) {
      DisclosureRule rule = RandomTables.RULES.get(i % RandomTables.RULES.size());
      Map<String, Long> counts = new LinkedHashMap<>();
      List<Long> drawn = random.longs(4, 0, 8).boxed().toList();
      List<String> labels = List.of("a", "b", "c", "d");
      IntStream.range(0, 4).forEach(j -> counts.put(labels.get(j), drawn.get(j)));
      PublishedTable all;
      PublishedTable pairs;
      try {
        all = publish(CountTable.list("all", counts), rule);
        pairs =
            publish(
                CountTable.list(
                    "all",
                    ImmutableMap.of(
                        "ab", drawn.get(0) + drawn.get(1), "cd", drawn.get(2) + drawn.get(3))),
                rule);
      } catch (UnprotectableTableException e) {
        continue;
      }
      JointReport report =
          DisclosureAttack.together(
              List.of(all, pairs),
              List.of(
                  new SameCount(0, cells("a", "b"), 1, cells("ab")),
                  new SameCount(0, cells("c", "d"), 1, cells("cd"))));
      if (report.tables().get(0).candidates().entrySet().stream()
          .anyMatch(range -> range.getKey().column().isPresent() && range.getValue().most() > 12)) {
        continue; // beyond what is tried
      }
      compared++;
      Map<TablePlace, NavigableSet<Long>> ofAll = new LinkedHashMap<>();
      Map<TablePlace, NavigableSet<Long>> ofPairs = new LinkedHashMap<>();
      tryAll(all, pairs, ofAll, ofPairs);
      boolean same =
          same(all, report.tables().get(0), ofAll) && same(pairs, report.tables().get(1), ofPairs);
      differing += same ? 0 : 1;
    }
    assertThat(differing).as("of %s", compared).isZero();
    assertThat(compared).isGreaterThan(60);
  }

  private static List<TablePlace> cells(String... columns) {
    return List.of(columns).stream().map(column -> TablePlace.cell("all", column)).toList();
  }

  private static void tryAll(
      PublishedTable all,
      PublishedTable pairs,
      Map<TablePlace, NavigableSet<Long>> ofAll,
      Map<TablePlace, NavigableSet<Long>> ofPairs) {
    for (long a = 0; a <= 12; a++) {
      for (long b = 0; b <= 12; b++) {
        for (long c = 0; c <= 12; c++) {
          for (long d = 0; d <= 12; d++) {
            if (fits(all, a, b, c, d) && fits(pairs, a + b, c + d)) {
              add(all, ofAll, a, b, c, d);
              add(pairs, ofPairs, a + b, c + d);
            }
          }
        }
      }
    }
  }

  private static boolean fits(PublishedTable table, long... counts) {
    long sum = 0;
    for (int j = 0; j < counts.length; j++) {
      if (!BruteForce.fits(table.rule(), table.cells().get(0).get(j), counts[j])) {
        return false;
      }
      sum += counts[j];
    }
    return BruteForce.fits(table.rule(), table.rowTotals().get(0), sum);
  }

  private static void add(
      PublishedTable table, Map<TablePlace, NavigableSet<Long>> possible, long... counts) {
    long sum = 0;
    for (int j = 0; j < counts.length; j++) {
      TablePlace figure = TablePlace.cell("all", table.columns().get(j));
      possible.computeIfAbsent(figure, f -> new TreeSet<>()).add(counts[j]);
      sum += counts[j];
    }
    possible.computeIfAbsent(TablePlace.rowTotal("all"), f -> new TreeSet<>()).add(sum);
  }

  private static boolean same(
      PublishedTable table, AttackReport report, Map<TablePlace, NavigableSet<Long>> possible) {
    boolean same = report.undecided().isEmpty();
    for (Map.Entry<TablePlace, NavigableSet<Long>> entry : possible.entrySet()) {
      TablePlace figure = entry.getKey();
      boolean found =
          report.findings().stream()
              .anyMatch(
                  finding ->
                      finding.figure().equals(figure)
                          && finding.kind() != AttackFinding.Kind.DOMINATED);
      same &=
          found == JointBruteForce.broken(table.rule(), table.figure(figure), entry.getValue())
              && report
                  .candidates(figure)
                  .equals(new Candidates(entry.getValue().first(), entry.getValue().last()));
    }
    return same;
  }

  @Test
  void a_link_names_tables_and_figures_that_are_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureAttack.together(List.of(BY_COUNTY), regions(0, 1)))
        .withMessage("number of a table must be 0 to 0, but is 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DisclosureAttack.together(
                    List.of(BY_COUNTY, BY_SIZE),
                    List.of(
                        SameCount.of(
                            0, TablePlace.rowTotal("county 3"), 1, TablePlace.rowTotal("large")))))
        .withMessage("there is no row 'county 3'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SameCount(0, List.of(), 1, List.of(TablePlace.total())))
        .withMessage("figures that count the same people must be given of both tables");
  }
}
