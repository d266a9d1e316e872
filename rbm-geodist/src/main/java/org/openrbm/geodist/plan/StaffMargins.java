package org.openrbm.geodist.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.RepresentationReport;

/**
 * The appointments missing and the separations bearable of every member: {@code
 * StaffMargins.of(report).of("JPN").appointmentsToRange()}.
 *
 * <p>Each member is looked at by itself: its number holds if the other members' staff stay.
 *
 * <p>The JSON holds the report, the rule and the margins. When it is read the margins are derived
 * again, and a document in which they differ is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"report", "postsRule", "margins"})
public final class StaffMargins {

  private final RepresentationReport report;
  private final PostsRule postsRule;
  private final ImmutableMap<String, StaffMargin> byCode;

  private StaffMargins(RepresentationReport report, PostsRule postsRule) {
    this.report = report;
    this.postsRule = postsRule;
    RangesByBase ranges = new RangesByBase(report.table(), postsRule);
    this.byCode =
        report.representations().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    member -> member.code(), member -> new StaffMargin(member, ranges, postsRule)));
  }

  /** {@return the margins where appointments fill vacant posts and the base figure stays} */
  public static StaffMargins of(RepresentationReport report) {
    return of(report, PostsRule.filling());
  }

  /**
   * Returns the margins under a rule: {@code StaffMargins.of(report,
   * PostsRule.adding(UnPolicies.BASE_FIGURE_RULE, 3_510))}.
   *
   * @throws IllegalArgumentException if the base figure of the report's policy is not what the rule
   *     gives for the posts there are, or the policy gives a member no range at a base figure to
   *     which a change of posts leads, other than by its blocks, see {@link
   *     StaffMargin#separationsWithRanges}
   */
  public static StaffMargins of(RepresentationReport report, PostsRule postsRule) {
    return new StaffMargins(report, postsRule);
  }

  @JsonCreator
  static StaffMargins fromJson(
      @JsonProperty(value = "report", required = true) RepresentationReport report,
      @JsonProperty(value = "postsRule", required = true) PostsRule postsRule,
      @JsonProperty(value = "margins", required = true) JsonNode margins) {
    StaffMargins derived = of(report, postsRule);
    DerivedFields.from("the report and the rule").checkJson("margins", margins, derived.margins());
    return derived;
  }

  /** {@return the report that was looked at} */
  @JsonProperty
  public RepresentationReport report() {
    return report;
  }

  /** {@return whether appointments add posts, and how the base figure follows} */
  @JsonProperty
  public PostsRule postsRule() {
    return postsRule;
  }

  /** {@return the margin of each member, in the order of the membership} */
  @JsonProperty
  public List<StaffMargin> margins() {
    return byCode.values().asList();
  }

  /**
   * Returns the margin of one member.
   *
   * @throws IllegalArgumentException if no member has that code
   */
  public StaffMargin of(String code) {
    return requireNonNull(byCode.get(report.of(code).code()), code);
  }

  /** {@return whether {@code other} has an equal report and an equal rule} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StaffMargins that
        && report.equals(that.report)
        && postsRule.equals(that.postsRule); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return 31 * report.hashCode() + postsRule.hashCode();
  }

  /** {@return the rule and the number of members} */
  @Override
  public String toString() {
    return byCode.size() + " margins; " + postsRule;
  }
}
