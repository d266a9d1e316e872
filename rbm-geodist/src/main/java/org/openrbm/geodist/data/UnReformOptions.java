package org.openrbm.geodist.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Options to change the system of resolution 42/220 A, and scenarios that show what a change would
 * do, from reports to the General Assembly. None was adopted.
 *
 * <p>Each differs from {@link UnPolicies#RES_42_220_A} in what its title says and in nothing else.
 * The reports were read only in passages that translation archives quote.
 *
 * @since 0.1.0
 */
public final class UnReformOptions {

  /** Option C: membership 39 per cent, population 6, contribution 55. */
  public static final DesirableRangePolicy OPTION_C = BundledPolicies.policy("UN option C");

  /** Option E: membership 39 per cent, population 7, contribution 54. */
  public static final DesirableRangePolicy OPTION_E = BundledPolicies.policy("UN option E");

  /** Option F: membership 38 per cent, population 7, contribution 55. */
  public static final DesirableRangePolicy OPTION_F = BundledPolicies.policy("UN option F");

  /**
   * Every State has exactly one post for membership; population and contribution divide the rest as
   * 5 to 55, which is this library's reading.
   */
  public static final DesirableRangePolicy ONE_POST_PER_MEMBER =
      BundledPolicies.policy("UN one post per member");

  /**
   * Membership has 40 per cent of the posts or 191 posts, whichever is greater; population and
   * contribution divide the rest as 5 to 55, which is this library's reading.
   */
  public static final DesirableRangePolicy AT_LEAST_191_POSTS =
      BundledPolicies.policy("UN at least 40 per cent or 191 posts");

  /** Membership alone. */
  public static final DesirableRangePolicy MEMBERSHIP_ONLY =
      BundledPolicies.policy("UN membership only");

  /** Contribution alone. */
  public static final DesirableRangePolicy CONTRIBUTION_ONLY =
      BundledPolicies.policy("UN contribution only");

  /** Membership 75 per cent, population 10, contribution 15. */
  public static final DesirableRangePolicy MEMBERSHIP_75 =
      BundledPolicies.policy("UN membership 75");

  /** Contribution 70 per cent, population 5, membership 25. */
  public static final DesirableRangePolicy CONTRIBUTION_70 =
      BundledPolicies.policy("UN contribution 70");

  /** The present weights over all regular-budget posts at the Professional level and above. */
  public static final DesirableRangePolicy WIDER_BASE = BundledPolicies.policy("UN wider base");

  private static final ImmutableList<DesirableRangePolicy> ALL =
      ImmutableList.of(
          OPTION_C,
          OPTION_E,
          OPTION_F,
          ONE_POST_PER_MEMBER,
          AT_LEAST_191_POSTS,
          MEMBERSHIP_ONLY,
          CONTRIBUTION_ONLY,
          MEMBERSHIP_75,
          CONTRIBUTION_70,
          WIDER_BASE);

  private UnReformOptions() {}

  /** {@return all of them, in the order of this class} */
  public static List<DesirableRangePolicy> all() {
    return ALL;
  }
}
