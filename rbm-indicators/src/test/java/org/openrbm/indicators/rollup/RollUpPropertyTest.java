package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

  @Property(tries = 500)
  void the_order_of_parts_changes_nothing(
      @ForAll AggregationRule rule, @ForAll("parts") List<Part> parts, @ForAll long seed) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    RolledUp one = RollUp.of(rule, parts);
    RolledUp other = RollUp.of(rule, shuffled);

    assertThat(other.value()).isEqualTo(one.value());
    assertThat(other.coverage()).isEqualTo(one.coverage());
    assertThat(other.coverageByWeight()).isEqualTo(one.coverageByWeight());
    assertThat(other.oldest()).isEqualTo(one.oldest());
    assertThat(other.newest()).isEqualTo(one.newest());
    assertThat(other.reports()).containsExactlyInAnyOrderElementsOf(one.reports());
  }

  @Property(tries = 200)
  void equal_parts_make_the_part(@ForAll("part") Part part, @ForAll("copies") int copies) {
    Figure one = RollUp.of(AggregationRule.RATIO_OF_SUMS, List.of(part)).value();
    for (AggregationRule rule : AggregationRule.values()) {
      if (rule != AggregationRule.SUM && rule != AggregationRule.NONE) {
        List<Part> parts = named(Collections.nCopies(copies, part.withWeight(Ratio.of(2))));
        assertThat(RollUp.of(rule, parts).value()).isEqualTo(one);
      }
    }
  }

  @Property(tries = 500)
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
    assertThat(root.coverageByWeight()).isEqualTo(flat.coverageByWeight());
    assertThat(root.oldest()).isEqualTo(flat.oldest());
    assertThat(root.newest()).isEqualTo(flat.newest());
    root.value()
        .value()
        .ifPresent(value -> assertThat(root.value().explanation().value()).isEqualTo(value));
  }

  /** One part is replaced by the roll-up of two that make it. */
  @Property(tries = 300)
  void splitting_a_unit_changes_nothing(
      @ForAll("numbers") Ratio first,
      @ForAll("numbers") Ratio second,
      @ForAll("counts") Ratio out,
      @ForAll("counts") Ratio of) {
    Part x = Part.ofValue("x", Indicators.START, first);
    Part y = Part.ofValue("y", Indicators.START, second);
    Part other = Part.ofValue("z", Indicators.START, out);
    Part xOf = Part.ofShare("x", Indicators.START, first, out);
    Part yOf = Part.ofShare("y", Indicators.START, second, of);
    Part otherOf = Part.ofShare("z", Indicators.START, out, of);

    assertThat(split(AggregationRule.SUM, x, y, other))
        .isEqualTo(
            whole(
                AggregationRule.SUM,
                Part.ofValue("x and y", Indicators.START, first.plus(second)),
                other));
    assertThat(split(AggregationRule.RATIO_OF_SUMS, xOf, yOf, otherOf))
        .isEqualTo(
            whole(
                AggregationRule.RATIO_OF_SUMS,
                Part.ofShare("x and y", Indicators.START, first.plus(second), out.plus(of)),
                otherOf));
  }

  private static Figure split(AggregationRule rule, Part first, Part second, Part other) {
    return whole(rule, RollUp.of(rule, List.of(first, second)).asPart("x and y"), other);
  }

  private static Figure whole(AggregationRule rule, Part one, Part other) {
    return RollUp.of(rule, List.of(one, other)).value();
  }

  @Property(tries = 300)
  void weights_times_a_constant_change_nothing(
      @ForAll AggregationRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll("counts") Ratio constant) {
    List<Part> scaled =
        parts.stream()
            .map(part -> part.weight().map(w -> part.withWeight(w.times(constant))).orElse(part))
            .toList();
    RolledUp one = RollUp.of(rule, parts);
    RolledUp other = RollUp.of(rule, scaled);

    assertThat(other.value()).isEqualTo(one.value());
    assertThat(other.coverageByWeight()).isEqualTo(one.coverageByWeight());
    other.coverageByWeight().ifPresent(share -> assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE));
  }

  @Property(tries = 300)
  void the_means_and_the_median_lie_between_the_smallest_and_the_largest(
      @ForAll("parts") List<Part> parts) {
    Optional<Ratio> least = RollUp.of(AggregationRule.MINIMUM, parts).value().value();
    Optional<Ratio> most = RollUp.of(AggregationRule.MAXIMUM, parts).value().value();

    assertThat(most.isPresent()).isEqualTo(least.isPresent());
    for (AggregationRule rule :
        List.of(AggregationRule.MEDIAN, AggregationRule.MEAN, AggregationRule.WEIGHTED_MEAN)) {
      RollUp.of(rule, parts)
          .value()
          .value()
          .ifPresent(value -> assertThat(value).isBetween(least.orElseThrow(), most.orElseThrow()));
    }
  }

  /** A total of what the units under it make changes nothing above. */
  @Property(tries = 200)
  void a_total_that_is_right_changes_nothing(@ForAll("values") List<Part> parts) {
    UnitTree tree = UnitTree.of(Map.of("project", "office", "office", "world"));
    Map<String, List<Part>> shares = Map.of("project", parts);
    RolledUp world =
        tree.rollUp(AggregationRule.SUM, shares)
            .getOrDefault("world", RollUp.of(AggregationRule.SUM, List.of()));
    world
        .value()
        .value()
        .ifPresent(
            sum ->
                assertThat(
                        tree.rollUp(
                                AggregationRule.SUM,
                                Map.of(
                                    "project",
                                    parts,
                                    "office",
                                    List.of(Part.ofValue("total", Indicators.DUE, sum).asTotal())))
                            .getOrDefault("world", world))
                    .hasToString(sum + " from " + world.expected() + " of " + world.expected()));
  }

  @Provide
  Arbitrary<AggregationRule> treeRules() {
    return Arbitraries.of(
        AggregationRule.RATIO_OF_SUMS,
        AggregationRule.WEIGHTED_MEAN,
        AggregationRule.SUM,
        AggregationRule.MINIMUM,
        AggregationRule.MAXIMUM);
  }

  @Provide
  Arbitrary<Integer> copies() {
    return Arbitraries.integers().between(1, 5);
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Arbitraries.oneOf(
            Arbitraries.oneOf(part(), missing()).list().ofMaxSize(12),
            Arbitraries.oneOf(value(), missing()).list().ofMaxSize(12))
        .map(RollUpPropertyTest::named);
  }

  @Provide
  Arbitrary<List<Part>> values() {
    return Arbitraries.oneOf(value(), missing()).list().ofMaxSize(6).map(RollUpPropertyTest::named);
  }

  /** Each under a name of its own, and not in the order of names. */
  private static List<Part> named(List<Part> parts) {
    List<Part> named = new ArrayList<>();
    for (Part part : parts) {
      String name = "part " + (parts.size() - named.size()) % 10 + named.size();
      named.add(part.with(new Part.Label(name, part.date(), part.weight(), false)));
    }
    return List.copyOf(named);
  }

  @Provide
  Arbitrary<Part> part() {
    return Combinators.combine(numbers(), counts(), weights(), days())
        .as(
            (numerator, denominator, weight, day) ->
                Part.ofShare("p", day, numerator, denominator).withWeight(weight));
  }

  private static Arbitrary<Part> value() {
    return Combinators.combine(numbers(), weights(), days())
        .as((value, weight, day) -> Part.ofValue("v", day, value).withWeight(weight));
  }

  private static Arbitrary<Part> missing() {
    return weights()
        .optional()
        .map(
            weight ->
                weight
                    .map(Part.ofMissing("m", Indicators.DUE)::withWeight)
                    .orElse(Part.ofMissing("m", Indicators.DUE)));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 3).map(Indicators.START::plusDays);
  }

  private static Arbitrary<Ratio> weights() {
    return Arbitraries.longs().between(0, 3).map(Ratio::of);
  }

  @Provide
  static Arbitrary<Ratio> counts() {
    return Arbitraries.longs().between(1, 50).map(Ratio::of);
  }

  @Provide
  static Arbitrary<Ratio> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(-100, 100), Arbitraries.longs().between(1, 9))
        .as(Ratio::of);
  }
}
