package org.openrbm.indicators.parity.levels;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigInteger;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.parity.GenderComposition;

/**
 * One level of an organisation: who is there, how often they leave, and how vacancies are filled.
 *
 * <p>All posts are filled, by women and men; the posts of a level are its staff at the start, and
 * {@link #postsAdded} more each year.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = StaffLevel.Builder.class)
public abstract sealed class StaffLevel permits ImmutableStaffLevel {

  /** The most staff that a level may have at the start. */
  public static final int MAX_STAFF = 1_000_000;

  /** The most posts that may be added to a level in a year. */
  public static final int MAX_POSTS_ADDED = 10_000;

  private static final BigInteger MAX_PART = BigInteger.valueOf(1_000_000);

  StaffLevel() {}

  /** {@return the name of the level, such as {@code "P-4"}} */
  public abstract String name();

  /** {@return the women and men at the start, in heads} */
  public abstract GenderComposition staff();

  /** {@return the share of the women who leave the organisation in a year, 0 to 1} */
  public abstract Ratio attritionOfWomen();

  /** {@return the share of the men who leave the organisation in a year, 0 to 1} */
  public abstract Ratio attritionOfMen();

  /** {@return the share of the vacancies filled from outside, 0 to 1; the rest by promotion} */
  public abstract Ratio externalShare();

  /** {@return the share of women among those hired from outside, 0 to 1} */
  public abstract Ratio hireShareOfWomen();

  /**
   * Returns the rate at which women of the level below are promoted into this one, divided by that
   * of men: 1 if gender makes no difference, which is the default.
   */
  @Value.Default
  public Ratio relativePromotionRate() {
    return Ratio.ONE;
  }

  /** {@return the posts by which the level grows each year; 0 by default} */
  @Value.Default
  public int postsAdded() {
    return 0;
  }

  /**
   * {@return a new builder; all but the relative promotion rate and the posts added must be set}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this level under another name} */
  public abstract StaffLevel withName(String name);

  /** {@return this level with other women and men at the start} */
  public abstract StaffLevel withStaff(GenderComposition staff);

  /** {@return this level with another yearly attrition of women} */
  public abstract StaffLevel withAttritionOfWomen(Ratio attritionOfWomen);

  /** {@return this level with another yearly attrition of men} */
  public abstract StaffLevel withAttritionOfMen(Ratio attritionOfMen);

  /** {@return this level with another share of vacancies filled from outside} */
  public abstract StaffLevel withExternalShare(Ratio externalShare);

  /** {@return this level with another share of women among those hired from outside} */
  public abstract StaffLevel withHireShareOfWomen(Ratio hireShareOfWomen);

  /** {@return this level with another relative promotion rate of women} */
  public abstract StaffLevel withRelativePromotionRate(Ratio relativePromotionRate);

  /** {@return this level with another number of posts added each year} */
  public abstract StaffLevel withPostsAdded(int postsAdded);

  @Value.Check
  void check() {
    checkWomenAndMen(name(), staff());
    checkArgument(
        staff().known() >= 1 && staff().known() <= MAX_STAFF,
        "staff of level '%s' must be 1 to %s, but are %s",
        name(),
        MAX_STAFF,
        staff().known());
    share("attrition of women", attritionOfWomen());
    share("attrition of men", attritionOfMen());
    share("external share", externalShare());
    share("hire share of women", hireShareOfWomen());
    checkArgument(
        relativePromotionRate().signum() > 0
            && relativePromotionRate().numerator().compareTo(MAX_PART) <= 0
            && relativePromotionRate().denominator().compareTo(MAX_PART) <= 0,
        "relative promotion rate of level '%s' must be above 0, with a numerator and a denominator"
            + " of at most %s, but is %s",
        name(),
        MAX_PART,
        relativePromotionRate());
    checkArgument(
        postsAdded() >= 0 && postsAdded() <= MAX_POSTS_ADDED,
        "posts added to level '%s' must be 0 to %s, but are %s",
        name(),
        MAX_POSTS_ADDED,
        postsAdded());
  }

  /** Checks what every model of levels needs: a name, and staff who are women and men. */
  static void checkWomenAndMen(String name, GenderComposition staff) {
    checkArgument(!name.isBlank(), "name of a level must not be blank");
    checkArgument(
        staff.otherOrNotStated() == 0,
        "level '%s' must consist of women and men, but has %s other or not stated",
        name,
        staff.otherOrNotStated());
  }

  private void share(String what, Ratio share) {
    checkArgument(
        share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0,
        "%s of level '%s' must be between 0 and 1, but is %s",
        what,
        name(),
        share);
  }

  /** The posts after so many years, which fit in an {@code int} for the years allowed. */
  final int postsAfter(int years) {
    return (int) staff().known() + years * postsAdded();
  }

  /** {@return how much more often one gender leaves than the other} */
  final Ratio attritionGap() {
    return attritionOfWomen().minus(attritionOfMen()).abs();
  }

  final String statement() {
    return "%s: attrition of women %s, of men %s, external share %s, hire share of women %s,"
            .formatted(
                name(), attritionOfWomen(), attritionOfMen(), externalShare(), hireShareOfWomen())
        + " relative promotion rate %s, posts added %s"
            .formatted(relativePromotionRate(), postsAdded());
  }

  /** {@return such as {@code "P-4: 36 women, 64 men: 36.00 % women"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(name() + ": " + staff());
  }

  /** Builds {@link StaffLevel} instances. Not thread-safe. */
  public static final class Builder extends ImmutableStaffLevel.Builder {
    Builder() {}

    /** Sets the attrition of women and of men to the same rate. */
    public Builder attrition(Ratio both) {
      attritionOfWomen(both);
      attritionOfMen(both);
      return this;
    }
  }
}
