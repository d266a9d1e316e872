package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openrbm.core.json.RbmJson;

/** Equal numbers are indistinguishable, however they came about. */
@Domain(RatioDomain.class)
class RatioIdentityPropertyTest {

  private static final Ratio HUGE = Ratio.of(BigInteger.TEN.pow(60), BigInteger.valueOf(7));

  @Property
  void a_detour_through_huge_numbers_leaves_no_trace(@ForAll Ratio a) {
    assertSame(a.plus(HUGE).minus(HUGE), a);
    assertSame(a.minus(HUGE).plus(HUGE), a);
    assertSame(a.times(HUGE).dividedBy(HUGE), a);
    assertSame(a.dividedBy(HUGE).times(HUGE), a);
    assertSame(HUGE.minus(HUGE.minus(a)), a);
  }

  @Property
  void a_common_factor_leaves_no_trace(@ForAll Ratio a) {
    BigInteger factor = HUGE.numerator().negate();
    assertSame(Ratio.of(a.numerator().multiply(factor), a.denominator().multiply(factor)), a);
  }

  @Property
  void equality_is_comparison_to_zero(@ForAll Ratio a, @ForAll Ratio b) {
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0).isEqualTo(a.minus(b).signum() == 0);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void text_reads_back_equal(@ForAll Ratio a) {
    assertSame(Ratio.parse(a.toString()), a);
  }

  @Property
  void json_reads_back_equal(@ForAll Ratio a) {
    assertSame(RbmJson.read(RbmJson.write(a), Ratio.class), a);
  }

  private static void assertSame(Ratio actual, Ratio expected) {
    assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(expected).isEqualTo(actual).isEqualByComparingTo(actual);
    assertThat(actual.getClass()).isEqualTo(expected.getClass());
    assertThat(actual.numerator()).isEqualTo(expected.numerator());
    assertThat(actual.denominator()).isEqualTo(expected.denominator());
  }
}
