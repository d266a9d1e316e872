package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContributionTest {

  @Test
  void contributions_check_themselves() {
    assertThatThrownBy(() -> new Contribution(" ", ChangeCause.OWN_RATE, Ratio.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor of a contribution must not be blank");
    assertThatThrownBy(() -> new Contribution("membership factor", ChangeCause.STAFF, Ratio.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("staff cannot contribute to the membership factor, as it changes no midpoint");
  }
}
