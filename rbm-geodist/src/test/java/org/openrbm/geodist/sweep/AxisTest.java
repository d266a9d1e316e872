package org.openrbm.geodist.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AxisTest {

  @Test
  void holds_both_ends_and_the_steps_between() {
    Axis axis = Axis.of(2600, 3000, 100);

    assertThat(axis.size()).isEqualTo(5);
    assertThat(axis.at(0)).isEqualTo(Ratio.of(2600));
    assertThat(axis.at(3)).isEqualTo(Ratio.of(2900));
    assertThat(axis.at(4)).isEqualTo(Ratio.of(3000));
    assertThat(axis).hasToString("2600 to 3000 by 100");
  }

  @Test
  void per_cent_are_hundredths() {
    assertThat(Axis.ofPercent(30, 50, 5).at(1)).isEqualTo(Ratio.of(35, 100));
  }

  @Test
  void may_have_one_value() {
    assertThat(Axis.of(Ratio.of(1, 3)).size()).isEqualTo(1);
    assertThat(Axis.of(Ratio.of(1, 3))).hasToString("1/3");
  }

  @Test
  void has_no_value_beyond_its_ends() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Axis.of(1, 3, 1).at(3))
        .withMessage("Index 3 out of bounds for length 3");
  }

  @Test
  void refuses_steps_that_miss_the_end() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.of(1, 10, 4))
        .withMessage("steps of 4 do not lead from 1 to 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.of(10, 1, 1))
        .withMessage("steps of 1 do not lead from 10 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.of(1, 10, 0))
        .withMessage("step of an axis must be above 0, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.of(0, 10_000_000, 1))
        .withMessage(
            "an axis may have 10000000 values, but from 0 to 10000000 in steps of 1 there are"
                + " more");
  }

  @Test
  void is_json() {
    Axis axis = Axis.of(Ratio.of(1, 4), Ratio.of(3, 4), Ratio.of(1, 8));
    assertThat(RbmJson.write(axis))
        .isEqualToIgnoringWhitespace(
            "{\"first\":{\"exact\":\"1/4\",\"decimal\":0.25},"
                + "\"last\":{\"exact\":\"3/4\",\"decimal\":0.75},"
                + "\"step\":{\"exact\":\"1/8\",\"decimal\":0.125}}");
    assertThat(RbmJson.read(RbmJson.write(axis), Axis.class)).isEqualTo(axis);
    OtherMappers.assertAgree(axis, Axis.class);
  }
}
