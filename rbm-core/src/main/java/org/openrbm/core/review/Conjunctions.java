package org.openrbm.core.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrbm.core.LocalizedText;

/**
 * Detects texts that name several things, by a conjunction in English, French, Spanish or Chinese.
 *
 * <p>Words that only look like a conjunction do not count: a limit ("P-5 and above"), a stretch
 * ("between 25 and 35"), and Chinese words that contain such a character (及时, 参与, 和平).
 */
final class Conjunctions {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");

  /** Stands for what only looked like a conjunction. */
  private static final String PASSED_OVER = "·";

  /**
   * The words of a stretch, such as "between 25 and 35".
   *
   * <p>One pattern of both words would look for the end of a text once for every "between" in it.
   */
  private record Stretch(Pattern from, Pattern to) {

    static Stretch of(String from, String to) {
      return new Stretch(Pattern.compile(from, FLAGS), Pattern.compile(to, FLAGS));
    }

    /** {@return the line without the stretches in it} */
    String passOver(String line) {
      StringBuilder rest = new StringBuilder();
      Matcher start = from.matcher(line);
      Matcher end = to.matcher(line);
      int done = 0;
      while (start.find(done) && end.find(start.end())) {
        rest.append(line, done, start.start()).append(PASSED_OVER);
        done = end.end();
      }
      return rest.append(line, done, line.length()).toString();
    }
  }

  /**
   * The patterns of a language: stretches, words that only look like conjunctions, conjunctions.
   */
  private record Grammar(Optional<Stretch> stretch, Pattern lookalikes, Pattern conjunctions) {

    static Grammar of(Optional<Stretch> stretch, String lookalikes, String conjunctions) {
      return new Grammar(
          stretch, Pattern.compile(lookalikes, FLAGS), Pattern.compile(conjunctions, FLAGS));
    }

    boolean joins(String text) {
      String rest =
          stretch
              .map(
                  words -> LINE_END.splitAsStream(text).map(words::passOver).collect(joining("\n")))
              .orElse(text);
      return conjunctions.matcher(lookalikes.matcher(rest).replaceAll(PASSED_OVER)).find();
    }
  }

  private static final Map<String, Grammar> GRAMMARS =
      ImmutableMap.of(
          "en",
          Grammar.of(
              Optional.of(Stretch.of("\\bbetween\\b", "\\band\\b")),
              "\\band (?:above|over|beyond|below|under|up|more|less|fewer|higher|lower|older"
                  + "|younger|later|earlier)\\b",
              "\\s(?:and|as well as|&)\\s"),
          "fr",
          Grammar.of(
              Optional.of(Stretch.of("\\bentre\\b", "\\bet\\b")),
              "\\bet (?:plus|moins)\\b",
              "\\s(?:et|ainsi que)\\s"),
          "es",
          Grammar.of(
              Optional.of(Stretch.of("\\bentre\\b", "\\b[ye]\\b")),
              "\\b[ye] (?:más|menos)\\b",
              "\\s(?:[ye]|así como)\\s"),
          "zh",
          Grammar.of(
              Optional.empty(),
              "和平|和谐|和解|和睦|和缓|和约|共和|总和|缓和|温和|饱和|中和|柔和"
                  + "|参与|与会|与否|与其|给与|赠与|授与|赋与|与日俱增|与时俱进"
                  + "|及时|及早|及格|及至|及以[上下]|普及|涉及|波及|顾及|提及|危及|言及|遍及|触及|论及|惠及|企及|埃及"
                  + "|与[^，。；、]{1,12}?(?:有关|相关|无关|相比|一致|相符|相当|相应|对应|挂钩)"
                  + "|[和与][^，。；、]{1,12}?之间",
              "(?<=\\S)(?:以及|并且|和|与|及)(?=\\S)"));

  private Conjunctions() {}

  /** {@return whether the text joins several things, in any of its languages} */
  static boolean in(LocalizedText text) {
    return text.texts().entrySet().stream()
        .anyMatch(entry -> in(Locale.forLanguageTag(entry.getKey()), entry.getValue()));
  }

  private static boolean in(Locale language, String text) {
    if (language.getLanguage().isEmpty()) { // in an unstated language: any
      return GRAMMARS.values().stream().anyMatch(grammar -> grammar.joins(text));
    }
    Grammar grammar = GRAMMARS.get(language.getLanguage());
    return grammar != null && grammar.joins(text);
  }
}
