package org.openrbm.examples.workforce;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.ParityAssessment;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.ParityBands;
import org.openrbm.indicators.parity.ParityCalculator;
import org.openrbm.indicators.parity.ParityStatus;

/** Expected counts were counted again from the publisher's table with Python fractions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CivilService2021Test {

  private final ParityCalculator calculator = ParityCalculator.standard();

  private Map<ParityStatus, Long> organisations(ParityBand band) {
    return calculator.assess(CivilService2021.byOrganisation(), band).values().stream()
        .collect(Collectors.groupingBy(ParityAssessment::status, Collectors.counting()));
  }

  @Test
  void of_106_organisations_26_are_at_parity_by_the_un_and_38_by_the_ilo() {
    assertThat(CivilService2021.byOrganisation().groups()).hasSize(106);
    assertThat(organisations(ParityBands.UN))
        .isEqualTo(
            Map.of(
                ParityStatus.AT_PARITY, 26L,
                ParityStatus.WOMEN_UNDERREPRESENTED, 30L,
                ParityStatus.MEN_UNDERREPRESENTED, 50L));
    assertThat(organisations(ParityBands.ILO)).containsEntry(ParityStatus.AT_PARITY, 38L);
  }

  @Test
  void the_senior_civil_service_is_at_46_78_which_is_not_47() {
    GenderComposition senior = CivilService2021.byGrade().group("Senior Civil Service Level");
    assertThat(senior).isEqualTo(GenderComposition.of(3410, 3880));
    assertThat(ParityText.percent(senior.shareOfWomen().orElseThrow())).isEqualTo("46.78");
    assertThat(senior.shareOfWomen().orElseThrow().times(100).round(RoundingMode.HALF_UP))
        .isEqualTo(47);
    assertThat(calculator.assess(senior, ParityBands.UN).status())
        .isEqualTo(ParityStatus.WOMEN_UNDERREPRESENTED);
    assertThat(calculator.assess(senior, ParityBands.ILO).status())
        .isEqualTo(ParityStatus.AT_PARITY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senior Civil Service Level | women: 17 by replacement, 31 by appointment",
        "Executive Officers | men: 5149 by replacement, 9714 by appointment",
        "Administrative Officers and Assistants | men: 4791 by replacement, 9039 by appointment"
      })
  void heads_to_the_un_band(String grade, String heads) {
    assertThat(
            calculator
                .assess(CivilService2021.byGrade().group(grade), ParityBands.UN)
                .headsToBand()
                .orElseThrow())
        .hasToString(heads);
  }

  @Test
  void rounded_counts_do_not_sum_to_the_printed_totals_and_that_is_kept() {
    Map<String, PrintedGroup> rows = CivilService2021.rowsByGrade();
    assertThat(rows.values().stream().map(PrintedGroup::unexplained))
        .containsExactly(0L, 10L, 40L, 0L, 0L, 0L);
    PrintedGroup senior = requireNonNull(rows.get("Senior and Higher Executive Officers"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                GenderComposition.ofTotal(
                    senior.composition().women(), senior.composition().men(), senior.total()))
        .withMessage("women 65960 and men 63040 sum to 129000, but the stated total is 129040");
    assertThat(rows.values().stream().mapToLong(PrintedGroup::total).sum())
        .isEqualTo(CivilService2021.allEmployees().total())
        .isEqualTo(484_880);
  }

  /** The publisher's text says 54.23, its table gives 54.17; of women and men it is 54.18. */
  @Test
  void the_denominator_decides_the_second_decimal() {
    PrintedGroup all = CivilService2021.allEmployees();
    long women = all.composition().women();
    assertThat(ParityText.percent(Ratio.of(women, all.total()))).isEqualTo("54.17");
    assertThat(ParityText.percent(all.composition().shareOfWomen().orElseThrow()))
        .isEqualTo("54.18");
  }

  @Test
  void a_faulty_table_is_refused_with_all_its_faults() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                CivilService2021.parse(
                    "table.csv",
                    "grade,women,men\nA,1,2\nB,-1,2\nA,3,4\nC,few,2\n",
                    List.of("grade", "women", "men"),
                    "grade",
                    (row, composition) -> Optional.of(composition)))
        .withMessage(
            """
            table.csv: 3 faults
              line 3: women must not be negative, but are -1
              line 4, column 'grade': 'A' stands twice
              line 5, column 'women': For input string: "few\"""");
  }
}
