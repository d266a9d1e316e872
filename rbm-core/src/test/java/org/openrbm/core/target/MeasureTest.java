package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.share;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureTest {

  @Test
  void only_a_percentage_multiplies_by_100_unless_a_factor_is_stated() {
    assertThat(share().factorOfShare()).isEqualTo(Ratio.HUNDRED);
    assertThat(count().factorOfShare()).isEqualTo(Ratio.ONE);
    assertThat(count().withKind(MeasureKind.DAYS).factorOfShare()).isEqualTo(Ratio.ONE);
    assertThat(count().withKind(MeasureKind.INDEX).factorOfShare()).isEqualTo(Ratio.ONE);
    assertThat(count().withFactor(Ratio.of(100_000)).factorOfShare()).isEqualTo(Ratio.of(100_000));
  }

  @Test
  void a_level_or_a_name_has_a_number_and_only_levels_have_positions() {
    Measure named = count().withKind(MeasureKind.NOMINAL).withLevels("no", "yes");
    Measure ordered = named.withKind(MeasureKind.ORDINAL);

    assertThat(named.number("yes")).hasValue(Ratio.of(2));
    assertThat(named.position("yes")).isEmpty();
    assertThat(ordered.number("no")).hasValue(Ratio.ONE);
    assertThat(ordered.position("no")).hasValue(Ratio.ONE);
    assertThat(ordered.position("maybe")).isEmpty();
    assertThat(named.number("maybe")).isEmpty();
    assertThat(count().number("yes")).isEmpty();
  }

  @Test
  void a_stated_factor_survives_json_and_one_that_is_not_stated_is_not_written() {
    Measure rate = count().withFactor(Ratio.of(100_000));

    assertThat(RbmJson.read(RbmJson.write(rate), Measure.class)).isEqualTo(rate);
    assertThat(RbmJson.write(rate)).contains("\"factor\"");
    assertThat(RbmJson.write(count())).doesNotContain("factor");
  }

  @Test
  void it_may_have_a_weight_and_a_validity() {
    Measure plain = count();
    Measure weighted =
        plain.withWeight(Ratio.of(3, 2)).withValidity(Validity.until(LocalDate.of(2017, 12, 31)));

    assertThat(plain.withWeight(Ratio.ZERO).weight()).hasValue(Ratio.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.withWeight(Ratio.of(-1)))
        .withMessage("weight of measure 'a' must not be negative, but is -1");
    assertThat(RbmJson.read(RbmJson.write(weighted), Measure.class)).isEqualTo(weighted);
    assertThat(RbmJson.write(weighted)).contains("\"until\": \"2017-12-31\"");
    assertThat(RbmJson.write(plain)).doesNotContain("weight").doesNotContain("validity");
    assertThat(weighted.withWeight(plain.weight()).withValidity(plain.validity())).isEqualTo(plain);
  }
}
