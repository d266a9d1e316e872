package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Terminology;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Measure;

/** The parts of a framework in words of one language. */
final class MatrixText {

  private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
  private static final MonthDay YEAR_END = MonthDay.of(Month.DECEMBER, 31);

  private final Terminology terminology;
  private final String language;

  MatrixText(Terminology terminology, String language) {
    this.terminology = terminology;
    this.language = language;
  }

  String language() {
    return language;
  }

  /** A label in the language, or else in English. */
  String in(LocalizedText label) {
    return label.inOrFallback(language);
  }

  String word(String en, String zh) {
    return in(text(en, zh));
  }

  /** The level, the code and the title of a node. */
  String node(FrameworkNode node) {
    return "%s %s: %s".formatted(in(terminology.term(node.level())), node.code(), in(node.title()));
  }

  /** The code and title of an indicator, and its measures if they are several. */
  List<String> indicator(Indicator indicator) {
    List<String> lines = new ArrayList<>();
    lines.add(indicator.code() + " " + in(indicator.title()));
    if (indicator.measures().size() > 1) {
      indicator
          .measures()
          .forEach(measure -> lines.add(measure.code() + ": " + in(measure.title())));
    }
    return lines;
  }

  List<String> baselines(Indicator indicator) {
    return indicator.baselines().stream().map(baseline -> baseline(indicator, baseline)).toList();
  }

  private String baseline(Indicator indicator, Baseline baseline) {
    Measure measure =
        baseline.measure().map(indicator::measure).orElseGet(() -> indicator.measures().get(0));
    String value =
        baseline.value().map(number -> quantity(number, measure)).or(baseline::level).orElse("");
    String described =
        baseline
            .description()
            .map(description -> value.isEmpty() ? in(description) : value + ", " + in(description))
            .orElse(value);
    return (indicator.measures().size() > 1 ? measure.code() + ": " : "")
        + described
        + categories(baseline.categories())
        + " ("
        + period(baseline.period())
        + ")";
  }

  static String categories(Map<String, String> categories) {
    return categories.isEmpty() ? "" : " " + categories;
  }

  List<String> evidence(Indicator indicator) {
    return indicator.meansOfVerification().stream().map(means -> in(means.source())).toList();
  }

  /** A number with its unit. */
  String quantity(Ratio value, Measure measure) {
    return number(value) + unit(measure);
  }

  /** The numbers of an interval with their unit. */
  String interval(Interval interval, Measure measure) {
    if (interval.closed() && interval.lower().isPresent() && interval.upper().isPresent()) {
      return number(interval.lower().get()) + "–" + quantity(interval.upper().get(), measure);
    }
    String least = interval.lowerOpen() ? "> " : "≥ ";
    String most = interval.upperOpen() ? "< " : "≤ ";
    return Stream.concat(
            interval.lower().stream().map(limit -> least + quantity(limit, measure)),
            interval.upper().stream().map(limit -> most + quantity(limit, measure)))
        .collect(Collectors.joining(", "));
  }

  String unit(Measure measure) {
    return switch (measure.kind()) {
      case PERCENTAGE -> " %";
      case DAYS -> " " + word("days", "天");
      case SCORE -> " " + scale(measure.scale().orElseThrow());
      case MONEY -> " " + measure.currency().orElseThrow();
      case UNIT, INDEX, NOMINAL, ORDINAL, QUALITATIVE ->
          measure.unit().map(unit -> " " + in(unit)).orElse("");
    };
  }

  private String scale(Interval scale) {
    String highest = number(scale.upper().orElseThrow());
    return scale
        .lower()
        .map(MatrixText::number)
        .map(lowest -> word("on a scale of", "评分尺度") + " " + lowest + "–" + highest)
        .orElseGet(() -> word("of", "满分") + " " + highest);
  }

  static String number(Ratio value) {
    try {
      return new BigDecimal(value.numerator())
          .divide(new BigDecimal(value.denominator()))
          .toPlainString();
    } catch (ArithmeticException e) {
      return value.toString(); // no finite decimal form
    }
  }

  /** Years, a month or a day if the period is just that, or else its first and last day. */
  static String period(ReportingPeriod period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (MonthDay.from(start).equals(NEW_YEAR) && MonthDay.from(end).equals(YEAR_END)) {
      return start.getYear() == end.getYear()
          ? String.valueOf(start.getYear())
          : start.getYear() + "–" + end.getYear();
    }
    YearMonth month = YearMonth.from(start);
    if (start.equals(month.atDay(1)) && end.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    return start.equals(end) ? start.toString() : period.toString();
  }

  static String due(LocalDate due) {
    return MonthDay.from(due).equals(YEAR_END) ? String.valueOf(due.getYear()) : due.toString();
  }
}
