package org.openrbm.core;

import java.math.RoundingMode;
import java.util.Optional;

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
  private static final LocalizedText MORE_THAN =
      LocalizedText.of("en", "more than %s")
          .with("fr", "plus de %s")
          .with("es", "más de %s")
          .with("zh", "高于 %s");
  private static final LocalizedText LESS_THAN =
      LocalizedText.of("en", "less than %s")
          .with("fr", "moins de %s")
          .with("es", "menos de %s")
          .with("zh", "低于 %s");
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
  private static final LocalizedText BOTH =
      LocalizedText.of("en", "%s and %s")
          .with("fr", "%s et %s")
          .with("es", "%s y %s")
          .with("zh", "%s且%s");

  private IntervalWords() {}

  static String of(Interval interval, String languageTag) {
    Optional<String> least =
        interval
            .lower()
            .map(limit -> say(interval.lowerOpen() ? MORE_THAN : AT_LEAST, languageTag, limit));
    Optional<String> most =
        interval
            .upper()
            .map(limit -> say(interval.upperOpen() ? LESS_THAN : AT_MOST, languageTag, limit));
    if (least.isEmpty() || most.isEmpty()) {
      return least.or(() -> most).orElseThrow();
    }
    if (!interval.closed()) {
      return BOTH.inOrFallback(languageTag).formatted(least.get(), most.get());
    }
    Ratio lower = interval.lower().orElseThrow();
    Ratio upper = interval.upper().orElseThrow();
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
