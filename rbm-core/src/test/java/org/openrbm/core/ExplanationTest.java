package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {

  private static final Citation CLAUSE =
      Citation.builder()
          .document("A/RES/42/220 A")
          .clause("sect. III")
          .evidence(EvidenceGrade.PRIMARY)
          .build();

  private static final Explanation BASE = given("base figure", 3500, "posts");
  private static final Explanation MEMBERS = given("members", 193, "States");

  /** 3500 × 0.4 = 1400 posts over 193 Member States. */
  private static final Explanation FACTOR =
      Explanation.builder()
          .quantity("membership factor")
          .value(Ratio.of(1400, 193))
          .unit("posts")
          .rule("base figure × 40% ÷ members")
          .citation(CLAUSE)
          .addOperand(BASE)
          .addOperand(MEMBERS)
          .build();

  private static Explanation given(String quantity, long value, String unit) {
    return Explanation.builder().quantity(quantity).value(Ratio.of(value)).unit(unit).build();
  }

  @Test
  void renders_one_step_a_line() {
    assertThat(FACTOR.render())
        .isEqualTo(
            """
            membership factor = 1400/193 ≈ 7.25388601 posts: base figure × 40% ÷ members  [A/RES/42/220 A, sect. III; primary]
              base figure = 3500 posts
              members = 193 States
            """);
  }

  @Test
  void renders_a_repeated_step_without_its_operands() {
    Explanation twice =
        Explanation.builder()
            .quantity("both")
            .value(Ratio.of(2800, 193))
            .rule("factor + factor")
            .remark("for the test")
            .addOperand(FACTOR)
            .addOperand(FACTOR)
            .addOperand(BASE)
            .build();
    assertThat(twice.render())
        .isEqualTo(
            """
            both = 2800/193 ≈ 14.507772: factor + factor  (for the test)
              membership factor = 1400/193 ≈ 7.25388601 posts: base figure × 40% ÷ members  [A/RES/42/220 A, sect. III; primary]
                base figure = 3500 posts
                members = 193 States
              membership factor = 1400/193 ≈ 7.25388601 posts, as above
              base figure = 3500 posts
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "0, = 0",
    "-7, = -7",
    "3/20, = 0.15",
    "1/3, = 1/3 ≈ 0.333333333",
    "-1/3, = -1/3 ≈ -0.333333333",
    "1234567891/10, = 1234567891/10 ≈ 123456789", // 123456789.1
    "1/1024, = 0.0009765625", // = 9.765625E-4 has seven digits
    "12345678901/1000000000, ≈ 12.3456789",
    "100000000000000000001/3, ≈ 33333333300000000000",
  })
  void shows_the_exact_value_where_it_is_short_and_nine_digits_otherwise(
      String value, String shown) {
    assertThat(Explanation.builder().quantity("x").value(Ratio.parse(value)).build().render())
        .isEqualTo("x " + shown + "\n");
  }

  @Test
  void renders_the_smallest_and_the_largest_numbers() {
    Ratio huge = Ratio.of(BigInteger.TEN.pow(4999).add(BigInteger.ONE), BigInteger.valueOf(3));
    Explanation large = Explanation.builder().quantity("x").value(huge).build();
    assertThat(large.render()).isEqualTo("x ≈ 3.33333333E+4998\n");
    Explanation small =
        Explanation.builder().quantity("x").value(Ratio.ONE.dividedBy(huge.times(27))).build();
    assertThat(small.render()).isEqualTo("x ≈ 1.11111111E-5000\n");
  }

  @Test
  void finds_a_step_by_name() {
    assertThat(FACTOR.step("members")).isEqualTo(MEMBERS);
    assertThat(FACTOR.step("membership factor")).isSameAs(FACTOR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FACTOR.step("population factor"))
        .withMessage("explanation of 'membership factor' has no step 'population factor'");
  }

  @Test
  void a_remark_replaces_that_of_the_root_and_nothing_else() {
    Explanation inner = FACTOR.withRemark("kept");
    Explanation outer =
        Explanation.builder()
            .quantity("twice")
            .value(Ratio.of(2800, 193))
            .unit("posts")
            .rule("factor × 2")
            .citation(CLAUSE)
            .addOperand(inner)
            .build();

    assertThat(outer.withRemark("first").withRemark("second").render())
        .isEqualTo(
            """
            twice = 2800/193 ≈ 14.507772 posts: factor × 2  [A/RES/42/220 A, sect. III; primary]  (second)
              membership factor = 1400/193 ≈ 7.25388601 posts: base figure × 40% ÷ members  [A/RES/42/220 A, sect. III; primary]  (kept)
                base figure = 3500 posts
                members = 193 States
            """);
    assertThat(outer.remark()).isEmpty();
  }

  @Test
  void rejects_a_blank_quantity() {
    Explanation.Builder builder = Explanation.builder().quantity(" ").value(Ratio.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("quantity of an explanation must not be blank");
  }

  @Test
  void rejects_a_derived_step_without_a_rule() {
    Explanation.Builder builder =
        Explanation.builder().quantity("share").value(Ratio.ONE).addOperand(BASE);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("quantity 'share' is derived from others and must state its rule");
  }
}
