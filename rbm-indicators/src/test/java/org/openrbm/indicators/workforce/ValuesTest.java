package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Each value says in one line what it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
  private static final Distribution DAYS = Distribution.of("days", Map.of(75, 1L, 80, 1L, 100, 1L));

  @Test
  void distributions_have_their_centre() {
    assertThat(DAYS).hasToString("3 values in days: mean 85.00, median 80.00");
    assertThat(Distribution.of("days", Map.of()))
        .hasToString("0 values in days: mean none, median none");
    assertThat(AgeProfile.of(DAY, Distribution.of("years", Map.of(30, 1L, 45, 2L)), 4))
        .hasToString("ages of 3 as of 2020-12-31: mean 40.00, median 45.00, not stated 4");
    assertThat(
            TimeToRecruit.builder()
                .startEvent("requisition\nagreed")
                .endEvent("offer")
                .asOf(DAY)
                .completed(DAYS)
                .open(Distribution.of("days", Map.of(12, 1L)))
                .build())
        .hasToString(
            "days from requisition agreed to offer as of 2020-12-31: 3 completed, mean 85.00,"
                + " median 80.00; 1 open");
  }

  @Test
  void rates_are_per_cent_beside_their_counts() {
    assertThat(
            WorkforceRate.builder()
                .quantity("vacancy rate")
                .partName("vacant posts")
                .part(1)
                .wholeName("posts")
                .whole(3)
                .notStated(2)
                .build())
        .hasToString("vacancy rate 33.33 %: vacant posts 1, posts 3, not stated 2");
    assertThat(AppraisalCompliance.builder().asOf(DAY).onTime(17).late(1).outstanding(2).build())
        .hasToString("85.00 % on time as of 2020-12-31: 17 of 20 due");
    assertThat(AppraisalCompliance.builder().asOf(DAY).onTime(0).late(0).outstanding(0).build())
        .hasToString("no rate on time as of 2020-12-31: 0 of 0 due");
    assertThat(
            DisabilityInclusion.builder()
                .withDisability(12)
                .withoutDisability(288)
                .declined(5)
                .notStated(3)
                .build())
        .hasToString("4.00 % with a disability: 12 of 300, declined 5, not stated 3");
    assertThat(FlowRate.turnover(90, 110, Composition.of("reason", Map.of("retired", 25L))))
        .hasToString("turnover 25.00 %: 25 events, headcount 90 to 110");
    assertThat(new ScoreSum(4, Ratio.of(13))).hasToString("4 scores, mean 3.25");
  }

  @Test
  void counts_stand_under_their_labels_if_these_are_few() {
    assertThat(Composition.of("unit", Map.of("A\nB", 3L), 2))
        .hasToString("unit: A B 3, not stated 2");
    assertThat(
            Composition.of(
                "unit", Map.of("A", 1L, "B", 1L, "C", 1L, "D", 1L, "E", 1L, "F", 1L, "G", 1L)))
        .hasToString("unit: 7 under 7 labels");
    assertThat(
            HeadcountBridge.builder()
                .opening(100)
                .hires(10)
                .transfersIn(2)
                .transfersOut(3)
                .leavers(5)
                .closing(103)
                .build())
        .hasToString(
            "100 + 10 hires + 2 transfers in - 3 transfers out - 5 leavers = 104, counted 103");
    assertThat(Retirements.builder().asOf(DAY).putByYear(2021, 2).putByYear(2030, 3).build())
        .hasToString("retirements as of 2020-12-31: 5 in 2021 to 2030, overdue 0, not stated 0");
    assertThat(Retirements.builder().asOf(DAY).overdue(1).build())
        .hasToString("retirements as of 2020-12-31: none later, overdue 1, not stated 0");
    assertThat(Diversity.of(1, 1))
        .hasToString("diversity of 2 persons in 2 categories, Blau 0.5000");
    assertThat(Diversity.of(0, 0)).hasToString("diversity of 0 persons in 2 categories");
  }

  @Test
  void tables_say_their_size() {
    CrossTally tally = CrossTally.of(Staff.GENDER, Dimension.of("grade", "P", "D"));
    tally.add(0, 1);
    tally.add(1, 1);
    assertThat(tally).hasToString("tally by gender, grade");
    assertThat(tally.result()).hasToString("gender by grade: 2 in 2 cells");
    assertThat(tally.result().cells().get(0)).hasToString("WOMAN, D: 1");
    assertThat(Dimension.of("n", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))
        .hasToString("n of 11 labels");
  }

  @Test
  void tallies_of_the_same_counts_are_equal() {
    CrossTally one = CrossTally.of(Staff.GENDER);
    CrossTally other = CrossTally.of(Staff.GENDER);
    one.add(1);
    assertThat(one).isNotEqualTo(other).isNotEqualTo(CrossTally.of(Dimension.of("g", "W", "M")));
    other.add(1);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void functions_are_not_compared() {
    assertThat(Key.of("unit", Object::toString))
        .hasToString("key 'unit'")
        .isNotEqualTo(Key.of("unit", Object::toString));
    Grouped<Composition> byUnit =
        Stream.of("a", "b")
            .collect(
                Composition.measure(Key.<String>of("letter", x -> x)).by(Key.of("unit", x -> "U")));
    assertThat(List.of(byUnit)).hasToString("[unit: 1 groups; together letter: a 1, b 1]");
  }
}
