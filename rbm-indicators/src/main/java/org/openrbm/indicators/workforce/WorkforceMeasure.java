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
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

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
 * <p>A measure of your own is written with {@link #of(String, BiConsumer, Function)}: the first
 * function counts labels and whole numbers of one record, the second makes the result of their
 * counts. Everything else comes with it: parallel streams, {@link #by}, tallies that ship.
 *
 * <pre>{@code
 * WorkforceMeasure<Staff, Distribution> spans =
 *     WorkforceMeasure.of(
 *         "staff reporting to one supervisor",
 *         (one, sink) -> sink.number(one.directReports()),
 *         counts -> Distribution.of("staff", counts.numbers()));
 * }</pre>
 *
 * <p>Immutable; as thread-safe as the caller's functions.
 *
 * @param <T> the caller's record
 * @param <R> the result
 * @since 0.1.0
 */
@NoJson
public final class WorkforceMeasure<T, R> implements Collector<T, Tally, R> {

  /**
   * Counts what a measure of the caller's own observes in one record: labels and whole numbers. A
   * label and a number never mix. Not to be kept after the record.
   *
   * @since 0.1.0
   */
  @NoJson
  public static final class Sink {

    private final Observed observed;
    private final Object item;

    private Sink(Observed observed, Object item) {
      this.observed = observed;
      this.item = item;
    }

    /** Counts a label once. */
    public void label(String label) {
      label(label, 1);
    }

    /**
     * Counts a label, such as the posts of an office under the label {@code "posts"}. With 0 the
     * label is known, and was observed no time.
     *
     * @throws IllegalArgumentException if {@code times} is negative; the message names the record
     */
    public void label(String label, long times) {
      checkNotNull(label, "label");
      observed.count(label, checkTimes("'" + label + "'", times));
    }

    /** Counts a whole number once, such as an age or a number of days. */
    public void number(int number) {
      number(number, 1);
    }

    /**
     * Counts a whole number.
     *
     * @throws IllegalArgumentException if {@code times} is negative; the message names the record
     */
    public void number(int number, long times) {
      observed.count(number, checkTimes(number, times));
    }

    private long checkTimes(Object observation, long times) {
      checkArgument(
          times >= 0,
          "count of %s must not be negative, but is %s in record %s",
          observation,
          times,
          item);
      return times;
    }
  }

  /** Takes the observations of a measure. */
  interface Observed {
    void count(Object observation, long times);

    default void count(Object observation) {
      count(observation, 1);
    }
  }

  /** Observes one record; checks the record before it counts anything. */
  interface Observer<T> {
    void observe(T item, Observed sink);
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

  /**
   * Returns a measure of the caller's own.
   *
   * @param name what is measured, with what the functions fix, such as an as-of date: tallies of
   *     the same name merge, so two measures of one name must observe and conclude alike
   * @param observer counts what one record shows; a pure function of the record. It refuses a bad
   *     record with an {@link IllegalArgumentException} that names it, before it counts anything
   * @param conclusion the result of the counts of all records; a pure function. It is also asked
   *     for no record at all, and then gives a result without a number, not 0
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T, R> WorkforceMeasure<T, R> of(
      String name,
      BiConsumer<? super T, ? super Sink> observer,
      Function<? super Observations, ? extends R> conclusion) {
    checkNotNull(observer, "observer");
    checkNotNull(conclusion, "conclusion");
    checkArgument(!name.isBlank(), "name of a measure must not be blank");
    return new WorkforceMeasure<>(
        name,
        (item, observed) -> observer.accept(item, new Sink(observed, item)),
        conclusion::apply);
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
    return Medium.PLAIN.line("measure '" + name + "'");
  }
}
