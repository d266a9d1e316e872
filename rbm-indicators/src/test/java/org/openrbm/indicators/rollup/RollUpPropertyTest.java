package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.progress.Indicators;

class RollUpPropertyTest {

  /** The tree that units 0 to 9 stand in: each under the one with half its number. */
  private static final UnitTree TREE =
      UnitTree.of(
          Map.of(
              "1", "0", "2", "1", "3", "1", "4", "2", "5", "2", "6", "3", "7", "3", "8", "4", "9",
              "4"));

  @Property
  void the_order_of_parts_changes_nothing(
      @ForAll AggregationRule rule, @ForAll("parts") List<Part> parts, @ForAll long seed) {
    Assume.that(rule != AggregationRule.LATEST); // of one day here: the first by name
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(RollUp.of(rule, shuffled).value()).isEqualTo(RollUp.of(rule, parts).value());
  }

  @Property
  void equal_parts_make_the_part(@ForAll("part") Part part, @ForAll("copies") int copies) {
    Figure one = RollUp.of(AggregationRule.RATIO_OF_SUMS, List.of(part)).value();
    for (AggregationRule rule :
        List.of(
            AggregationRule.RATIO_OF_SUMS,
            AggregationRule.WEIGHTED_MEAN,
            AggregationRule.MAXIMUM,
            AggregationRule.LATEST)) {
      assertThat(RollUp.of(rule, Collections.nCopies(copies, part.withWeight(Ratio.of(2)))).value())
          .isEqualTo(one);
    }
  }

  @Property
  void the_root_of_a_tree_is_the_flat_total(
      @ForAll("treeRules") AggregationRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll long seed) {
    Random random = new Random(seed);
    Map<String, List<Part>> byUnit = new HashMap<>();
    parts.forEach(
        part ->
            byUnit
                .computeIfAbsent(String.valueOf(random.nextInt(10)), unit -> new ArrayList<>())
                .add(part));
    RolledUp flat = RollUp.of(rule, parts);
    RolledUp root = TREE.rollUp(rule, byUnit).getOrDefault("0", RollUp.of(rule, List.of()));

    assertThat(root.value()).isEqualTo(flat.value());
    assertThat(root.coverage()).isEqualTo(flat.coverage());
    root.value()
        .value()
        .ifPresent(value -> assertThat(root.value().explanation().value()).isEqualTo(value));
  }

  @Provide
  Arbitrary<AggregationRule> treeRules() {
    return Arbitraries.of(
        AggregationRule.RATIO_OF_SUMS, AggregationRule.WEIGHTED_MEAN, AggregationRule.SUM);
  }

  @Provide
  Arbitrary<Integer> copies() {
    return Arbitraries.integers().between(1, 5);
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Arbitraries.oneOf(
        Arbitraries.oneOf(part(), missing()).list().ofMaxSize(12),
        Arbitraries.oneOf(value(), missing()).list().ofMaxSize(12));
  }

  @Provide
  Arbitrary<Part> part() {
    return Combinators.combine(numbers(), Arbitraries.longs().between(1, 50), weights())
        .as(
            (numerator, denominator, weight) ->
                Part.ofShare("p", Indicators.START, numerator, Ratio.of(denominator))
                    .withWeight(weight));
  }

  private static Arbitrary<Part> value() {
    return Combinators.combine(numbers(), weights())
        .as((value, weight) -> Part.ofValue("v", Indicators.START, value).withWeight(weight));
  }

  private static Arbitrary<Part> missing() {
    return Arbitraries.just(Part.ofMissing("m", Indicators.DUE));
  }

  private static Arbitrary<Ratio> weights() {
    return Arbitraries.longs().between(0, 3).map(Ratio::of);
  }

  private static Arbitrary<Ratio> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(-100, 100), Arbitraries.longs().between(1, 9))
        .as(Ratio::of);
  }
}
