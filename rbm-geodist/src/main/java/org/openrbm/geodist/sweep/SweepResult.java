package org.openrbm.geodist.sweep;

import static com.google.common.base.Preconditions.checkState;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.TextFile;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The number of members by status under every policy of a {@link PolicyGrid}, or of a slice of it.
 * Policies are named by their index in the grid. A result takes 8 bytes a policy, 16 more with
 * distances, and one for each member that is followed.
 *
 * @since 0.1.0
 */
@NoJson
public final class SweepResult {

  /** The most policies of one result. */
  public static final int MAX_SIZE = Integer.MAX_VALUE - 8;

  private final SweepInput input;
  private final long from;
  private final long to;
  private final int[] under;
  private final int[] over;
  private final boolean distances;
  private final long[] missing;
  private final long[] exceeding;
  private final Map<String, byte[]> statuses = new LinkedHashMap<>();
  private long fallbacks;

  SweepResult(SweepInput input, boolean distances, List<String> followed, long from, long to) {
    SweepRun.checkSlice(input.grid, from, to);
    checkArgument(
        to - from <= MAX_SIZE,
        "a result holds at most %s policies, but there are %s; evaluate the grid in slices, or with"
            + " forEach",
        MAX_SIZE,
        to - from);
    int size = (int) (to - from);
    this.input = input;
    this.from = from;
    this.to = to;
    this.under = new int[size];
    this.over = new int[size];
    this.distances = distances;
    this.missing = new long[distances ? size : 0];
    this.exceeding = new long[distances ? size : 0];
    for (String code : followed) {
      statuses.put(code, new byte[input.staff.of(code) == 0 ? 0 : size]);
    }
  }

  int[] followedWithStaff() {
    return statuses.keySet().stream()
        .mapToInt(input.represented.codes::indexOf)
        .filter(i -> i >= 0)
        .toArray();
  }

  void record(long start, int length, SweepBlock block) {
    int at = (int) (start - from);
    System.arraycopy(block.under, 0, under, at, length);
    System.arraycopy(block.over, 0, over, at, length);
    if (distances) {
      System.arraycopy(block.missing, 0, missing, at, length);
      System.arraycopy(block.exceeding, 0, exceeding, at, length);
    }
    int followed = 0;
    for (byte[] recorded : statuses.values()) {
      if (recorded.length > 0) {
        System.arraycopy(block.positions[followed++], 0, recorded, at, length);
      }
    }
  }

  void fallbacks(long count) {
    fallbacks = count;
  }

  /** {@return the grid} */
  public PolicyGrid grid() {
    return input.grid;
  }

  /**
   * {@return what a reader must know of the policies: the {@linkplain
   * org.openrbm.geodist.DesirableRangeTable#notes notes} that the ranges of the template would
   * have, and that other policies are variants of it}
   */
  public List<String> notes() {
    DesirableRangePolicy template = input.grid.template();
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.addAll(DesirableRangeCalculator.standard().notes(template, input.membership));
    if (input.grid.size() > 1 && template.standing().isPresent()) {
      notes.add(
          "Policies of the grid whose parameters differ from those of '%s' are variants of it and"
                  .formatted(template.id())
              + " were not adopted.");
    }
    return notes.build();
  }

  /** {@return the indices in the grid of the policies that were evaluated, in order} */
  public LongStream indices() {
    return LongStream.range(from, to);
  }

  /** {@return the number of policies that were evaluated} */
  public int size() {
    return under.length;
  }

  /**
   * {@return how often a midpoint was too close to a threshold, or a limit to a rounding boundary,
   * so that the exact calculator decided for a policy and a member}
   */
  public long fallbacks() {
    return fallbacks;
  }

  /**
   * Returns the number of members of a status under one policy.
   *
   * @throws IndexOutOfBoundsException if the policy was not evaluated
   */
  public int count(RepresentationStatus status, long index) {
    int i = position(index);
    return switch (status) {
      case UNREPRESENTED -> input.unrepresented.size();
      case UNDERREPRESENTED -> under[i];
      case WITHIN_RANGE -> input.represented.size() - under[i] - over[i];
      case OVERREPRESENTED -> over[i];
    };
  }

