package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {

  @Test
  void tallies_of_different_measures_do_not_mix() {
    WorkforceMeasure<String, Composition> one = Composition.measure(Key.of("region", x -> x));
    WorkforceMeasure<String, Composition> other = Composition.measure(Key.of("grade", x -> x));
    rejects(
        () -> one.tally().merge(other.tally()),
        "tally of 'composition by 'region'' cannot be merged with one of 'composition by 'grade''");
    rejects(
        () -> one.result(other.tally()),
        "tally of 'composition by 'grade'' is not one of 'composition by 'region''");
    rejects(
        () -> one.add(other.tally(), "x"),
        "tally of 'composition by 'grade'' is not one of 'composition by 'region''");
    WorkforceMeasure<String, Composition> most =
        Composition.measure(Key.of("region", x -> x), x -> Long.MAX_VALUE);
    rejects(
        () -> most.tally(List.of("x")).merge(most.tally(Set.of("x"))),
        "count of 'x' in tally of 'heads by 'region'' exceeds 9223372036854775807, the most");
    assertThat(one.tally().empty()).isTrue();
    assertThat(one.tally(List.of("x")).empty()).isFalse();
  }

  @Test
  void persons_and_heads_are_different_measures() {
    Key<String> grade = Key.of("grade", g -> g);
    Tally persons = Composition.measure(grade).tally(List.of("P-4"));
    Tally heads = Composition.measure(grade, g -> 10).tally(List.of("P-4"));
    rejects(
        () -> persons.merge(heads),
        "tally of 'composition by 'grade'' cannot be merged with one of 'heads by 'grade''");
  }

  @Test
  void a_tally_knows_its_measure() {
    WorkforceMeasure<String, Composition> one = Composition.measure(Key.of("region", x -> x));
    assertThat(one.tally().measure()).isEqualTo("composition by 'region'");
    assertThat(one.tally()).hasToString("tally of 'composition by 'region''");
  }

  @Test
  void merging_leaves_the_other_tally_as_it_is() {
    WorkforceMeasure<String, Composition> one = Composition.measure(Key.of("region", x -> x));
    Tally other = one.tally(List.of("a"));
    Tally whole = one.tally(List.of("a", "b")).merge(other);
    assertThat(whole).isEqualTo(one.tally(List.of("a", "b", "a")));
    assertThat(other).isEqualTo(one.tally(List.of("a"))).isNotEqualTo(whole);
  }
}
