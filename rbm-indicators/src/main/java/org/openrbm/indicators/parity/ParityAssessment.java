package org.openrbm.indicators.parity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.Medium;

/**
 * The assessment of one group against a parity band, and what is missing.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ExplicitJsonProperties
@JsonPropertyOrder({
  "composition",
  "band",
  "status",
  "certain",
  "shareOfWomen",
  "distanceInPoints",
  "headsToBand",
  "headsToHalf"
})
public final class ParityAssessment {

  private final GenderComposition composition;
  private final ParityBand band;
  private final ParityStatus status;

  ParityAssessment(GenderComposition composition, ParityBand band) {
    this.composition = composition;
    this.band = band;
    this.status = status(composition.women(), composition.known(), band);
  }

  private static ParityStatus status(long women, long known, ParityBand band) {
    if (known == 0) {
      return ParityStatus.NOT_COMPUTABLE;
    }
    Optional<CountRange> parity = band.attainable(known);
    if (parity.filter(range -> range.contains(women)).isPresent()) {
      return ParityStatus.AT_PARITY;
    }
    boolean fewer =
        parity
            .map(range -> women < range.lowest())
            .orElseGet(
                () ->
                    // no number of women is parity; the side of the middle, times 2·known
                    Ratio.of(women).times(2).compareTo(band.lower().plus(band.upper()).times(known))
                        < 0);
    return fewer ? ParityStatus.WOMEN_UNDERREPRESENTED : ParityStatus.MEN_UNDERREPRESENTED;
  }

  /** {@return the group} */
  @JsonProperty
  public GenderComposition composition() {
    return composition;
  }

  /** {@return the band} */
  @JsonProperty
  public ParityBand band() {
    return band;
  }

  /** {@return how the group stands, by exact counts} */
  @JsonProperty
  public ParityStatus status() {
    return status;
  }

  /**
   * Returns whether the status is the same whatever the gender of those not stated: true if all are
   * known. Persons of another gender count here as if they might be either.
   */
  @JsonProperty
  public boolean certain() {
    long unknown = composition.otherOrNotStated();
    return unknown == 0
        || (status(composition.women(), composition.total(), band) == status
            && status(composition.women() + unknown, composition.total(), band) == status);
  }

  /** {@return the share of women among the known, 0 to 1; no number if nobody is known} */
  public Figure shareOfWomen() {
    return composition.shareOfWomen();
  }

  @JsonProperty("shareOfWomen")
  Optional<Ratio> share() {
    return shareOfWomen().value();
  }

  /**
   * Returns by how many percentage points the share of women must change to lie within the limits
   * of the band, whatever its rule for small groups: positive if it must rise, 0 inside. There is
   * no number if nobody is known.
   */
  public Figure distanceInPoints() {
    return Figure.calculated(
        recorder ->
            GenderFigure.SHARE_OF_WOMEN
                .derive(composition, recorder)
                .map(
                    share ->
                        recorder.derived(
                            "distance to the band",
                            "percentage points",
                            band.limits().signedDistance(share.value()).times(Ratio.HUNDRED),
                            "100 × (the nearest share in the band − share of women)",
                            band.source(),
                            share,
                            recorder.given("least share of women", "", band.lower(), band.source()),
                            recorder.given(
                                "greatest share of women", "", band.upper(), band.source()))));
  }

  @JsonProperty("distanceInPoints")
  Optional<Ratio> distance() {
    return distanceInPoints().value();
  }

  /** {@return the numbers of women that are parity in a group of this size; empty if none is} */
  public Optional<CountRange> attainable() {
    return band.attainable(composition.known());
  }

  /**
   * Returns the fewest heads that bring the group to parity, by the rule of the band: with one
   * fewer it is not at parity. 0 by both ways if it is; empty if nobody is known.
   */
  @JsonProperty
  public Optional<HeadsNeeded> headsToBand() {
    return status == ParityStatus.NOT_COMPUTABLE
        ? Optional.empty()
        : Optional.of(HeadsSearch.toBand(composition, band, missing()));
  }

  /**
   * Returns the fewest heads that bring the gender with fewer heads to at least one half. In a
   * group of odd size replacement goes half a person past the middle. Empty if nobody is known.
   */
  @JsonProperty
  public Optional<HeadsNeeded> headsToHalf() {
    return status == ParityStatus.NOT_COMPUTABLE
        ? Optional.empty()
        : Optional.of(HeadsSearch.toHalf(composition));
  }

  private Gender missing() {
    return switch (status) {
      case WOMEN_UNDERREPRESENTED -> Gender.WOMAN;
      case MEN_UNDERREPRESENTED -> Gender.MAN;
      case AT_PARITY, NOT_COMPUTABLE ->
          composition.women() <= composition.men() ? Gender.WOMAN : Gender.MAN;
    };
  }

  /** {@return whether {@code other} assesses the same group by the same band} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityAssessment that
        && composition.equals(that.composition)
        && band.equals(that.band);
  }

  @Override
  public int hashCode() {
    return Objects.hash(composition, band);
  }

  /** {@return such as {@code "15 women, 36 men: WOMEN_UNDERREPRESENTED by UN 47–53"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(composition + ", " + status + " by " + band.id());
  }
}
