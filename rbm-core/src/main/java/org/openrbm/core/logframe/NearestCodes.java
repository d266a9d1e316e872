package org.openrbm.core.logframe;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the codes that look most like one that is not known. */
final class NearestCodes {

  private static final int MOST = 3;

  /** More characters to change make another code, not a slip. */
  private static final int FARTHEST = 2;

  /** Longer texts are no codes, and comparing them would take long. */
  private static final int LONGEST = 64;

  private NearestCodes() {}

  /**
   * {@return the end of a message: the nearest codes, at most three; empty if none is within two
   * characters and half of the code}
   */
  static String hint(String code, Collection<String> known) {
    if (code.length() > LONGEST) {
      return "";
    }
    int farthest = Math.min(FARTHEST, code.length() / 2);
    Map<Integer, List<String>> byDistance = new TreeMap<>();
    for (String other : known) {
      byDistance.computeIfAbsent(distance(code, other), d -> new ArrayList<>()).add(other);
    }
    return byDistance.entrySet().stream()
        .limit(1)
        .filter(nearest -> nearest.getKey() <= farthest)
        .map(
            nearest ->
                nearest.getValue().stream()
                    .limit(MOST)
                    .map(other -> "'" + other + "'")
                    .collect(joining(", ", "; near it: ", "")))
        .collect(joining());
  }

  /** {@return the number of characters to insert, to delete or to replace (Levenshtein)} */
  private static int distance(String a, String b) {
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
    return row[b.length()];
  }
}
