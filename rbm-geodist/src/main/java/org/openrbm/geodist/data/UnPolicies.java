package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The policies of the General Assembly of the United Nations from 1988. {@link UnEarlierPolicies}
 * has those before, {@link UnReformOptions} the changes that were proposed or calculated.
 *
 * @since 0.1.0
 */
public final class UnPolicies {

  /**
   * The system of desirable ranges in force from 1988. The base figure is the initial one, 2,700;
   * {@link UnData#baseFigure} has that of a year.
   */
  public static final DesirableRangePolicy RES_42_220_A = BundledPolicies.policy("UN 42/220 A");

  /**
   * The base figure from 1988: initially 2,700, moved by 100 when the posts rise or fall by 100.
   */
  public static final BaseFigureRule BASE_FIGURE_RULE =
      BundledPolicies.baseFigureRule(RES_42_220_A.id());

  /**
   * The same formula as updated from 1 January 2024 for more posts. The base figure under the wider
   * coverage was not found, so it must be supplied.
   */
  public static final DesirableRangePolicy RES_77_278 = BundledPolicies.policy("UN 77/278");

  private static final ImmutableList<DesirableRangePolicy> ALL =
      ImmutableList.of(RES_42_220_A, RES_77_278);

  private UnPolicies() {}

  /**
   * Returns the policy in force on a day.
   *
   * @throws IllegalArgumentException if {@code day} is before 1 January 1988
   */
  public static DesirableRangePolicy inForce(LocalDate day) {
    return ALL.stream()
        .filter(policy -> policy.inEffect(day))
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "no system of desirable ranges of this form was in force on " + day));
  }
}
