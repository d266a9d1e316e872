package org.openrbm.geodist.allocation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.Representation;

/**
 * The posts of one member in a {@link PostAllocation}.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"code", "posts", "fewest", "most", "fewestByTieRule", "mostByTieRule"})
public final class MemberAllocation {

  private static final Citation FOX =
      Citation.builder()
          .document("Fox, Discrete optimization via marginal analysis, Management Science 13, 1966")
          .evidence(EvidenceGrade.SECONDARY)
          .remark("the theorem as later texts state it; VacancyPlanner sketches the proof")
          .build();

  private static final Citation KLEIN =
      Citation.builder()
          .document(
              "Klein, A primal method for minimal cost flows with applications to the assignment"
                  + " and transportation problems, Management Science 14, 1967")
          .evidence(EvidenceGrade.SECONDARY)
          .remark(
              "the criterion of optimality as later texts state it; it is checked for every"
                  + " allocation")
          .build();

  private final Representation representation;
  private final AllocationProblem problem;
  private final int posts;
  private final int fewest;
  private final int most;
  private final int fewestByTieRule;
  private final int mostByTieRule;

  MemberAllocation(
      Representation representation, AllocationProblem problem, PlannedPosts planned, int i) {
    this.representation = representation;
    this.problem = problem;
    this.posts = planned.ruled().chosen().get(i);
    this.fewest = planned.optima().fewest().get(i);
    this.most = planned.optima().most().get(i);
    this.fewestByTieRule = planned.ruled().fewest().get(i);
    this.mostByTieRule = planned.ruled().most().get(i);
  }

  /** {@return the code of the member} */
  @JsonProperty
  public String code() {
    return representation.code();
  }

  /** {@return the member's staff, range and status before} */
  public Representation representation() {
    return representation;
  }

  /** {@return the posts it receives in the allocation shown} */
  @JsonProperty
  public int posts() {
    return posts;
  }

  /** {@return the fewest posts it receives in any optimal allocation} */
  @JsonProperty
  public int fewest() {
    return fewest;
  }

  /** {@return the most posts it receives in any optimal allocation} */
  @JsonProperty
  public int most() {
    return most;
  }

  /** {@return the fewest posts in any optimal allocation that the tie rule allows} */
  @JsonProperty
  public int fewestByTieRule() {
    return fewestByTieRule;
  }

  /** {@return the most posts in any optimal allocation that the tie rule allows} */
  @JsonProperty
  public int mostByTieRule() {
    return mostByTieRule;
  }

  /** {@return whether optimal allocations differ in this member's posts} */
  public boolean tied() {
    return fewest < most;
  }

  /** {@return whether the tie rule leaves this member's posts open} */
  public boolean unresolved() {
    return fewestByTieRule < mostByTieRule;
  }

  /**
   * {@return why it receives {@link #posts}: what its last post changes in the objective, what one
   * more would, and whether the objective, the tie rule or the order of codes decided}
   */
  public Explanation explanation() {
    Explanation.Builder root =
        Explanation.builder()
            .quantity("posts allocated")
            .value(Ratio.of(posts))
            .unit("posts")
            .rule(rule())
            .citation(problem.separable() ? FOX : KLEIN)
            .remark(code() + ": smallest sum of " + problem.objective().formula())
            .addOperand(given("staff", representation.staff()))
            .addOperand(LeastStaff.figure(representation.range()).explanation())
            .addOperand(representation.range().figure(RangePoint.MIDPOINT).explanation())
            .addOperand(given("fewest posts in any optimum", fewest))
            .addOperand(given("most posts in any optimum", most));
    if (posts > 0) {
      root.addOperand(change("change of objective by its last post", posts - 1));
    }
    return root.addOperand(change("change of objective by one post more", posts)).build();
  }

  private String rule() {
    if (!tied()) {
      return "the same in every optimal allocation";
    }
    String open = "optimal allocations differ, and ";
    return unresolved()
        ? open + "the tie rule leaves it open: most to the first by code"
        : open + "the tie rule decides: " + problem.tieRule().statement();
  }

  private static Explanation given(String quantity, int posts) {
    return Recorder.on().given(quantity, "posts", Ratio.of(posts)).explain();
  }

  private Explanation change(String quantity, int before) {
    return Recorder.on()
        .derived(
            quantity,
            "",
            problem.objective().ofOneMore(representation.range(), representation.staff() + before),
            problem.objective().formula() + ", after − before")
        .explain();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberAllocation that
        && representation.equals(that.representation)
        && posts == that.posts
        && fewest == that.fewest
        && most == that.most
        && fewestByTieRule == that.fewestByTieRule
        && mostByTieRule == that.mostByTieRule;
  }

  @Override
  public int hashCode() {
    return 31 * representation.hashCode() + posts;
  }

  /** {@return such as {@code "JPN +3"}, or {@code "JPN +3 (1 to 4)"} if it is tied} */
  @Override
  public String toString() {
    return code() + " +" + posts + (tied() ? " (" + fewest + " to " + most + ")" : "");
  }
}
