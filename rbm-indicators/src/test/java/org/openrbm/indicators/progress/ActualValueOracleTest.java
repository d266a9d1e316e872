package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.MeasurementStatus;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

/**
 * Random measurements against the actual value worked out again from its definition, with fractions
 * of its own: every accumulation, every rule over periods, every rule over units.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActualValueOracleTest {

  private static final int CASES = 200; // of each of the 3 × 9 × 9 × 2 combinations: 97,200

  private static final LocalDate AS_OF = LocalDate.of(2021, 9, 30);

  private static final List<ReportingPeriod> PERIODS =
      Stream.of(
              "2017",
              "2018",
              "2019",
              "2020",
              "2020-07-01/2020-12-31",
              "2020-10-01/2020-12-31",
              "2021-01-01/2021-06-30",
              "2021")
          .map(ReportingPeriod::parse)
          .toList();

  @Test
  void the_actual_value_is_that_of_its_definition() {
    Random random = new Random(20181231);
    int numbers = 0;
    for (Accumulation accumulation : Accumulation.values()) {
      for (AggregationRule overPeriods : AggregationRule.values()) {
        for (AggregationRule overUnits : AggregationRule.values()) {
          for (boolean shares : new boolean[] {false, true}) {
            for (int i = 0; i < CASES; i++) {
              Indicator indicator = indicator(random, accumulation, overPeriods, overUnits, shares);
              List<Measurement> measured = measured(random, shares);
              Figure actual = actual(indicator, measured);
              assertThat(actual)
                  .as("%s of %s", indicator, measured)
                  .hasToString(expected(indicator, measured));
              numbers += actual.value().isPresent() ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(numbers).isGreaterThan(20_000); // the cases are not all without a value
  }

  private static Figure actual(Indicator indicator, List<Measurement> measured) {
    return ProgressCalculator.standard()
        .calculate(indicator, MeasurementSet.of(measured), AS_OF)
        .untargeted()
        .get(0)
        .actual();
  }

  private static Indicator indicator(
      Random random,
      Accumulation accumulation,
      AggregationRule overPeriods,
      AggregationRule overUnits,
      boolean shares) {
    Indicator.Builder indicator =
        Indicators.builder(shares ? MeasureKind.DAYS : MeasureKind.UNIT)
            .accumulation(accumulation)
            .overPeriods(overPeriods)
            .overUnits(overUnits);
    if (random.nextInt(5) > 0) {
      String day = random.nextBoolean() ? "2018-12-31" : "2018-06-30";
      ReportingPeriod period = ReportingPeriod.parse(day + "/" + day);
      indicator.addBaseline(Baseline.of(Ratio.of(random.nextInt(50)), period));
    }
    return indicator.build();
  }

  /** Reports of nobody, A and B, some of them corrected, not approved, or recorded too late. */
  private static List<Measurement> measured(Random random, boolean shares) {
    Map<List<Object>, Measurement> measured = new LinkedHashMap<>();
    int reporters = random.nextInt(4); // 3: the whole and its units
    for (int i = random.nextInt(7); i >= 0; i--) {
      int reporter = reporters == 3 ? random.nextInt(3) : random.nextInt(reporters + 1);
      ReportingPeriod period = PERIODS.get(random.nextInt(PERIODS.size()));
      LocalDate recorded = period.end().plusDays(random.nextInt(3) * 100L);
      Measurement.Builder report =
          Measurement.builder()
              .indicator("I")
              .period(period)
              .recordedOn(recorded)
              .status(random.nextInt(6) == 0 ? MeasurementStatus.DRAFT : MeasurementStatus.APPROVED)
              .observation(
                  shares && random.nextInt(8) > 0
                      ? new Observation.Share(
                          Ratio.of(random.nextInt(9)), Ratio.of(random.nextInt(5)))
                      : new Observation.Value(Ratio.of(random.nextInt(40) - 10, 4)));
      if (random.nextBoolean()) {
        report.measure("a");
      }
      if (reporter < 2 && reporters > 0) {
        report.reporter(reporter == 0 ? "A" : "B");
      }
      Measurement built = report.build();
      measured.put(List.of(built.reporter(), period, recorded), built);
    }
    List<Measurement> shuffled = new ArrayList<>(measured.values());
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  // ---- the definition, again

  /** A value or a share: a fraction as it was reported, with what it is called and its last day. */
  private record Part(
      String name, LocalDate day, BigInteger top, BigInteger bottom, boolean share, boolean adds) {

    /** As text in lowest terms. */
    String value() {
      return Ratio.of(top, bottom).toString();
    }

    boolean nothing() {
      return bottom.signum() == 0;
    }
  }

  private static String expected(Indicator indicator, List<Measurement> all) {
    boolean latest =
        indicator.accumulation() != Accumulation.PER_PERIOD
            || indicator.overPeriods() == AggregationRule.NONE
            || indicator.overPeriods() == AggregationRule.LATEST;
    boolean added = indicator.accumulation() == Accumulation.CUMULATIVE_FROM_BASELINE;
    Optional<Baseline> baseline = indicator.baselines().stream().findFirst();

    TreeMap<String, Measurement> known = new TreeMap<>(); // by reporter and period
    for (Measurement m : all) {
      boolean counts =
          m.status() == MeasurementStatus.APPROVED
              && !m.recordedOn().isAfter(AS_OF)
              && !m.period().end().isAfter(AS_OF)
              && ((latest && !added)
                  || baseline.isEmpty()
                  || m.period().end().isAfter(baseline.get().period().end()));
      if (counts) {
        known.merge(
            m.reporter().orElse("") + "|" + m.period(),
            m,
            (a, b) -> a.recordedOn().isAfter(b.recordedOn()) ? a : b);
      }
    }
    List<Measurement> reports = new ArrayList<>(known.values());
    if (reports.stream().anyMatch(m -> m.reporter().isEmpty())) {
      reports.removeIf(m -> m.reporter().isPresent());
    }
    if (reports.isEmpty()) {
      return "not computable: NO_ACTUAL";
    }
    String value = latest ? latest(indicator, reports) : ofPeriods(indicator, reports);
    if (!added) {
      return value;
    }
    if (baseline.isEmpty()) {
      return "not computable: NO_BASELINE";
    }
    return value.startsWith("not")
        ? value
        : Ratio.parse(value).plus(baseline.get().value().orElseThrow()).toString();
  }

  private static String latest(Indicator indicator, List<Measurement> reports) {
    Map<String, Measurement> last = new TreeMap<>();
    for (Measurement m : reports) {
      last.merge(m.reporter().orElse(""), m, (a, b) -> later(a.period(), b.period()) ? a : b);
    }
    return text(combine(indicator.overUnits(), last.values().stream().map(m -> part(m)).toList()));
  }

  /** It ends later; or on the same day, and is longer. */
  private static boolean later(ReportingPeriod a, ReportingPeriod b) {
    return a.end().equals(b.end()) ? a.days() > b.days() : a.end().isAfter(b.end());
  }

  private static String ofPeriods(Indicator indicator, List<Measurement> reports) {
    long units = reports.stream().map(Measurement::reporter).distinct().count();
    if (units > 1 && indicator.overUnits() == AggregationRule.NONE) {
      return "not computable: NOT_AGGREGATED";
    }
    for (Measurement a : reports) {
      for (Measurement b : reports) {
        if (a != b
            && a.reporter().equals(b.reporter())
            && a.period().overlaps(b.period())
            && indicator.overPeriods() != AggregationRule.MINIMUM
            && indicator.overPeriods() != AggregationRule.MAXIMUM) {
          return "not computable: OVERLAPPING_PERIODS";
        }
      }
    }
    TreeMap<String, List<Part>> byPeriod = new TreeMap<>();
    for (Measurement m : reports) {
      byPeriod.computeIfAbsent(m.period().toString(), p -> new ArrayList<>()).add(part(m));
    }
    List<Part> periods = new ArrayList<>();
    String reason = "";
    for (List<Part> parts : byPeriod.values()) {
      Object one = combine(indicator.overUnits(), parts);
      if (one instanceof Part part) {
        periods.add(part);
      } else if (reason.isEmpty() || before(one.toString(), reason)) {
        reason = one.toString();
      }
    }
    return reason.isEmpty()
        ? text(combine(indicator.overPeriods(), periods))
        : "not computable: " + reason;
  }

  private static boolean before(String reason, String other) {
    return NotComputable.valueOf(reason).compareTo(NotComputable.valueOf(other)) < 0;
  }

  private static Part part(Measurement m) {
    boolean share = m.observation() instanceof Observation.Share;
    Ratio top =
        m.observation() instanceof Observation.Share s
            ? s.numerator()
            : ((Observation.Value) m.observation()).value();
    Ratio bottom = m.observation() instanceof Observation.Share s ? s.denominator() : Ratio.ONE;
    return new Part(
        m.reporter().map(r -> r + ", ").orElse("") + m.period(),
        m.period().end(),
        top.numerator().multiply(bottom.denominator()),
        top.denominator().multiply(bottom.numerator()),
        share,
        !share);
  }

  private static String text(Object of) {
    if (of instanceof Part part) {
      return part.nothing() ? "not computable: ZERO_DENOMINATOR" : part.value();
    }
    return "not computable: " + of;
  }

  /** The part that several make, or the name of the reason why they make none. */
  private static Object combine(AggregationRule rule, List<Part> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return switch (rule) {
      case NONE -> "NOT_AGGREGATED";
      case WEIGHTED_MEAN -> "NO_WEIGHTS";
      case SUM ->
          parts.stream().anyMatch(part -> !part.adds())
              ? "NOT_AGGREGATED"
              : parts.stream().reduce(ActualValueOracleTest::plus).orElseThrow();
      case RATIO_OF_SUMS ->
          parts.stream().allMatch(Part::share)
              ? new Part(
                  "",
                  parts.get(0).day(),
                  parts.stream().map(Part::top).reduce(BigInteger.ZERO, BigInteger::add),
                  parts.stream().map(Part::bottom).reduce(BigInteger.ZERO, BigInteger::add),
                  true,
                  false)
              : "NOT_AGGREGATED";
      case LATEST ->
          parts.stream()
              .max(
                  Comparator.comparing(Part::day)
                      .thenComparing(Part::name, Comparator.reverseOrder()))
              .orElseThrow();
      case MINIMUM, MAXIMUM, MEAN, MEDIAN -> {
        if (parts.stream().anyMatch(Part::nothing)) {
          yield "ZERO_DENOMINATOR";
        }
        Comparator<Part> rising = ActualValueOracleTest::byValue;
        List<Part> ordered = parts.stream().sorted(rising).toList();
        int size = parts.size();
        yield switch (rule) {
          case MINIMUM -> parts.stream().min(rising.thenComparing(Part::name)).orElseThrow();
          case MAXIMUM ->
              parts.stream().min(rising.reversed().thenComparing(Part::name)).orElseThrow();
          case MEAN -> meanOf(parts);
          default -> meanOf(ordered.subList((size - 1) / 2, size / 2 + 1));
        };
      }
    };
  }

  private static int byValue(Part a, Part b) {
    return a.top().multiply(b.bottom()).compareTo(b.top().multiply(a.bottom()));
  }

  /** A mean is no share of which the counts could be added up. */
  private static Part meanOf(List<Part> parts) {
    Part sum = parts.stream().reduce(ActualValueOracleTest::plus).orElseThrow();
    return new Part(
        "",
        sum.day(),
        sum.top(),
        sum.bottom().multiply(BigInteger.valueOf(parts.size())),
        false,
        parts.stream().allMatch(Part::adds));
  }

  private static Part plus(Part a, Part b) {
    return new Part(
        "",
        a.day(),
        a.top().multiply(b.bottom()).add(b.top().multiply(a.bottom())),
        a.bottom().multiply(b.bottom()),
        false,
        a.adds() && b.adds());
  }
}
