package org.openrbm.geodist.apportionment;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

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
 * <p>The quota method awards one seat after the other like Jefferson's, but only to recipients
 * whose seats are below their quota in a house of that size, so that it stays within the quota and
 * takes no seat from anybody because there are more. Seats can be awarded between its ties, see
 * {@link Apportionment#ties}.
 *
 * <p>Source: Balinski and Young, Fair Representation, 2nd edition 2001, Appendix A; the methods are
 * of 1792 to 1975, and each names its {@link #origin}.
 *
 * @since 0.1.0
 */
@NoJson
public final class ApportionmentMethod {

  /** Largest remainders; stays within the quota. Proposed by Alexander Hamilton, 1792. */
  public static final ApportionmentMethod HAMILTON =
      new ApportionmentMethod(
          Procedure.REMAINDERS,
          "Hamilton",
          "largest remainders of the quotas",
          null,
          MethodSources.HAMILTON,
          "Hare-Niemeyer",
          "Vinton");

  /** Divisor n + 1. Proposed by Thomas Jefferson, 1792, and by Victor D'Hondt, 1878. */
  public static final ApportionmentMethod JEFFERSON =
      new ApportionmentMethod(
          Procedure.PRIORITIES,
          "Jefferson",
          "greatest claim ÷ (n + 1)",
          Divisor.JEFFERSON,
          MethodSources.JEFFERSON,
          "D'Hondt",
          "Hagenbach-Bischoff");

  /** Divisor n + 1/2. Proposed by Daniel Webster, 1832, and by André Sainte-Laguë, 1910. */
  public static final ApportionmentMethod WEBSTER =
      new ApportionmentMethod(
          Procedure.PRIORITIES,
          "Webster",
          "greatest claim ÷ (n + 1/2)",
          Divisor.WEBSTER,
          MethodSources.WEBSTER,
          "Sainte-Laguë",
          "Schepers");

  /** Divisor √(n(n + 1)). Proposed by Joseph Hill, 1911, and by Edward Huntington, 1921. */
  public static final ApportionmentMethod HILL =
      new ApportionmentMethod(
          Procedure.PRIORITIES,
          "Hill",
          "greatest claim ÷ √(n(n + 1))",
          Divisor.HILL,
          MethodSources.HILL,
          "Huntington",
          "equal proportions");

  /** Divisor 2n(n + 1) ÷ (2n + 1). Proposed by James Dean, 1832. */
  public static final ApportionmentMethod DEAN =
      new ApportionmentMethod(
          Procedure.PRIORITIES,
          "Dean",
          "greatest claim ÷ (2n(n + 1) ÷ (2n + 1))",
          Divisor.DEAN,
          MethodSources.DEAN,
          "harmonic mean");

  /** Divisor n. Proposed by John Quincy Adams, 1832. */
  public static final ApportionmentMethod ADAMS =
      new ApportionmentMethod(
          Procedure.PRIORITIES,
          "Adams",
          "greatest claim ÷ n",
          Divisor.ADAMS,
          MethodSources.ADAMS,
          "smallest divisors");

  /**
   * The divisor n + 1, but never beyond the quota rounded up in a house of any size. Proposed by
   * Michel Balinski and H. Peyton Young, 1975. It takes no bounds.
   */
  public static final ApportionmentMethod QUOTA =
      new ApportionmentMethod(
          Procedure.QUOTA,
          "Quota",
          "greatest claim ÷ (n + 1) among those whose n is below the quota in a house of that size",
          Divisor.JEFFERSON,
          MethodSources.QUOTA,
          "Balinski-Young");

  private static final ImmutableList<ApportionmentMethod> ALL =
      ImmutableList.of(HAMILTON, ADAMS, DEAN, HILL, WEBSTER, JEFFERSON, QUOTA);

  private enum Procedure {
    REMAINDERS,
    PRIORITIES,
    QUOTA
  }

  private final String name;
  private final String rule;
  private final Procedure procedure;
  private final @Nullable Divisor divisor;
  private final ImmutableList<String> otherNames;
  private final Citation origin;
  private final Citation citation;

  private ApportionmentMethod(
      Procedure procedure,
      String name,
      String rule,
      @Nullable Divisor divisor,
      Citation origin,
      String... otherNames) {
    this.procedure = procedure;
    this.name = name;
    this.rule = rule;
    this.divisor = divisor;
    this.otherNames = ImmutableList.copyOf(otherNames);
    this.origin = origin;
    this.citation =
        procedure == Procedure.QUOTA
            ? origin
            : MethodSources.fairRepresentation("Appendix A, method of " + name);
  }

  /**
   * {@return Hamilton's method, then the divisor methods from that which favours small claims, then
   * the quota method}
   */
  public static List<ApportionmentMethod> all() {
    return ALL;
  }

  /**
   * Returns the method of a name, such as {@code "Webster"} or {@code "Sainte-Laguë"}.
   *
   * @throws IllegalArgumentException if no method has that name or other name
   */
  public static ApportionmentMethod named(String name) {
    return ALL.stream()
        .filter(method -> method.name.equals(name) || method.otherNames.contains(name))
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "no method of apportionment is called '%s'; there are %s"
                        .formatted(name, ALL)));
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

  /** {@return who proposed the method, where and when, as far as histories tell} */
  public Citation origin() {
    return origin;
  }

  /** {@return whether the problem may have lower and upper bounds} All but the quota method do. */
  public boolean takesBounds() {
    return procedure != Procedure.QUOTA;
  }

  /**
   * {@return whether every apportionment without bounds gives each recipient its quota rounded down
   * or up} Hamilton's does, and the quota method.
   */
  public boolean staysWithinQuota() {
    return procedure != Procedure.PRIORITIES;
  }

  /** {@return whether no recipient ever loses a seat because there are more} */
  public boolean houseMonotone() {
    return procedure != Procedure.REMAINDERS;
  }

  /**
   * Distributes seats by claims, without bounds.
   *
   * @throws IllegalArgumentException if there is no claim, a claim is negative, all are 0, a name
   *     is blank, or the number of seats or the length of a claim is beyond a limit of {@link
   *     ApportionmentProblem}
   */
  public Apportionment apportion(Map<String, Ratio> claims, int seats) {
    return apportion(ApportionmentProblem.of(claims, seats));
  }

  /**
   * Distributes the seats of a problem, with its bounds and its tie rule.
   *
   * @throws IllegalArgumentException if the problem has bounds and the method takes none
   */
  public Apportionment apportion(ApportionmentProblem problem) {
    checkArgument(
        takesBounds() || !problem.bounded(),
        "the method %s takes no bounds, but the problem has the lower bounds %s and the upper"
            + " bounds %s",
        name,
        problem.lowerBounds(),
        problem.upperBounds());
    if (procedure == Procedure.QUOTA) {
      return new QuotaMethod(this, problem).apportion();
    }
    return divisor == null
        ? new HamiltonMethod(this, problem).apportion()
        : new HighestPriority(this, problem, divisor).apportion();
  }

  /** The number by which recipients are compared for one more seat than they hold. */
  Derivation right(ApportionmentProblem problem, String recipient, int held, Recorder recorder) {
    return divisor == null
        ? new HamiltonMethod(this, problem).remainder(recipient, recorder)
        : divisor.priority(problem.claim(recipient), held, citation, recorder);
  }

  /** {@return whether a seat also requires that the seats held are below the quota} */
  boolean checksQuota() {
    return procedure == Procedure.QUOTA;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
