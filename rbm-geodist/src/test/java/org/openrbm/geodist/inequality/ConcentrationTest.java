package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcentrationTest {

  @Test
  void the_three_readings_of_simpson_have_three_names() {
    Concentration equal = Concentration.of(Indices.amounts(5, 5, 5, 5));

    assertThat(equal.herfindahl().value()).contains(Ratio.of(1, 4));
    assertThat(equal.giniSimpson().value()).contains(Ratio.of(3, 4));
    assertThat(equal.inverseSimpson().value()).contains(Ratio.of(4));
    assertThat(equal.simpsonWithoutReplacement().value()).contains(Ratio.of(4, 19));
    assertThat(equal.shannon()).isCloseTo(Math.log(4), within(1e-15));
    assertThat(equal.effectiveNumberByShannon()).isCloseTo(4, within(1e-14));
  }

  @Test
  void members_without_staff_count_only_where_the_name_says_so() {
    Concentration some = Concentration.of(Indices.amounts(5, 5, 0, 0));

    assertThat(some.represented()).isEqualTo(2);
    assertThat(some.pielouAmongRepresented().orElseThrow()).isCloseTo(1, within(1e-15));
    assertThat(some.pielouAmongAll().orElseThrow()).isCloseTo(0.5, within(1e-15));
    assertThat(some.herfindahl().value()).contains(Ratio.of(1, 2));
  }

  @Test
  void one_member_has_no_evenness() {
    Concentration one = Concentration.ofCounts(Map.of("A", 1));

    assertThat(one.herfindahl().value()).contains(Ratio.ONE);
    assertThat(one.shannon()).isZero();
    assertThat(one.pielouAmongRepresented()).isEmpty();
    assertThat(one.pielouAmongAll()).isEmpty();
    assertThat(one.heipAmongRepresented()).isEmpty();
    assertThat(one.simpsonWithoutReplacement().reason()).contains(NoIndexValue.ONE_STAFF_ONLY);
  }

  @Test
  void heads_are_drawn_without_replacement_and_points_are_not() {
    assertThat(
            Concentration.of(Map.of("A", Ratio.of(3, 2), "B", Ratio.ONE))
                .simpsonWithoutReplacement()
                .reason())
        .contains(NoIndexValue.STAFF_NOT_WHOLE);
  }

  @Test
  void rejects_staff_of_nobody() {
    assertThatThrownBy(() -> Concentration.ofCounts(Map.of("A", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no member has any staff, so there are no shares of it");
    assertThatThrownBy(() -> Concentration.ofCounts(Map.of("A", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("staff of 'A' must not be negative, but is -1");
  }

  @Test
  void a_rational_index_explains_itself() {
    Explanation why = Concentration.of(Indices.amounts(3, 1, 0)).inverseSimpson().explanation();

    assertThat(why.value()).isEqualTo(Ratio.of(8, 5)); // 1 ÷ (9/16 + 1/16)
    assertThat(why.step("herfindahl").value()).isEqualTo(Ratio.of(5, 8));
    assertThat(why.step("share of A in staff").value()).isEqualTo(Ratio.of(3, 4));
  }
}
