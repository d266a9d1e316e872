package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountRounding.HalfRule;

/** What the checker finds is true, and all there is to find. */
class DisclosureAttackPropertyTest {

  private final DisclosureControl control = DisclosureControl.standard();

  @Provide
  Arbitrary<DisclosureRule> rules() {
    return RandomTables.rules();
  }

  @Provide
  Arbitrary<CountTable> smallTables() {
    return RandomTables.smallTables();
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
    Optional<PublishedTable> published = published(whole, rule);
    Optional<PublishedTable> publishedPart = published(part, rule);
    Assume.that(published.isPresent() && publishedPart.isPresent());
    LinkedReport report = DisclosureAttack.onDifference(published.get(), publishedPart.get());

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

  /** {@return the table as it is published; empty if the rule cannot protect it} */
  private Optional<PublishedTable> published(CountTable table, DisclosureRule rule) {
    try {
      return Optional.of(control.publish(table, rule).published());
    } catch (UnprotectableTableException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<List<CountTable>> partsOfOne() {
    return RandomTables.tables(2, 2, 20)
        .map(table -> CountTable.of(table.rows(), table.columns(), table.counts()))
        .list()
        .ofSize(2);
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

  @Property(tries = 100)
  void a_dominating_cell_has_at_least_the_share(
      @ForAll("counts") long count, @ForAll("counts") long others) {
    DominanceRule rule = DominanceRule.of(Ratio.ofPercent(90));
    assertThat(rule.dominates(count, count + others))
        .isEqualTo(count > 0 && 10 * count >= 9 * (count + others));
  }
}
