package org.openrbm.indicators.parity;

import org.openrbm.core.Citation;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The parity bands that organisations use.
 *
 * @since 0.1.0
 */
public final class ParityBands {

  /** United Nations: 47 to 53 per cent, "or the closest possible". */
  public static final ParityBand UN =
      band(
          "UN 47–53",
          "Parity in the United Nations: 47 to 53 per cent, or the closest possible",
          "联合国性别均等：47% 至 53%，或尽可能接近",
          47,
          53,
          BandRule.CLOSEST_POSSIBLE,
          Sources.UN_STRATEGY);

  /** United Nations, as a workforce dashboard codes it; see {@link BandRule#UN_DASHBOARD}. */
  public static final ParityBand UN_DASHBOARD =
      band(
          "UN dashboard 47–53",
          "Parity as coded in a United Nations dashboard: 50 ± 3 points, one decimal",
          "联合国人力仪表板编码的性别均等：50 ± 3 个百分点，一位小数",
          47,
          53,
          BandRule.UN_DASHBOARD,
          Sources.UN_DASHBOARD);

  /** ILO: 45 to 55 per cent, in P-1 to P-4 and in P-5 and above. */
  public static final ParityBand ILO =
      band(
          "ILO 45–55",
          "Parity in the ILO: 45 to 55 per cent",
          "国际劳工组织性别均等：45% 至 55%",
          45,
          55,
          BandRule.WITHIN_LIMITS,
          Sources.HR_STRATEGY);

  /** Council of Europe and EIGE: neither women nor men below 40 per cent. */
  public static final ParityBand BALANCED_40_60 =
      band(
          "balanced 40–60",
          "Gender balance: neither sex below 40 per cent",
          "性别平衡：任一性别不低于 40%",
          40,
          60,
          BandRule.WITHIN_LIMITS,
          Sources.EIGE);

  private ParityBands() {}

  private static ParityBand band(
      String id, String en, String zh, long lower, long upper, BandRule rule, Citation source) {
    return ParityBand.builder()
        .id(id)
        .title(LocalizedText.of("en", en).with("zh", zh))
        .limits(Interval.ofClosed(Ratio.ofPercent(lower), Ratio.ofPercent(upper)))
        .rule(rule)
        .source(source)
        .build();
  }
}
