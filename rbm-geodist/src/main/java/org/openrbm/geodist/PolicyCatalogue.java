package org.openrbm.geodist;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.EvidenceGrade;

/**
 * Policies by identifier, and those in force by organisation and day.
 *
 * <p>To name a policy by its identifier is to know what it is; {@link #inForce} returns only what
 * an organisation adopted and what is known well enough to decide by: no proposal, no scenario, and
 * nothing with an unverified element.
 *
 * @since 0.1.0
 */
public final class PolicyCatalogue {

  private static final PolicyCatalogue STANDARD =
      of(
          ImmutableList.<DesirableRangePolicy>builder()
              .add(UnEarlierPolicies.A_31_154, UnEarlierPolicies.RES_35_210)
              .add(UnPolicies.RES_42_220_A, UnPolicies.RES_77_278)
              .addAll(UnReformOptions.all())
              .add(FaoPolicies.FORMULA_2004)
              .add(UnescoPolicies.RES_32C_71)
              .add(UnverifiedPolicies.WHO_2003, UnverifiedPolicies.ILO)
              .build());

  private final ImmutableMap<String, DesirableRangePolicy> byId;

  private PolicyCatalogue(ImmutableMap<String, DesirableRangePolicy> byId) {
    this.byId = byId;
  }

  /** {@return the policies that come with the library} */
  public static PolicyCatalogue standard() {
    return STANDARD;
  }

  /**
   * Returns a catalogue of the caller's own.
   *
   * @throws IllegalArgumentException if two policies have the same identifier
   */
  public static PolicyCatalogue of(List<DesirableRangePolicy> policies) {
    Map<String, DesirableRangePolicy> byId = new LinkedHashMap<>();
    for (DesirableRangePolicy policy : policies) {
      checkArgument(
          byId.put(policy.id(), policy) == null,
          "policy '%s' stands twice in the catalogue",
          policy.id());
    }
    return new PolicyCatalogue(ImmutableMap.copyOf(byId));
  }

  /**
   * Returns this catalogue with one more policy.
   *
   * @throws IllegalArgumentException if a policy has the same identifier
   */
  public PolicyCatalogue plus(DesirableRangePolicy policy) {
    return of(ImmutableList.<DesirableRangePolicy>builder().addAll(all()).add(policy).build());
  }

  /** {@return all policies, in the order of the catalogue} */
  public List<DesirableRangePolicy> all() {
    return byId.values().asList();
  }

  /**
   * Returns one policy, whatever its standing.
   *
   * @throws IllegalArgumentException if there is no policy of that identifier
   */
  public DesirableRangePolicy of(String id) {
    DesirableRangePolicy policy = byId.get(id);
    checkArgument(
        policy != null, "no policy '%s' in the catalogue; there are %s", id, quoted(all()));
    return policy;
  }

  /**
   * Returns the policy that an organisation had adopted and in force on a day.
   *
   * @param organization the abbreviation, such as {@code "UN"}
   * @param day the day
   * @throws IllegalArgumentException if there is none, which for a policy with unverified elements
   *     the message says, or more than one
   */
  public DesirableRangePolicy inForce(String organization, LocalDate day) {
    List<DesirableRangePolicy> adopted =
        all().stream()
            .filter(policy -> policy.organization().equals(Optional.of(organization)))
            .filter(policy -> policy.standing().equals(Optional.of(PolicyStanding.ADOPTED)))
            .filter(policy -> policy.inEffect(day))
            .toList();
    List<DesirableRangePolicy> known =
        adopted.stream().filter(PolicyCatalogue::knownWellEnough).toList();
    checkArgument(
        !known.isEmpty() || adopted.isEmpty(),
        "policy of %s on %s is known with unverified elements only; if that will do, name it: %s",
        organization,
        day,
        quoted(adopted));
    checkArgument(
        !known.isEmpty(), "no adopted policy of %s on %s in the catalogue", organization, day);
    checkArgument(
        known.size() == 1,
        "%s adopted policies of %s on %s in the catalogue: %s",
        known.size(),
        organization,
        day,
        quoted(known));
    return known.get(0);
  }

  /** A policy without any source is the caller's own, who knows it. */
  private static boolean knownWellEnough(DesirableRangePolicy policy) {
    return !policy.weakestEvidence().equals(Optional.of(EvidenceGrade.UNVERIFIED));
  }

  private static String quoted(List<DesirableRangePolicy> policies) {
    return policies.stream()
        .map(policy -> "'" + policy.id() + "'")
        .collect(Collectors.joining(", "));
  }

  /** {@return the identifiers} */
  @Override
  public String toString() {
    return quoted(all());
  }
}
