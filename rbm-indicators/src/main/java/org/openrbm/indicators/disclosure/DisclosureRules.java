package org.openrbm.indicators.disclosure;

import java.time.LocalDate;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountRounding.HalfRule;

/**
 * The disclosure rules of organisations, and the default of a family of tools.
 *
 * <p>The sources state what is withheld or rounded. All of them are applied so that nothing can be
 * derived by subtraction; where a source names no mask for counts that are withheld for that
 * reason, the mask is this library's.
 *
 * @since 0.1.0
 */
public final class DisclosureRules {

  /**
   * HESA: nearest 5, so 0 to 2 become 0; no percentage of fewer than 22.5 and no mean of 7 or fewer
   * persons.
   */
  public static final DisclosureRule HESA =
      DisclosureRule.builder()
          .id("HESA")
          .title(
              LocalizedText.of("en", "HESA: nearest 5; no percentage below 22.5; no mean of 7")
                  .with("zh", "HESA：四舍五入到 5；基数低于 22.5 不列百分比；7 人及以下不列均值"))
          .threshold(3)
          .withheldMask("..")
          .rounding(CountRounding.toNearest(5))
          .minimumPercentageBase(Ratio.of(45, 2))
          .minimumMeanBase(8)
          .source(
              Citation.builder()
                  .document("HESA Services Standard Rounding Methodology")
                  .clause("items 1 to 5")
                  .url("https://www.hesa.ac.uk/support/data-intelligence")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark(
                      "that the counts 1 and 2, which become 0, are the small ones is this"
                          + " library's reading")
                  .build())
          .build();

  /** Ofqual: 1 to 4 are "fewer than 5", 0 is shown, others to the nearest 5. */
  public static final DisclosureRule OFQUAL =
      DisclosureRule.builder()
          .id("Ofqual")
          .title(
              LocalizedText.of("en", "Ofqual: 1 to 4 are \"fewer than 5\", others nearest 5")
                  .with("zh", "Ofqual：1 至 4 显示为“少于 5”，其余四舍五入到 5"))
          .threshold(5)
          .smallMask("fewer than 5")
          .rounding(CountRounding.toNearest(5))
          .source(
              Citation.builder()
                  .document("Ofqual, Rounding policy for statistical publications")
                  .clause("Standard rounding method")
                  .date(LocalDate.of(2025, 10, 30))
                  .url(
                      "https://www.gov.uk/government/publications/"
                          + "ofquals-statistics-policies-and-procedures/rounding-policy")
                  .evidence(EvidenceGrade.PRIMARY)
                  .build())
          .build();

  /** United Kingdom Ministry of Defence: nearest 10, numbers that end in 5 to the nearest 20. */
  public static final DisclosureRule MOD =
      DisclosureRule.builder()
          .id("MoD")
          .title(
              LocalizedText.of("en", "MoD: nearest 10, fives to the nearest 20")
                  .with("zh", "英国国防部：四舍五入到 10，末位为 5 的取最近的 20 的倍数"))
          .threshold(6)
          .rounding(CountRounding.of(10, HalfRule.TO_EVEN_MULTIPLE))
          .source(
              Citation.builder()
                  .document("United Kingdom Ministry of Defence (DASA), rounding of statistics")
                  .url("https://studylib.net/doc/7979056")
                  .evidence(EvidenceGrade.SECONDARY)
                  .remark(
                      "read in a copy; that the counts 1 to 5, which become 0, are the small ones"
                          + " is this library's reading")
                  .build())
          .build();

  /** ONS Longitudinal Study: fewer than 10 observations are not released. */
  public static final DisclosureRule ONS_LONGITUDINAL_STUDY =
      DisclosureRule.builder()
          .id("ONS LS")
          .title(
              LocalizedText.of("en", "ONS Longitudinal Study: at least 10 observations")
                  .with("zh", "英国国家统计局纵向研究：至少 10 个观测"))
          .threshold(10)
          .smallMask("<10")
          .source(
              Citation.builder()
                  .document("ONS Longitudinal Study, advice on cell counts")
                  .url("http://celsius.lshtm.ac.uk/onscell.html")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark(
                      "the threshold is one part of an assessment in context; the mask and that 0"
                          + " is shown are this library's")
                  .build())
          .build();

  /** The default of the R packages sdcTable and easySdcTable: counts of 1 to 3 are withheld. */
  public static final DisclosureRule SDC_TABLE =
      DisclosureRule.builder()
          .id("sdcTable")
          .title(
              LocalizedText.of("en", "Default of sdcTable: counts of 1 to 3 are withheld")
                  .with("zh", "sdcTable 默认：不公布 1 至 3"))
          .threshold(4)
          .smallMask("[c]")
          .source(
              Citation.builder()
                  .document("R package sdcTable, primarySuppression")
                  .clause("maxN = 3, allowZeros = FALSE")
                  .url(
                      "https://www.rdocumentation.org/packages/sdcTable/versions/0.34.1/topics/"
                          + "primarySuppression")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark("cells of at most maxN are withheld, so the threshold is 4")
                  .build())
          .build();

  private DisclosureRules() {}
}
