package org.openrbm.examples.workforce;

import com.google.common.base.Strings;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.PlainLines;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.GenderTable;
import org.openrbm.indicators.parity.HeadsNeeded;
import org.openrbm.indicators.parity.ParityAssessment;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.ParityBands;
import org.openrbm.indicators.parity.ParityCalculator;
import org.openrbm.indicators.parity.ParityStatus;

/** A table of groups against the bands of the United Nations and of the ILO, as text. */
final class ParityText {

  private static final int STATUS = 24;
  private static final int COUNT = 9;

  private ParityText() {}

  static String of(GenderTable<String> table, String heading) {
    int width =
        table.groups().keySet().stream()
            .mapToInt(String::length)
            .reduce(heading.length(), Math::max);
    PlainLines text = new PlainLines();
    line(
        text,
        Strings.padEnd(heading, width, ' '),
        "women",
        "men",
        "women %",
        ParityBands.UN.id(),
        ParityBands.ILO.id(),
        "heads to " + ParityBands.UN.id());
    table.groups().forEach((key, group) -> row(text, Strings.padEnd(key, width, ' '), group));
    return text.toString();
  }

  private static void row(PlainLines text, String key, GenderComposition group) {
    ParityAssessment un = ParityCalculator.standard().assess(group, ParityBands.UN);
    ParityAssessment ilo = ParityCalculator.standard().assess(group, ParityBands.ILO);
    line(
        text,
        key,
        Long.toString(group.women()),
        Long.toString(group.men()),
        group.shareOfWomen().value().map(ParityText::percent).orElse("-"),
        words(un.status()),
        words(ilo.status()),
        un.headsToBand().filter(heads -> !heads.none()).map(HeadsNeeded::toString).orElse("-"));
  }

  private static void line(
      PlainLines text,
      String key,
      String women,
      String men,
      String share,
      String un,
      String ilo,
      String heads) {
    text.line(
        key
            + Strings.padStart(women, COUNT, ' ')
            + Strings.padStart(men, COUNT, ' ')
            + Strings.padStart(share, COUNT, ' ')
            + "  "
            + Strings.padEnd(un, STATUS, ' ')
            + Strings.padEnd(ilo, STATUS, ' ')
            + heads);
  }

  static String summary(GenderTable<String> table, ParityBand band) {
    Map<String, ParityAssessment> groups = ParityCalculator.standard().assess(table, band);
    return band.id()
        + ": "
        + count(groups, ParityStatus.AT_PARITY)
        + " at parity, women underrepresented in "
        + count(groups, ParityStatus.WOMEN_UNDERREPRESENTED)
        + ", men in "
        + count(groups, ParityStatus.MEN_UNDERREPRESENTED)
        + ", of "
        + groups.size();
  }

  private static long count(Map<String, ParityAssessment> groups, ParityStatus status) {
    return groups.values().stream().filter(group -> group.status() == status).count();
  }

  /**
   * {@return a share in per cent to two decimals, so that 46.78 does not seem to be in the band}
   */
  static String percent(Ratio share) {
    return share.times(Ratio.HUNDRED).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String words(ParityStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
