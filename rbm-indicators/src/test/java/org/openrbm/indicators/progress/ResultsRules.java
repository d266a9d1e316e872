package org.openrbm.indicators.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.AggregationRule;

/** How the values of several units, periods or categories make one. */
final class ResultsRules {

  private final ResultsCase of;

  ResultsRules(ResultsCase of) {
    this.of = of;
  }

  /**
   * A number with its day, or the reason why there is none; counts where both are known. {@code
   * rolledUp} tells of a reason whether there was a roll-up, but without a number.
   */
  record Value(
      @Nullable Fraction number,
      @Nullable String reason,
      long day,
      @Nullable Fraction numerator,
      @Nullable Fraction denominator,
      @Nullable ResultsCoverage coverage,
      boolean rolledUp) {

    /** An observation; with its counts, if there are some. */
    Value(Fraction number, long day, @Nullable Fraction numerator, @Nullable Fraction denominator) {
      this(number, null, day, numerator, denominator, null, false);
    }

    static Value none(String reason, long day) {
      return new Value(null, reason, day, null, null, null, false);
    }

    static Value rolledUp(String reason, long day) {
      return new Value(null, reason, day, null, null, null, true);
    }

    static Value of(Fraction number, long day) {
      return new Value(number, day, null, null);
    }

    Value covering(@Nullable ResultsCoverage reported) {
      return new Value(number, reason, day, numerator, denominator, reported, rolledUp);
    }

    boolean absent() {
      return "NO_ACTUAL".equals(reason);
    }

    @Override
    public String toString() {
      return (number == null ? reason : number) + " of " + ResultsCase.day(day);
    }
  }

  /** One of several values that make one. */
  record Part(@Nullable Fraction weight, Value value) {}

  Value overUnits(List<Part> parts) {
    if (of.overUnits() == AggregationRule.NONE && parts.size() == 1 && of.units().size() > 1) {
      return Value.none("NOT_AGGREGATED", parts.get(0).value().day());
    }
    return rollUp(of.overUnits(), parts);
  }

  Value rollUp(AggregationRule rule, List<Part> parts) {
    long day = parts.stream().mapToLong(part -> part.value().day()).max().orElseThrow();
    for (Part part : parts) {
      if (part.value().number() == null) {
        return Value.none(Objects.requireNonNull(part.value().reason()), day);
      }
    }
    if (parts.size() == 1) {
      return parts.get(0).value();
    }
    List<Fraction> numbers = new ArrayList<>();
    for (Part part : parts) {
      numbers.add(Objects.requireNonNull(part.value().number()));
    }
    return switch (rule) {
      case NONE -> Value.none("NOT_AGGREGATED", day);
      case SUM -> Value.of(sum(numbers), day);
      case MEAN -> Value.of(sum(numbers).over(Fraction.of(numbers.size())), day);
      case MINIMUM -> extreme(parts, -1, day);
      case MAXIMUM -> extreme(parts, 1, day);
      case MEDIAN -> median(numbers, day);
      case LATEST -> latest(parts, day);
      case WEIGHTED_MEAN -> weightedMean(parts, day);
      case RATIO_OF_SUMS -> ratioOfSums(parts, day);
    };
  }

  private static Fraction sum(List<Fraction> numbers) {
    Fraction sum = Fraction.ZERO;
    for (Fraction number : numbers) {
      sum = sum.plus(number);
    }
    return sum;
  }

  /** The smallest or largest value keeps its counts, if it has some. */
  private static Value extreme(List<Part> parts, int sign, long day) {
    Value extreme = parts.get(0).value();
    for (Part part : parts) {
      Fraction number = Objects.requireNonNull(part.value().number());
      if (Integer.signum(number.compareTo(Objects.requireNonNull(extreme.number()))) == sign) {
        extreme = part.value();
      }
    }
    return new Value(
        Objects.requireNonNull(extreme.number()), day, extreme.numerator(), extreme.denominator());
  }

  private Value median(List<Fraction> numbers, long day) {
    Collections.sort(numbers);
    Fraction high = numbers.get(numbers.size() / 2);
    Fraction low = numbers.get((numbers.size() - 1) / 2);
    return of.ordinal() && !low.equals(high)
        ? Value.rolledUp("BETWEEN_LEVELS", day)
        : Value.of(low.plus(high).over(Fraction.of(2)), day);
  }

  private static Value latest(List<Part> parts, long day) {
    Part latest = parts.get(0);
    for (Part part : parts) {
      latest = part.value().day() > latest.value().day() ? part : latest;
    }
    Value value = latest.value();
    return new Value(
        Objects.requireNonNull(value.number()), day, value.numerator(), value.denominator());
  }

  private static Value weightedMean(List<Part> parts, long day) {
    Fraction sum = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    for (Part part : parts) {
      if (part.weight() == null) {
        return Value.rolledUp("NO_WEIGHTS", day);
      }
      sum = sum.plus(part.weight().times(Objects.requireNonNull(part.value().number())));
      weights = weights.plus(part.weight());
    }
    return weights.signum() == 0
        ? Value.rolledUp("NO_WEIGHTS", day)
        : Value.of(sum.over(weights), day);
  }

  private Value ratioOfSums(List<Part> parts, long day) {
    Fraction numerator = Fraction.ZERO;
    Fraction denominator = Fraction.ZERO;
    for (Part part : parts) {
      if (part.value().numerator() == null || part.value().denominator() == null) {
        return Value.rolledUp("NOT_AGGREGATED", day);
      }
      numerator = numerator.plus(part.value().numerator());
      denominator = denominator.plus(part.value().denominator());
    }
    return new Value(numerator.over(denominator).times(of.factor()), day, numerator, denominator);
  }
}
