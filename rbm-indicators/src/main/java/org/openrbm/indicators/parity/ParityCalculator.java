package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.openrbm.core.text.NoJson;

/**
 * Holds groups of women and men against a parity band.
 *
 * <p>Decisions are taken on counts, exactly: 3,410 women of 7,290 are 46.78 per cent and below 47,
 * although they would round to it. Only women and men count; those of another gender or not stated
 * are left out of the share, and {@link ParityAssessment#certain} says whether they could change
 * the verdict.
 *
 * <p>A pure function; immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class ParityCalculator {

  private static final ParityCalculator STANDARD = new ParityCalculator();

  private ParityCalculator() {}

  /** {@return the calculator} */
  public static ParityCalculator standard() {
    return STANDARD;
  }

  /** {@return how {@code group} stands against {@code band}} */
  public ParityAssessment assess(GenderComposition group, ParityBand band) {
    checkNotNull(group, "group");
    return new ParityAssessment(group, band);
  }

  /** {@return how each group of a table stands against {@code band}, in the order of the table} */
  public <K> Map<K, ParityAssessment> assess(GenderTable<K> table, ParityBand band) {
    ImmutableMap.Builder<K, ParityAssessment> assessments = ImmutableMap.builder();
    table.groups().forEach((key, group) -> assessments.put(key, assess(group, band)));
    return assessments.buildOrThrow();
  }

  /**
   * Returns the chance of parity in a group of {@code posts}, each filled by a woman or a man with
   * equal probability.
   *
   * @throws IllegalArgumentException if {@code posts} is not in 1 to {@link ParityChance#MAX_POSTS}
   */
  public ParityChance chance(int posts, ParityBand band) {
    return ParityChance.of(posts, band);
  }

  /** {@return {@code "parity calculator"}} */
  @Override
  public String toString() {
    return "parity calculator";
  }
}
