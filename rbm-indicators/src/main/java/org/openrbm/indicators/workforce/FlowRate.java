package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;

/**
 * The number of events in a period for each head of its average headcount: turnover, mobility.
 *
 * <pre>
 * average headcount = (opening + closing) ÷ 2
 * turnover          = leavers ÷ average headcount
 * mobility          = internal moves ÷ average headcount
 * </pre>
 *
 * <p>Sources: for turnover SAP and Oracle HCM, graded secondary; for mobility no deciding text was
 * read. Events are known by a label of the caller, such as the reason of leaving or the kind of
 * move, so that the rate of voluntary leavers, or of functional moves, is the rate of some labels.
 * A rate is of the period as it is, not annualised, and may exceed 1.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = FlowRate.Builder.class)
@JsonPropertyOrder({"quantity", "events", "opening", "closing", "source"})
public abstract sealed class FlowRate permits ImmutableFlowRate {
  FlowRate() {}

  /** {@return the name of the rate, such as {@code "turnover"}} */
  public abstract String quantity();

  /** {@return the events by their labels; those without a label are in the rate of all} */
  public abstract Composition events();

  /** {@return the headcount at the opening} */
  public abstract long opening();

  /** {@return the headcount at the close} */
  public abstract long closing();

  /** {@return where the definition comes from} */
  public abstract Optional<Citation> source();

  /**
   * Returns the turnover of counts that are known.
   *
   * @throws IllegalArgumentException if a headcount is negative
   */
  public static FlowRate turnover(long opening, long closing, Composition leavers) {
    checkNotNull(leavers, "leavers");
    return of("turnover", Sources.STOCK_AND_FLOW, opening, closing, leavers);
  }

  /**
   * Returns the mobility of counts that are known.
   *
   * @throws IllegalArgumentException if a headcount is negative
   */
  public static FlowRate mobility(long opening, long closing, Composition moves) {
    checkNotNull(moves, "moves");
    return of("mobility", Sources.MOBILITY, opening, closing, moves);
  }

  /**
   * Returns the measure of turnover over records of staff or of movements, each of one head: {@link
   * HeadcountItem#LEAVER} by reason for each head of {@link HeadcountItem#OPENING} and {@link
   * HeadcountItem#CLOSING}.
   *
   * @param items the roles that a record plays in the headcount
   * @param reason why the staff member left; asked of leavers only
   */
  public static <T> WorkforceMeasure<T, FlowRate> turnover(
      Function<? super T, Set<HeadcountItem>> items, Key<? super T> reason) {
    checkNotNull(items, "items");
    checkNotNull(reason, "reason");
    return measure("turnover", Sources.STOCK_AND_FLOW, HeadcountItem.LEAVER, items, reason);
  }

  /**
   * Returns the measure of mobility over records of staff or of movements, each of one head: {@link
   * HeadcountItem#MOVE} by kind for each head of {@link HeadcountItem#OPENING} and {@link
   * HeadcountItem#CLOSING}.
   *
   * @param items the roles that a record plays in the headcount
   * @param kind what kind of move it was, such as a {@link MoveKind}; asked of moves only
   */
  public static <T> WorkforceMeasure<T, FlowRate> mobility(
      Function<? super T, Set<HeadcountItem>> items, Key<? super T> kind) {
    checkNotNull(items, "items");
    checkNotNull(kind, "kind");
    return measure("mobility", Sources.MOBILITY, HeadcountItem.MOVE, items, kind);
  }

  private static <T> WorkforceMeasure<T, FlowRate> measure(
      String quantity,
      Citation source,
      HeadcountItem event,
      Function<? super T, Set<HeadcountItem>> items,
      Key<? super T> label) {
    return new WorkforceMeasure<>(
        quantity + " by '" + label.name() + "'",
        (record, sink) -> {
          for (HeadcountItem item : items.apply(record)) {
            sink.count(item == event ? label.label(record) : item);
          }
        },
        observations ->
            of(
                quantity,
                source,
                observations.count(HeadcountItem.OPENING),
                observations.count(HeadcountItem.CLOSING),
                Composition.from(label, observations)));
  }

  private static FlowRate of(
      String quantity, Citation source, long opening, long closing, Composition events) {
    return new Builder()
        .quantity(quantity)
        .source(source)
        .opening(opening)
        .closing(closing)
        .events(events)
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(!quantity().isBlank(), "quantity of a rate must not be blank");
    Counts.check("opening headcount", opening());
    Counts.check("closing headcount", closing());
  }

  /** {@return (opening + closing) ÷ 2, in heads} */
  public final Ratio averageHeadcount() {
    return average(Recorder.off()).value();
  }

  /**
   * {@return all events, also those without a label, ÷ average headcount; no number if that is 0}
   */
  public final Figure rate() {
    long count = events().total();
    return Figure.calculated(recorder -> rate(recorder, "events", count));
  }

  /**
   * Returns the events of these labels ÷ average headcount; no number if that is 0.
   *
   * @throws IllegalArgumentException if there is no such label
   */
  public final Figure rate(String label, String... more) {
    long count = count(label, more);
    return Figure.calculated(recorder -> rate(recorder, "events: " + label + names(more), count));
  }

  private static String names(String... more) {
    return more.length == 0 ? "" : ", " + String.join(", ", more);
  }

  private long count(String label, String... more) {
    String[] labels = new String[more.length + 1];
    labels[0] = label;
    System.arraycopy(more, 0, labels, 1, more.length);
    return events().count(labels);
  }

  private Figure rate(Recorder recorder, String name, long count) {
    return Counts.quotient(
        recorder,
        quantity(),
        "events ÷ average headcount",
        source().orElse(null),
        Counts.step(recorder, name, "", count),
        average(recorder),
        WorkforceObstacle.ZERO_DENOMINATOR);
  }

  private Derivation average(Recorder recorder) {
    return recorder.derived(
        "average headcount",
        "heads",
        Ratio.of(opening()).plus(closing()).dividedBy(2),
        "(opening headcount + closing headcount) ÷ 2",
        Counts.step(recorder, "opening headcount", "heads", opening()),
        Counts.step(recorder, "closing headcount", "heads", closing()));
  }

  /**
   * The kind of an internal move, by what it changes. Each move is of one kind, so that kinds add
   * up. All functional moves are those of {@code FUNCTIONAL} and {@code
   * FUNCTIONAL_AND_GEOGRAPHICAL}.
   *
   * @since 0.1.0
   */
  public enum MoveKind {
    /** To another function, at the same duty station. */
    FUNCTIONAL,
    /** To another duty station, in the same function. */
    GEOGRAPHICAL,
    /** To another function at another duty station. */
    FUNCTIONAL_AND_GEOGRAPHICAL;

    /** {@return the kind of a move, by what is equal before and after; empty if nothing changed} */
    public static Optional<MoveKind> between(
        String functionBefore, String functionAfter, String stationBefore, String stationAfter) {
      checkNotNull(functionBefore, "functionBefore");
      checkNotNull(functionAfter, "functionAfter");
      checkNotNull(stationBefore, "stationBefore");
      checkNotNull(stationAfter, "stationAfter");
      boolean functional = !functionBefore.equals(functionAfter);
      boolean geographical = !stationBefore.equals(stationAfter);
      if (functional && geographical) {
        return Optional.of(FUNCTIONAL_AND_GEOGRAPHICAL);
      }
      if (functional) {
        return Optional.of(FUNCTIONAL);
      }
      return geographical ? Optional.of(GEOGRAPHICAL) : Optional.empty();
    }
  }

  /** {@return such as {@code "turnover 4.30 %: 12 events, headcount 280 to 278"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s %s: %s events, headcount %s to %s"
            .formatted(quantity(), Counts.percent(rate()), events().total(), opening(), closing()));
  }

  /** Builds a rate; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableFlowRate.Builder {
    Builder() {}
  }
}