  /**
   * Returns the number of members by status under one policy, every status in order, 0 included.
   *
   * @throws IndexOutOfBoundsException if the policy was not evaluated
   */
  public Map<RepresentationStatus, Integer> counts(long index) {
    EnumMap<RepresentationStatus, Integer> counts = new EnumMap<>(RepresentationStatus.class);
    for (RepresentationStatus status : RepresentationStatus.values()) {
      counts.put(status, count(status, index));
    }
    return Maps.immutableEnumMap(counts);
  }

  /** {@return the number of members of a status under each policy, in the order of the grid} */
  public IntStream counts(RepresentationStatus status) {
    return indices().mapToInt(index -> count(status, index));
  }

  /**
   * Returns the appointments that would bring every member within its range: the sum of the posts
   * that are missing, of members without staff too.
   *
   * @throws IllegalStateException if the sweep was made without distances
   * @throws IndexOutOfBoundsException if the policy was not evaluated
   */
  public long postsMissing(long index) {
    checkDistances();
    return missing[position(index)];
  }

  /**
   * Returns the sum of the posts that members hold above their upper limits.
   *
   * @throws IllegalStateException if the sweep was made without distances
   * @throws IndexOutOfBoundsException if the policy was not evaluated
   */
  public long postsExceeding(long index) {
    checkDistances();
    return exceeding[position(index)];
  }

  private void checkDistances() {
    checkState(distances, "the sweep was made without distances; ask for them with withDistances");
  }

  /**
   * Returns the status of a member under one policy.
   *
   * @throws IllegalStateException if the sweep did not follow that member
   * @throws IllegalArgumentException if no member has that code
   * @throws IndexOutOfBoundsException if the policy was not evaluated
   */
  public RepresentationStatus status(String code, long index) {
    byte[] recorded = statuses.get(input.membership.of(code).code());
    checkState(
        recorded != null, "the sweep did not follow '%s'; ask for it with withStatusesOf", code);
    int i = position(index);
    return recorded.length == 0
        ? RepresentationStatus.UNREPRESENTED
        : SweepBlock.status(recorded[i]);
  }

  /**
   * Returns one policy.
   *
   * @throws IndexOutOfBoundsException if the grid has no such policy
   */
  public DesirableRangePolicy policy(long index) {
    return input.grid.policy(index);
  }

  /**
   * Returns the full report on one policy, from the exact calculator.
   *
   * @throws IndexOutOfBoundsException if the grid has no such policy
   */
  public RepresentationReport report(long index) {
    return DesirableRangeCalculator.standard()
        .calculate(policy(index), input.membership)
        .assess(input.staff);
  }

  /**
   * Writes one line for each policy: base figure, the three weights, flexibility share, the two
   * minima, the counts, and the posts missing and exceeding if they were asked for. Each parameter
   * has two columns. The first is exact: a decimal with at most six decimals, such as {@code 0.15},
   * or else a fraction, as {@link Ratio} writes itself, such as {@code 1/3}. The second, whose name
   * ends in {@code _decimal}, is rounded half up to six decimals, so that every program reads it as
   * a number. {@code "\n"} ends a line. The lines do not repeat the {@link #notes}.
   *
   * @throws IOException if {@code out} fails
   */
  public void writeCsv(Appendable out) throws IOException {
    SweepCsv.write(this, distances, out);
  }

  /**
   * Writes what {@link #writeCsv(Appendable)} writes to a file in UTF-8: whole or not at all, as
   * {@link TextFile} says.
   *
   * @throws IOException if the file cannot be written; it is then as it was
   */
  public void writeCsv(Path file) throws IOException {
    TextFile.write(file, this::writeCsv);
  }

  private int position(long index) {
    if (index < from || index >= to) {
      throw new IndexOutOfBoundsException(
          "policy %s was not evaluated, only those from %s to before %s"
              .formatted(index, from, to));
    }
    return (int) (index - from);
  }

  /**
   * {@return whether {@code other} is of the same policies of an equal grid, of an equal membership
   * and staff, and records the same; the counts follow from these}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SweepResult that
        && input.grid.equals(that.input.grid)
        && input.membership.equals(that.input.membership)
        && input.staff.equals(that.input.staff)
        && from == that.from
        && to == that.to
        && distances == that.distances
        && statuses.keySet().equals(that.statuses.keySet());
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        input.grid, input.membership, input.staff, from, to, distances, statuses.keySet());
  }

  /** {@return such as {@code "UN 42/220 A, 14 policies, 0 midpoints decided exactly"}} */
  @Override
  public String toString() {
    return input.grid + ", " + fallbacks + " midpoints decided exactly";
  }
}
