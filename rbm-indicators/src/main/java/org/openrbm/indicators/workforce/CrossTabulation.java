package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;

/**
 * Counts by several keys at once, such as nationality × grade × gender.
 *
 * <p>Only cells in which somebody is counted are held, in the order of the labels, the first
 * dimension slowest; what is not stated comes last. Each {@link #margin margin} sums to the same
 * total.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = CrossTabulation.Builder.class)
@JsonPropertyOrder({"dimensions", "cells"})
public abstract sealed class CrossTabulation permits ImmutableCrossTabulation {
  CrossTabulation() {}

  /** {@return the dimensions, in order} */
  public abstract List<Dimension> dimensions();

  /** {@return the cells that count somebody, in the order of their labels} */
  public abstract List<CrossCell> cells();

  /**
   * Returns a tabulation; cells may be in any order, and those of 0 are left out.
   *
   * @throws IllegalArgumentException if there are no dimensions or two of the same name, a cell has
   *     an unknown label or a wrong number of labels, or stands twice, or the sum of the counts
   *     exceeds a {@code long}
   */
  public static CrossTabulation of(List<Dimension> dimensions, Iterable<CrossCell> cells) {
    checkNotNull(dimensions, "dimensions");
    checkNotNull(cells, "cells");
    return new Builder().dimensions(dimensions).cells(cells).build();
  }

  /**
   * Returns the measure that counts records by several keys.
   *
   * @throws IllegalArgumentException if there are no keys or two of the same name
   */
  @SafeVarargs
  public static <T> WorkforceMeasure<T, CrossTabulation> measure(Key<? super T>... keys) {
    checkNotNull(keys, "keys");
    List<Key<? super T>> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Key<? super T> key : keys) {
      all.add(key);
      names.add(key.name());
    }
    checkNames(names);
    return new WorkforceMeasure<>(
        "cross tabulation by " + names,
        (item, sink) -> {
          ImmutableList.Builder<String> labels = ImmutableList.builderWithExpectedSize(all.size());
          all.forEach(key -> labels.add(key.label(item)));
          sink.count(new Labels(labels.build()));
        },
        observations -> from(all, observations.of(Labels.class)));
  }

  private static <T> CrossTabulation from(List<Key<? super T>> keys, Map<Labels, Long> counts) {
    counts
        .keySet()
        .forEach(
            labels ->
                checkArgument(
                    labels.each().size() == keys.size(),
                    "tally has %s labels of a record for %s keys",
                    labels.each().size(),
                    keys.size()));
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int at = i;
      Set<String> found = new HashSet<>();
      counts.keySet().forEach(labels -> found.add(labels.each().get(at)));
      dimensions.add(Dimension.of(keys.get(i).name(), keys.get(i).order(found)));
    }
    List<CrossCell> cells = new ArrayList<>();
    counts.forEach((labels, count) -> cells.add(new CrossCell(labels.each(), count)));
    return of(dimensions, cells);
  }

  /** The labels of one record. */
  record Labels(ImmutableList<String> each) {}

  private static void checkNames(List<String> names) {
    checkArgument(!names.isEmpty(), "a cross tabulation needs at least one dimension");
    checkArgument(
        names.stream().distinct().count() == names.size(),
        "dimensions of a cross tabulation must differ in name, but are %s",
        names);
  }

  @Value.Check
  CrossTabulation check() {
    checkNames(dimensions().stream().map(Dimension::name).toList());
    long total = 0;
    Set<List<String>> seen = new HashSet<>();
    for (CrossCell cell : cells()) {
      checkArgument(
          cell.labels().size() == dimensions().size(),
          "cell %s must have one label for each of %s dimensions",
          cell.labels(),
          dimensions().size());
      checkArgument(seen.add(cell.labels()), "cell %s stands twice", cell.labels());
      codes(cell);
      total = Counts.plus(total, cell.count(), "all cells");
    }
    List<CrossCell> sorted =
        cells().stream()
            .filter(cell -> cell.count() > 0)
            .sorted(Comparator.comparing(this::codes, Arrays::compare))
            .toList();
    return sorted.equals(cells()) ? this : of(dimensions(), sorted);
  }

  private int[] codes(CrossCell cell) {
    int[] codes = new int[dimensions().size()];
    for (int i = 0; i < codes.length; i++) {
      String label = cell.labels().get(i);
      checkArgument(
          label.equals(Key.NOT_STATED) || !label.isBlank(),
          "cell %s must give an empty label for what is not stated",
          cell.labels());
      codes[i] = dimensions().get(i).code(label);
    }
    return codes;
  }

  /** {@return how many are counted in all} */
  public final long total() {
    return cells().stream().mapToLong(CrossCell::count).sum();
  }

  /**
   * Returns the count of one cell.
   *
   * @param labels one for each dimension; {@link Key#NOT_STATED} for what is not stated
   * @throws IllegalArgumentException if a label is unknown, or the number of labels is wrong
   */
  public final long count(String... labels) {
    checkArgument(
        labels.length == dimensions().size(),
        "cell %s must have one label for each of %s dimensions",
        Arrays.toString(labels),
        dimensions().size());
    List<String> cell = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      cell.add(normal(i, labels[i]));
    }
    return index().getOrDefault(cell, 0L);
  }

  /** The label as cells have it, where blank is not stated; an unknown one is an error. */
  private String normal(int dimension, String label) {
    Dimension of = dimensions().get(dimension);
    return of.label(of.code(label));
  }

  @Value.Lazy
  Map<List<String>, Long> index() {
    return cells().stream()
        .collect(ImmutableMap.toImmutableMap(CrossCell::labels, CrossCell::count));
  }

  /**
   * Returns the counts by one dimension, over all labels of the others.
   *
   * @throws IllegalArgumentException if there is no such dimension
   */
  public final Composition margin(String dimension) {
    int at = position(dimension);
    Map<String, Long> counts = new LinkedHashMap<>();
    dimensions().get(at).labels().forEach(label -> counts.put(label, 0L));
    counts.put(Key.NOT_STATED, 0L);
    cells().forEach(cell -> counts.merge(cell.labels().get(at), cell.count(), Long::sum));
    long notStated = counts.remove(Key.NOT_STATED);
    return Composition.of(dimension, counts, notStated);
  }

  /**
   * Returns the tabulation by the other dimensions, of those who have one label in this dimension.
   *
   * @throws IllegalArgumentException if there is no such dimension or label, or no other dimension
   */
  public final CrossTabulation slice(String dimension, String label) {
    int at = position(dimension);
    String wanted = normal(at, label);
    return of(
        without(dimensions(), at),
        cells().stream()
            .filter(cell -> cell.labels().get(at).equals(wanted))
            .map(cell -> new CrossCell(without(cell.labels(), at), cell.count()))
            .toList());
  }

  private int position(String dimension) {
    List<String> names = dimensions().stream().map(Dimension::name).toList();
    checkArgument(
        names.contains(dimension), "there is no dimension '%s'; there are %s", dimension, names);
    return names.indexOf(dimension);
  }

  private static <E> List<E> without(List<E> all, int at) {
    List<E> others = new ArrayList<>(all);
    others.remove(at);
    return others;
  }

  /**
   * One cell of a {@link CrossTabulation}.
   *
   * @param labels one label for each dimension, in their order; {@link Key#NOT_STATED} where it is
   *     not stated
   * @param count how many are counted in the cell
   * @since 0.1.0
   */
  public record CrossCell(
      @JsonProperty(required = true) List<String> labels,
      @JsonProperty(required = true) long count) {

    /**
     * Copies the labels.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public CrossCell {
      checkNotNull(labels, "labels");
      labels = ImmutableList.copyOf(labels);
      Counts.check("cell " + labels, count);
    }

    /** {@return such as {@code "WOMAN, P-4: 3"}} */
    @Override
    public String toString() {
      return Medium.PLAIN.line(String.join(", ", labels) + ": " + count);
    }
  }

  /** {@return such as {@code "gender by grade: 51 in 6 cells"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: %s in %s cells"
            .formatted(
                dimensions().stream().map(Dimension::name).collect(Collectors.joining(" by ")),
                total(),
                cells().size()));
  }

  /** Builds a tabulation; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableCrossTabulation.Builder {
    Builder() {}
  }
}
