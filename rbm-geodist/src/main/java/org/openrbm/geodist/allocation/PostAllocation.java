package org.openrbm.geodist.allocation;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.DocumentDiff;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.plan.Appointments;

/**
 * An allocation of vacancies to members, with everything in it that is a matter of choice.
 *
 * <p>No allocation fills more vacancies. None that fills as many has a smaller objective. Where
 * several allocations are equally good, {@link #tie} names the members whose posts differ, and each
 * {@link MemberAllocation} has the fewest and the most posts of its member. Without eligibility,
 * pools and group caps, every allocation between these numbers that fills as many vacancies is
 * optimal. With them, each number occurs in an optimal allocation, but not each combination. {@link
 * #unresolvedTie} names what the tie rule leaves open.
 *
 * <p>The JSON holds report, problem and what follows. When it is read the allocation is made again,
 * and a document in which it differs is refused. Only members that could receive a post are listed.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({
  "report",
  "problem",
  "filled",
  "objectiveBefore",
  "objectiveAfter",
  "members",
  "appointments",
  "unfilled"
})
public final class PostAllocation {

  private static final String INPUTS = "the report and the problem";

  private final RepresentationReport report;
  private final AllocationProblem problem;
  private final ImmutableMap<String, MemberAllocation> byCode;
  private final ImmutableList<Appointments> appointments;
  private final ImmutableList<UnfilledVacancies> unfilled;

  PostAllocation(
      RepresentationReport report,
      AllocationProblem problem,
      PostBenefits benefits,
      PlannedPosts planned) {
    this.report = report;
    this.problem = problem;
    ImmutableMap.Builder<String, MemberAllocation> members = ImmutableMap.builder();
    for (int i = 0; i < benefits.size(); i++) {
      members.put(benefits.code(i), new MemberAllocation(benefits.member(i), problem, planned, i));
    }
    this.byCode = members.buildOrThrow();
    Assignment assignment =
        new Assignment(benefits.codes(), problem, planned.ruled().chosen().toArray());
    this.appointments = assignment.appointments();
    this.unfilled = assignment.unfilled();
  }

  @JsonCreator
  static PostAllocation fromJson(
      @JsonProperty(value = "report", required = true) RepresentationReport report,
      @JsonProperty(value = "problem", required = true) AllocationProblem problem,
      @JsonProperty(value = "filled", required = true) int filled,
      @JsonProperty(value = "objectiveBefore", required = true) Ratio objectiveBefore,
      @JsonProperty(value = "objectiveAfter", required = true) Ratio objectiveAfter,
      @JsonProperty(value = "members", required = true) JsonNode members,
      @JsonProperty(value = "appointments", required = true) List<Appointments> appointments,
      @JsonProperty(value = "unfilled", required = true) List<UnfilledVacancies> unfilled) {
    PostAllocation allocation = VacancyPlanner.standard().allocate(report, problem);
    DerivedFields derived = DerivedFields.from(INPUTS);
    derived.check("filled", filled, allocation.filled());
    derived.check("objectiveBefore", objectiveBefore, allocation.numberBefore());
    derived.check("objectiveAfter", objectiveAfter, allocation.numberAfter());
    checkMembers(members, allocation.listed());
    derived.checkEach("appointments", appointments, allocation.appointments);
    derived.checkEach("unfilled", unfilled, allocation.unfilled);
    return allocation;
  }

  /** Compares the members of a document with those that follow. */
  private static void checkMembers(JsonNode given, List<MemberAllocation> derived) {
    DocumentDiff.<Object>between(given, derived).stream()
        .findFirst()
        .ifPresent(
            change -> {
              throw illegalArgument(
                  "members%s: %s does not follow from %s, but %s does"
                      .formatted(
                          change.path(),
                          change.before().orElse("(none)"),
                          INPUTS,
                          change.after().orElse("(none)")));
            });
  }

  /** {@return ranges and staff before} */
  @JsonProperty
  public RepresentationReport report() {
    return report;
  }

  /** {@return the problem: vacancies, objective, tie rule and caps} */
  @JsonProperty
  public AllocationProblem problem() {
    return problem;
  }

  /** {@return the vacancies filled} */
  @JsonProperty
  public int filled() {
    return byCode.values().stream().mapToInt(MemberAllocation::posts).sum();
  }

  /** {@return the objective over all members before, summed member by member} */
  public Figure objectiveBefore() {
    return Figure.calculated(recorder -> objective("before", member -> 0, recorder));
  }

  /** {@return the objective over all members after; the smallest there is} */
  public Figure objectiveAfter() {
    return Figure.calculated(recorder -> objective("after", MemberAllocation::posts, recorder));
  }

  @JsonProperty("objectiveBefore")
  Ratio numberBefore() {
    return objectiveBefore().orElseThrow();
  }

  @JsonProperty("objectiveAfter")
  Ratio numberAfter() {
    return objectiveAfter().orElseThrow();
  }

  private Figure objective(
      String when, ToIntFunction<MemberAllocation> received, Recorder recorder) {
    List<Derivation> terms = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    for (MemberAllocation member : members()) {
      Derivation term = term(member, received.applyAsInt(member), when, recorder);
      terms.add(term);
      sum = sum.plus(term.value());
    }
    return Figure.of(
        recorder.derived("objective", "", sum, "sum over all members of " + formula(), terms));
  }

  private Derivation term(MemberAllocation member, int received, String when, Recorder recorder) {
    Representation before = member.representation();
    int staff = before.staff() + received;
    return recorder.derived(
        "objective of " + member.code(),
        problem.objective().of(before.range(), staff),
        formula(),
        recorder.given("staff of " + member.code() + " " + when, "posts", Ratio.of(staff)));
  }

  private String formula() {
    return problem.objective().formula();
  }

  @JsonProperty("members")
  List<MemberAllocation> listed() {
    return byCode.values().stream().filter(member -> member.most() > 0).toList();
  }

  /** {@return the allocation of each member, in the order of their codes, 0 included} */
  public List<MemberAllocation> members() {
    return byCode.values().asList();
  }

  /**
   * Returns the allocation of one member.
   *
   * @throws IllegalArgumentException if no member has that code
   */
  public MemberAllocation of(String code) {
    return requireNonNull(byCode.get(report.of(code).code()), code);
  }

  /** {@return the members that receive posts, with their number, by code} */
  public Map<String, Integer> posts() {
    return byCode.values().stream()
        .filter(member -> member.posts() > 0)
        .collect(ImmutableMap.toImmutableMap(MemberAllocation::code, MemberAllocation::posts));
  }

  /**
   * {@return which class gives how many posts to whom; where several ways lead to the same numbers,
   * classes named first and codes that come first have precedence}
   */
  @JsonProperty
  public List<Appointments> appointments() {
    return appointments;
  }

  /** {@return the vacancies that cannot be filled, with the limits that bind} */
  @JsonProperty
  public List<UnfilledVacancies> unfilled() {
    return unfilled;
  }

  /**
   * {@return the members that are tied under the objective; empty if the numbers of posts are the
   * only optimum}
   */
  public Optional<AllocationTie> tie() {
    return tie(MemberAllocation::tied, MemberAllocation::fewest);
  }

  /**
   * {@return the members that are tied even under the tie rule; empty if it decides. The posts
   * shown are then a choice by code}
   */
  public Optional<AllocationTie> unresolvedTie() {
    return tie(MemberAllocation::unresolved, MemberAllocation::fewestByTieRule);
  }

  private Optional<AllocationTie> tie(
      Predicate<MemberAllocation> tied, ToIntFunction<MemberAllocation> certain) {
    ImmutableSet<String> members =
        byCode.values().stream()
            .filter(tied)
            .map(MemberAllocation::code)
            .collect(ImmutableSet.toImmutableSet());
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AllocationTie(
                members, filled() - byCode.values().stream().mapToInt(certain).sum()));
  }

  /** {@return ranges and staff after, the vacancies filled as shown} */
  public RepresentationReport after() {
    return report.table().assess(report.staff().plus(posts()));
  }

  /** {@return whether {@code other} allocates for an equal problem in an equal report} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PostAllocation that
        && report.equals(that.report)
        && problem.equals(that.problem); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return 31 * report.hashCode() + problem.hashCode();
  }

  /** {@return such as {@code "TOTAL_SHORTFALL 3 → 1: {AAA=2}, tied: 1 post between [AAA, BBB]"}} */
  @Override
  public String toString() {
    return problem.objective()
        + " "
        + objectiveBefore()
        + " → "
        + objectiveAfter()
        + ": "
        + posts()
        + tie().map(tie -> ", tied: " + tie).orElse("")
        + (unfilled.isEmpty() ? "" : ", " + unfilled);
  }
}
