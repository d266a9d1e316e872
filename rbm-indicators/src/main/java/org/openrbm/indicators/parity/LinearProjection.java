package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

/**
 * A straight line through two observed shares of women, prolonged:
 *
 * <pre>
 * increment        = (last − first) ÷ (year of last − year of first)
 * years to target  = (target − last) ÷ increment
 * required         = (target − last) ÷ (year − year of last)
 * </pre>
 *
 * <p>Source: UN Gender Balance Scorecard (2009), "year at which parity is reached at the current
 * average annual increment" and "required average annual increase"; the annexes to the reports of
 * the Secretary-General on the status of women (A/67/347) use the same. Shares are fractions,
 * increments are percentage points a year. All results are exact.
 *
 * <p>A line does not model how shares change: with constant hiring and attrition the change slows
 * down as the gap closes (see {@link FlowProjection}), so a line reaches parity too early. A target
 * that the line does not meet after the last observation is never reached at the current pace, and
 * there is no number.
 *
 * @since 0.1.0
 */
@NoJson
public final class LinearProjection {

  private static final String MODEL =
      "linear model: assumes that the average annual increment of the observed years goes on"
          + " unchanged; takes no account of hires, leavers or the size of the group";
  private static final Ratio LAST_YEAR = Ratio.of(9999);
  private static final String POINTS_A_YEAR = "percentage points a year";

  private final SharePoint first;
  private final SharePoint last;

  private LinearProjection(SharePoint first, SharePoint last) {
    this.first = first;
    this.last = last;
  }

  /**
   * Returns the line through two observations.
   *
   * @throws IllegalArgumentException if {@code first} is not before {@code last}
   */
  public static LinearProjection through(SharePoint first, SharePoint last) {
    checkArgument(
        first.year().compareTo(last.year()) < 0,
        "first observation of %s must be before the last of %s",
        Shown.year(first.year()),
        Shown.year(last.year()));
    return new LinearProjection(first, last);
  }

  /** {@return the average annual increment, in percentage points a year} */
  public Figure incrementInPoints() {
    return Figure.calculated(recorder -> Figure.of(increment(recorder).withRemark(MODEL)));
  }

  /**
   * Returns the share in a year on the line. It is not held between 0 and 1, which shows how far
   * the line can be believed.
   */
  public Figure shareIn(Ratio year) {
    return Figure.calculated(recorder -> Figure.of(share(year, recorder).withRemark(MODEL)));
  }

  /** {@return the share in a year on the line, as {@link #shareIn(Ratio)}} */
  public Figure shareIn(int year) {
    return shareIn(Ratio.of(year));
  }

  private Derivation share(Ratio year, Recorder recorder) {
    Derivation increment = increment(recorder);
    return recorder.derived(
        "share on the line",
        "",
        last.share()
            .plus(year.minus(last.year()).times(increment.value()).dividedBy(Ratio.HUNDRED)),
        "last share + (year − last year) × average annual increment ÷ 100",
        Sources.SCORECARD,
        recorder.given("last share", "", last.share()),
        recorder.given("year", "", year),
        recorder.given("last year", "", last.year()),
        increment);
  }

  /**
   * Returns the years from the last observation until the line reaches {@code target}: 0 if it is
   * there; no number if it never will be at the current pace.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1
   */
  public Figure yearsTo(Ratio target) {
    return Figure.calculated(
        recorder -> years(target, recorder).map(years -> years.withRemark(MODEL)));
  }

  /**
   * Returns the years from the last observation until the line enters the limits of a band,
   * whatever its rule for small groups: 0 if it is inside; no number if it never will be.
   */
  public Figure yearsTo(ParityBand band) {
    return yearsTo(nearest(band));
  }

  /** The share of the band that is nearest to the last observation. */
  private Ratio nearest(ParityBand band) {
    return last.share().plus(band.limits().signedDistance(last.share()));
  }

  /**
   * Returns the moment at which the line enters the limits of a band, such as 2034.25: that of the
   * last observation if it is inside; no number if it never does.
   */
  public Figure momentOf(ParityBand band) {
    return momentOf(nearest(band));
  }

  /**
   * Returns the year to print in which the line enters the limits of a band, as {@link
   * #yearOf(Ratio, YearConvention)} does for a target.
   */
  public Optional<Long> yearOf(ParityBand band, YearConvention convention) {
    return yearOf(nearest(band), convention);
  }

  /**
   * Returns when the share on the line lies within the limits of a band, from the last observation
   * on: the moment at which it enters, or that of the last observation, to the moment at which it
   * leaves on the other side. Empty if it never is within; without an end if the line is level.
   */
  public Optional<Stay> within(ParityBand band) {
    Ratio increment = incrementInPoints().orElseThrow();
    Optional<Ratio> end =
        increment.signum() == 0
            ? Optional.empty()
            : momentOf(increment.signum() > 0 ? band.upper() : band.lower()).value();
    return momentOf(band).value().map(from -> new Stay(from, end));
  }

