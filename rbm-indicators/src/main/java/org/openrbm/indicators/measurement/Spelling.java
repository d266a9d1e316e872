package org.openrbm.indicators.measurement;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that somebody who wrote another one probably meant. */
final class Spelling {

  /** Longer texts are no names, and comparing them would take long. */
  private static final int LONGEST = 64;

  /** More characters to change make another name, not a slip. */
  private static final int FARTHEST = 2;

  private Spelling() {}

  /**
   * {@return the end of a message that names the nearest of the known names; empty if none is
   * within two characters and half of the name, where case makes no difference}
   */
  static String hint(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return "";
    }
    int farthest = Math.min(FARTHEST, name.length() / 2);
    String nearest = "";
    int least = farthest + 1;
    for (String other : known) {
      if (Math.abs(other.length() - name.length()) < least) {
        int distance = distance(lower(name), lower(other));
        if (distance < least) {
          least = distance;
          nearest = other;
        }
      }
    }
    return nearest.isEmpty() ? "" : "; near it: '" + nearest + "'";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** {@return the number of characters to insert, to delete or to replace (Levenshtein)} */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
