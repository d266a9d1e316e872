package org.openrbm.geodist;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyStanding;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RateTreatment;

/** The notes that a reader must know of a {@link DesirableRangeTable}. */
final class TableNotes {

  private TableNotes() {}

  static ImmutableList<String> of(DesirableRangePolicy policy, Membership membership) {
    return ImmutableList.<String>builder()
        .addAll(ofMembership(policy, membership))
        .addAll(ofPolicy(policy, membership.asOf()))
        .build();
  }

  /** What a reader must know of the membership, and of what the policy makes of it. */
  static ImmutableList<String> ofMembership(DesirableRangePolicy policy, Membership membership) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.addAll(membership.notes());
    Ratio total = membership.totalRatePercent();
    if (!total.equals(Ratio.HUNDRED)) {
      notes.add(rates(policy.rateTreatment(), total));
    }
    if (policy.blocks().stream().anyMatch(PostBlock::reserve)) {
      notes.add(
          "Posts of the policy are held in reserve, so the midpoints do not sum to the base"
              + " figure.");
    }
    return notes.build();
  }

  private static Optional<String> standing(PolicyStanding standing, DesirableRangePolicy policy) {
    return switch (standing) {
      case ADOPTED -> Optional.empty();
      case PROPOSED -> Optional.of("The policy is a proposal; that it was adopted is not known.");
      case SCENARIO -> Optional.of("The policy is a scenario and was not adopted.");
      case VARIANT ->
          Optional.of(
              "The policy is a variant of '%s' and was not adopted. Changed: %s."
                  .formatted(policy.variantOf().orElseThrow(), changes(policy)));
    };
  }

  private static String changes(DesirableRangePolicy policy) {
    Map<String, String> now = policy.parameters();
    return policy.originalValues().isEmpty()
        ? "nothing"
        : policy.originalValues().entrySet().stream()
            .map(was -> was.getKey() + " " + now.get(was.getKey()) + ", was " + was.getValue())
            .collect(Collectors.joining("; "));
  }

  private static Optional<String> inForce(DesirableRangePolicy policy, LocalDate day) {
    if (policy.inEffect(day)) {
      return Optional.empty();
    }
    String days =
        policy.effectiveTo().filter(to -> day.isAfter(to)).isPresent()
            ? "until " + policy.effectiveTo().get()
            : "only from " + policy.effectiveFrom().orElseThrow();
    return Optional.of("The policy was in force %s; the membership is of %s.".formatted(days, day));
  }

  private static Optional<String> ofOtherDays(BaseFigure figure, LocalDate day) {
    return figure
        .period()
        .filter(period -> !period.contains(day))
        .map(
            period ->
                "The base figure of %s posts is known for %s; the membership is of %s."
                    .formatted(figure.posts(), period.label(), day));
  }

  /** What a reader must know of the policy, for a membership of that day. */
  static ImmutableList<String> ofPolicy(DesirableRangePolicy policy, LocalDate asOf) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    policy.standing().flatMap(standing -> standing(standing, policy)).ifPresent(notes::add);
    inForce(policy, asOf).ifPresent(notes::add);
    policy.baseFigure().flatMap(figure -> ofOtherDays(figure, asOf)).ifPresent(notes::add);
    String unverified = unverified(policy);
    if (!unverified.isEmpty()) {
      notes.add("Elements of the policy are unverified, so it is not for decisions: " + unverified);
    }
    return notes.build();
  }

  private static String rates(RateTreatment treatment, Ratio total) {
    String sum = total.toDecimal(3, RoundingMode.HALF_EVEN).toPlainString();
    return switch (treatment) {
      case AS_PUBLISHED ->
          "The assessment rates sum to %s per cent and are taken as published, so the"
                  .formatted(sum)
              + " midpoints do not sum to the base figure.";
      case RENORMALISED ->
          "The assessment rates sum to %s per cent and are renormalised to 100.".formatted(sum);
    };
  }

  private static String unverified(DesirableRangePolicy policy) {
    return policy.citations().entrySet().stream()
        .filter(entry -> entry.getValue().evidence() == EvidenceGrade.UNVERIFIED)
        .map(Map.Entry::getKey)
        .map(element -> element.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
