package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrossTallyTest {

  private static final Dimension GRADE = Dimension.of("grade", "P-4", "P-5");
  private static final Dimension GENDER = Dimension.of("gender", "WOMAN", "MAN");

  private static CrossTally counted() {
    CrossTally tally = CrossTally.of(GRADE, GENDER);
    tally.add(0, 0);
    tally.add(1, 1);
    tally.add(1, 1);
    tally.add(1, GENDER.notStated());
    tally.add(GRADE.code(null), GENDER.code("WOMAN"));
    return tally;
  }

  @Test
  void bad_codes_are_refused_and_nothing_of_the_columns_counts() {
    CrossTally tally = counted();
    rejects(
        () -> tally.add(3, 0),
        "code of grade must be 0 to 2, the last for what is not stated, but is 3");
    rejects(
        () -> tally.add(0, -1),
        "code of gender must be 0 to 2, the last for what is not stated, but is -1");
    rejects(() -> tally.add(0), "2 dimensions need as many codes, but there are 1");
    rejects(() -> tally.add(0, 0, 0), "2 dimensions need as many codes, but there are 3");
    rejects(
        () -> tally.addAll(new int[] {0, 1}, new int[] {0, 9}),
        "code of gender must be 0 to 2, the last for what is not stated, but is 9 in row 1");
    rejects(
        () -> tally.addAll(new int[] {0, 1}, new int[] {0}),
        "column of gender has 1 codes, but that of grade has 2");
    rejects(() -> tally.addTimes(-1, 0, 0), "count of records must not be negative, but is -1");
    assertThat(tally.result()).isEqualTo(counted().result());
  }

  @Test
  void a_record_with_an_unknown_code_is_named() {
    rejects(
        () ->
            List.of("P-4", "P-9").stream()
                .collect(
                    CrossTally.<String>collector(
                        List.of(GRADE), grade -> grade.equals("P-4") ? 0 : 9)),
        "code of grade must be 0 to 2, the last for what is not stated, but is 9 in record P-9");
  }

  @Test
  void counts_do_not_wrap_around() {
    CrossTally most = CrossTally.of(GRADE);
    most.addTimes(Long.MAX_VALUE, 1);
    CrossTally one = CrossTally.of(GRADE);
    one.add(1);
    rejects(() -> most.merge(one), "count of cell [P-5] exceeds 9223372036854775807, the most");
    rejects(() -> most.addTimes(1, 1), "count of cell [P-5] exceeds 9223372036854775807, the most");
    CrossTally both = CrossTally.of(GRADE);
    both.addTimes(Long.MAX_VALUE, 0);
    both.add(1);
    rejects(both::result, "count of all cells exceeds 9223372036854775807, the most");
  }
}
