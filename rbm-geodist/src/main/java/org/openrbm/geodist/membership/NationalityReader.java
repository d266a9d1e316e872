package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrbm.core.text.Excerpt;

/**
 * Reads the nationalities of one document, and remembers what was taken for what.
 *
 * <p>What {@link CountryNames} understands becomes the code of ISO 3166-1 alpha-3. Any other text
 * that has the form of a code stays as it is: one to three capital letters, or up to twelve capital
 * letters, digits, hyphens and underscores with a letter and a digit among them. Every other text
 * is refused. Not thread-safe.
 */
final class NationalityReader {

  private static final Pattern CODE =
      Pattern.compile("[A-Z]{1,3}|(?=[0-9_-]*[A-Z])(?=[A-Z_-]*[0-9])[A-Z0-9_-]{1,12}");

  /** A search takes a millisecond or two, and a document can have millions of unknown names. */
  private static final int MOST_SEARCHES = 100;

  private final SortedMap<String, String> readings = new TreeMap<>();
  private int searches;

  /**
   * Reads a nationality.
   *
   * @return its code; {@link CountryNames#NOT_STATED} if the text says that it is not stated
   * @throws IllegalArgumentException if the text is no {@link MemberCode}, or nothing is known by
   *     it, or several countries are
   */
  String codeOrNotStated(String text) {
    MemberCode.check(text);
    String code = CountryNames.find(text);
    if (code == null && CODE.matcher(text).matches() && !CountryNames.isAmbiguous(text)) {
      return text;
    }
    if (code == null) {
      throw CountryNames.unknown(text, searches++ < MOST_SEARCHES);
    }
    if (!code.equals(text)) {
      readings.put(text, code);
    }
    return code;
  }

  /**
   * Reads the nationality of a thing that must have one.
   *
   * @throws IllegalArgumentException as {@link #codeOrNotStated} does, and if the nationality is
   *     not stated
   */
  String code(String text) {
    String code = codeOrNotStated(text);
    checkArgument(!code.equals(CountryNames.NOT_STATED), "member code must be stated");
    return code;
  }

  /** {@return the message for a code that stands twice, with the names that it stands under} */
  String twice(String code, String where) {
    String names =
        readings.entrySet().stream()
            .filter(reading -> reading.getValue().equals(code))
            .map(reading -> "'" + Excerpt.of(reading.getKey()) + "'")
            .collect(Collectors.joining(", "));
    return "code '%s' stands twice%s%s"
        .formatted(code, where, names.isEmpty() ? "" : ", also as " + names);
  }

  /** {@return the texts that were no codes themselves, each with the code that it was taken for} */
  ImmutableSortedMap<String, String> readings() {
    return ImmutableSortedMap.copyOf(readings);
  }
}
