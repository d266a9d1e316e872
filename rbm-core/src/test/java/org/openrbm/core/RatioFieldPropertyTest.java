package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The rational numbers are an ordered field. */
@Domain(RatioDomain.class)
class RatioFieldPropertyTest {

  @Property
  void addition_is_commutative_and_associative(@ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void multiplication_is_commutative_and_associative(
      @ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
  }

  @Property
  void multiplication_distributes_over_addition(@ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
  }

  @Property
  void zero_and_one_are_neutral(@ForAll Ratio a) {
    assertThat(a.plus(0)).isEqualTo(a);
    assertThat(a.minus(0)).isEqualTo(a);
    assertThat(a.times(1)).isEqualTo(a);
    assertThat(a.dividedBy(1)).isEqualTo(a);
    assertThat(a.times(0)).isEqualTo(Ratio.ZERO);
  }

  @Property
  void every_number_has_its_negative(@ForAll Ratio a, @ForAll Ratio b) {
    assertThat(a.plus(a.negated())).isEqualTo(Ratio.ZERO);
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negated())).isEqualTo(b.minus(a).negated());
    assertThat(a.negated().negated()).isEqualTo(a);
  }

  @Property
  void every_number_but_zero_has_its_inverse(@ForAll Ratio a, @ForAll Ratio b) {
    Assume.that(b.signum() != 0);
    assertThat(b.times(Ratio.ONE.dividedBy(b))).isEqualTo(Ratio.ONE);
    assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
  }

  @Property
  void order_is_kept_by_addition_and_by_positive_factors(
      @ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
    int order = Integer.signum(a.compareTo(b));
    assertThat(Integer.signum(a.plus(c).compareTo(b.plus(c)))).isEqualTo(order);
    assertThat(Integer.signum(a.times(c).compareTo(b.times(c)))).isEqualTo(order * c.signum());
  }
}
