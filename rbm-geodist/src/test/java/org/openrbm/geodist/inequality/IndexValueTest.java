package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexValueTest {

  /** p = 3/4, 1/4, 0; q = 1/2, 1/4, 1/4. */
  private static final IndexReport REPORT =
      IndexReport.of(RepresentationShares.of(Indices.amounts(3, 1, 0), Indices.amounts(2, 1, 1)));

  @Test
  void a_fraction_of_many_digits_is_shown_in_few() {
    // 2,000,000,011 of 3,000,000,011, against a half: 1,000,000,011 ÷ 6,000,000,022 more
    RepresentationShares shares =
        RepresentationShares.of(
            Map.of("A", Ratio.of(2_000_000_011L), "B", Ratio.of(1_000_000_000L)),
            Map.of("A", Ratio.ONE, "B", Ratio.ONE));
    assertThat(IndexReport.of(shares).value(RepresentationIndex.LOOSEMORE_HANBY))
        .asString()
        .startsWith("LOOSEMORE_HANBY ≈ 0.166666668 (exact in the JSON): ½ Σ|p − q|");
  }

  @Test
  void has_an_exact_value_or_one_with_the_bound_of_its_error() {
    IndexValue exact = REPORT.value(RepresentationIndex.LOOSEMORE_HANBY);
    assertThat(exact.exact()).contains(Ratio.of(1, 4));
    assertThat(exact.approximate()).isEmpty();
    assertThat(exact.errorBelow()).isEmpty();
    assertThat(exact.noValue()).isEmpty();

    IndexValue approximate = REPORT.value(RepresentationIndex.GALLAGHER);
    assertThat(approximate.exact()).isEmpty();
    assertThat(approximate.approximate()).contains(0.25);
    assertThat(approximate.errorBelow()).contains(Ratio.parse("0.000000000001"));
    assertThat(approximate.noValue()).isEmpty();
    assertThat(approximate.formula()).isEqualTo("√(½ Σ(p − q)²)");
    assertThat(approximate.source()).isEqualTo(RepresentationIndex.GALLAGHER.source());
  }

  /** From 2^12 on one double is 2^-40, about 9.1E-13, from the next; from 2^16 on 1.5E-11. */
  @Test
  void the_bound_of_the_error_grows_with_the_value() {
    assertThat(IndexValue.errorBelow(4_095)).isEqualTo(Ratio.parse("0.000000000001"));
    assertThat(IndexValue.errorBelow(65_536)).isEqualTo(Ratio.parse("0.0000000001"));
  }

  @Test
  void the_json_is_stable() {
    assertThat(RbmJson.write(REPORT.value(RepresentationIndex.GALLAGHER)))
        .isEqualTo(
            """
            {
              "index": "GALLAGHER",
              "approximate": 0.25,
              "errorBelow": {
                "exact": "1/1000000000000",
                "decimal": 0.000000000001
              },
              "formula": "√(½ Σ(p − q)²)",
              "source": {
                "document": "Gallagher, Electoral Studies 10 (1991)",
                "evidence": "SECONDARY"
              }
            }""");
  }

  @Test
  void agrees_with_another_calculation_of_the_same_index_only() {
    IndexValue gallagher = REPORT.value(RepresentationIndex.GALLAGHER);
    assertThat(gallagher.agreesWith(approximate(0.25 + 1e-13))).isTrue();
    assertThat(gallagher.agreesWith(approximate(0.25 + 1e-11))).isFalse();
    assertThat(gallagher.agreesWith(REPORT.value(RepresentationIndex.HELLINGER))).isFalse();
  }

  private static IndexValue approximate(double value) {
    return builder(RepresentationIndex.GALLAGHER)
        .approximate(value)
        .errorBelow(IndexValue.LEAST_ERROR)
        .build();
  }

  @Test
  void a_value_that_cannot_be_is_refused() {
    IndexValue.Builder gallagher = builder(RepresentationIndex.GALLAGHER);
    refused(
        gallagher,
        "index GALLAGHER needs one of an exact value, an approximate value and a reason for none");
    refused(
        builder(RepresentationIndex.GALLAGHER).exact(Ratio.ONE),
        "index GALLAGHER is not rational, so its value cannot be exact");
    refused(
        builder(RepresentationIndex.HERFINDAHL).approximate(0.5).errorBelow(IndexValue.LEAST_ERROR),
        "index HERFINDAHL is rational, so its value cannot be approximate");
    refused(
        builder(RepresentationIndex.GALLAGHER)
            .approximate(Double.NaN)
            .errorBelow(IndexValue.LEAST_ERROR),
        "approximate value of index GALLAGHER must be finite, but is NaN");
    refused(
        builder(RepresentationIndex.GALLAGHER).approximate(0.5),
        "error of index GALLAGHER must be stated as below 1/1000000000000 with an approximate value"
            + " and not otherwise");
    refused(
        builder(RepresentationIndex.GALLAGHER)
            .approximate(0.5)
            .errorBelow(IndexValue.LEAST_ERROR)
            .formula("x"),
        "index GALLAGHER is √(½ Σ(p − q)²) by Gallagher, Electoral Studies 10 (1991); secondary,"
            + " but here it is x by Gallagher, Electoral Studies 10 (1991); secondary");
    refused(
        builder(RepresentationIndex.HERFINDAHL).noValue(NoIndexValue.NO_ENTITLEMENT),
        "index HERFINDAHL cannot be without a value for the reason NO_ENTITLEMENT");
  }

  private static IndexValue.Builder builder(RepresentationIndex index) {
    IndexValue.Builder builder = new IndexValue.Builder();
    builder.index(index).formula(index.formula()).source(index.source());
    return builder;
  }

  private static void refused(IndexValue.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
