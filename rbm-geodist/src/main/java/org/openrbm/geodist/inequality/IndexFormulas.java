package org.openrbm.geodist.inequality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** Chooses the calculation that gives an index. */
final class IndexFormulas {

  private IndexFormulas() {}

  /** The rational index; empty if it is not computable, needs too many digits, or not rational. */
  static Optional<Derivation> derive(
      RepresentationIndex index, RepresentationShares shares, Recorder recorder) {
    return Digits.ifFit(() -> exact(index, shares, recorder));
  }

  private static Optional<Derivation> exact(
      RepresentationIndex index, RepresentationShares shares, Recorder recorder) {
    DistanceFormulas distance = new DistanceFormulas(shares, recorder);
    ConcentrationFormulas concentration = new ConcentrationFormulas(shares.staff(), recorder);
    return switch (index) {
      case LOOSEMORE_HANBY -> Optional.of(distance.loosemoreHanby());
      case RAE_OVER_ALL_MEMBERS -> Optional.of(distance.rae());
      case GREATEST_DEVIATION -> Optional.of(distance.greatestDeviation());
      case GALLAGHER_SQUARED -> Optional.of(distance.gallagherSquared());
      case SAINTE_LAGUE_SUM -> distance.sainteLagueSum();
      case GINI_AGAINST_ENTITLEMENT -> Optional.of(distance.gini());
      case HERFINDAHL -> Optional.of(concentration.herfindahl());
      case GINI_SIMPSON -> Optional.of(concentration.giniSimpson());
      case INVERSE_SIMPSON -> Optional.of(concentration.inverseSimpson());
      case SIMPSON_WITHOUT_REPLACEMENT -> concentration.simpsonWithoutReplacement();
      default -> Optional.empty();
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

  /** {@return the reason why there is no value, given that there is none} */
  static NoIndexValue reason(RepresentationIndex index, RepresentationShares shares) {
    return switch (index) {
      case SAINTE_LAGUE_SUM, SAINTE_LAGUE_ROOT, THEIL ->
          Disproportionality.of(shares).staffWithoutEntitlement()
              ? NoIndexValue.STAFF_WITHOUT_ENTITLEMENT
              : NoIndexValue.TOO_LARGE;
      case SIMPSON_WITHOUT_REPLACEMENT -> {
        if (!shares.staff().values().stream().allMatch(Ratio::whole)) {
          yield NoIndexValue.STAFF_NOT_WHOLE;
        }
        yield shares.totalStaff().equals(Ratio.ONE)
            ? NoIndexValue.ONE_STAFF_ONLY
            : NoIndexValue.TOO_MANY_DIGITS;
      }
      case PIELOU_AMONG_REPRESENTED, PIELOU_AMONG_ALL, HEIP_AMONG_REPRESENTED ->
          NoIndexValue.ONE_MEMBER_ONLY;
      default -> NoIndexValue.TOO_MANY_DIGITS;
    };
  }
}
