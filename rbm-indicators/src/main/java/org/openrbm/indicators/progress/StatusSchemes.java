package org.openrbm.indicators.progress;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The status schemes that organisations publish.
 *
 * @since 0.1.0
 */
public final class StatusSchemes {

  /** ServiceNow Goal Framework: at least 90 per cent of the way green, 75 yellow. */
  public static final StatusScheme SERVICENOW =
      threeBands(
          "ServiceNow 90/75",
          StatusBasis.FRACTION,
          "ServiceNow Goal Framework documentation",
          "90",
          "green",
          "75",
          "yellow",
          "red");

  /** UNDP integrated results and resources framework: at least 80 per cent of the way, 60. */
  public static final StatusScheme UNDP_IRRF =
      threeBands(
          "UNDP IRRF 80/60",
          StatusBasis.FRACTION,
          "UNDP performance app methodology, IRRF",
          "80",
          "green",
          "60",
          "yellow",
          "red");

  /** UNDP people indicators: a score of at least 85 per cent, 70. */
  public static final StatusScheme UNDP_PEOPLE =
      threeBands(
          "UNDP people 85/70",
          StatusBasis.ACHIEVEMENT,
          "UNDP performance app methodology, people",
          "85",
          "green",
          "70",
          "yellow",
          "red");

  /** Akvo RSR: at least 85 per cent of the target nearly reached or reached, 50 partly reached. */
  public static final StatusScheme AKVO =
      threeBands(
          "Akvo 85/50",
          StatusBasis.ACHIEVEMENT,
          "Akvo RSR, results reports",
          "85",
          "nearly reached or reached",
          "50",
          "partly reached",
          "under reached");

  /** Mercy Corps Tola: within 15 per cent of the target on either side, both limits on scope. */
  public static final StatusScheme TOLA =
      StatusScheme.builder()
          .id("Tola ±15 %")
          .title(LocalizedText.of("en", "Mercy Corps TolaData, on-scope margin"))
          .source(Citation.of("TolaActivity, on-scope margin", EvidenceGrade.PRIMARY))
          .basis(StatusBasis.ACHIEVEMENT)
          .addBand(new StatusBand(Ratio.ofPercent(115), false, Status.ON_TRACK, "over scope"))
          .addBand(new StatusBand(Ratio.ofPercent(85), true, Status.ON_TRACK, "on scope"))
          .lowest(Status.BEHIND)
          .lowestLabel("under scope")
          .build();

  /**
   * The library's own scheme, which looks at the day: at least as far as a straight line to the
   * target, or at least 75 per cent of that. The bounds are those of ServiceNow with "on track"
   * taken literally.
   */
  public static final StatusScheme ON_THE_LINE =
      StatusScheme.builder()
          .id("on the line 100/75")
          .title(
              LocalizedText.of("en", "Share of the way that a straight line asks for by the day"))
          .source(
              Citation.builder()
                  .document("rbm, org.openrbm.indicators.progress")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark("a scheme of this library")
                  .build())
          .basis(StatusBasis.FRACTION_OF_EXPECTED)
          .addBand(new StatusBand(Ratio.ONE, true, Status.ON_TRACK, "on track"))
          .addBand(new StatusBand(Ratio.ofPercent(75), true, Status.BEHIND, "behind"))
          .lowest(Status.OFF_TRACK)
          .lowestLabel("off track")
          .putWord(Status.ACHIEVED, "achieved")
          .putWord(Status.MET_LATE, "met late")
          .putWord(Status.MISSED, "missed")
          .putWord(Status.NOT_DUE, "not due")
          .build();

  private StatusSchemes() {}

  private static StatusScheme threeBands(
      String id,
      StatusBasis basis,
      String document,
      String high,
      String highLabel,
      String middle,
      String middleLabel,
      String lowLabel) {
    return StatusScheme.builder()
        .id(id)
        .title(LocalizedText.of("en", id))
        .source(Citation.of(document, EvidenceGrade.PRIMARY))
        .basis(basis)
        .addBand(
            new StatusBand(
                Ratio.parse(high).dividedBy(Ratio.HUNDRED), true, Status.ON_TRACK, highLabel))
        .addBand(
            new StatusBand(
                Ratio.parse(middle).dividedBy(Ratio.HUNDRED), true, Status.BEHIND, middleLabel))
        .lowest(Status.OFF_TRACK)
        .lowestLabel(lowLabel)
        .build();
  }
}