  /**
   * The time in which a line lies within the limits of a band.
   *
   * @param from the moment from which on, in years such as 2028.5
   * @param until the moment until which; empty if there is no end
   * @since 0.1.0
   */
  public record Stay(Ratio from, Optional<Ratio> until) {

    /** Makes the time from one moment to another, or without an end. */
    public Stay {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
    }

    /** {@return such as {@code "2028.5 to 2043.5"} or {@code "from 2011.0 on"}} */
    @Override
    public String toString() {
      return until
          .map(end -> from.toDecimal(1) + " to " + end.toDecimal(1))
          .orElseGet(() -> "from " + from.toDecimal(1) + " on");
    }
  }

  /**
   * Returns the moment at which the line reaches {@code target}, such as 2034.25; no number if it
   * never does.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1
   */
  public Figure momentOf(Ratio target) {
    return Figure.calculated(
        recorder -> moment(target, recorder).map(moment -> moment.withRemark(MODEL)));
  }

  /**
   * Returns the year to print for {@code target}; empty if it is not reached at the current pace by
   * the year 9999. That does not mean "never": {@link #momentOf} has no number only then.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1
   */
  public Optional<Long> yearOf(Ratio target, YearConvention convention) {
    return momentOf(target)
        .value()
        .filter(moment -> moment.compareTo(LAST_YEAR) <= 0)
        .map(moment -> moment.round(convention.mode));
  }

  /**
   * Returns the average annual increase that is required from the last observation on to reach
   * {@code target} in {@code year}, in percentage points a year.
   *
   * @throws IllegalArgumentException if {@code target} is not between 0 and 1, or {@code year} is
   *     not after the last observation
   */
  public Figure requiredIncrementInPoints(Ratio target, Ratio year) {
    return requiredIncrement(last, target, year);
  }

  /**
   * Returns the average annual increase that is required from one observation on, in percentage
   * points a year.
   *
   * @throws IllegalArgumentException as {@link #requiredIncrementInPoints}
   */
  public static Figure requiredIncrement(SharePoint now, Ratio target, Ratio year) {
    ShareChange.share("target", target);
    Ratio years = year.minus(now.year());
    checkArgument(
        years.signum() > 0,
        "year %s must be after the last observation of %s",
        Shown.year(year),
        Shown.year(now.year()));
    return Figure.calculated(
        recorder ->
            Figure.of(
                recorder
                    .derived(
                        "required average annual increase",
                        POINTS_A_YEAR,
                        target.minus(now.share()).times(Ratio.HUNDRED).dividedBy(years),
                        "100 × (target share − share) ÷ years",
                        Sources.SCORECARD,
                        recorder.given("target share", "", target),
                        recorder.given("share", "", now.share()),
                        recorder.given("years", "years", years))
                    .withRemark("linear model: assumes the same increase every year")));
  }

  private Derivation increment(Recorder recorder) {
    return recorder.derived(
        "average annual increment",
        POINTS_A_YEAR,
        last.share()
            .minus(first.share())
            .times(Ratio.HUNDRED)
            .dividedBy(last.year().minus(first.year())),
        "100 × (last share − first share) ÷ (last year − first year)",
        Sources.SCORECARD,
        recorder.given("last share", "", last.share()),
        recorder.given("first share", "", first.share()),
        recorder.given("last year", "", last.year()),
        recorder.given("first year", "", first.year()));
  }

  private Figure years(Ratio target, Recorder recorder) {
    ShareChange.share("target", target);
    Derivation increment = increment(recorder);
    Ratio missing = target.minus(last.share()).times(Ratio.HUNDRED);
    if (missing.signum() != 0 && missing.signum() != increment.value().signum()) {
      return Figure.none(ParityReason.NEVER_REACHED);
    }
    return Figure.of(
        recorder.derived(
            "years to target",
            "years",
            missing.signum() == 0 ? Ratio.ZERO : missing.dividedBy(increment.value()),
            "100 × (target share − last share) ÷ average annual increment",
            Sources.SCORECARD,
            recorder.given("target share", "", target),
            recorder.given("last share", "", last.share()),
            increment));
  }

  private Figure moment(Ratio target, Recorder recorder) {
    return years(target, recorder)
        .map(
            years ->
                recorder.derived(
                    "moment of the target",
                    "year",
                    last.year().plus(years.value()),
                    "last year + years to target",
                    Sources.SCORECARD,
                    recorder.given("last year", "", last.year()),
                    years));
  }

  /** {@return whether {@code other} leads through the same observations} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinearProjection that
        && first.equals(that.first)
        && last.equals(that.last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, last);
  }

  /**
   * {@return such as {@code "41.80 % in 2010 to 43.00 % in 2013: 0.4000 percentage points a year"}}
   */
  @Override
  public String toString() {
    return "%s to %s: %s %s"
        .formatted(first, last, incrementInPoints().orElseThrow().toDecimal(4), POINTS_A_YEAR);
  }
}
