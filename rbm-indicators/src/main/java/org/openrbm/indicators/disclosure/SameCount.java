package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Figures of two published tables that count the same people: a region in both, or the countries of
 * a region in one and the region in the other.
 *
 * @param first the number of the first table among those attacked, from 0
 * @param firstFigures the figures of the first table; their sum is meant
 * @param second the number of the second table
 * @param secondFigures the figures of the second table that sum to the same
 * @since 0.1.0
 */
public record SameCount(
    int first, List<TablePlace> firstFigures, int second, List<TablePlace> secondFigures) {

  /** Checks that there are figures on both sides. */
  public SameCount {
    checkNotNull(firstFigures, "firstFigures");
    checkNotNull(secondFigures, "secondFigures");
    firstFigures = ImmutableList.copyOf(firstFigures);
    secondFigures = ImmutableList.copyOf(secondFigures);
    checkArgument(
        !firstFigures.isEmpty() && !secondFigures.isEmpty(),
        "figures that count the same people must be given of both tables");
  }

  /** {@return that one figure of each of two tables counts the same people} */
  public static SameCount of(
      int first, TablePlace firstFigure, int second, TablePlace secondFigure) {
    checkNotNull(firstFigure, "firstFigure");
    checkNotNull(secondFigure, "secondFigure");
    return new SameCount(first, List.of(firstFigure), second, List.of(secondFigure));
  }

  /** {@return which figures of which tables count the same people} */
  @Override
  public String toString() {
    return "table %s: %s; table %s: %s"
        .formatted(first, shown(firstFigures), second, shown(secondFigures));
  }

  private static String shown(List<TablePlace> figures) {
    return figures.size() > 3 ? figures.size() + " figures" : figures.toString();
  }
}
