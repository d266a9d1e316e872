package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A rule that turns claims into whole seats: {@code ApportionmentMethod.WEBSTER.apportion(claims,
 * 100)}.
 *
 * <p>Hamilton's method rounds the quotas {@code q = seats × claim ÷ sum of claims} down and gives
 * the seats that are left, one each, to the greatest remainders. A divisor method gives one seat
 * after the other to the recipient with the greatest priority
 *
 * <pre>
 * claim ÷ d(n), with n the seats it holds and
 *
 * Adams      d(n) = n                           favours small claims most
 * Dean       d(n) = 2n(n + 1) ÷ (2n + 1)        harmonic mean of n and n + 1
 * Hill       d(n) = √(n(n + 1))                 geometric mean
 * Webster    d(n) = n + 1/2                     arithmetic mean
 * Jefferson  d(n) = n + 1                       favours great claims most
 * </pre>
 *
 * <p>All comparisons are exact; those of Hill are of squares. Where d(0) = 0 (Adams, Dean, Hill) a
 * first seat comes before any second one, and among first seats the greater claim, as it would with
 * a divisor that is small but not 0.
 *
 * <p>Bounds: a divisor method starts from the lower bounds and passes over a recipient at its upper
 * bound. Hamilton's method takes in place of the quotas the fair shares {@code claim × m}, kept
 * within the bounds, with the one m at which they sum to the seats.
 *
 * <p>Source: Balinski and Young, Fair Representation, 2nd edition 2001, Appendix A; the methods are
 * of 1791 to 1921, and each names its proposer.
 *
 * @since 0.1.0
 */
public final class ApportionmentMethod {

  /** Largest remainders; stays within the quota. Proposed by Alexander Hamilton, 1792. */
  public static final ApportionmentMethod HAMILTON =
      new ApportionmentMethod(
          "Hamilton", "largest remainders of the quotas", null, "Hare-Niemeyer", "Vinton");

  /** Divisor n + 1. Proposed by Thomas Jefferson, 1792, and by Victor D'Hondt, 1878. */
  public static final ApportionmentMethod JEFFERSON =
      new ApportionmentMethod(
          "Jefferson",
          "greatest claim ÷ (n + 1)",
          Divisor.JEFFERSON,
          "D'Hondt",
          "Hagenbach-Bischoff");

  /** Divisor n + 1/2. Proposed by Daniel Webster, 1832, and by André Sainte-Laguë, 1910. */
  public static final ApportionmentMethod WEBSTER =
      new ApportionmentMethod(
          "Webster", "greatest claim ÷ (n + 1/2)", Divisor.WEBSTER, "Sainte-Laguë", "Schepers");

  /** Divisor √(n(n + 1)). Proposed by Joseph Hill, 1911, and by Edward Huntington, 1921. */
  public static final ApportionmentMethod HILL =
      new ApportionmentMethod(
          "Hill", "greatest claim ÷ √(n(n + 1))", Divisor.HILL, "Huntington", "equal proportions");

  /** Divisor 2n(n + 1) ÷ (2n + 1). Proposed by James Dean, 1832. */
  public static final ApportionmentMethod DEAN =
      new ApportionmentMethod(
          "Dean", "greatest claim ÷ (2n(n + 1) ÷ (2n + 1))", Divisor.DEAN, "harmonic mean");

  /** Divisor n. Proposed by John Quincy Adams, 1832. */
  public static final ApportionmentMethod ADAMS =
      new ApportionmentMethod("Adams", "greatest claim ÷ n", Divisor.ADAMS, "smallest divisors");

  private static final ImmutableList<ApportionmentMethod> ALL =
      ImmutableList.of(HAMILTON, ADAMS, DEAN, HILL, WEBSTER, JEFFERSON);

  private final String name;
  private final String rule;
  private final @Nullable Divisor divisor;
  private final ImmutableList<String> otherNames;
  private final Citation citation;

  private ApportionmentMethod(
      String name, String rule, @Nullable Divisor divisor, String... otherNames) {
    this.name = name;
    this.rule = rule;
    this.divisor = divisor;
    this.otherNames = ImmutableList.copyOf(otherNames);
    this.citation = MethodSources.fairRepresentation("Appendix A, method of " + name);
  }

  /** {@return Hamilton's method, then the divisor methods from that which favours small claims} */
  public static List<ApportionmentMethod> all() {
    return ALL;
  }

  /** {@return the name, such as {@code "Webster"}} */
  public String name() {
    return name;
  }

  /** {@return other names of the same method, such as {@code "Sainte-Laguë"}} */
  public List<String> otherNames() {
    return otherNames;
  }

  /** {@return the rule in few words; n are the seats held} */
  public String rule() {
    return rule;
  }

  /** {@return where the method is defined} */
  public Citation citation() {
    return citation;
  }

  /**
   * {@return whether every apportionment without bounds gives each recipient its quota rounded down
   * or up} Of the six only Hamilton's does.
   */
  public boolean staysWithinQuota() {
    return divisor == null;
  }

  /** {@return whether no recipient ever loses a seat because there are more} */
  public boolean houseMonotone() {
    return divisor != null;
  }

  /**
   * Distributes seats by claims, without bounds.
   *
   * @throws IllegalArgumentException if there is no claim, a claim is negative, all are 0, a name
   *     is blank, or {@code seats} is not between 0 and {@link ApportionmentProblem#MAX_SEATS}
   * @throws ArithmeticException if claims are so long that a number needs more than {@link
   *     Ratio#MAX_DIGITS} digits
   */
  public Apportionment apportion(Map<String, Ratio> claims, int seats) {
    return apportion(ApportionmentProblem.of(claims, seats));
  }

  /**
   * Distributes the seats of a problem, with its bounds and its tie rule.
   *
   * @throws ArithmeticException if claims are so long that a number needs more than {@link
   *     Ratio#MAX_DIGITS} digits
   */
  public Apportionment apportion(ApportionmentProblem problem) {
    return divisor == null
        ? new LargestRemainder(this, problem).apportion()
        : new HighestPriority(this, problem, divisor).apportion();
  }

  /** The number by which recipients are compared for one more seat than they hold. */
  Derivation right(ApportionmentProblem problem, String recipient, int held, Recorder recorder) {
    return divisor == null
        ? new LargestRemainder(this, problem).remainder(recipient, recorder)
        : divisor.priority(problem.claim(recipient), held, citation, recorder);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
