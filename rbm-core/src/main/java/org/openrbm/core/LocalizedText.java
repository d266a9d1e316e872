package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One text in one or several languages, keyed by language tag (BCP 47), in the order given.
 *
 * <p>A text whose language nobody stated has the tag {@code "und"}. In JSON it is always written as
 * an object of tag and text, such as {@code {"en":"Staff"}} or {@code {"und":"Staff"}}; the text
 * alone is read as one with the tag {@code "und"}.
 *
 * @since 0.1.0
 */
@Value.Immutable(copy = false)
public abstract sealed class LocalizedText permits ImmutableLocalizedText {

  /** The tag of a text in an unstated language. */
  public static final String UNDETERMINED = "und";

  LocalizedText() {}

  /** {@return the texts by canonical language tag; never empty} */
  public abstract Map<String, String> texts();

  /**
   * Returns a text in an unstated language.
   *
   * @throws IllegalArgumentException if {@code text} is blank, or breaks {@link
   *     DocumentLimits#checkText}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText of(String text) {
    return of(UNDETERMINED, text);
  }

  /**
   * Returns a text in one language.
   *
   * @throws IllegalArgumentException if {@code languageTag} is not well-formed, or {@code text} is
   *     blank or breaks {@link DocumentLimits#checkText}
   */
  public static LocalizedText of(String languageTag, String text) {
    return of(Map.of(languageTag, text));
  }

  /**
   * Returns a text in several languages.
   *
   * @throws IllegalArgumentException if there is none, a tag is not well-formed, two tags are the
   *     same language, or a text is blank or breaks {@link DocumentLimits#checkText}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText of(Map<String, String> texts) {
    return ImmutableLocalizedText.builder().putAllTexts(texts).build();
  }

  /** {@return this text with {@code text} added, or replaced, in one language} */
  public final LocalizedText with(String languageTag, String text) {
    return of(
        ImmutableMap.<String, String>builder()
            .putAll(texts())
            .put(canonical(languageTag), text)
            .buildKeepingLast());
  }

  @Value.Check
  LocalizedText canonical() {
    checkArgument(!texts().isEmpty(), "a text must exist in at least one language");
    Map<String, String> canonical = new LinkedHashMap<>();
    texts()
        .forEach(
            (tag, text) -> {
              checkArgument(!text.isBlank(), "text in language '%s' must not be blank", tag);
              DocumentLimits.checkText(text);
              checkArgument(
                  canonical.put(canonical(tag), text) == null,
                  "text in language '%s' stands twice",
                  canonical(tag));
            });
    return canonical.keySet().equals(texts().keySet()) ? this : of(canonical);
  }

  private static String canonical(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw illegalArgument(
          "not a language tag (BCP 47): '" + tag + "'; write it as en, zh-Hans or pt-BR", e);
    }
  }

  /**
   * Finds the text for a reader's language by the lookup of RFC 4647 section 3.4: {@code
   * zh-Hans-CN} finds {@code zh-Hans} or {@code zh}; no text of another language is found.
   *
   * @throws IllegalArgumentException if {@code languageTag} is not well-formed
   */
  public final Optional<String> in(String languageTag) {
    List<Locale.LanguageRange> wanted = List.of(new Locale.LanguageRange(canonical(languageTag)));
    return Optional.ofNullable(Locale.lookupTag(wanted, texts().keySet()))
        // lookupTag answers in lower case
        .flatMap(
            found ->
                texts().entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(found))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /**
   * Returns the text for a reader of that language, or that of {@link #toString} if there is none.
   *
   * @throws IllegalArgumentException if {@code languageTag} is not well-formed
   */
  public final String inOrFallback(String languageTag) {
    return in(languageTag).orElseGet(this::toString);
  }

  /** {@return the English text, or else the first one given} */
  @Override
  public final String toString() {
    return in("en").orElseGet(() -> texts().values().iterator().next());
  }

  @JsonValue
  final Map<String, String> json() {
    return texts();
  }
}
