package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * A measure over the caller's own records, given by functions of the caller: a {@link Collector}
 * for any stream, whose accumulator can be shipped and merged.
 *
 * <pre>{@code
 * WorkforceMeasure<Staff, Composition> byRegion = Composition.measure(Key.of("region", Staff::region));
 * Composition here = staff.parallelStream().collect(byRegion);
 * Grouped<Composition> byGrade = staff.stream().collect(byRegion.by(Key.of("grade", Staff::grade)));
 * }</pre>
 *
 * <p>A measure is two pure functions: what is observed in one record, and what follows from the
 * counts of all observations. In between stands a {@link Tally}. Parts may come from streams of
 * different records (a snapshot of staff, a list of movements), if each is tallied with a measure
 * of the same name.
 *
 * <p>Immutable; as thread-safe as the caller's functions.
 *
 * @param <T> the caller's record
 * @param <R> the result
 * @since 0.1.0
 */
public final class WorkforceMeasure<T, R> implements Collector<T, Tally, R> {

  /** Takes the observations of a measure. */
  interface Sink {
    void count(Object observation, long times);

    default void count(Object observation) {
      count(observation, 1);
    }
  }

  /** Observes one record; checks the record before it counts anything. */
  interface Observer<T> {
    void observe(T item, Sink sink);
  }

  /** An observation in one group; the label is {@link Key#NOT_STATED} if the group is not. */
  record Keyed(String label, Object observation) {}

  private final String name;
  private final Observer<? super T> observer;
  private final Function<Observations, R> conclusion;

  WorkforceMeasure(
      String name, Observer<? super T> observer, Function<Observations, R> conclusion) {
    this.name = name;
    this.observer = observer;
    this.conclusion = conclusion;
  }

  /** {@return the name, with what the measure fixes, such as its as-of date} */
  public String name() {
    return name;
  }

  /** {@return a new tally in which nothing is counted} */
  public Tally tally() {
    return new Tally(name);
  }

  /**
   * Returns the tally of these records.
   *
   * @throws IllegalArgumentException as {@link #add}
   */
  public Tally tally(Iterable<? extends T> records) {
    Tally tally = tally();
    for (T item : records) {
      add(tally, item);
    }
    return tally;
  }

  /**
   * Counts one record.
   *
   * @throws IllegalArgumentException if the tally belongs to another measure, or the record breaks
   *     a rule of the measure; the message names the record by its {@code toString()}
   */
  public void add(Tally tally, T item) {
    checkMine(tally);
    observer.observe(checkNotNull(item, "record"), tally::add);
  }

  /**
   * Returns the result that follows from the counts; the tally stays as it is.
   *
   * @throws IllegalArgumentException if the tally belongs to another measure
   */
  public R result(Tally tally) {
    checkMine(tally);
    return conclusion.apply(new Observations(tally.counts()));
  }

  /**
   * Returns this measure for each group of records, and for all together.
   *
   * <p>Each group is concluded from its own counts, and the whole from all counts: the whole is not
   * a mean over groups.
   */
  public WorkforceMeasure<T, Grouped<R>> by(Key<? super T> key) {
    return new WorkforceMeasure<>(
        name + " by '" + key.name() + "'",
        (item, sink) -> {
          String label = key.label(item);
          observer.observe(
              item, (observation, times) -> sink.count(new Keyed(label, observation), times));
        },
        observations -> grouped(key, observations));
  }

  private Grouped<R> grouped(Key<? super T> key, Observations observations) {
    Map<String, Map<Object, Long>> parts = new TreeMap<>();
    Map<Object, Long> whole = new HashMap<>();
    observations
        .of(Keyed.class)
        .forEach(
            (keyed, count) -> {
              parts
                  .computeIfAbsent(keyed.label(), label -> new HashMap<>())
                  .put(keyed.observation(), count);
              whole.merge(
                  keyed.observation(), count, (a, b) -> Counts.plus(a, b, keyed.observation()));
            });
    return Grouped.of(key, parts, whole, counts -> conclusion.apply(new Observations(counts)));
  }

  private void checkMine(Tally tally) {
    checkArgument(tally.measure().equals(name), "%s is not one of '%s'", tally, name);
  }

  /** {@return a supplier of empty tallies} */
  @Override
  public Supplier<Tally> supplier() {
    return this::tally;
  }

  /** {@return {@link #add}} */
  @Override
  public BiConsumer<Tally, T> accumulator() {
    return this::add;
  }

  /** {@return {@link Tally#merge}} */
  @Override
  public BinaryOperator<Tally> combiner() {
    return Tally::merge;
  }

  /** {@return {@link #result}} */
  @Override
  public Function<Tally, R> finisher() {
    return this::result;
  }

  /** {@return that the order of records does not matter} */
  @Override
  public Set<Characteristics> characteristics() {
    return Set.of(Characteristics.UNORDERED);
  }

  /** {@return the name in words} */
  @Override
  public String toString() {
    return "measure '" + name + "'";
  }
}
