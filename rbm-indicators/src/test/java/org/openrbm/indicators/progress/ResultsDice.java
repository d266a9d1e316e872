package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.progress.ResultsCase.Days;

/** Chooses at random, always the same from one seed. */
final class ResultsDice {

  /** The day from which months are counted. */
  static final long FIRST = LocalDate.of(2019, 1, 1).toEpochDay();

  private final Random random;

  ResultsDice(long seed) {
    // seeds that follow each other begin alike; the first number is the worst
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    random.nextInt();
  }

  /** {@return true once in that many times} */
  boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @SafeVarargs
  final <T> T any(T... of) {
    return of[random.nextInt(of.length)];
  }

  /** {@return a value that fits a measure of that kind; of names and levels their place} */
  int value(MeasureKind kind) {
    return switch (kind) {
      case ORDINAL, NOMINAL -> from(1, 4);
      case SCORE -> from(1, 10);
      case PERCENTAGE -> from(0, 100);
      case UNIT, MONEY, DAYS, INDEX, QUALITATIVE -> from(0, 60);
    };
  }

  /** Whether values are names or levels. */
  static boolean named(MeasureKind kind) {
    return kind == MeasureKind.ORDINAL || kind == MeasureKind.NOMINAL;
  }

  /** {@return whole months, counted from {@link #FIRST}} */
  static Days months(int first, int count) {
    LocalDate start = LocalDate.ofEpochDay(FIRST).plusMonths(first);
    return new Days(start.toEpochDay(), start.plusMonths(count).toEpochDay() - 1);
  }
}
