package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * The counts of a {@link WorkforceMeasure} so far: how often each observation occurred.
 *
 * <p>This is the one accumulator of the package. It holds no record and no function of the caller,
 * only small observations (a label, a number of days, a kind of movement) and their counts; so it
 * can be written with Java serialisation, shipped, and merged where all parts meet. What was
 * observed 0 times, such as the posts of an office that has none, is kept: its group is not lost.
 *
 * <pre>{@code
 * Tally part = measure.tally(records);        // on each worker
 * Tally whole = part.merge(other);            // anywhere, in any order
 * R result = measure.result(whole);           // once
 * }</pre>
 *
 * <p>Merging adds counts. Addition of whole numbers is associative and commutative, so a result
 * cannot depend on how the records were split, nor on the order in which parts were merged. A tally
 * knows the name of its measure, which includes what the measure fixes (such as its as-of date):
 * tallies of different measures do not merge.
 *
 * <p>Mutable and not thread-safe: one for each thread. After an exception a tally holds part of
 * what was added and is not to be used.
 *
 * <p>Java's serial form is for transport between processes of the same version of the library, not
 * for keeping. It consists of numbers and texts alone, and is checked when it is read: no count is
 * negative, no observation stands twice or is of a kind that the library does not have. So whoever
 * writes the stream can choose what was counted, but no class whose code runs when a tally is read.
 * Other objects in the stream are not covered: Java reads them before anyone asks for them. Set
 * {@link #serialFilter} on a stream that others could have written.
 *
 * @since 0.1.0
 */
@NoJson
public final class Tally implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient String measure;
  private final transient HashMap<Object, Long> counts = new HashMap<>();

  Tally(String measure) {
    this.measure = measure;
  }

  /** {@return the name of the measure this tally belongs to} */
  public String measure() {
    return measure;
  }

  /** {@return whether nothing has been counted} */
  public boolean empty() {
    return counts.isEmpty();
  }

  void add(Object observation, long times) {
    checkArgument(
        times >= 0,
        "count of '%s' in %s must not be negative, but is %s",
        observation,
        this,
        times);
    counts.merge(
        observation,
        times,
        (before, more) -> Counts.plus(before, more, "'" + observation + "' in " + this));
  }

  /**
   * Adds the counts of {@code that} to this tally, and leaves {@code that} as it is.
   *
   * @return this tally
   * @throws IllegalArgumentException if the tallies belong to different measures, or a count
   *     exceeds a {@code long}
   */
  public Tally merge(Tally that) {
    checkArgument(
        measure.equals(that.measure),
        "tally of '%s' cannot be merged with one of '%s'",
        measure,
        that.measure);
    that.counts.forEach(this::add);
    return this;
  }

  Map<Object, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the filter that admits tallies and dimensions to a stream, and no other class:
   *
   * <pre>{@code
   * ObjectInputStream in = new ObjectInputStream(received);
   * in.setObjectInputFilter(Tally.serialFilter());
   * Tally part = (Tally) in.readObject();
   * }</pre>
   */
  public static ObjectInputFilter serialFilter() {
    return SerialForm.FILTER;
  }

  void write(DataOutput out) throws IOException {
    SerialForm.writeText(out, measure);
    out.writeInt(counts.size());
    for (Map.Entry<Object, Long> count : counts.entrySet()) {
      Observation.write(out, count.getKey());
      out.writeLong(count.getValue());
    }
  }

  static Tally read(DataInput in) throws IOException {
    Tally tally = new Tally(SerialForm.readText(in));
    for (int left = SerialForm.readNumber("observations", in); left > 0; left--) {
      Object observation = Observation.read(in);
      checkArgument(
          !tally.counts.containsKey(observation), "'%s' stands twice in %s", observation, tally);
      tally.add(observation, in.readLong());
    }
    return tally;
  }

  private Object writeReplace() {
    return new SerialForm(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.notByItsForm(Tally.class);
  }

  /** {@return whether {@code other} is a tally of the same measure with the same counts} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally that
        && measure.equals(that.measure)
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * measure.hashCode() + counts.hashCode();
  }

  /** {@return such as {@code "tally of 'turnover'"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line("tally of '" + measure + "'");
  }
}
