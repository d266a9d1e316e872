package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

/** No attack succeeds, whoever the attacker, the table and the rule. */
class DisclosurePropertyTest {

  private final DisclosureControl control = DisclosureControl.standard();

  private static DisclosureRule own(long threshold) {
    return DisclosureRule.ofThreshold("own", threshold);
  }

  private static final List<DisclosureRule> RULES =
      ImmutableList.of(
          own(3),
          own(4),
          own(5).withLeastCandidates(4),
          own(4).withZeroShown(false),
          DisclosureRules.SDC_TABLE,
          DisclosureRules.SDC_TABLE.withLeastCandidates(3),
          DisclosureRules.SDC_TABLE.withDominance(DominanceRule.fullCell()),
          DisclosureRules.OFQUAL,
          DisclosureRules.HESA,
          DisclosureRules.HESA.withDominance(DominanceRule.fullCell()),
          DisclosureRules.HESA.withMinimumPercentageBase(Ratio.ZERO),
          DisclosureRules.MOD,
          own(3).withSmallMask("c").withWithheldMask("c").withZeroShown(false));

  @Provide
  Arbitrary<DisclosureRule> rules() {
    return Arbitraries.of(RULES);
  }

  @Provide
  Arbitrary<CountTable> smallTables() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(
            rows ->
                Arbitraries.integers()
                    .between(1, rows == 3 ? 2 : 3)
                    .flatMap(columns -> tables(rows, columns, 7)));
  }

  @Provide
  Arbitrary<CountTable> largerTables() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            rows ->
                Arbitraries.integers().between(1, 5).flatMap(columns -> tables(rows, columns, 60)));
  }

  private static Arbitrary<CountTable> tables(int rows, int columns, int most) {
    return Combinators.combine(
            Arbitraries.oneOf(
                    Arbitraries.longs().between(0, most), Arbitraries.longs().between(0, 4))
                .list()
                .ofSize(rows * columns),
            Arbitraries.of(Margins.class))
        .as(
            (counts, margins) ->
                CountTable.builder()
                    .rows(labels("r", rows))
                    .columns(labels("c", columns))
                    .margins(margins)
                    .counts(Lists.partition(counts, columns))
                    .build());
  }

  private static List<String> labels(String prefix, int size) {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      labels.add(prefix + i);
    }
    return labels;
  }

  @Property(tries = 300)
  void an_attacker_who_tries_all_tables_recovers_nothing(
      @ForAll("smallTables") CountTable table, @ForAll("rules") DisclosureRule rule) {
    PublishedTable published = control.withRowPercentages().publish(table, rule).published();
    BruteForce attacker = new BruteForce(published, 9);

    for (Map.Entry<Figure, NavigableSet<Long>> possible : attacker.possible().entrySet()) {
      Figure figure = possible.getKey();
      long truth = table.count(figure);
      PublishedCell cell = published.figure(figure);
      assertThat(possible.getValue()).contains(truth);
      boolean small = truth < rule.threshold() && (truth > 0 || !rule.zeroShown());
      if (cell.mask().isPresent() || small) {
        assertThat(possible.getValue()).as("%s in%n%s", figure, published).hasSizeGreaterThan(1);
      }
    }
    if (rule.dominance().isPresent() && table.columns().size() > 1) {
      assertThat(attacker.rowWithoutDominanceEverywhere).as(published.render()).isTrue();
    }
  }

  /** The ranges of the checker are those of all tables, where the limit of the search is beyond. */
  @Property(tries = 300)
  void the_checker_finds_what_trying_all_tables_finds(
      @ForAll("smallTables") CountTable table,
      @ForAll("rules") DisclosureRule rule,
      @ForAll("seeds") long seed) {
    PublishedTable published = naive(table, rule, seed);
    BruteForce attacker = new BruteForce(published, 12);
    AttackReport report = DisclosureAttack.on(published);
    boolean searchedAll =
        report.candidates().entrySet().stream()
            .filter(e -> e.getKey().row().isPresent() && e.getKey().column().isPresent())
            .allMatch(e -> e.getValue().most() <= 12);

    attacker
        .possible()
        .forEach(
            (figure, counts) -> {
              Candidates range = report.candidates(figure);
              assertThat(range.least()).isLessThanOrEqualTo(counts.first());
              assertThat(range.most()).isGreaterThanOrEqualTo(counts.last());
              if (searchedAll) {
                assertThat(range).isEqualTo(new Candidates(counts.first(), counts.last()));
                assertThat(range.size()).isEqualTo(counts.size());
              }
            });
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** What somebody publishes who masks small counts, and any others, without a second thought. */
  private static PublishedTable naive(CountTable table, DisclosureRule rule, long seed) {
    Layout layout = table.layout();
    java.util.Random random = new java.util.Random(seed);
    List<PublishedCell> cells = new ArrayList<>();
    for (int i = 0; i < layout.figures(); i++) {
      long truth = table.count(layout.figure(i));
      boolean small = truth < rule.threshold() && (truth > 0 || !rule.zeroShown());
      boolean other = !small && truth > 0 && random.nextInt(3) == 0;
      cells.add(
          small && rule.smallMask().isPresent()
              ? PublishedCell.withheld(rule.smallMask().get())
              : other
                  ? PublishedCell.withheld(rule.withheldMask())
                  : PublishedCell.shown(
                      rule.rounding().map(rounding -> rounding.round(truth)).orElse(truth)));
    }
    return PublishedTable.of(rule, layout, cells);
  }

  @Property(tries = 300)
  void what_is_shown_is_the_true_count_and_never_small(
      @ForAll("largerTables") CountTable table, @ForAll("rules") DisclosureRule rule) {
    Publication publication =
        DisclosureControl.standard().withRowPercentages().publish(table, rule);
    PublishedTable published = publication.published();

    publication
        .attack()
        .candidates()
        .forEach(
            (figure, range) -> {
              long truth = table.count(figure);
              PublishedCell cell = published.figure(figure);
              assertThat(range.contains(truth)).as("%s in%n%s", figure, published).isTrue();
              cell.count()
                  .ifPresent(
                      count -> {
                        assertThat(count)
                            .isEqualTo(rule.rounding().map(r -> r.round(truth)).orElse(truth));
                        assertThat(count == 0 || count >= rule.threshold()).isTrue();
                      });
            });
    assertThat(publication.attack().findings()).isEmpty();
    assertThat(RbmJson.read(RbmJson.write(published), PublishedTable.class)).isEqualTo(published);
  }

  @Property(tries = 100)
  void the_same_table_is_published_the_same_way(
      @ForAll("largerTables") CountTable table, @ForAll("rules") DisclosureRule rule) {
    assertThat(control.publish(table, rule).published())
        .isEqualTo(control.publish(table, rule).published());
  }

  /** Each complementary figure is needed: shown again, it would expose something. */
  @Property(tries = 100)
  void nothing_is_withheld_without_need(
      @ForAll("largerTables") CountTable table, @ForAll("rules") DisclosureRule rule) {
    Publication publication = control.publish(table, rule);
    Layout layout = table.layout();
    for (Withholding withholding : publication.withheld()) {
      if (withholding.reason() == WithholdingReason.COMPLEMENTARY && rule.dominance().isEmpty()) {
        List<PublishedCell> cells = new ArrayList<>();
        for (int i = 0; i < layout.figures(); i++) {
          Figure figure = layout.figure(i);
          boolean shown = !layout.published(i) || figure.equals(withholding.figure());
          cells.add(
              shown
                  ? PublishedCell.shown(
                      rule.rounding()
                          .map(rounding -> rounding.round(table.count(figure)))
                          .orElse(table.count(figure)))
                  : publication.published().figure(figure));
        }
        PublishedTable bolder = PublishedTable.of(publication.published().rule(), layout, cells);
        assertThat(DisclosureAttack.on(bolder).safe()).as("%s%n%s", withholding, bolder).isFalse();
      }
    }
  }

  @Property(tries = 100)
  void the_order_of_rows_does_not_change_safety(
      @ForAll("largerTables") CountTable table, @ForAll("rules") DisclosureRule rule) {
    CountTable turned =
        CountTable.builder()
            .rows(Lists.reverse(table.rows()))
            .columns(table.columns())
            .margins(table.margins())
            .counts(Lists.reverse(table.counts()))
            .build();
    assertThat(control.publish(turned, rule).attack().safe()).isTrue();
  }

  @Property(tries = 200)
  void rounding_is_to_a_nearest_multiple_and_its_inverse_is_complete(
      @ForAll("roundings") CountRounding rounding, @ForAll("counts") long count) {
    long rounded = rounding.round(count);
    assertThat(rounded % rounding.base()).isZero();
    assertThat(2 * Math.abs(rounded - count)).isLessThanOrEqualTo(rounding.base());
    Candidates back = rounding.trueCounts(rounded);
    assertThat(back.contains(count)).isTrue();
    assertThat(rounding.round(back.least())).isEqualTo(rounded);
    assertThat(rounding.round(back.most())).isEqualTo(rounded);
    assertThat(rounding.round(back.most() + 1)).isGreaterThan(rounded);
    assertThat(back.least() == 0 || rounding.round(back.least() - 1) < rounded).isTrue();
  }

  @Provide
  Arbitrary<CountRounding> roundings() {
    return Combinators.combine(
            Arbitraries.longs().between(2, 40), Arbitraries.of(HalfRule.values()))
        .as(CountRounding::of);
  }

  @Provide
  Arbitrary<Long> counts() {
    return Arbitraries.longs().between(0, 1_000);
  }

  /** Two cuts, of which one leaves out a group: every range that is found holds the true count. */
  @Property(tries = 100)
  void what_follows_from_two_cuts_is_true(
      @ForAll("partsOfOne") List<CountTable> parts, @ForAll("rules") DisclosureRule rule) {
    CountTable part = parts.get(0);
    CountTable rest = parts.get(1);
    List<List<Long>> sums = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      sums.add(
          ImmutableList.of(
              part.counts().get(i).get(0) + rest.counts().get(i).get(0),
              part.counts().get(i).get(1) + rest.counts().get(i).get(1)));
    }
    CountTable whole = CountTable.of(part.rows(), part.columns(), sums);
    LinkedReport report =
        DisclosureAttack.onDifference(
            control.publish(whole, rule).published(), control.publish(part, rule).published());

    Optional<AttackReport> left = report.rest();
    assertThat(left).isPresent();
    left.get()
        .candidates()
        .forEach((figure, range) -> assertThat(range.contains(rest.count(figure))).isTrue());
    report
        .whole()
        .candidates()
        .forEach((figure, range) -> assertThat(range.contains(whole.count(figure))).isTrue());
  }

  @Provide
  Arbitrary<List<CountTable>> partsOfOne() {
    return tables(2, 2, 20)
        .map(table -> CountTable.of(table.rows(), table.columns(), table.counts()))
        .list()
        .ofSize(2);
  }

  @Property(tries = 100)
  void a_dominating_cell_has_at_least_the_share(
      @ForAll("counts") long count, @ForAll("counts") long others) {
    DominanceRule rule = DominanceRule.of(Ratio.ofPercent(90));
    assertThat(rule.dominates(count, count + others))
        .isEqualTo(count > 0 && 10 * count >= 9 * (count + others));
  }
}
