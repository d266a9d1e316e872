package org.openrbm.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PercentageRoundingTest {

  private final PercentageRounding whole = PercentageRounding.standard();

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "published-shares.csv", numLinesToSkip = 1)
  void published_shares_sum_to_100(
      String source, String id, int decimals, String parts, String expected, String naiveSum) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();

    RoundedShares shares =
        whole
            .withDecimals(decimals)
            .round(Arrays.stream(parts.split(" ")).map(Ratio::parse).toList());

    assertThat(
            shares.percentages().stream()
                .map(share -> share.toPlainString())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(shares.sum()).isEqualByComparingTo("100");
    assertThat(shares.tieBroken()).isFalse();
    assertThat(
            shares.exact().stream()
                .map(share -> share.toDecimal(decimals, RoundingMode.HALF_UP))
                .reduce((a, b) -> a.add(b))
                .orElseThrow())
        .isEqualByComparingTo(naiveSum);
  }

  @Test
  void ties_are_reported_and_go_by_the_stated_rule() {
    assertThat(whole.round(1, 1, 1).percentages().toString()).isEqualTo("[34, 33, 33]");
    assertThat(whole.round(1, 1, 1).tied()).containsExactly(0, 1, 2);

    // 12.5, 37.5 and 50 per cent: one unit left for two halves
    assertThat(whole.round(1, 3, 4).percentages().toString()).isEqualTo("[12, 38, 50]");
    assertThat(whole.round(1, 3, 4).tied()).containsExactly(0, 1);
    assertThat(shares(RemainderTieRule.SMALLER_FIRST, 1, 3, 4)).isEqualTo("[13, 37, 50]");
    assertThat(shares(RemainderTieRule.EARLIER_FIRST, 3, 1, 4)).isEqualTo("[38, 12, 50]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(RemainderTieRule.REJECT, 1, 3, 4))
        .withMessage("parts [0, 1] are tied for the last unit of 0 decimals");
  }

  @Test
  void equal_remainders_that_all_get_a_unit_are_no_tie() {
    // 37.5, 37.5 and 25 per cent to one decimal need no unit; to none, two halves share one
    assertThat(whole.withDecimals(1).round(3, 3, 2).tieBroken()).isFalse();
    assertThat(whole.round(3, 3, 2).tied()).containsExactly(0, 1);
    // 33.75, 33.75 and 32.5: both larger remainders are served
    assertThat(whole.round(27, 27, 26).percentages().toString()).isEqualTo("[34, 34, 32]");
    assertThat(whole.round(27, 27, 26).tieBroken()).isFalse();
  }

  @Test
  void one_part_is_the_whole() {
    assertThat(whole.withDecimals(2).round(7).percentages().toString()).isEqualTo("[100.00]");
    assertThat(whole.round(0, 7, 0).percentages().toString()).isEqualTo("[0, 100, 0]");
  }

  @Test
  void rejects_what_has_no_shares() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.round(List.of()))
        .withMessage("shares need at least one part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.round(0, 0))
        .withMessage("all 2 parts are 0, so that none has a share");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.round(3, -1))
        .withMessage("part 1 must not be negative, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.withDecimals(-1))
        .withMessage("decimals of a percentage must be 0 to 1000, but are -1");
  }

  private String shares(RemainderTieRule rule, long... counts) {
    return whole.withTieRule(rule).round(counts).percentages().toString();
  }
}
