package org.openrbm.geodist.allocation;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.RepresentationReport;

/**
 * Vacancies to be allocated, with the objective and the bounds: {@code
 * AllocationProblem.of(AllocationObjective.SQUARED_SHORTFALL, 25)}.
 *
 * <p>First as many vacancies as possible are filled; among the ways to do so the objective decides.
 * A group cap holds over all classes of vacancies together; no member is in two capped groups.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AllocationProblem.Builder.class)
@JsonPropertyOrder({"objective", "tieRule", "vacancies", "memberCaps", "groupCaps"})
public abstract sealed class AllocationProblem permits ImmutableAllocationProblem {

  /** The most vacancies that can be allocated at once. */
  public static final int MAX_VACANCIES = 10_000;

  AllocationProblem() {}

  /** {@return the objective, which is made as small as possible} */
  public abstract AllocationObjective objective();

  /** {@return the rule that chooses between optima; least staff to midpoint unless stated} */
  @Value.Default
  public AllocationTieRule tieRule() {
    return AllocationTieRule.LEAST_STAFF_TO_MIDPOINT;
  }

  /** {@return the vacancies by class; the order matters only to which class is named first} */
  public abstract List<VacancyClass> vacancies();

  /** {@return the most posts of a member; no cap for members that are not named} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Integer> memberCaps();

  /** {@return the most posts of groups of members} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<GroupCap> groupCaps();

  /**
   * Returns the problem of vacancies to which nationals of every member can be appointed.
   *
   * @throws IllegalArgumentException if {@code vacancies} is negative or above {@link
   *     #MAX_VACANCIES}
   */
  public static AllocationProblem of(AllocationObjective objective, int vacancies) {
    return builder()
        .objective(objective)
        .addVacancy(VacancyClass.open("vacancies", vacancies))
        .build();
  }

  /** {@return a new builder; {@code objective} and the vacancies must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this problem with another objective} */
  public abstract AllocationProblem withObjective(AllocationObjective objective);

  /** {@return this problem with another rule for ties} */
  public abstract AllocationProblem withTieRule(AllocationTieRule rule);

  /** {@return this problem with these vacancies in place of those it has} */
  public abstract AllocationProblem withVacancies(VacancyClass... vacancies);

  /** {@return this problem with these vacancies in place of those it has} */
  public abstract AllocationProblem withVacancies(Iterable<? extends VacancyClass> vacancies);

  /** {@return this problem with these caps of members in place of those it has} */
  public abstract AllocationProblem withMemberCaps(Map<String, ? extends Integer> most);

  /** {@return this problem with these caps of groups in place of those it has} */
  public abstract AllocationProblem withGroupCaps(GroupCap... caps);

  /** {@return this problem with these caps of groups in place of those it has} */
  public abstract AllocationProblem withGroupCaps(Iterable<? extends GroupCap> caps);

  @Value.Check
  void check() {
    checkArgument(!vacancies().isEmpty(), "allocation has no class of vacancies");
    Set<String> ids = new HashSet<>();
    long total = 0;
    for (VacancyClass vacancy : vacancies()) {
      checkArgument(ids.add(vacancy.id()), "vacancy class '%s' stands twice", vacancy.id());
      total += vacancy.number();
    }
    checkArgument(
        total <= MAX_VACANCIES, "vacancies must be at most %s, but are %s", MAX_VACANCIES, total);
    memberCaps()
        .forEach(
            (code, most) ->
                checkArgument(
                    most >= 0, "cap of member '%s' must not be negative, but is %s", code, most));
    Map<String, String> groupOf = new HashMap<>();
    Set<String> groups = new HashSet<>();
    for (GroupCap cap : groupCaps()) {
      checkArgument(groups.add(cap.group()), "group '%s' stands twice", cap.group());
      for (String member : cap.members()) {
        String other = groupOf.put(member, cap.group());
        checkArgument(
            other == null,
            "member '%s' is in two capped groups, '%s' and '%s'",
            member,
            other,
            cap.group());
      }
    }
  }

  /** {@return the number of vacancies of all classes} */
  public final int number() {
    return vacancies().stream().mapToInt(VacancyClass::number).sum();
  }

  /** {@return whether only caps of single members bound the allocation} */
  final boolean separable() {
    return groupCaps().isEmpty()
        && vacancies().stream()
            .allMatch(each -> each.eligible().isEmpty() && each.candidates().isEmpty());
  }

  final int cap(String code) {
    return Math.min(number(), memberCaps().getOrDefault(code, number()));
  }

  /** Checks that every code is a member's, and that no midpoint that is divided by is 0. */
  final void checkAgainst(RepresentationReport report) {
    for (VacancyClass vacancy : vacancies()) {
      vacancy.eligible().ifPresent(members -> members.forEach(report::of));
      vacancy.candidates().keySet().forEach(report::of);
    }
    memberCaps().keySet().forEach(report::of);
    groupCaps().forEach(cap -> cap.members().forEach(report::of));
    boolean divides =
        objective().relative() || tieRule() == AllocationTieRule.LEAST_STAFF_TO_MIDPOINT;
    for (DesirableRange range : report.table().ranges()) {
      checkArgument(
          !divides || range.midpoint().compareTo(Ratio.ZERO) > 0,
          "midpoint of member '%s' is 0, so objective %s with tie rule %s has no ratio to it",
          range.code(),
          objective(),
          tieRule());
    }
  }

  /**
   * {@return such as {@code "25 vacancies of 1 class, squared shortfall, least staff to midpoint, 2
   * caps"}}
   */
  @Override
  public final String toString() {
    int caps = memberCaps().size() + groupCaps().size();
    return "%s of %s, %s, %s%s"
        .formatted(
            number() + (number() == 1 ? " vacancy" : " vacancies"),
            vacancies().size() + (vacancies().size() == 1 ? " class" : " classes"),
            words(objective()),
            words(tieRule()),
            caps == 0 ? "" : ", " + caps + (caps == 1 ? " cap" : " caps"));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Builds {@link AllocationProblem} instances. Not thread-safe. */
  public static final class Builder extends ImmutableAllocationProblem.Builder {
    Builder() {}
  }
}
