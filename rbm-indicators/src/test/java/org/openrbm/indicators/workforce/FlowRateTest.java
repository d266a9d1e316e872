package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.workforce.FlowRate.MoveKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowRateTest {

  record Move(Set<HeadcountItem> items, @Nullable String reason, @Nullable MoveKind kind) {}

  /** The published example of SAP: 62 at the opening, 76 at the close, 3 leavers: 4.3 per cent. */
  @Test
  void turnover_is_of_the_average_headcount() {
    FlowRate turnover =
        FlowRate.turnover(62, 76, Composition.of("reason", ImmutableMap.of("resigned", 2L), 1));
    assertThat(turnover.averageHeadcount()).isEqualTo(Ratio.of(69));
    assertThat(turnover.rate().value()).contains(Ratio.of(3, 69));
    assertThat(turnover.rate().orElseThrow().times(100).toDecimal(1, RoundingMode.HALF_UP))
        .hasToString("4.3");
    assertThat(turnover.rate("resigned").value()).contains(Ratio.of(2, 69));
    assertThat(turnover.rate("resigned").explanation().render())
        .isEqualTo(
            """
            turnover = 2/69 ≈ 0.0289855072: events ÷ average headcount  [SAP and Oracle HCM metrics of headcount and turnover; secondary]
              events: resigned = 2
              average headcount = 69 heads: (opening headcount + closing headcount) ÷ 2
                opening headcount = 62 heads
                closing headcount = 76 heads
            """);
    assertThat(turnover.rate().explanation().value()).isEqualTo(Ratio.of(1, 23));
  }

  /** By hand: 3 in post at the opening and 2 at the close are 2.5 on average. */
  @Test
  void leavers_and_movers_are_counted_from_records() {
    List<Move> records =
        List.of(
            new Move(EnumSet.of(HeadcountItem.OPENING, HeadcountItem.LEAVER), "retired", null),
            new Move(EnumSet.of(HeadcountItem.OPENING, HeadcountItem.LEAVER), null, null),
            new Move(EnumSet.of(HeadcountItem.OPENING, HeadcountItem.CLOSING), null, null),
            new Move(EnumSet.of(HeadcountItem.HIRE, HeadcountItem.CLOSING), "not asked", null),
            new Move(
                Set.of(HeadcountItem.MOVE),
                null,
                MoveKind.between("HR officer", "HR officer", "Geneva", "Nairobi").orElseThrow()),
            new Move(
                Set.of(HeadcountItem.MOVE),
                null,
                MoveKind.between("HR officer", "Budget officer", "Geneva", "Nairobi")
                    .orElseThrow()));
    FlowRate turnover =
        records.stream()
            .collect(FlowRate.<Move>turnover(Move::items, Key.of("reason", Move::reason)));
    assertThat(turnover.events())
        .isEqualTo(Composition.of("reason", ImmutableMap.of("retired", 1L), 1));
    assertThat(turnover.rate().value()).contains(Ratio.parse("0.8"));
    assertThat(turnover.rate("retired").value()).contains(Ratio.parse("0.4"));

    FlowRate mobility =
        records.stream()
            .collect(
                FlowRate.<Move>mobility(
                    Move::items,
                    Key.of(
                        Dimension.of("kind", MoveKind.class),
                        move -> move.kind() == null ? null : move.kind().name())));
    assertThat(mobility.rate().value()).contains(Ratio.parse("0.8"));
    assertThat(mobility.rate("GEOGRAPHICAL", "FUNCTIONAL_AND_GEOGRAPHICAL").value())
        .contains(Ratio.parse("0.8"));
    assertThat(mobility.rate("FUNCTIONAL", "FUNCTIONAL_AND_GEOGRAPHICAL").value())
        .contains(Ratio.parse("0.4"));
    assertThat(mobility.rate("FUNCTIONAL").value()).contains(Ratio.ZERO);
    assertThat(MoveKind.between("a", "b", "x", "x")).contains(MoveKind.FUNCTIONAL);
    assertThat(MoveKind.between("a", "a", "x", "x")).isEmpty();
  }

  @Test
  void without_staff_there_is_no_rate() {
    FlowRate none = FlowRate.mobility(0, 0, Composition.of("kind", ImmutableMap.of()));
    assertThat(none.rate().value()).isEmpty();
    assertThat(none.rate().reason()).contains(WorkforceObstacle.ZERO_DENOMINATOR);
    rejects(() -> none.rate("a"), "there is no kind 'a'; there are []");
  }

  @Test
  void negative_headcounts_are_refused() {
    rejects(
        () -> FlowRate.turnover(1, -1, Composition.of("reason", ImmutableMap.of())),
        "count of closing headcount must not be negative, but is -1");
  }
}
