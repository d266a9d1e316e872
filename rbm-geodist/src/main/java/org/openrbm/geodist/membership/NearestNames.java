package org.openrbm.geodist.membership;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names that look most like one that is not known. */
final class NearestNames {

  private static final int MOST = 3;

  /** Longer texts are no misspelt names, and comparing them would take long. */
  private static final int LONGEST = 60;

  private NearestNames() {}

  /**
   * Returns the codes of the names that are nearest, at most three. A name is near if at most one
   * letter in four is another one, or if it has all words of the text or the text has all of its
   * words.
   */
  static List<String> of(String text, ImmutableMap<String, String> codeByName) {
    String wanted = text.length() > LONGEST ? "" : NormalName.of(text);
    if (wanted.length() < 3) {
      return List.of();
    }
    Set<String> words = NormalName.wordsOf(wanted);
    Map<String, Integer> distances = new HashMap<>();
    codeByName.forEach(
        (name, code) -> {
          int distance = distance(wanted, name, Math.max(1, wanted.length() / 4));
          Set<String> others = NormalName.wordsOf(name);
          if (name.length() > 3 && (words.containsAll(others) || others.containsAll(words))) {
            distance = Math.min(distance, 1 + Math.abs(words.size() - others.size()));
          }
          if (distance < Integer.MAX_VALUE) {
            distances.merge(code, distance, Math::min);
          }
        });
    int least = distances.values().stream().reduce(Integer.MAX_VALUE, Math::min);
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() == least)
        .map(Map.Entry::getKey)
        .sorted()
        .limit(MOST)
        .toList();
  }

  /**
   * Returns the letters to insert, to delete or to replace (Levenshtein) if they are at most so
   * many.
   */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()] <= most ? row[b.length()] : Integer.MAX_VALUE;
  }
}
