package org.openrbm.geodist.membership;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a name in which only its words count: not case, accents, punctuation, articles and
 * the order of words. {@code "Bahamas (The)"}, {@code "The Bahamas"} and {@code "BAHAMAS"} have the
 * same form.
 */
final class NormalName {

  /** Articles and particles of English, French, Spanish and Russian, without accents. */
  private static final Set<String> PARTICLES =
      Set.of(
          "the", "of", "and", "le", "la", "les", "l", "de", "du", "des", "d", "et", "el", "los",
          "las", "del", "y", "и");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GENITIVE = Pattern.compile("['\u2019\u02BC]s\\b");
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

  private NormalName() {}

  /** {@return the form of a name; empty if it has no letter and no digit} */
  static String of(String name) {
    List<String> words = words(name);
    List<String> nouns = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return sorted(nouns.isEmpty() ? words : nouns);
  }

  /** {@return the form of a name in which articles count, too} */
  static String withArticles(String name) {
    return sorted(words(name));
  }

  /** {@return the words of a form} */
  static Set<String> wordsOf(String form) {
    return Set.copyOf(WORDS.splitToList(form));
  }

  private static List<String> words(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(decomposed).replaceAll("").replace(".", "");
    return WORDS
        .splitToStream(GENITIVE.matcher(plain).replaceAll("s"))
        .map(NormalName::inFull)
        .toList();
  }

  private static String inFull(String word) {
    return switch (word) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      default -> word;
    };
  }

  private static String sorted(List<String> words) {
    return words.stream().sorted().distinct().collect(Collectors.joining(" "));
  }
}
