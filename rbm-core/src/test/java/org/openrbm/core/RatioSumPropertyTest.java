package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

@Domain(RatioDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class RatioSumPropertyTest {

  /** Over the product of all denominators, without a step in lowest terms. */
  @Property(tries = 300)
  void the_sum_is_that_of_numerators_over_a_common_denominator(
      @ForAll @Size(max = 20) List<Ratio> terms) {
    BigInteger common =
        terms.stream().map(Ratio::denominator).reduce(BigInteger.ONE, BigInteger::multiply);
    BigInteger numerators =
        terms.stream()
            .map(term -> term.numerator().multiply(common.divide(term.denominator())))
            .reduce(BigInteger.ZERO, BigInteger::add);

    assertThat(Ratio.sum(terms)).isEqualTo(Ratio.of(numerators, common));
  }

  @Property(tries = 300)
  void the_order_of_terms_changes_nothing(
      @ForAll @Size(max = 40) List<Ratio> terms, @ForAll long seed) {
    List<Ratio> shuffled = new ArrayList<>(terms);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Ratio.sum(shuffled)).isEqualTo(Ratio.sum(terms));
  }
}
