package org.openrbm.geodist;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyStanding;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RateTreatment;

/** The notes that a reader must know of a {@link DesirableRangeTable}. */
final class TableNotes {

  private TableNotes() {}

  static ImmutableList<String> of(DesirableRangePolicy policy, Membership membership) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.addAll(membership.notes());
    Ratio total = membership.totalRatePercent();
    if (!total.equals(Ratio.HUNDRED)) {
      notes.add(rates(policy.rateTreatment(), total));
    }
    if (policy.blocks().stream().anyMatch(PostBlock::reserve)) {
      notes.add(
          "Posts of the policy are held in reserve, so the midpoints do not sum to the base figure.");
    }
    policy
        .standing()
        .filter(standing -> standing != PolicyStanding.ADOPTED)
        .ifPresent(
            standing ->
                notes.add(
                    standing == PolicyStanding.PROPOSED
                        ? "The policy is a proposal; that it was adopted is not known."
                        : "The policy is a scenario and was not adopted."));
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
