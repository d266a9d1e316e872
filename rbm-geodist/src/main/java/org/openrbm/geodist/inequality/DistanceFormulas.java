package org.openrbm.geodist.inequality;

import java.util.Comparator;
import java.util.List;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** The rational indices of {@link Disproportionality}, written once for number and explanation. */
final class DistanceFormulas {

  private static final Ratio HALF = Ratio.of(1, 2);

  private final Recorder recorder;
  private final ShareSteps staff;
  private final ShareSteps entitlement;
  private final List<String> members;
  private final boolean staffWithoutEntitlement;

  DistanceFormulas(RepresentationShares shares, Recorder recorder) {
    this.recorder = recorder;
    this.staff = new ShareSteps("staff", shares.staff(), recorder);
    this.entitlement = new ShareSteps("entitlement", shares.entitlements(), recorder);
    this.members = List.copyOf(shares.staff().keySet());
    this.staffWithoutEntitlement = shares.staffWithoutEntitlement();
  }

  private Derivation p(String member) {
    return staff.share(member);
  }

  private Derivation q(String member) {
    return entitlement.share(member);
  }

  private Derivation difference(String member) {
    Derivation p = p(member);
    Derivation q = q(member);
    return recorder.derived(
        "absolute difference of " + member, "", p.value().minus(q.value()).abs(), "|p − q|", p, q);
  }

  Derivation loosemoreHanby() {
    Derivation[] differences = staff.each(this::difference);
    return RepresentationIndex.LOOSEMORE_HANBY.derived(
        recorder,
        Amounts.sum(differences).times(HALF),
        "half the sum of the absolute differences",
        differences);
  }

  Derivation rae() {
    Derivation[] differences = staff.each(this::difference);
    return RepresentationIndex.RAE_OVER_ALL_MEMBERS.derived(
        recorder,
        Amounts.sum(differences).dividedBy(members.size()),
        "sum of the absolute differences ÷ the number of members, " + members.size(),
        differences);
  }

  Derivation greatestDeviation() {
    Derivation[] differences = staff.each(this::difference);
    return RepresentationIndex.GREATEST_DEVIATION.derived(
        recorder,
        List.of(differences).stream()
            .map(Derivation::value)
            .max(Comparator.naturalOrder())
            .orElse(Ratio.ZERO),
        "the greatest of the absolute differences",
        differences);
  }

  Derivation gallagherSquared() {
    Derivation[] differences = staff.each(this::difference);
    return RepresentationIndex.GALLAGHER_SQUARED.derived(
        recorder,
        Amounts.sum(List.of(differences), one -> one.value().times(one.value())).times(HALF),
        "half the sum of the squared differences",
        differences);
  }

  Figure sainteLagueSum() {
    if (staffWithoutEntitlement) {
      return Figure.none(NoIndexValue.STAFF_WITHOUT_ENTITLEMENT);
    }
    Derivation[] terms =
        members.stream()
            .filter(member -> q(member).value().signum() > 0)
            .map(this::relativeSquare)
            .toArray(Derivation[]::new);
    return Figure.of(
        RepresentationIndex.SAINTE_LAGUE_SUM.derived(
            recorder,
            Amounts.sum(terms),
            "sum of the relative squares of the members with entitlement",
            terms));
  }

  private Derivation relativeSquare(String member) {
    Derivation p = p(member);
    Derivation q = q(member);
    Ratio difference = p.value().minus(q.value());
    return recorder.derived(
        "relative square of " + member,
        "",
        difference.times(difference).dividedBy(q.value()),
        "(p − q)² ÷ q",
        p,
        q);
  }

  Derivation gini() {
    Derivation before = recorder.given("cumulated staff before the first", "", Ratio.ZERO);
    List<String> ordered = members.stream().sorted(this::byRepresentation).toList();
    Derivation[] areas = new Derivation[ordered.size()];
    for (int i = 0; i < areas.length; i++) {
      String member = ordered.get(i);
      Derivation p = p(member);
      Derivation q = q(member);
      Derivation after =
          // without its operands: a chain as long as there are members is too deep for JSON
          recorder.derived(
              "cumulated staff with " + member,
              "",
              before.value().plus(p.value()),
              "sum of p over the members up to this one, in the order of p ÷ q");
      areas[i] =
          recorder.derived(
              "strip of " + member,
              "",
              q.value().times(before.value().plus(after.value())),
              "q × (cumulated p before it + cumulated p with it), which is that before + p",
              q,
              before,
              after,
              p);
      before = after;
    }
    return RepresentationIndex.GINI_AGAINST_ENTITLEMENT.derived(
        recorder,
        Ratio.ONE.minus(Amounts.sum(areas)),
        "1 − the sum of the strips under the Lorenz curve, members in the order of p ÷ q",
        areas);
  }

  /** Without entitlement last; otherwise by p ÷ q, compared crosswise. */
  private int byRepresentation(String one, String other) {
    boolean oneLast = q(one).value().signum() == 0;
    boolean otherLast = q(other).value().signum() == 0;
    if (oneLast || otherLast) {
      return Boolean.compare(oneLast, otherLast);
    }
    return p(one).value().times(q(other).value()).compareTo(p(other).value().times(q(one).value()));
  }
}
