package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {

  private static final Citation SOURCE = Citation.of("own rules", EvidenceGrade.PRIMARY);

  private final ParityCalculator calculator = ParityCalculator.standard();

  @Test
  void counts_are_checked() {
    rejects(() -> GenderComposition.of(-1, 3), "women must not be negative, but are -1");
    rejects(() -> GenderComposition.of(1, -3), "men must not be negative, but are -3");
    rejects(
        () -> GenderComposition.of(1, 3, -2),
        "other or not stated must not be negative, but are -2");
    rejects(
        () -> GenderComposition.ofTotal(15, 35, 51),
        "women 15 and men 35 sum to 50, but the stated total is 51");
    rejects(
        () -> GenderComposition.of(Long.MAX_VALUE, 1),
        "a group of 9223372036854775807 women, 1 men and 0 others is too large to be counted");
    rejects(
        () -> GenderComposition.of(Long.MAX_VALUE, 0).plus(GenderComposition.of(1, 0)),
        "9223372036854775807 women, 0 men and 1 women, 0 men are too many to be counted");
  }

  @Test
  void bands_are_checked() {
    rejects(
        () -> ParityBand.ofPercent("own", 47, 153),
        "limits of the parity band 'own' must be shares between 0 and 1, but are [47/100,"
            + " 153/100]");
    rejects(
        () -> ParityBand.ofPercent("own", 53, 47),
        "lower limit 53/100 of an interval must not be above its upper limit 47/100");
    rejects(() -> ParityBand.ofPercent(" ", 47, 53), "id of a parity band must not be blank");
    rejects(() -> ParityBands.UN.attainable(-1), "size of a group must not be negative, but is -1");
    rejects(
        () -> calculator.chance(0, ParityBands.UN),
        "posts of a group must be 1 to 10000, but are 0");
  }

  @Test
  void grades_and_groups_are_checked() {
    rejects(
        () -> GradeGrouping.professionalAndSenior().groupOf("G-7"),
        "unknown grade 'G-7': the grouping 'P-1–P-4 and P-5+' has [P-1, P-2, P-3, P-4, P-5, D-1,"
            + " D-2, UG, ASG, USG, DSG, SG, ADG, DDG, DG]");
    rejects(
        () -> GenderTable.of(ImmutableMap.of("P-1", GenderComposition.of(1, 1))).group("P-2"),
        "there is no group 'P-2'");
  }

  @Test
  void groupings_are_checked() {
    rejects(
        () -> GradeGrouping.builder().id(" ").source(SOURCE).build(),
        "id of a grade grouping must not be blank");
    rejects(
        () -> GradeGrouping.builder().id("own").source(SOURCE).build(),
        "grade grouping 'own' has no grades");
    rejects(
        () ->
            GradeGrouping.builder()
                .id("own")
                .source(SOURCE)
                .putGrade(GradeGroup.P_1_TO_P_4, List.of("P-4", "p4"))
                .build(),
        "grade 'P4' stands twice in the grouping 'own'");
  }

  @Test
  void a_grouping_does_not_change_with_the_list_it_was_made_from() {
    List<String> grades = new ArrayList<>(List.of("P-4"));
    GradeGrouping own =
        GradeGrouping.builder()
            .id("own")
            .source(SOURCE)
            .putGrade(GradeGroup.P_1_TO_P_4, grades)
            .build();
    grades.set(0, "P-5");
    assertThat(own.groupOf("P-4")).isEqualTo(GradeGroup.P_1_TO_P_4);
  }

  @Test
  void times_and_increments_are_checked() {
    SharePoint now = SharePoint.ofPercent(2021, "42.2");
    rejects(
        () -> SharePoint.of(2021, Ratio.of(-1, 2)),
        "share of 2021 must be between 0 and 1, but is -1/2");
    rejects(
        () -> LinearProjection.through(now, now),
        "first observation of 2021 must be before the last of 2021");
    rejects(
        () -> LinearProjection.requiredIncrement(now, Ratio.of(1, 2), Ratio.of(2021)),
        "year 2021 must be after the last observation of 2021");
    rejects(
        () -> LinearProjection.requiredIncrement(now, Ratio.of(50), Ratio.of(2028)),
        "target must be between 0 and 1, but is 50");
    rejects(
        () -> IncrementRange.of(now, Ratio.of(2, 5), 2028),
        "target 2/5 must be above the share 211/500 of the snapshot");
    rejects(
        () -> new CountRange(3, 2), "numbers of women must rise from at least 0, but are 3 to 2");
  }

  @Test
  void selections_are_checked() {
    rejects(() -> new SelectionRate(3, 4), "selected 4 must not be more than applied 3");
    rejects(() -> new SelectionRate(-3, 0), "applied must not be negative, but are -3");
    rejects(
        () -> SelectionFunnel.of(GenderComposition.of(3, 9), GenderComposition.of(4, 1)),
        "stage 'selected' has 4 counted as WOMAN, more than the 3 of 'applicants' before it");
    rejects(
        () ->
            SelectionFunnel.of(GenderComposition.of(3, 9), GenderComposition.of(2, 1))
                .rates("selected", "applicants"),
        "stage 'selected' must come before 'applicants'");
    rejects(
        () -> SelectionFunnel.of(ImmutableMap.of("applicants", GenderComposition.of(3, 9))),
        "a selection funnel needs at least two stages, but has 1");
    rejects(
        () -> new ShareChange(Ratio.of(45), Ratio.ONE),
        "share before must be between 0 and 1, but is 45");
  }

  @Test
  void what_has_no_figure_says_so() {
    GenderComposition unknown = GenderComposition.of(0, 0, 7);
    assertThat(unknown.shareOfWomen().value()).isEmpty();
    assertThat(unknown.gpi().value()).isEmpty();
    assertThat(unknown.gapInPoints().reason()).contains(ParityReason.NOBODY_KNOWN);
    assertThat(unknown.knownCoverage().value()).contains(Ratio.ZERO);
    ParityAssessment none = calculator.assess(unknown, ParityBands.UN);
    assertThat(none.status()).isEqualTo(ParityStatus.NOT_COMPUTABLE);
    assertThat(none.headsToBand()).isEmpty();
    assertThat(none.headsToHalf()).isEmpty();
    assertThat(none.certain()).isFalse();
    assertThat(none.distanceInPoints().reason()).contains(ParityReason.NOBODY_KNOWN);
    assertThat(GenderComposition.empty().knownCoverage().reason())
        .contains(ParityReason.EMPTY_GROUP);
    HeadsNeeded odd =
        calculator
            .assess(GenderComposition.of(1, 2), ParityBands.UN.withRule(BandRule.WITHIN_LIMITS))
            .headsToBand()
            .orElseThrow();
    assertThat(odd.byReplacement().reason()).contains(ParityReason.NO_NUMBER_OF_HEADS);
    assertThat(odd.byReplacement().render())
        .isEqualTo("not computable: no number of persons brings the group to the aim\n");
  }

  @Test
  void those_not_known_can_leave_the_verdict_open() {
    assertThat(calculator.assess(GenderComposition.of(48, 52, 2), ParityBands.UN).certain())
        .isTrue();
    assertThat(calculator.assess(GenderComposition.of(48, 52, 20), ParityBands.UN).certain())
        .isFalse();
    assertThat(GenderComposition.of(48, 52, 25).knownCoverage().value())
        .contains(Ratio.parse("0.8"));
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
