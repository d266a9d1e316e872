package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

/** No attack succeeds, whoever the attacker, the table and the rule. */
class DisclosurePropertyTest {

  private final DisclosureControl control = DisclosureControl.standard();

  @Provide
  Arbitrary<DisclosureRule> rules() {
    return RandomTables.rules();
  }

  @Provide
  Arbitrary<CountTable> smallTables() {
    return RandomTables.smallTables();
  }

  @Provide
  Arbitrary<CountTable> largerTables() {
    return RandomTables.largerTables();
  }

  @Property(tries = 300)
  void an_attacker_who_tries_all_tables_recovers_nothing(
      @ForAll("smallTables") CountTable table, @ForAll("rules") DisclosureRule rule) {
    PublishedTable published = control.withRowPercentages().publish(table, rule).published();
    BruteForce attacker = new BruteForce(published, 9);

    for (Map.Entry<TablePlace, NavigableSet<Long>> possible : attacker.possible().entrySet()) {
      TablePlace figure = possible.getKey();
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
    OtherMappers.assertAgree(published, PublishedTable.class);
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
          TablePlace figure = layout.figure(i);
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
}
