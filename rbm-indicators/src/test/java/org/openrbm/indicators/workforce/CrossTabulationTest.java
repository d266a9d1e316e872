package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.workforce.CrossTabulation.CrossCell;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrossTabulationTest {

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
  void cells_margins_and_slices_agree() {
    CrossTabulation table = counted().result();

    assertThat(table.cells())
        .containsExactly(
            new CrossCell(List.of("P-4", "WOMAN"), 1),
            new CrossCell(List.of("P-5", "MAN"), 2),
            new CrossCell(List.of("P-5", ""), 1),
            new CrossCell(List.of("", "WOMAN"), 1));
    assertThat(table.total()).isEqualTo(5);
    assertThat(table.count("P-5", "MAN")).isEqualTo(2);
    assertThat(table.count("P-5", Key.NOT_STATED)).isEqualTo(1);
    assertThat(table.count("P-4", "MAN")).isZero();
    assertThat(table.margin("grade"))
        .isEqualTo(Composition.of("grade", ImmutableMap.of("P-4", 1L, "P-5", 3L), 1));
    assertThat(table.slice("grade", "P-5").margin("gender").count("MAN")).isEqualTo(2);
    assertThat(table.slice("grade", "P-5").margin("gender").notStated()).isEqualTo(1);
  }

  @Test
  void dimensions_are_checked() {
    rejects(CrossTally::of, "a cross tabulation needs at least one dimension");
    rejects(
        () -> CrossTally.of(GRADE, GRADE),
        "dimensions of a cross tabulation must differ in name, but are [grade, grade]");
    rejects(
        () -> CrossTally.of(GRADE).merge(CrossTally.of(GENDER)),
        "tally by [grade [P-4, P-5]] cannot be merged with one by [gender [WOMAN, MAN]]");
    Dimension wide =
        Dimension.of("wide", IntStream.range(0, 9_999).mapToObj(Integer::toString).toList());
    rejects(
        () -> CrossTally.of(wide, Dimension.of("as wide", wide.labels())),
        "dimensions of [10000, 10000] codes need more than 16777216 cells");
    rejects(
        () -> CrossTally.<Staff>collector(List.of(GRADE, GENDER), Staff::id),
        "2 dimensions need as many codes, but there are 1");
    CrossTabulation table = counted().result();
    rejects(
        () -> table.margin("region"), "there is no dimension 'region'; there are [grade, gender]");
    rejects(() -> table.count("P-6", "MAN"), "unknown grade 'P-6': the labels are [P-4, P-5]");
    rejects(() -> table.count("P-5"), "cell [P-5] must have one label for each of 2 dimensions");
    rejects(
        () ->
            CrossTabulation.of(
                List.of(GRADE),
                List.of(new CrossCell(List.of("P-4"), 1), new CrossCell(List.of("P-4"), 2))),
        "cell [P-4] stands twice");
    rejects(
        () -> CrossTabulation.of(List.of(GRADE), List.of(new CrossCell(List.of(" "), 1))),
        "cell [ ] must give an empty label for what is not stated");
    rejects(
        () -> new CrossCell(List.of("P-4"), -1),
        "count of cell [P-4] must not be negative, but is -1");
  }

  /** Blank is not stated everywhere, so that no count of 0 hides a misspelt label. */
  @Test
  void a_blank_label_is_what_is_not_stated() {
    CrossTabulation table = counted().result();
    assertThat(table.count(" ", "WOMAN")).isEqualTo(1);
    assertThat(table.slice("grade", " ").total()).isEqualTo(1);
  }
}
