package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadcountBridgeTest {

  record Line(String sex, HeadcountItem item, long heads) {}

  private static final WorkforceMeasure<Line, Grouped<HeadcountBridge>> BY_SEX =
      HeadcountBridge.<Line>measure(line -> Set.of(line.item()), Line::heads)
          .by(Key.of("sex", Line::sex));

  /**
   * Case C1, with the data of a university department (those of the case have no licence): its
   * totals reconcile except in year 2, and the sexes differ by one in five years. Expected
   * residuals computed in Python from the source.
   */
  @Tag("C1")
  @Test
  void the_residual_of_published_stocks_and_flows_is_reported() throws Exception {
    List<Long> all = new ArrayList<>();
    List<Long> women = new ArrayList<>();
    List<Long> men = new ArrayList<>();
    List<String[]> rows = Check.rows("university-department.csv");
    for (int i = 1; i < rows.size(); i++) {
      String[] before = rows.get(i - 1);
      String[] year = rows.get(i);
      Grouped<HeadcountBridge> bridge =
          Stream.of(
                  line("women", HeadcountItem.OPENING, before[1]),
                  line("men", HeadcountItem.OPENING, before[2]),
                  line("women", HeadcountItem.CLOSING, year[1]),
                  line("men", HeadcountItem.CLOSING, year[2]),
                  line("women", HeadcountItem.HIRE, year[3]),
                  line("men", HeadcountItem.HIRE, year[4]),
                  line("women", HeadcountItem.LEAVER, year[5]),
                  line("men", HeadcountItem.LEAVER, year[6]))
              .collect(BY_SEX);
      all.add(bridge.together().residual().orElseThrow().numerator().longValueExact());
      women.add(bridge.group("women").residual().orElseThrow().numerator().longValueExact());
      men.add(bridge.group("men").residual().orElseThrow().numerator().longValueExact());
    }
    assertThat(all).containsExactly(0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(women).containsExactly(0L, 0L, -1L, 1L, -1L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
    assertThat(men).containsExactly(0L, 1L, 1L, -1L, 1L, 0L, -1L, 0L, 0L, 0L, 0L, 0L);
  }

  private static Line line(String sex, HeadcountItem item, String heads) {
    return new Line(sex, item, Long.parseLong(heads));
  }

  /** By hand: 100 + 12 + 3 − 2 − 9 = 104, and 106 are there. */
  @Test
  void the_bridge_explains_its_residual() {
    HeadcountBridge bridge =
        HeadcountBridge.builder()
            .opening(100)
            .hires(12)
            .transfersIn(3)
            .transfersOut(2)
            .leavers(9)
            .closing(106)
            .build();
    assertThat(bridge.expected()).isEqualTo(104);
    assertThat(bridge.residual().value()).contains(Ratio.of(2));
    assertThat(bridge.reconciles()).isFalse();
    assertThat(bridge.residual().render())
        .isEqualTo(
            """
            residual = 2 heads: closing headcount − expected closing headcount
              closing headcount = 106 heads
              expected closing headcount = 104 heads: opening + hires + transfers in − transfers out − leavers  [SAP and Oracle HCM metrics of headcount and turnover; secondary]
                opening headcount = 100 heads
                hires = 12 heads
                transfers in = 3 heads
                transfers out = 2 heads
                leavers = 9 heads
            """);
  }

  @Test
  void negative_counts_are_refused() {
    rejects(
        () -> HeadcountBridge.builder().opening(-1).closing(0).build(),
        "count of opening headcount must not be negative, but is -1");
    rejects(
        () -> HeadcountBridge.builder().opening(1).closing(0).leavers(-1).build(),
        "count of leavers must not be negative, but is -1");
    rejects(
        () -> HeadcountBridge.builder().opening(Long.MAX_VALUE).closing(1).build(),
        "count of heads exceeds 9223372036854775807, the most");
    rejects(
        () -> Stream.of(new Line("women", HeadcountItem.HIRE, -4)).collect(BY_SEX),
        "heads must not be negative, but are -4 in record Line[sex=women, item=HIRE, heads=-4]");
  }
}
