package org.openrbm.core;

import java.math.RoundingMode;

/** The words for an interval in each language. */
final class IntervalWords {

  private static final LocalizedText AT_LEAST =
      LocalizedText.of("en", "at least %s")
          .with("fr", "au moins %s")
          .with("es", "al menos %s")
          .with("zh", "至少 %s");
  private static final LocalizedText AT_MOST =
      LocalizedText.of("en", "at most %s")
          .with("fr", "au plus %s")
          .with("es", "como máximo %s")
          .with("zh", "至多 %s");
  private static final LocalizedText BETWEEN =
      LocalizedText.of("en", "%s to %s")
          .with("fr", "de %s à %s")
          .with("es", "de %s a %s")
          .with("zh", "%s 至 %s");
  private static final LocalizedText EXACTLY =
      LocalizedText.of("en", "exactly %s")
          .with("fr", "exactement %s")
          .with("es", "exactamente %s")
          .with("zh", "恰为 %s");

  private IntervalWords() {}

  static String of(Interval interval, String languageTag) {
    if (interval.lower().isEmpty()) {
      return say(AT_MOST, languageTag, interval.upper().orElseThrow());
    }
    Ratio lower = interval.lower().get();
    if (interval.upper().isEmpty()) {
      return say(AT_LEAST, languageTag, lower);
    }
    Ratio upper = interval.upper().get();
    return lower.equals(upper)
        ? say(EXACTLY, languageTag, lower)
        : BETWEEN.inOrFallback(languageTag).formatted(number(lower), number(upper));
  }

  private static String say(LocalizedText words, String languageTag, Ratio limit) {
    return words.inOrFallback(languageTag).formatted(number(limit));
  }

  private static String number(Ratio limit) {
    Ratio tenThousandths = limit.times(10_000);
    return tenThousandths.whole()
        ? limit.toDecimal(4, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString()
        : limit.toString();
  }
}
