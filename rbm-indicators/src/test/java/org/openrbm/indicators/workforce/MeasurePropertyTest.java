package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.indicators.PackageClasses;

/** That no result depends on how the records were split, shipped and merged. */
class MeasurePropertyTest {

  /** So that every measure of the library is split, merged and shipped here. */
  @Example
  void the_measures_are_all_that_the_package_has() {
    List<Object> results = new ArrayList<>();
    Staff.measures().forEach(measure -> results.add(Stream.<Staff>empty().collect(measure)));
    assertThat(PackageClasses.besides(WorkforceMeasure.class))
        .filteredOn(type -> type != WorkforceMeasure.class && makesMeasures(type))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            type -> assertThat(results).as(type.getSimpleName()).anyMatch(type::isInstance));
  }

  private static boolean makesMeasures(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(
            method ->
                Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == WorkforceMeasure.class);
  }

  @Property(tries = 200)
  void any_split_and_merge_order_gives_the_same_result(
      @ForAll("staff") List<Staff> staff,
      @ForAll @IntRange(min = 1, max = 7) int parts,
      @ForAll long seed) {
    for (WorkforceMeasure<Staff, ?> measure : Staff.measures()) {
      Object whole = staff.stream().collect(measure);
      assertThat(split(measure, staff, parts, seed)).as(measure.name()).isEqualTo(whole);
      assertThat(staff.parallelStream().collect(measure)).as(measure.name()).isEqualTo(whole);
      assertThat(measure.result(measure.tally(staff))).as(measure.name()).isEqualTo(whole);
    }
  }

  /** Records are dealt out at random; parts are shipped; two parts at random merge until one is. */
  private static <R> R split(
      WorkforceMeasure<Staff, R> measure, List<Staff> staff, int parts, long seed) {
    Random random = new Random(seed);
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      tallies.add(measure.tally());
    }
    List<Staff> shuffled = new ArrayList<>(staff);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(one -> measure.add(tallies.get(random.nextInt(parts)), one));
    while (tallies.size() > 1) {
      Collections.shuffle(tallies, random);
      Tally shipped = shipped(tallies.remove(0));
      tallies.set(0, tallies.get(0).merge(shipped));
    }
    return measure.result(shipped(tallies.get(0)));
  }

  @Property(tries = 100)
  void merging_is_associative_and_commutative_and_has_a_neutral_tally(
      @ForAll("staff") List<Staff> a,
      @ForAll("staff") List<Staff> b,
      @ForAll("staff") List<Staff> c) {
    for (WorkforceMeasure<Staff, ?> measure : Staff.measures()) {
      Tally leftFirst = measure.tally(a).merge(measure.tally(b)).merge(measure.tally(c));
      Tally rightFirst = measure.tally(a).merge(measure.tally(b).merge(measure.tally(c)));
      assertThat(leftFirst).isEqualTo(rightFirst);
      assertThat(measure.tally(b).merge(measure.tally(a)))
          .isEqualTo(measure.tally(a).merge(measure.tally(b)));
      assertThat(measure.tally(a).merge(measure.tally())).isEqualTo(measure.tally(a));
      assertThat(shipped(leftFirst)).isEqualTo(leftFirst).hasSameHashCodeAs(leftFirst);
    }
  }

  @Property(tries = 200)
  void the_dense_tally_and_the_measure_agree(
      @ForAll("staff") List<Staff> staff, @ForAll @IntRange(max = 20) int at) {
    Dimension nationality = Dimension.of("nationality", "AAA", "BBB", "CCC");
    Dimension grade = Dimension.of("grade", "P-2", "P-3", "D-1");
    CrossTabulation measured =
        staff.stream()
            .collect(
                CrossTabulation.<Staff>measure(
                    Key.of(nationality, Staff::nationality),
                    Key.of(grade, Staff::grade),
                    Key.of(Staff.GENDER, Staff::gender)));
    assertThat(
            staff.parallelStream()
                .collect(
                    CrossTally.<Staff>collector(
                        List.of(nationality, grade, Staff.GENDER),
                        s -> nationality.code(s.nationality()),
                        s -> grade.code(s.grade()),
                        s -> Staff.GENDER.code(s.gender()))))
        .isEqualTo(measured);

    int cut = Math.min(at, staff.size());
    CrossTally rows = CrossTally.of(nationality, grade, Staff.GENDER);
    for (Staff s : staff.subList(0, cut)) {
      rows.add(
          nationality.code(s.nationality()), grade.code(s.grade()), Staff.GENDER.code(s.gender()));
    }
    List<Staff> rest = staff.subList(cut, staff.size());
    CrossTally columns = CrossTally.of(nationality, grade, Staff.GENDER);
    int[][] codes = {
      rest.stream().mapToInt(s -> nationality.code(s.nationality())).toArray(),
      rest.stream().mapToInt(s -> grade.code(s.grade())).toArray(),
      rest.stream().mapToInt(s -> Staff.GENDER.code(s.gender())).toArray()
    };
    columns.addAll(codes);
    CrossTally ranges = CrossTally.of(nationality, grade, Staff.GENDER);
    ranges.addRange(rest.size() / 2, rest.size(), codes);
    ranges.addRange(0, rest.size() / 2, codes);
    assertThat(ranges.result()).isEqualTo(columns.result());
    assertThat(shipped(columns).merge(rows).result()).isEqualTo(measured);
    assertThat(rows.merge(columns).result()).isEqualTo(measured);
    assertThat(measured.total()).isEqualTo(staff.size());
  }

  @Property(tries = 200)
  void groups_are_measured_alone_and_make_up_the_whole(@ForAll("staff") List<Staff> staff) {
    WorkforceMeasure<Staff, AgeProfile> age = AgeProfile.measure(Staff::birth, Staff.AS_OF);
    Grouped<AgeProfile> byGrade = staff.stream().collect(age.by(Key.of("grade", Staff::grade)));

    assertThat(byGrade.together()).isEqualTo(staff.stream().collect(age));
    byGrade
        .groups()
        .forEach(
            (grade, profile) ->
                assertThat(profile)
                    .isEqualTo(staff.stream().filter(s -> grade.equals(s.grade())).collect(age)));
    assertThat(byGrade.notStated())
        .isEqualTo(
            staff.stream().anyMatch(s -> s.grade() == null)
                ? Optional.of(staff.stream().filter(s -> s.grade() == null).collect(age))
                : Optional.empty());
  }

  @Property(tries = 300)
  void spells_of_service_always_reconcile(
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 900) int length,
      @ForAll boolean open) {
    ReportingPeriod period = ReportingPeriod.ofYear(2023);
    LocalDate last = open ? null : first.plusDays(length);
    HeadcountBridge bridge =
        HeadcountBridge.<LocalDate>measure(start -> HeadcountItem.during(period, start, last))
            .result(
                HeadcountBridge.<LocalDate>measure(
                        start -> HeadcountItem.during(period, start, last))
                    .tally(List.of(first)));
    assertThat(bridge.reconciles()).isTrue();
    assertThat(bridge.hires()).isEqualTo(first.getYear() == 2023 ? 1 : 0);
  }

  @Property(tries = 300)
  void shares_sum_to_one_and_explanations_end_in_the_number(
      @ForAll List<@IntRange(max = 50) Integer> counts) {
    Map<String, Long> labelled = new TreeMap<>();
    for (int i = 0; i < counts.size(); i++) {
      labelled.put("label " + i, (long) counts.get(i));
    }
    Composition composition = Composition.of("key", labelled);
    if (composition.known() == 0) {
      assertThat(composition.shares()).isEmpty();
      return;
    }
    assertThat(composition.shares().values().stream().reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ONE);
    composition
        .shares()
        .forEach(
            (label, share) ->
                assertThat(composition.share(label).explanation().value()).isEqualTo(share));
    Diversity diversity = composition.diversity();
    diversity
        .blau()
        .value()
        .ifPresent(b -> assertThat(diversity.blau().explanation().value()).isEqualTo(b));
  }

  /** Drawing two of a list, one counts how often they differ: what the Blau forms claim to be. */
  @Property(tries = 200)
  void blau_is_the_chance_that_two_drawn_differ(@ForAll List<@IntRange(max = 4) Integer> persons) {
    long[] counts = new long[5];
    persons.forEach(category -> counts[category]++);
    Diversity diversity = Diversity.of(counts);
    long differ = 0;
    for (int a : persons) {
      for (int b : persons) {
        differ += a == b ? 0 : 1;
      }
    }
    long n = persons.size();
    if (n == 0) {
      assertThat(diversity.blau().value()).isEmpty();
      assertThat(diversity.shannon()).isEmpty();
    } else {
      assertThat(diversity.blau().value()).contains(Ratio.of(differ, n * n));
      assertThat(diversity.shannon().orElseThrow()).isBetween(0.0, Math.log(5) + 1e-12);
    }
    if (n > 1) {
      assertThat(diversity.unbiasedBlau().value()).contains(Ratio.of(differ, n * (n - 1)));
    }
  }

  @Property(tries = 200)
  void quantiles_rise_and_stay_within_the_values(
      @ForAll List<@IntRange(max = 60) Integer> values,
      @ForAll @IntRange(max = 100) int p,
      @ForAll @IntRange(max = 100) int q) {
    Map<Integer, Long> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    Distribution all = Distribution.of("days", counts);
    for (QuantileRule rule : QuantileRule.values()) {
      if (values.isEmpty()) {
        assertThat(all.quantile(Ratio.ofPercent(p), rule).value()).isEmpty();
        continue;
      }
      Ratio low = all.quantile(Ratio.ofPercent(Math.min(p, q)), rule).orElseThrow();
      Ratio high = all.quantile(Ratio.ofPercent(Math.max(p, q)), rule).orElseThrow();
      assertThat(low).isLessThanOrEqualTo(high);
      assertThat(low).isGreaterThanOrEqualTo(Ratio.of(Collections.min(values)));
      assertThat(high).isLessThanOrEqualTo(Ratio.of(Collections.max(values)));
    }
  }

  @SuppressWarnings("unchecked")
  static <S> S shipped(S tally) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(tally);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (S) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 1100)
        .map(day -> LocalDate.of(2022, 6, 1).plusDays(day));
  }

  @Provide
  Arbitrary<List<Staff>> staff() {
    Arbitrary<@Nullable LocalDate> births =
        Arbitraries.integers()
            .between(0, 20_000)
            .map(day -> LocalDate.of(1955, 1, 1).plusDays(day))
            .injectNull(0.1);
    Arbitrary<Spell> spells =
        Combinators.combine(
                days().injectNull(0.1), Arbitraries.integers().between(0, 700).injectNull(0.3))
            .as(Spell::of);
    return Combinators.combine(
            Arbitraries.integers().between(0, 99),
            Arbitraries.of("AAA", "BBB", "CCC").injectNull(0.1),
            Arbitraries.of("P-2", "P-3", "D-1").injectNull(0.1),
            Arbitraries.of("WOMAN", "MAN").injectNull(0.1),
            births,
            spells,
            Arbitraries.of(DisabilityStatus.class).injectNull(0.2),
            Arbitraries.integers().between(0, 20).injectNull(0.2))
        .as(
            (id, nationality, grade, gender, birth, spell, disability, score) ->
                new Staff(
                    id,
                    nationality,
                    grade,
                    gender,
                    birth,
                    spell.first(),
                    spell.last(),
                    disability,
                    score))
        .list()
        .ofMaxSize(30);
  }

  private record Spell(@Nullable LocalDate first, @Nullable LocalDate last) {
    static Spell of(@Nullable LocalDate first, @Nullable Integer days) {
      return new Spell(first, first == null || days == null ? null : first.plusDays(days));
    }
  }
}
