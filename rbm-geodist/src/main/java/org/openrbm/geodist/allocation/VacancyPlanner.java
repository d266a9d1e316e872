package org.openrbm.geodist.allocation;

import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.plan.StaffMargins;

/**
 * Allocates vacancies to members so that an objective becomes as small as possible.
 *
 * <p>Where any vacancy may go to any member, giving post by post to the member whom it helps most
 * is exact for the convex objectives of {@link AllocationObjective} (Fox, Discrete optimization via
 * marginal analysis, Management Science 13, 1966). With eligibility, pools of candidates and caps
 * of groups the allocation is a flow of minimum cost with convex arcs; a solver in floating point
 * finds a start, and exact arithmetic proves it optimal by its potentials or improves it until it
 * is. Neither the order of members nor the solver has a part in the result.
 *
 * <p>Vacancies are filled posts that exist, so ranges stay as the report has them. For posts that
 * are added see {@link StaffMargins}.
 *
 * <p>Cost: without eligibility, proportional to vacancies × log(members), with an exact comparison
 * each; with it, seconds for hundreds of vacancies in tens of classes among 193 members. Stateless
 * and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class VacancyPlanner {

  private static final VacancyPlanner STANDARD = new VacancyPlanner();

  private VacancyPlanner() {}

  /** {@return the exact planner} */
  public static VacancyPlanner standard() {
    return STANDARD;
  }

  /**
   * Allocates vacancies to which nationals of every member can be appointed.
   *
   * @throws IllegalArgumentException if {@code vacancies} is negative or above {@link
   *     AllocationProblem#MAX_VACANCIES}, or a midpoint is 0
   */
  public PostAllocation allocate(
      RepresentationReport report, AllocationObjective objective, int vacancies) {
    return allocate(report, AllocationProblem.of(objective, vacancies));
  }

  /**
   * Allocates the vacancies of a problem.
   *
   * @throws IllegalArgumentException if the problem names a code that is no member's, or a midpoint
   *     is 0 and the objective or the tie rule divides by it
   */
  public PostAllocation allocate(RepresentationReport report, AllocationProblem problem) {
    problem.checkAgainst(report);
    PostBenefits benefits = new PostBenefits(report, problem.objective());
    PlannedPosts planned =
        problem.separable()
            ? GreedyAllocation.solve(benefits, problem)
            : FlowAllocation.solve(benefits, problem);
    return new PostAllocation(report, problem, benefits, planned);
  }

  /** {@return what this does: {@code "exact allocation of vacancies"}} */
  @Override
  public String toString() {
    return "exact allocation of vacancies";
  }
}
