package org.openrbm.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/** The random tables and the rules of the properties. */
final class RandomTables {

  private RandomTables() {}

  private static DisclosureRule own(long threshold) {
    return DisclosureRule.ofThreshold("own", threshold);
  }

  static final List<DisclosureRule> RULES =
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

  static Arbitrary<DisclosureRule> rules() {
    return Arbitraries.of(RULES);
  }

  static Arbitrary<CountTable> smallTables() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(
            rows ->
                Arbitraries.integers()
                    .between(1, rows == 3 ? 2 : 3)
                    .flatMap(columns -> tables(rows, columns, 7)));
  }

  static Arbitrary<CountTable> largerTables() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            rows ->
                Arbitraries.integers().between(1, 5).flatMap(columns -> tables(rows, columns, 60)));
  }

  static Arbitrary<CountTable> tables(int rows, int columns, int most) {
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
}
