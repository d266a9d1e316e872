package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BreakdownTest {

  @Test
  void groups_contribute_to_a_change() {
    Breakdown before = new Breakdown(n("100"), Map.of("women", n("40"), "men", n("60")));
    Breakdown after = new Breakdown(n("120"), Map.of("women", n("55"), "men", n("65")));

    assertThat(after.contributionsSince(before))
        .hasValue(Map.of("women", n("3/4"), "men", n("1/4")));
    assertThat(before.contributionsSince(before)).isEmpty();
    assertThat(List.of(before.addsUp(), after.addsUp())).containsOnly(true);
    assertThatThrownBy(() -> after.contributionsSince(new Breakdown(n("1"), Map.of("all", n("1")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("groups [all] of the earlier breakdown are not the groups [");
  }

  /** 40 + 58 of 100 leave 2 in no group; 45 + 58 count 3 twice. */
  @Test
  void parts_that_do_not_add_up_are_told_and_not_refused() {
    Breakdown unknown = new Breakdown(n("100"), Map.of("women", n("40"), "men", n("58")));
    Breakdown twice = new Breakdown(n("100"), Map.of("women", n("45"), "men", n("58")));

    assertThat(unknown.unexplained()).isEqualTo(n("2"));
    assertThat(twice.unexplained()).isEqualTo(n("-3"));
    assertThat(List.of(unknown.addsUp(), twice.addsUp())).containsOnly(false);
  }
}
