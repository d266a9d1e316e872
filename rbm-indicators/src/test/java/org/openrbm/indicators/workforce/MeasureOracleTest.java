package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/**
 * Each measure against its definition, written anew over the records: plain loops and fractions of
 * whole numbers, random cases of a fixed seed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasureOracleTest {

  private static final int CASES = 2_000;
  private static final List<DisabilityStatus> STATUSES = List.of(DisabilityStatus.values());
  private static final String[] LABELS = {"resignation", "retirement", "transfer"};
  private static final Key<Line> REASON = Key.of("reason", Line::label);

  /** A line of a table: what it counts as, for how many heads, and what is known of it. */
  private record Line(
      Set<HeadcountItem> items,
      long heads,
      @Nullable String label,
      @Nullable Long part,
      @Nullable Long whole,
      @Nullable DisabilityStatus status,
      @Nullable Ratio score) {}

  private static List<Line> lines(Random random) {
    List<Line> lines = new ArrayList<>();
    for (int left = random.nextInt(12); left > 0; left--) {
      Set<HeadcountItem> items = EnumSet.noneOf(HeadcountItem.class);
      for (HeadcountItem item : HeadcountItem.values()) {
        if (random.nextInt(3) == 0) {
          items.add(item);
        }
      }
      long whole = random.nextInt(20);
      lines.add(
          new Line(
              items,
              random.nextInt(4),
              random.nextInt(4) == 0 ? null : LABELS[random.nextInt(3)],
              random.nextInt(6) == 0 ? null : (long) random.nextInt((int) whole + 1),
              random.nextInt(6) == 0 ? null : whole,
              random.nextInt(5) == 0 ? null : STATUSES.get(random.nextInt(STATUSES.size())),
              random.nextInt(4) == 0
                  ? null
                  : Ratio.of(random.nextInt(201) - 100, 1 + random.nextInt(9))));
    }
    return lines;
  }

  private static Optional<Ratio> quotient(long dividend, long divisor) {
    return divisor == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor)));
  }

  private static long count(List<Line> lines, HeadcountItem item) {
    return lines.stream().filter(line -> line.items().contains(item)).count();
  }

  private static long heads(List<Line> lines, HeadcountItem item) {
    return lines.stream().filter(line -> line.items().contains(item)).mapToLong(Line::heads).sum();
  }

  @Test
  void a_bridge_is_opening_and_hires_and_transfers_less_leavers() {
    Random random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      List<Line> lines = lines(random);
      HeadcountBridge bridge =
          lines.stream().collect(HeadcountBridge.<Line>measure(Line::items, Line::heads));
      long expected =
          heads(lines, HeadcountItem.OPENING)
              + heads(lines, HeadcountItem.HIRE)
              + heads(lines, HeadcountItem.TRANSFER_IN)
              - heads(lines, HeadcountItem.TRANSFER_OUT)
              - heads(lines, HeadcountItem.LEAVER);
      assertThat(bridge.expected()).as("%s", lines).isEqualTo(expected);
      assertThat(bridge.residual().value())
          .contains(Ratio.of(heads(lines, HeadcountItem.CLOSING) - expected));
      assertThat(bridge.reconciles()).isEqualTo(bridge.residual().orElseThrow().signum() == 0);
      assertThat(bridge.residual().explanation().value())
          .isEqualTo(bridge.residual().orElseThrow());
    }
  }

  /** Either the residual is that of whole numbers without limit, or the bridge is refused. */
  @Test
  void a_bridge_of_counts_near_the_limit_never_wraps_around() {
    Random random = new Random(2);
    long[] counts = {0, 0, 0, 1, 2, Long.MAX_VALUE / 2, Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE};
    int refused = 0;
    for (int i = 0; i < CASES; i++) {
      long[] c = random.ints(6, 0, counts.length).mapToLong(at -> counts[at]).toArray();
      BigInteger in = sum(c[0], c[1], c[2]);
      BigInteger out = sum(c[3], c[4], c[5]);
      HeadcountBridge.Builder builder =
          HeadcountBridge.builder()
              .opening(c[0])
              .hires(c[1])
              .transfersIn(c[2])
              .transfersOut(c[3])
              .leavers(c[4])
              .closing(c[5]);
      if (in.add(out).bitLength() > 63) {
        rejects(builder::build, "count of heads exceeds 9223372036854775807, the most");
        refused++;
      } else {
        HeadcountBridge bridge = builder.build();
        assertThat(bridge.residual().orElseThrow().numerator()).isEqualTo(out.subtract(in));
        assertThat(BigInteger.valueOf(bridge.expected())).isEqualTo(in.subtract(sum(c[3], c[4])));
      }
    }
    assertThat(refused).isBetween(CASES / 2, CASES - 300);
  }

  private static BigInteger sum(long... counts) {
    BigInteger sum = BigInteger.ZERO;
    for (long count : counts) {
      sum = sum.add(BigInteger.valueOf(count));
    }
    return sum;
  }

  @Test
  void a_flow_rate_is_events_over_half_of_opening_and_closing() {
    Random random = new Random(3);
    for (int i = 0; i < CASES; i++) {
      List<Line> lines = lines(random);
      check(
          lines.stream().collect(FlowRate.turnover(Line::items, REASON)),
          lines,
          HeadcountItem.LEAVER);
      check(
          lines.stream().collect(FlowRate.mobility(Line::items, REASON)),
          lines,
          HeadcountItem.MOVE);
    }
  }

  /** e ÷ ((o + c) ÷ 2) = 2e ÷ (o + c). */
  private static void check(FlowRate rate, List<Line> lines, HeadcountItem event) {
    long stocks = count(lines, HeadcountItem.OPENING) + count(lines, HeadcountItem.CLOSING);
    assertThat(rate.averageHeadcount()).isEqualTo(Ratio.of(stocks, 2));
    assertThat(rate.rate().value())
        .as("%s", lines)
        .isEqualTo(quotient(2 * count(lines, event), stocks));
    rate.rate()
        .value()
        .ifPresent(number -> assertThat(rate.rate().explanation().value()).isEqualTo(number));
    for (String label : LABELS) {
      long events =
          lines.stream()
              .filter(line -> line.items().contains(event) && label.equals(line.label()))
              .count();
      if (events > 0) {
        assertThat(rate.rate(label).value()).isEqualTo(quotient(2 * events, stocks));
      }
    }
  }

  @Test
  void a_workforce_rate_is_the_quotient_of_the_sums() {
    Random random = new Random(4);
    for (int i = 0; i < CASES; i++) {
      List<Line> lines = lines(random);
      long part = 0;
      long whole = 0;
      long missing = 0;
      for (Line line : lines) {
        if (line.part() == null || line.whole() == null) {
          missing++;
        } else {
          part += line.part();
          whole += line.whole();
        }
      }
      WorkforceRate rate =
          lines.stream().collect(WorkforceRate.<Line>vacancy(Line::part, Line::whole));
      assertThat(rate.rate().value()).as("%s", lines).isEqualTo(quotient(part, whole));
      assertThat(rate.notStated()).isEqualTo(missing);
      rate.rate()
          .value()
          .ifPresent(number -> assertThat(rate.rate().explanation().value()).isEqualTo(number));
    }
  }

  @Test
  void inclusion_is_of_known_status_and_the_gap_is_of_means() {
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      List<Line> lines = lines(random);
      long with = lines.stream().filter(line -> line.status() == DisabilityStatus.WITH).count();
      long known =
          with + lines.stream().filter(line -> line.status() == DisabilityStatus.WITHOUT).count();
      long silent = lines.stream().filter(line -> line.status() == null).count();
      DisabilityInclusion inclusion =
          lines.stream().collect(DisabilityInclusion.<Line>measure(Line::status, Line::score));
      assertThat(inclusion.share().value()).as("%s", lines).isEqualTo(quotient(with, known));
      assertThat(inclusion.declarationRate().value()).isEqualTo(quotient(known, lines.size()));
      assertThat(inclusion.nonResponse().value()).isEqualTo(quotient(silent, lines.size()));
      assertThat(inclusion.wellAnswered())
          .isEqualTo(!lines.isEmpty() && 2 * silent <= lines.size());
      Optional<Ratio> meanWith = meanScore(lines, DisabilityStatus.WITH);
      Optional<Ratio> meanWithout = meanScore(lines, DisabilityStatus.WITHOUT);
      assertThat(inclusion.scoreGap().value())
          .isEqualTo(meanWithout.flatMap(one -> meanWith.map(one::minus)));
      assertThat(inclusion.withoutScore())
          .isEqualTo(
              lines.stream()
                  .filter(
                      line ->
                          (line.status() == DisabilityStatus.WITH
                                  || line.status() == DisabilityStatus.WITHOUT)
                              && line.score() == null)
                  .count());
      inclusion
          .share()
          .value()
          .ifPresent(share -> assertThat(inclusion.share().explanation().value()).isEqualTo(share));
      inclusion
          .scoreGap()
          .value()
          .ifPresent(gap -> assertThat(inclusion.scoreGap().explanation().value()).isEqualTo(gap));
    }
  }

  private static Optional<Ratio> meanScore(List<Line> lines, DisabilityStatus status) {
    List<Ratio> scores =
        lines.stream()
            .filter(line -> line.status() == status)
            .map(Line::score)
            .filter(Objects::nonNull)
            .toList();
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(scores.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(scores.size()));
  }
}
