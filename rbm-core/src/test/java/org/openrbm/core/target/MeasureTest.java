package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.share;

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
}
