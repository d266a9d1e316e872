package org.openrbm.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;

class PercentageRoundingPropertyTest {

  @Property
  void the_shares_sum_to_100_and_none_is_a_unit_off(
      @ForAll("parts") List<Ratio> parts,
      @ForAll @IntRange(max = 30) int decimals,
      @ForAll("rules") RemainderTieRule rule) {
    RoundedShares shares =
        PercentageRounding.standard().withDecimals(decimals).withTieRule(rule).round(parts);

    assertThat(shares.sum()).isEqualByComparingTo("100");
    Ratio unit = Ratio.from(BigDecimal.ONE.movePointLeft(decimals));
    for (int i = 0; i < parts.size(); i++) {
      assertThat(shares.percentages().get(i).scale()).isEqualTo(decimals);
      Ratio off = Ratio.from(shares.percentages().get(i)).minus(shares.exact().get(i));
      assertThat(off.abs()).isLessThan(unit);
    }
  }

  @Property
  void a_larger_part_never_gets_a_smaller_share(@ForAll("parts") List<Ratio> parts) {
    RoundedShares shares = PercentageRounding.standard().round(parts);
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < parts.size(); j++) {
        if (parts.get(i).compareTo(parts.get(j)) > 0) {
          assertThat(shares.percentages().get(i))
              .isGreaterThanOrEqualTo(shares.percentages().get(j));
        }
      }
    }
  }

  @Property
  void the_unit_of_the_parts_does_not_matter(
      @ForAll("parts") List<Ratio> parts, @ForAll @IntRange(min = 1, max = 1000) int factor) {
    assertThat(
            PercentageRounding.standard()
                .round(parts.stream().map(part -> part.dividedBy(factor)).toList()))
        .isEqualTo(PercentageRounding.standard().round(parts));
  }

  @Provide
  Arbitrary<List<Ratio>> parts() {
    return Arbitraries.longs()
        .between(0, 50)
        .map(Ratio::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .filter(parts -> parts.stream().anyMatch(part -> part.signum() > 0));
  }

  @Provide
  Arbitrary<RemainderTieRule> rules() {
    return Arbitraries.of(
        RemainderTieRule.LARGER_FIRST,
        RemainderTieRule.SMALLER_FIRST,
        RemainderTieRule.EARLIER_FIRST);
  }
}
