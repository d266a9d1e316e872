package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The headcounts and movements of a period, which show whether the movements lead from the opening
 * headcount to the closing one.
 *
 * <pre>
 * expected = opening + hires + transfers in − transfers out − leavers
 * residual = closing − expected
 * </pre>
 *
 * <p>Stocks and flows come from different systems and often do not reconcile. The residual is
 * reported, never spread or hidden. By sex, grade or any key: {@link WorkforceMeasure#by}; in one
 * grade a promotion is a transfer.
 *
 * <p>Source: the headcount metrics of SAP and Oracle HCM, graded secondary.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = HeadcountBridge.Builder.class)
@JsonPropertyOrder({"opening", "hires", "transfersIn", "transfersOut", "leavers", "closing"})
public abstract sealed class HeadcountBridge permits ImmutableHeadcountBridge {

  private static final String HEADS = "heads";

  HeadcountBridge() {}

  /** {@return the headcount at the opening} */
  public abstract long opening();

  /** {@return those hired or re-hired from outside} */
  @Value.Default
  public long hires() {
    return 0;
  }

  /** {@return those moved in from other units} */
  @Value.Default
  public long transfersIn() {
    return 0;
  }

  /** {@return those moved out to other units} */
  @Value.Default
  public long transfersOut() {
    return 0;
  }

  /** {@return those who left the organisation} */
  @Value.Default
  public long leavers() {
    return 0;
  }

  /** {@return the headcount at the close} */
  public abstract long closing();

  /** {@return a new builder; {@code opening} and {@code closing} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the measure over records of staff or of movements, each of one head.
   *
   * @param items the roles that a record plays in the headcount
   */
  public static <T> WorkforceMeasure<T, HeadcountBridge> measure(
      Function<? super T, Set<HeadcountItem>> items) {
    checkNotNull(items, "items");
    return measure(items, item -> 1);
  }

  /**
   * Returns the measure over records that stand for several heads, such as the lines of a table.
   *
   * @param items the roles that a record plays in the headcount
   * @param heads how many heads it stands for, 0 or more; a negative number is an error
   */
  public static <T> WorkforceMeasure<T, HeadcountBridge> measure(
      Function<? super T, Set<HeadcountItem>> items, ToLongFunction<? super T> heads) {
    checkNotNull(items, "items");
    checkNotNull(heads, "heads");
    return new WorkforceMeasure<>(
        "headcount bridge",
        (record, sink) -> {
          long each = Counts.ofRecord("heads", heads.applyAsLong(record), record);
          items.apply(record).forEach(item -> sink.count(item, each));
        },
        observations ->
            builder()
                .opening(observations.count(HeadcountItem.OPENING))
                .hires(observations.count(HeadcountItem.HIRE))
                .transfersIn(observations.count(HeadcountItem.TRANSFER_IN))
                .transfersOut(observations.count(HeadcountItem.TRANSFER_OUT))
                .leavers(observations.count(HeadcountItem.LEAVER))
                .closing(observations.count(HeadcountItem.CLOSING))
                .build());
  }

  @Value.Check
  void check() {
    Counts.check("opening headcount", opening());
    Counts.check("hires", hires());
    Counts.check("transfers in", transfersIn());
    Counts.check("transfers out", transfersOut());
    Counts.check("leavers", leavers());
    Counts.check("closing headcount", closing());
    Counts.sum( // so that neither side of the bridge, nor their difference, wraps around
        List.of(opening(), hires(), transfersIn(), transfersOut(), leavers(), closing()), "heads");
  }

  /** {@return the closing headcount to which the movements lead, in heads} */
  public final long expected() {
    return opening() + hires() + transfersIn() - transfersOut() - leavers();
  }

  /** {@return closing − expected, in heads: positive if there are more than movements explain} */
  public final Figure residual() {
    return Figure.calculated(this::residual);
  }

  /** {@return whether the residual is 0} */
  public final boolean reconciles() {
    return closing() == expected();
  }

  private Figure residual(Recorder recorder) {
    Derivation expected =
        recorder.derived(
            "expected closing headcount",
            HEADS,
            Ratio.of(expected()),
            "opening + hires + transfers in − transfers out − leavers",
            Sources.STOCK_AND_FLOW,
            Counts.step(recorder, "opening headcount", HEADS, opening()),
            Counts.step(recorder, "hires", HEADS, hires()),
            Counts.step(recorder, "transfers in", HEADS, transfersIn()),
            Counts.step(recorder, "transfers out", HEADS, transfersOut()),
            Counts.step(recorder, "leavers", HEADS, leavers()));
    return Figure.of(
        recorder.derived(
            "residual",
            HEADS,
            Ratio.of(closing()).minus(expected.value()),
            "closing headcount − expected closing headcount",
            Counts.step(recorder, "closing headcount", HEADS, closing()),
            expected));
  }

  /**
   * {@return such as {@code "100 + 10 hires + 2 transfers in - 3 transfers out - 5 leavers = 104,
   * counted 104"}}
   */
  @Override
  public final String toString() {
    return "%s + %s hires + %s transfers in - %s transfers out - %s leavers = %s, counted %s"
        .formatted(
            opening(), hires(), transfersIn(), transfersOut(), leavers(), expected(), closing());
  }

  /** Builds a bridge; also used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableHeadcountBridge.Builder {
    Builder() {}
  }
}
