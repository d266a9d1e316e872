package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The counts under each label of one key, and their shares.
 *
 * <pre>
 * known = Σ counts              total    = known + not stated
 * share = counted ÷ known       coverage = known ÷ total
 * </pre>
 *
 * <p>What is not stated is in no share; show the coverage beside a share. For shares that are
 * printed and must sum to 100, see {@link org.openrbm.indicators.rounding.PercentageRounding}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Composition.Builder.class)
@JsonPropertyOrder({"key", "counts", "notStated"})
public abstract sealed class Composition permits ImmutableComposition {
  /** The most labels that the text in one line shows. */
  private static final int MOST_SHOWN = 6;

  Composition() {}

  /** {@return the name of the key, such as {@code "nationality"}} */
  public abstract String key();

  /** {@return the count of each label, in their order} */
  public abstract Map<String, Long> counts();

  /** {@return how many have no label stated} */
  @Value.Default
  public long notStated() {
    return 0;
  }

  /**
   * Returns counts with every label stated.
   *
   * @throws IllegalArgumentException if a count is negative, or their sum exceeds a {@code long}
   */
  public static Composition of(String key, Map<String, Long> counts) {
    checkNotNull(counts, "counts");
    return of(key, counts, 0);
  }

  /**
   * Returns counts.
   *
   * @throws IllegalArgumentException if the key or a label is blank, a count is negative, or their
   *     sum exceeds a {@code long}
   */
  public static Composition of(String key, Map<String, Long> counts, long notStated) {
    checkNotNull(counts, "counts");
    return new Builder().key(key).counts(counts).notStated(notStated).build();
  }

  /** {@return the measure that counts records by a key} */
  public static <T> WorkforceMeasure<T, Composition> measure(Key<? super T> key) {
    return measure("composition by '" + key.name() + "'", key, item -> 1);
  }

  /**
   * Returns the measure that sums a whole number of each record by a key, such as the posts of an
   * office.
   *
   * @param heads the number of a record, 0 or more; a negative number is an error
   */
  public static <T> WorkforceMeasure<T, Composition> measure(
      Key<? super T> key, ToLongFunction<? super T> heads) {
    checkNotNull(heads, "heads");
    return measure("heads by '" + key.name() + "'", key, heads);
  }

  private static <T> WorkforceMeasure<T, Composition> measure(
      String name, Key<? super T> key, ToLongFunction<? super T> heads) {
    return new WorkforceMeasure<>(
        name,
        (item, sink) ->
            sink.count(key.label(item), Counts.ofRecord("heads", heads.applyAsLong(item), item)),
        observations -> from(key, observations));
  }

  /**
   * Returns the measure that counts every label of records that have several, such as the languages
   * of a staff member: the shares are of mentions, not of persons. A record without labels is
   * counted as not stated; one that names a label twice counts once for it. A label that is {@code
   * null} or blank is none.
   *
   * @param labelsOf the labels of a record, or {@code null} if they are not stated
   */
  public static <T> WorkforceMeasure<T, Composition> measureEach(
      String name,
      Function<? super T, ? extends @Nullable Collection<? extends @Nullable String>> labelsOf) {
    checkNotNull(labelsOf, "labelsOf");
    Key<String> key = Key.of(name, label -> label);
    return new WorkforceMeasure<>(
        "composition by each '" + name + "'",
        (item, sink) -> {
          Collection<? extends @Nullable String> named = labelsOf.apply(item);
          Set<String> labels = new LinkedHashSet<>();
          if (named != null) {
            named.forEach(label -> labels.add(label == null ? Key.NOT_STATED : key.label(label)));
            labels.remove(Key.NOT_STATED);
          }
          if (labels.isEmpty()) {
            sink.count(Key.NOT_STATED);
          }
          labels.forEach(sink::count);
        },
        observations -> from(key, observations));
  }

  static Composition from(Key<?> key, Observations observations) {
    Map<String, Long> found = observations.of(String.class);
    ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
    key.order(found.keySet()).forEach(label -> counts.put(label, found.getOrDefault(label, 0L)));
    return of(key.name(), counts.buildOrThrow(), observations.count(Key.NOT_STATED));
  }

  @Value.Check
  void check() {
    checkArgument(!key().isBlank(), "key of a composition must not be blank");
    counts()
        .keySet()
        .forEach(label -> checkArgument(!label.isBlank(), "label of %s must not be blank", key()));
    Counts.check(key(), counts(), notStated());
  }

  /** {@return how many have a label} */
  public final long known() {
    return Counts.sum(counts().values(), key());
  }

  /** {@return how many there are, with or without a label} */
  public final long total() {
    return known() + notStated();
  }

  /**
   * Returns the count of these labels together; a label named twice counts once.
   *
   * @throws IllegalArgumentException if there is no such label
   */
  public final long count(String... labels) {
    checkNotNull(labels, "labels");
    long count = 0;
    for (String label : ImmutableSet.copyOf(labels)) {
      Long one = counts().get(label);
      checkArgument(
          one != null, "there is no %s '%s'; there are %s", key(), label, counts().keySet());
      count += one;
    }
    return count;
  }

  /**
   * Returns the share of these labels together among the known, 0 to 1; no number if nobody is
   * known.
   *
   * @throws IllegalArgumentException if there is no such label
   */
  public final Figure share(String... labels) {
    checkNotNull(labels, "labels");
    long count = count(labels);
    String counted = String.join(", ", labels);
    return Figure.calculated(
        recorder ->
            Counts.quotient(
                recorder,
                "share of " + counted,
                "counted ÷ known",
                null,
                Counts.step(recorder, counted, "", count),
                Counts.step(recorder, "known " + key(), "", known()),
                WorkforceObstacle.NOBODY_KNOWN));
  }

  /**
   * Returns the share of these labels in a total that the source states. A published total and the
   * sum of published parts differ where the source rounded each on its own; its own shares are then
   * of the total.
   *
   * @throws IllegalArgumentException if there is no such label, or {@code total} is not positive
   */
  public final Ratio shareOf(long total, String... labels) {
    checkNotNull(labels, "labels");
    checkArgument(total > 0, "total of %s must be positive, but is %s", key(), total);
    return Ratio.of(count(labels), total);
  }

  /** {@return the share of each label among the known; empty if nobody is known} */
  public final Map<String, Ratio> shares() {
    long known = known();
    return known == 0
        ? ImmutableMap.of()
        : ImmutableMap.copyOf(Maps.transformValues(counts(), count -> Ratio.of(count, known)));
  }

  /** {@return the share of all whose label is known, 0 to 1; no number if there is nobody} */
  public final Figure coverage() {
    return Counts.share("coverage of " + key(), "known", known(), "total", total());
  }

  /** {@return how diverse the known are} */
  public final Diversity diversity() {
    return Diversity.of(counts().values());
  }

  /**
   * {@return such as {@code "gender: WOMAN 15, MAN 36, not stated 2"}, or the number of labels if
   * there are more than six}
   */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: %s%s"
            .formatted(
                key(),
                counts().size() > MOST_SHOWN
                    ? known() + " under " + counts().size() + " labels"
                    : counts().entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", ")),
                notStated() == 0 ? "" : ", not stated " + notStated()));
  }

  /** Builds a composition; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableComposition.Builder {
    Builder() {}
  }
}
