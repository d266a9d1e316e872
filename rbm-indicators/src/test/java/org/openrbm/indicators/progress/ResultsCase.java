package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Straddling;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.MeasurementStatus;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.measurement.ReportScope;

/**
 * An indicator with its plans and reports, in plain numbers: what {@link ResultsOracle} and the
 * library both judge. Days are counted from 1970; {@link #NEVER} is no day.
 */
record ResultsCase(
    MeasureKind kind,
    @Nullable Direction direction,
    Accumulation accumulation,
    AggregationRule overUnits,
    AggregationRule overPeriods,
    Straddling straddling,
    List<Unit> units,
    List<Dimension> dimensions,
    List<Frequency> frequencies,
    List<Start> starts,
    List<Aim> aims,
    List<Report> reports,
    Days judged,
    long knownOn) {

  static final long NEVER = Long.MIN_VALUE;

  static final List<String> LEVELS = List.of("one", "two", "three", "four");

  /** From a first to a last day. */
  record Days(long start, long end) {
    long count() {
      return end - start + 1;
    }

    boolean holds(long day) {
      return start <= day && day <= end;
    }

    boolean holds(Days that) {
      return start <= that.start && that.end <= end;
    }

    boolean meets(Days that) {
      return start <= that.end && that.start <= end;
    }

    @Override
    public String toString() {
      return day(start) + ".." + day(end);
    }
  }

  /** A declared unit; without a weight if that is negative. */
  record Unit(String name, int weight) {}

  /** A dimension with closed categories. */
  record Dimension(String name, List<String> categories, @Nullable AggregationRule rule) {}

  /** A baseline; without a value if that is null. */
  record Start(
      Map<String, String> categories,
      @Nullable String unit,
      Days period,
      @Nullable Integer value,
      long knownOn,
      long inForceFrom) {
    @Override
    public String toString() {
      return "baseline "
          + value
          + " of "
          + period
          + " "
          + categories
          + " unit "
          + unit
          + " knownOn "
          + day(knownOn)
          + " inForceFrom "
          + day(inForceFrom);
    }
  }

  enum Window {
    ON_DAY,
    SINCE_BASELINE,
    DURING
  }

  enum Wording {
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    BAND,
    CHANGE_BY,
    CHANGE_PERCENT,
    NONE
  }

  /** What a target asks: the wording with one number, or two for a band. */
  record Content(Wording wording, int one, int two, long due) {
    @Override
    public String toString() {
      return wording + " " + one + (wording == Wording.BAND ? "-" + two : "") + " by " + day(due);
    }
  }

  /** A target that was replaced. */
  record Former(Content content, boolean reset, long replacedOn, long knownOn) {
    @Override
    public String toString() {
      return content
          + (reset ? " reset from " : " corrected on ")
          + day(replacedOn)
          + " knownOn "
          + day(knownOn);
    }
  }

  /** A target; {@code during} is set for that window only. */
  record Aim(
      Map<String, String> categories,
      @Nullable String unit,
      Window window,
      @Nullable Days during,
      Content content,
      long knownOn,
      List<Former> formers) {
    @Override
    public String toString() {
      return "target "
          + content
          + " "
          + window
          + (during == null ? "" : " " + during)
          + " "
          + categories
          + " unit "
          + unit
          + " knownOn "
          + day(knownOn)
          + " formers "
          + formers;
    }
  }

  /** A recording: one number, or two counts if {@code denominator} is not 0. */
  record Report(
      Map<String, String> categories,
      @Nullable String unit,
      boolean total,
      Days period,
      int number,
      int denominator,
      long recordedOn,
      long standsUntil,
      MeasurementStatus status) {
    @Override
    public String toString() {
      return "report "
          + number
          + (denominator == 0 ? "" : "/" + denominator)
          + " of "
          + period
          + " "
          + categories
          + " unit "
          + unit
          + (total ? " TOTAL" : " SHARE")
          + " recordedOn "
          + day(recordedOn)
          + " standsUntil "
          + day(standsUntil)
          + " "
          + status;
    }
  }

  static String day(long day) {
    return day == NEVER ? "-" : LocalDate.ofEpochDay(day).toString();
  }

  boolean ordinal() {
    return kind == MeasureKind.ORDINAL;
  }

  /** Whether values are names or levels, of which {@link #LEVELS} are declared. */
  private boolean named() {
    return ordinal() || kind == MeasureKind.NOMINAL;
  }

  boolean flow() {
    return accumulation == Accumulation.FLOW;
  }

  boolean fromBaseline() {
    return accumulation == Accumulation.CUMULATIVE_FROM_BASELINE;
  }

  /** Whether several periods make one value; else the latest stands. */
  boolean combines() {
    return !accumulation.cumulative()
        && overPeriods != AggregationRule.NONE
        && overPeriods != AggregationRule.LATEST;
  }

  /** Whether a part of the days makes a part of the number: of amounts, not of rates. */
  boolean divisible() {
    return switch (kind) {
      case UNIT, MONEY, DAYS -> true;
      case PERCENTAGE, SCORE, INDEX, NOMINAL, ORDINAL, QUALITATIVE -> false;
    };
  }

  /** {@return by what numerator over denominator is multiplied} */
  Fraction factor() {
    return Fraction.of(kind == MeasureKind.PERCENTAGE ? 100 : 1);
  }

  Indicator indicator() {
    Measure.Builder measure = Measure.builder().code("m").title(words("measure")).kind(kind);
    if (direction != null) {
      measure.direction(direction);
    }
    if (kind == MeasureKind.SCORE) {
      measure.scale(Interval.ofClosed(Ratio.ZERO, Ratio.of(1000)));
    }
    if (kind == MeasureKind.MONEY) {
      measure.currency("CHF");
    }
    if (named()) {
      measure.levels(LEVELS);
    }
    return Indicator.builder()
        .code("I")
        .title(words("indicator"))
        .addMeasure(measure.build())
        .accumulation(accumulation)
        .overUnits(overUnits)
        .overPeriods(overPeriods)
        .straddling(straddling)
        .reporters(units.stream().map(ResultsCase::reporter).toList())
        .disaggregations(dimensions.stream().map(ResultsCase::disaggregation).toList())
        .meansOfVerification(
            frequencies.stream()
                .map(
                    often ->
                        MeansOfVerification.builder()
                            .source(words("files"))
                            .frequency(often)
                            .build())
                .toList())
        .baselines(starts.stream().map(this::baseline).toList())
        .targets(aims.stream().map(this::target).toList())
        .build();
  }

  MeasurementSet measurements() {
    return MeasurementSet.of(reports.stream().map(this::measurement).toList());
  }

  ReportingPeriod period() {
    return period(judged);
  }

  private static LocalizedText words(String english) {
    return LocalizedText.of("en", english);
  }

  private static Reporter reporter(Unit unit) {
    return unit.weight() < 0
        ? Reporter.of(unit.name())
        : Reporter.of(unit.name(), Ratio.of(unit.weight()));
  }

  private static Disaggregation disaggregation(Dimension of) {
    return Disaggregation.builder()
        .dimension(of.name())
        .categories(of.categories())
        .rule(Optional.ofNullable(of.rule()))
        .build();
  }

  private Baseline baseline(Start start) {
    Baseline.Builder baseline =
        Baseline.builder()
            .categories(start.categories())
            .reporter(Optional.ofNullable(start.unit()))
            .period(period(start.period()))
            .knownOn(date(start.knownOn()))
            .inForceFrom(date(start.inForceFrom()));
    if (start.value() == null) {
      return baseline.description(words("as the survey says")).build();
    }
    return named()
        ? baseline.level(LEVELS.get(start.value() - 1)).build()
        : baseline.value(Ratio.of(start.value())).build();
  }

  private IndicatorTarget target(Aim aim) {
    return IndicatorTarget.builder()
        .categories(aim.categories())
        .reporter(Optional.ofNullable(aim.unit()))
        .window(
            switch (aim.window()) {
              case ON_DAY -> TargetWindow.ON_DAY;
              case SINCE_BASELINE -> TargetWindow.SINCE_BASELINE;
              case DURING -> TargetWindow.during(period(during(aim)));
            })
        .target(target(aim.content()))
        .reading(new Reading(words("more"), "so it is meant"))
        .knownOn(date(aim.knownOn()))
        .revisions(aim.formers().stream().map(this::revision).toList())
        .build();
  }

  private static Days during(Aim aim) {
    return Optional.ofNullable(aim.during()).orElseThrow();
  }

  private TargetRevision revision(Former former) {
    return new TargetRevision(
        target(former.content()),
        LocalDate.ofEpochDay(former.replacedOn()),
        "new facts",
        former.reset() ? TargetRevision.Kind.RESET : TargetRevision.Kind.CORRECTED,
        date(former.knownOn()));
  }

  private Target target(Content content) {
    LocalDate due = LocalDate.ofEpochDay(content.due());
    Ratio one = Ratio.of(content.one());
    return switch (content.wording()) {
      case AT_LEAST ->
          named()
              ? new Target.ReachLevel(LEVELS.get(content.one() - 1), due)
              : new Target.AtLeast(one, due);
      case AT_MOST -> new Target.AtMost(one, due);
      case LESS_THAN -> new Target.LessThan(one, due);
      case MORE_THAN -> new Target.MoreThan(one, due);
      case BAND -> new Target.Band(Interval.ofClosed(one, Ratio.of(content.two())), due);
      case CHANGE_BY ->
          new Target.Change(one, ChangeUnit.INDICATOR_UNIT, 1, ChangeBase.BASELINE, due);
      case CHANGE_PERCENT ->
          new Target.Change(one, ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, due);
      case NONE -> new Target.NoTarget(due);
    };
  }

  private Measurement measurement(Report report) {
    Observation observation =
        named()
            ? new Observation.Rung(LEVELS.get(report.number() - 1))
            : report.denominator() == 0
                ? new Observation.Value(Ratio.of(report.number()))
                : new Observation.Share(Ratio.of(report.number()), Ratio.of(report.denominator()));
    return Measurement.builder()
        .indicator("I")
        .reporter(Optional.ofNullable(report.unit()))
        .scope(report.total() ? ReportScope.TOTAL : ReportScope.SHARE)
        .categories(report.categories())
        .period(period(report.period()))
        .observation(observation)
        .recordedOn(LocalDate.ofEpochDay(report.recordedOn()))
        .standsUntil(date(report.standsUntil()))
        .status(report.status())
        .build();
  }

  private static ReportingPeriod period(Days days) {
    return ReportingPeriod.of(LocalDate.ofEpochDay(days.start()), LocalDate.ofEpochDay(days.end()));
  }

  private static Optional<LocalDate> date(long day) {
    return day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** {@return everything, one thing a line} */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s %s, over units %s, over periods %s, straddling %s"
            .formatted(kind, direction, accumulation, overUnits, overPeriods, straddling));
    lines.add("units " + units + ", dimensions " + dimensions + ", frequencies " + frequencies);
    starts.forEach(start -> lines.add(start.toString()));
    aims.forEach(aim -> lines.add(aim.toString()));
    reports.forEach(report -> lines.add(report.toString()));
    lines.add("judged " + judged + ", known on " + day(knownOn));
    return String.join("\n  ", lines);
  }
}
