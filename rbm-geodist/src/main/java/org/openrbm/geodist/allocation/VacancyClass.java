package org.openrbm.geodist.allocation;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Vacancies that are alike: of one grade, language, duty station or whatever else decides whose
 * nationals can be appointed to them.
 *
 * <p>What makes a candidate eligible stays outside: the class says only which members have
 * candidates and, where it matters, how many.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = VacancyClass.Builder.class)
@JsonPropertyOrder({"id", "number", "eligible", "candidates"})
public abstract sealed class VacancyClass permits ImmutableVacancyClass {

  VacancyClass() {}

  /** {@return the name, unique in its problem, such as {@code "P-4, French"}} */
  public abstract String id();

  /** {@return the number of vacancies, 0 or more} */
  public abstract int number();

  /** {@return the codes of the members that are eligible; empty if every member is} */
  public abstract Optional<Set<String>> eligible();

  /** {@return the number of candidates by member; no limit for members that are not named} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Map<String, Integer> candidates();

  /**
   * Returns vacancies for which nationals of every member are eligible.
   *
   * @throws IllegalArgumentException if {@code id} is blank or {@code number} negative
   */
  public static VacancyClass open(String id, int number) {
    return builder().id(id).number(number).build();
  }

  /**
   * Returns vacancies for nationals of some members only.
   *
   * @throws IllegalArgumentException if {@code id} is blank or {@code number} negative
   */
  public static VacancyClass of(String id, int number, Set<String> eligible) {
    return builder().id(id).number(number).eligible(eligible).build();
  }

  /**
   * Returns vacancies with a pool of candidates: only members with candidates are eligible, and
   * none can have more posts than candidates.
   *
   * @throws IllegalArgumentException if {@code id} is blank, or {@code number} or a number of
   *     candidates negative
   */
  public static VacancyClass fromPool(String id, int number, Map<String, Integer> candidates) {
    return builder()
        .id(id)
        .number(number)
        .eligible(candidates.keySet())
        .putAllCandidates(candidates)
        .build();
  }

  /** {@return a new builder; {@code id} and {@code number} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return these vacancies under another name} */
  public abstract VacancyClass withId(String id);

  /** {@return this class with another number of vacancies} */
  public abstract VacancyClass withNumber(int number);

  /** {@return these vacancies for nationals of these members only} */
  public abstract VacancyClass withEligible(Set<String> codes);

  /** {@return these vacancies for nationals of these members only, or of every member} */
  public abstract VacancyClass withEligible(Optional<? extends Set<String>> codes);

  /** {@return these vacancies with these candidates in place of those they have} */
  public abstract VacancyClass withCandidates(Map<String, ? extends Integer> byMember);

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id of a vacancy class must not be blank");
    checkArgument(number() >= 0, "vacancies '%s' must not be negative, but are %s", id(), number());
    candidates()
        .forEach(
            (code, number) -> {
              checkArgument(
                  number >= 0,
                  "candidates of '%s' for vacancies '%s' must not be negative, but are %s",
                  code,
                  id(),
                  number);
              checkArgument(
                  eligible(code),
                  "'%s' has candidates for vacancies '%s', but is not eligible",
                  code,
                  id());
            });
  }

  private boolean eligible(String code) {
    return eligible().map(members -> members.contains(code)).orElse(true);
  }

  /** The most posts of this class that a member can have. */
  int most(String code) {
    return eligible(code) ? Math.min(number(), candidates().getOrDefault(code, number())) : 0;
  }

  /** {@return such as {@code "3 × P-4, French"}} */
  @Override
  public final String toString() {
    return number() + " × " + id();
  }

  /** Builds {@link VacancyClass} instances. Not thread-safe. */
  public static final class Builder extends ImmutableVacancyClass.Builder {
    Builder() {}
  }
}
