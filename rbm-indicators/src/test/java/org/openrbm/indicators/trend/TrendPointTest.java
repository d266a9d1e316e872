package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendPointTest {

  private static final Ratio TOO_LONG = Ratio.of(BigInteger.TEN.pow(1_000), BigInteger.ONE);

  @Test
  void its_year_is_1_to_9999() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPoint.of(0, Ratio.ONE))
        .withMessage("year of a trend point must be 1 to 9999, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPoint.of(10_000, Ratio.ONE))
        .withMessage("year of a trend point must be 1 to 9999, but is 10000");
    assertThat(TrendPoint.of(1, Ratio.ONE).year()).isEqualTo(1);
    assertThat(TrendPoint.of(9999, Ratio.ONE).year()).isEqualTo(9999);
  }

  @Test
  void its_value_has_at_most_1000_digits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPoint.of(2001, TOO_LONG))
        .withMessage(
            "value of a trend point of 2001 must have at most 1000 digits in its numerator and in"
                + " its denominator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendPoint.of(2001, Ratio.ONE.dividedBy(TOO_LONG)))
        .withMessage(
            "value of a trend point of 2001 must have at most 1000 digits in its numerator and in"
                + " its denominator");
    assertThat(TrendPoint.of(2001, TOO_LONG.minus(1).negated()).value().signum()).isNegative();
  }

  @Test
  void it_is_shown_with_at_most_four_decimals() {
    assertThat(TrendPoint.of(2015, Ratio.of(1, 3))).hasToString("2015: 0.3333");
    assertThat(TrendPoint.of(2015, Ratio.of(1, 2))).hasToString("2015: 0.5");
    assertThat(TrendPoint.of(2015, Ratio.of(1200))).hasToString("2015: 1200");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "year": 2015,
          "value": {
            "exact": "1/3",
            "decimal": 0.333333333333333
          }
        }\
        """;
    assertThat(RbmJson.write(TrendPoint.of(2015, Ratio.of(1, 3)))).isEqualTo(json);
    assertThat(RbmJson.read(json, TrendPoint.class)).isEqualTo(TrendPoint.of(2015, Ratio.of(1, 3)));
    OtherMappers.assertAgree(TrendPoint.of(2015, Ratio.of(1, 3)), TrendPoint.class);
  }
}
