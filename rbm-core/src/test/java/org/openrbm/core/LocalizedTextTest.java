package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalizedTextTest {

  /** Case as in RFC 5646, section 2.1.1; "iw" and "i-klingon" as in the IANA registry. */
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "pt-br, pt-BR",
    "ZH-HANS-cn, zh-Hans-CN",
    "iw, he",
    "i-klingon, tlh",
    "und, und"
  })
  void keeps_tags_in_canonical_form(String given, String canonical) {
    assertThat(LocalizedText.of(given, "text").texts()).containsExactly(entry(canonical, "text"));
    assertThat(LocalizedText.of(given, "text")).isEqualTo(LocalizedText.of(canonical, "text"));
    assertThat(LocalizedText.of(canonical, "text").in(given)).contains("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en_US", "english language", "abcdefghi", "en-", "12"})
  void rejects_what_is_no_language_tag(String tag) {
    String message = "not a language tag (BCP 47): '" + tag + "'; write it as en, zh-Hans or pt-BR";
    LocalizedText text = LocalizedText.of("en", "text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(tag, "text"))
        .withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> text.in(tag)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.with(tag, "text"))
        .withMessage(message);
  }

  @Test
  void rejects_blank_texts_and_no_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("fr", " \n"))
        .withMessage("text in language 'fr' must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(""))
        .withMessage("text in language 'und' must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(Map.of()))
        .withMessage("a text must exist in at least one language");
  }

  @Test
  void rejects_one_language_under_two_tags() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(ImmutableMap.of("pt-BR", "a", "pt-br", "b")))
        .withMessage("text in language 'pt-BR' stands twice");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans-CN, simplified",
    "zh-Hans, simplified",
    "zh-Hant-TW, chinese",
    "zh, chinese",
    "zh-hans-cn, simplified",
    "pt-BR, brazilian",
  })
  void finds_the_most_specific_text_for_a_reader(String tag, String found) {
    LocalizedText text =
        LocalizedText.of(
            ImmutableMap.of("zh", "chinese", "zh-Hans", "simplified", "pt-BR", "brazilian"));
    assertThat(text.in(tag)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt", "pt-PT", "en", "und"})
  void finds_no_text_of_another_language(String tag) {
    assertThat(LocalizedText.of("pt-BR", "brazilian").in(tag)).isEmpty();
  }

  @Test
  void shows_english_or_else_the_first_text() {
    assertThat(LocalizedText.of(ImmutableMap.of("fr", "but", "en", "goal"))).hasToString("goal");
    assertThat(LocalizedText.of(ImmutableMap.of("fr", "but", "es", "meta"))).hasToString("but");
    assertThat(LocalizedText.of("goal")).hasToString("goal");
  }

  @Test
  void adds_and_replaces_without_changing_the_receiver() {
    LocalizedText english = LocalizedText.of("en", "goal");
    assertThat(english.with("FR", "but").texts())
        .containsExactly(entry("en", "goal"), entry("fr", "but"));
    assertThat(english.with("EN", "aim").texts()).containsExactly(entry("en", "aim"));
    assertThat(english.texts()).containsExactly(entry("en", "goal"));
  }

  @Test
  void is_a_json_object_also_if_its_language_is_unstated() {
    assertThat(RbmJson.write(LocalizedText.of("goal"))).isEqualTo("{\n  \"und\": \"goal\"\n}");
    assertThat(RbmJson.read("\"goal\"", LocalizedText.class)).isEqualTo(LocalizedText.of("goal"));
    assertThat(RbmJson.read("{\"und\":\"goal\"}", LocalizedText.class))
        .isEqualTo(LocalizedText.of("goal"));
  }

  @Test
  void is_a_json_object_of_tags() {
    LocalizedText text = LocalizedText.of(ImmutableMap.of("fr", "but", "und", "goal"));
    String json = "{\n  \"fr\": \"but\",\n  \"und\": \"goal\"\n}";
    assertThat(RbmJson.write(text)).isEqualTo(json);
    LocalizedText read = RbmJson.read(json, LocalizedText.class);
    assertThat(read).isEqualTo(text);
    assertThat(read.texts().keySet()).containsExactly("fr", "und");
    assertThat(RbmJson.write(LocalizedText.of("en", "goal"))).isEqualTo("{\n  \"en\": \"goal\"\n}");
  }

  @Test
  void a_reader_of_another_language_gets_the_english_text() {
    LocalizedText outcome = LocalizedText.of("zh", "成果").with("en", "outcome");

    assertThat(outcome.inOrFallback("zh-Hans")).isEqualTo("成果");
    assertThat(outcome.inOrFallback("pt")).isEqualTo("outcome");
    assertThat(LocalizedText.of("zh", "成果").inOrFallback("pt")).isEqualTo("成果");
  }
}
