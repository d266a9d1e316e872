package org.openrbm.geodist.membership;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.text.Excerpt;

/**
 * The codes and names of countries and areas.
 *
 * <p>A code is that of ISO 3166-1 alpha-3, and {@code XKX} for Kosovo, which ISO does not have. The
 * names are the official short names in the United Nations (standard M49 of its Statistics
 * Division), and otherwise those of the Unicode CLDR 39, in the six languages of the United
 * Nations. Other names and abbreviations in use are understood and never written, such as {@code
 * UK}, {@code Ivory Coast}, {@code DR Congo}. That a name is understood says nothing of the status
 * of what it names.
 *
 * <p>In a name case, accents, punctuation, articles and the order of words do not matter: {@code
 * Bahamas (The)} and {@code The Bahamas} are one name. A name that can stand for several countries,
 * such as {@code Korea}, stands for none of them; {@code Congo} is the official name of one State,
 * and stands for it. {@code NA} is refused, because programs write it for a missing value; Namibia
 * is {@code NAM}.
 *
 * @since 0.1.0
 */
public final class CountryNames {

  /** The code that stands for persons who have no nationality. */
  static final String STATELESS = "stateless";

  /** What is read of a text that says that no nationality is stated. */
  static final String NOT_STATED = "not stated";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "fr", "es", "zh", "ru", "ar");

  private static final Splitter CODES = Splitter.on(' ');

  private static final Tables TABLES = Tables.load();

  private CountryNames() {}

  /** What is known of all countries. */
  private record Tables(
      ImmutableSortedMap<String, LocalizedText> names,
      ImmutableMap<String, String> byCode,
      ImmutableMap<String, String> byName,
      ImmutableMap<String, String> ambiguous) {

    static Tables load() {
      Map<String, Map<String, String>> names = new TreeMap<>();
      Map<String, String> byCode = new HashMap<>();
      Map<String, String> byName = new LinkedHashMap<>();
      Map<String, String> ambiguous = new HashMap<>();
      for (CsvDocument.Row row :
          rows(
              "country-names-cldr.csv",
              List.of("code", "alpha2", "en", "fr", "es", "zh", "ru", "ar"))) {
        String code = cell(row, "code");
        byCode.put(code, code);
        byCode.put(cell(row, "alpha2"), code);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
          texts.put(language, cell(row, language));
          put(byName, NormalName.of(cell(row, language)), code);
        }
        names.put(code, texts);
      }
      for (CsvDocument.Row row : rows("country-names.csv", List.of("code", "kind", "name"))) {
        String code = cell(row, "code");
        String name = cell(row, "name");
        switch (cell(row, "kind")) {
          case "m49" -> byCode.put(name, code);
          case "ambiguous" -> ambiguous.put(NormalName.withArticles(name), code);
          case "alias" -> put(byName, NormalName.of(name), code);
          default -> {
            put(byName, NormalName.of(name), code);
            requireNonNull(names.get(code), code).put(cell(row, "kind"), name);
          }
        }
      }
      return new Tables(
          ImmutableSortedMap.copyOf(
              names.entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          Map.Entry::getKey, texts -> LocalizedText.of(texts.getValue())))),
          ImmutableMap.copyOf(byCode),
          ImmutableMap.copyOf(byName),
          ImmutableMap.copyOf(ambiguous));
    }

    private static void put(Map<String, String> byName, String form, String code) {
      String before = byName.put(form, code);
      if (before != null && !before.equals(code)) {
        throw new IllegalStateException(
            "the name '%s' stands for %s and %s".formatted(form, before, code));
      }
    }

    private static List<CsvDocument.Row> rows(String resource, List<String> columns) {
      // not Guava's Resources, to which a named module does not show what is inside it
      try (InputStream in = CountryNames.class.getResourceAsStream(resource)) {
        String csv =
            new String(requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        CsvDocument document = CsvDocument.parse(resource, csv, columns, List.of());
        document.throwIfFaulty();
        return document.rows();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the bundled " + resource, e);
      }
    }

    private static String cell(CsvDocument.Row row, String column) {
      return row.text(column).orElseThrow();
    }
  }

  /** {@return the codes of all countries and areas, sorted} */
  public static SortedSet<String> codes() {
    return TABLES.names().keySet();
  }

  /**
   * Returns the name of a country or area in English, French, Spanish, Chinese, Russian and Arabic;
   * empty if there is none with that code.
   */
  public static Optional<LocalizedText> names(String code) {
    return Optional.ofNullable(TABLES.names().get(code));
  }

  /**
   * Returns the code of a country or area: {@code "CHN"} for {@code "China"}, {@code "Chine"},
   * {@code "中国"}, {@code "CN"}, {@code "chn"} and {@code "156"}.
   *
   * @param text its code in ISO 3166-1 (two or three letters), its number in standard M49 (leading
   *     zeros may be missing), or a name of it
   * @throws IllegalArgumentException if nothing is known by that text, with the nearest names; or
   *     several are
   */
  public static String codeOf(String text) {
    String code = find(text);
    if (code == null || !TABLES.names().containsKey(code)) {
      throw unknown(text, true);
    }
    return code;
  }

  /**
   * Returns the code of what is known by a text, which may also be {@link #STATELESS} or {@link
   * #NOT_STATED}; {@code null} if nothing is, or several are.
   */
  static @Nullable String find(String text) {
    String same = TABLES.byCode().get(text);
    if (text.length() == 3 && same != null) {
      return same; // by far the most frequent case
    }
    if (isAmbiguous(text)) {
      return null;
    }
    String code =
        NUMBER.matcher(text).matches()
            ? Strings.padStart(text, 3, '0')
            : text.toUpperCase(Locale.ROOT);
    String found = TABLES.byCode().get(code);
    if (found != null) {
      return found;
    }
    String form = NormalName.of(text);
    String named = TABLES.byName().get(form);
    return named != null
        ? named
        : TABLES.byCode().get(form.toUpperCase(Locale.ROOT)); // such as U.S.A.
  }

  /** {@return whether a text can stand for several countries, or for something else} */
  static boolean isAmbiguous(String text) {
    return TABLES.ambiguous().containsKey(NormalName.withArticles(text));
  }

  /**
   * {@return the exception to throw for a text by which nothing or several are known}
   *
   * @param nearest whether to look for the nearest names, which takes a millisecond or two
   */
  static IllegalArgumentException unknown(String text, boolean nearest) {
    String shown = Excerpt.of(text);
    String several = TABLES.ambiguous().get(NormalName.withArticles(text));
    if (several != null) {
      return illegalArgument(
          several.equals("NAM")
              ? "'%s' can stand for Namibia or for a missing value; write NAM or '%s'"
                  .formatted(shown, NOT_STATED)
              : "'%s' can stand for %s; write the code"
                  .formatted(shown, either(CODES.splitToList(several))));
    }
    if (NUMBER.matcher(text).matches()) {
      return illegalArgument("no country or area has the number %s in M49".formatted(shown));
    }
    List<String> near = nearest ? nearest(text) : List.of();
    return illegalArgument(
        "no country or area is known as '%s'; %s"
            .formatted(
                shown,
                near.isEmpty()
                    ? "write its code of ISO 3166-1, such as CHN"
                    : "did you mean " + either(near) + "?"));
  }

  /** {@return the codes of the countries whose names are nearest to a text, at most three} */
  static List<String> nearest(String text) {
    return NearestNames.of(text, TABLES.byName()).stream()
        .filter(TABLES.names()::containsKey)
        .toList();
  }

  /**
   * Returns the end of a message that refuses a code: the codes among those that are known, or else
   * nearest, by the refused text.
   *
   * @param text the text that is none of the codes
   * @param codes the codes that there are
   * @return such as {@code "; did you mean China (CHN)?"}; empty if nothing is near
   */
  public static String didYouMean(String text, Collection<String> codes) {
    String known = find(text);
    List<String> near =
        (known == null ? nearest(text) : List.of(known)).stream().filter(codes::contains).toList();
    return near.isEmpty() ? "" : "; did you mean " + either(near) + "?";
  }

  /** {@return such as {@code "Niger (NER) or Nigeria (NGA)"}} */
  static String either(List<String> codes) {
    List<String> named = codes.stream().map(CountryNames::named).toList();
    int last = named.size() - 1;
    return last == 0
        ? named.get(0)
        : String.join(", ", named.subList(0, last)) + " or " + named.get(last);
  }

  private static String named(String code) {
    return names(code).map(name -> name + " (" + code + ")").orElse(code);
  }
}
