package org.openrbm.geodist.inequality;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

/** Chooses the calculation that gives an index. */
final class IndexFormulas {

  private IndexFormulas() {}

  /** The exact index of a distribution, or the reason why it has none. */
  static Figure figure(RepresentationIndex index, RepresentationShares shares) {
    return switch (index) {
      case HERFINDAHL, GINI_SIMPSON, INVERSE_SIMPSON, SIMPSON_WITHOUT_REPLACEMENT ->
          ofStaff(index, shares.staff());
      default -> Digits.figure(recorder -> of(index, new DistanceFormulas(shares, recorder)));
    };
  }

  /** The exact index of the staff alone, or the reason why it has none. */
  static Figure ofStaff(RepresentationIndex index, Map<String, Ratio> staff) {
    return Digits.figure(recorder -> of(index, new ConcentrationFormulas(staff, recorder)));
  }

  private static Figure of(RepresentationIndex index, DistanceFormulas distance) {
    return switch (index) {
      case LOOSEMORE_HANBY -> Figure.of(distance.loosemoreHanby());
      case RAE_OVER_ALL_MEMBERS -> Figure.of(distance.rae());
      case GREATEST_DEVIATION -> Figure.of(distance.greatestDeviation());
      case GALLAGHER_SQUARED -> Figure.of(distance.gallagherSquared());
      case SAINTE_LAGUE_SUM -> distance.sainteLagueSum();
      case GINI_AGAINST_ENTITLEMENT -> Figure.of(distance.gini());
      default -> Figure.none(NoIndexValue.NOT_RATIONAL);
    };
  }

  private static Figure of(RepresentationIndex index, ConcentrationFormulas concentration) {
    return switch (index) {
      case HERFINDAHL -> Figure.of(concentration.herfindahl());
      case GINI_SIMPSON -> Figure.of(concentration.giniSimpson());
      case INVERSE_SIMPSON -> Figure.of(concentration.inverseSimpson());
      case SIMPSON_WITHOUT_REPLACEMENT -> concentration.simpsonWithoutReplacement();
      default -> Figure.none(NoIndexValue.NOT_RATIONAL);
    };
  }

  /**
   * The index as a {@code double}; empty if it is not computable, or rational and never in need of
   * more digits for more members.
   */
  static Optional<Double> approximate(RepresentationIndex index, RepresentationShares shares) {
    Disproportionality distance = Disproportionality.of(shares);
    Concentration staff = Concentration.of(shares.staff());
    return switch (index) {
      case GALLAGHER -> Optional.of(distance.gallagher());
      case SAINTE_LAGUE_SUM -> finite(distance.sainteLagueSumApproximately());
      case SAINTE_LAGUE_ROOT -> finite(distance.sainteLagueRoot());
      case THEIL -> finite(distance.theil());
      case HELLINGER -> Optional.of(distance.hellinger());
      case SHANNON -> Optional.of(staff.shannon());
      case EFFECTIVE_NUMBER_BY_SHANNON -> Optional.of(staff.effectiveNumberByShannon());
      case PIELOU_AMONG_REPRESENTED -> boxed(staff.pielouAmongRepresented());
      case PIELOU_AMONG_ALL -> boxed(staff.pielouAmongAll());
      case HEIP_AMONG_REPRESENTED -> boxed(staff.heipAmongRepresented());
      default -> Optional.empty();
    };
  }

  private static Optional<Double> finite(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  /** {@return the reason why an index that may be a {@code double} is not even that} */
  static NoIndexValue notEvenApproximate(RepresentationIndex index, RepresentationShares shares) {
    return switch (index) {
      case PIELOU_AMONG_REPRESENTED, PIELOU_AMONG_ALL, HEIP_AMONG_REPRESENTED ->
          NoIndexValue.ONE_MEMBER_ONLY;
      default ->
          shares.staffWithoutEntitlement()
              ? NoIndexValue.STAFF_WITHOUT_ENTITLEMENT
              : NoIndexValue.TOO_LARGE;
    };
  }
}
