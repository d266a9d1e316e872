package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Recorder;

/**
 * The women and men in a group, and the persons whose gender is another or not stated, as counts.
 *
 * <pre>
 * known         = women + men                  total = known + other or not stated
 * share         = women ÷ known                coverage = known ÷ total
 * gap in points = 100 · (women − men) ÷ known
 * GPI           = women ÷ men                  adjusted GPI = GPI if ≤ 1, else 2 − men ÷ women
 * </pre>
 *
 * <p>Sources: share and gap as in the reports of the Secretary-General on the status of women in
 * the United Nations system (A/78/206 and before); gender parity index (GPI) and its adjusted form
 * as in the UNESCO Institute for Statistics glossary, both graded secondary here. Persons who are
 * not known are in no denominator but that of the coverage, which should be shown beside a share. A
 * group in which nobody, or for the GPI no man, is known has no such number.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = GenderComposition.Builder.class)
public abstract sealed class GenderComposition permits ImmutableGenderComposition {
  GenderComposition() {}

  /** {@return the women, in heads} */
  public abstract long women();

  /** {@return the men, in heads} */
  public abstract long men();

  /** {@return those of another gender, or whose gender is not stated, in heads} */
  @Value.Default
  public long otherOrNotStated() {
    return 0;
  }

  /**
   * Returns a group in which the gender of all is known.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public static GenderComposition of(long women, long men) {
    return of(women, men, 0);
  }

  /**
   * Returns a group.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public static GenderComposition of(long women, long men, long otherOrNotStated) {
    return new Builder().women(women).men(men).otherOrNotStated(otherOrNotStated).build();
  }

  /**
   * Returns a group of which the source also states the total, and checks that all are known.
   *
   * @throws IllegalArgumentException if a count is negative, or {@code women + men} is not {@code
   *     total}
   */
  public static GenderComposition ofTotal(long women, long men, long total) {
    GenderComposition group = of(women, men);
    checkArgument(
        group.known() == total,
        "women %s and men %s sum to %s, but the stated total is %s",
        women,
        men,
        group.known(),
        total);
    return group;
  }

  /** {@return the group of nobody} */
  public static GenderComposition empty() {
    return of(0, 0);
  }

  @Value.Check
  void check() {
    checkArgument(women() >= 0, "women must not be negative, but are %s", women());
    checkArgument(men() >= 0, "men must not be negative, but are %s", men());
    checkArgument(
        otherOrNotStated() >= 0,
        "other or not stated must not be negative, but are %s",
        otherOrNotStated());
    checkArgument(
        women() <= Long.MAX_VALUE - men() && otherOrNotStated() <= Long.MAX_VALUE - women() - men(),
        "a group of %s women, %s men and %s others is too large to be counted",
        women(),
        men(),
        otherOrNotStated());
  }

  /** {@return women and men, in heads} */
  public final long known() {
    return women() + men();
  }

  /** {@return all, in heads} */
  public final long total() {
    return known() + otherOrNotStated();
  }

  /** {@return the heads counted as {@code gender}} */
  public final long count(Gender gender) {
    return switch (gender) {
      case WOMAN -> women();
      case MAN -> men();
      case OTHER_OR_NOT_STATED -> otherOrNotStated();
    };
  }

  /** {@return the share of women among the known, 0 to 1; no number if nobody is known} */
  public final Figure shareOfWomen() {
    return GenderFigure.SHARE_OF_WOMEN.of(this);
  }

  /** {@return women's less men's share in percentage points; no number if nobody is known} */
  public final Figure gapInPoints() {
    return GenderFigure.GAP_IN_POINTS.of(this);
  }

  /** {@return women per man; no number if there is no man} */
  public final Figure gpi() {
    return GenderFigure.GPI.of(this);
  }

  /** {@return the GPI, made symmetrical about 1, from 0 to 2; no number if nobody is known} */
  public final Figure adjustedGpi() {
    return GenderFigure.ADJUSTED_GPI.of(this);
  }

  /** {@return the share of all whose gender is known, 0 to 1; no number if the group is empty} */
  public final Figure knownCoverage() {
    return GenderFigure.KNOWN_COVERAGE.of(this);
  }

  /**
   * Returns women's share here ÷ their share in the pool from which the group is drawn, such as the
   * grade below or the applicants: 1 if women are represented as in the pool, less if they are lost
   * on the way. There is no number if nobody is known in one of the two, or the pool has no women.
   */
  public final Figure representationRatio(GenderComposition pool) {
    checkNotNull(pool, "pool");
    return Figure.calculated(
        recorder ->
            GenderFigure.share("share of women in the pool", pool, recorder)
                .then(share -> ratio(share, recorder)));
  }

  private Figure ratio(Derivation pool, Recorder recorder) {
    return pool.value().signum() == 0
        ? Figure.none(ParityReason.NO_WOMEN_IN_POOL)
        : GenderFigure.SHARE_OF_WOMEN
            .derive(this, recorder)
            .map(
                here ->
                    recorder.derived(
                        "representation ratio",
                        "",
                        here.value().dividedBy(pool.value()),
                        "share of women ÷ share of women in the pool",
                        here,
                        pool));
  }

  /**
   * Returns both groups together.
   *
   * @throws IllegalArgumentException if they are too many to be counted
   */
  public final GenderComposition plus(GenderComposition that) {
    try {
      return of(
          Math.addExact(women(), that.women()),
          Math.addExact(men(), that.men()),
          Math.addExact(otherOrNotStated(), that.otherOrNotStated()));
    } catch (ArithmeticException e) {
      throw illegalArgument(heads() + " and " + that.heads() + " are too many to be counted", e);
    }
  }

  /** {@return this group with women and men exchanged} */
  public final GenderComposition swapped() {
    return of(men(), women(), otherOrNotStated());
  }

  /** {@return the heads in words: {@code "15 women, 36 men"}} */
  final String heads() {
    String known = women() + " women, " + men() + " men";
    return otherOrNotStated() == 0
        ? known
        : known + ", " + otherOrNotStated() + " other or not stated";
  }

  /** {@return such as {@code "15 women, 36 men: 29.41 % women"}} */
  @Override
  public final String toString() {
    return heads()
        + shareOfWomen().value().map(share -> ": " + Shown.percent(share) + " women").orElse("");
  }

  /** Builds a composition; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableGenderComposition.Builder {
    Builder() {}
  }
}
