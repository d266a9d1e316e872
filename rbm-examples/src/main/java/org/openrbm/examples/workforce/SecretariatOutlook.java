package org.openrbm.examples.workforce;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.examples.frameworks.UnHrReformSeries;
import org.openrbm.indicators.parity.FlowModel;
import org.openrbm.indicators.parity.FlowProjection;
import org.openrbm.indicators.parity.LinearProjection;
import org.openrbm.indicators.parity.ParityBands;
import org.openrbm.indicators.parity.RequiredHireShare;
import org.openrbm.indicators.parity.SharePoint;

/**
 * Projects when women will be 47 and 50 per cent of the United Nations Secretariat, by two models
 * that agree on the past and differ on the future.
 *
 * <p>The past is 42.2 per cent in 2021, 7.2 points more than in 2016, among staff in the
 * professional and higher categories and the field service (A/77/590/Add.1, paragraph 6). The line
 * prolongs that past. The flow model needs an attrition, which is assumed. It takes the share of
 * women among those hired that, at this attrition, leads from the first share to the second.
 *
 * @since 0.1.0
 */
public final class SecretariatOutlook {

  private static final String SHARE_OF_WOMEN = "DIV.2.1";

  static final SharePoint LAST = SharePoint.of(2021, share("share", "2021"));
  static final SharePoint FIRST =
      SharePoint.of(2016, LAST.share().minus(share("share-change", "2016/2021")));

  private static final Map<String, Ratio> TARGETS =
      ImmutableMap.of("47 per cent", ParityBands.UN.lower(), "50 per cent", Ratio.of(1, 2));

  private SecretariatOutlook() {}

  private static Ratio share(String measure, String period) {
    return UnHrReformSeries.values(SHARE_OF_WOMEN, measure).stream()
        .filter(value -> value.period().equals(ReportingPeriod.parse(period)))
        .findFirst()
        .orElseThrow()
        .value()
        .dividedBy(Ratio.HUNDRED);
  }

  /** {@return the line through the two observations} */
  public static LinearProjection line() {
    return LinearProjection.through(FIRST, LAST);
  }

  /** {@return the hire share that explains the past at an assumed attrition, 0 to 1 a year} */
  public static Ratio impliedHireShare(Ratio attrition) {
    return RequiredHireShare.of(
            attrition,
            FIRST.share(),
            LAST.share(),
            Math.toIntExact(LAST.year().minus(FIRST.year()).round(RoundingMode.UNNECESSARY)))
        .value()
        .orElseThrow();
  }

  /** {@return the future from the last observation, if attrition and hire share stay} */
  public static FlowProjection flow(Ratio attrition) {
    return FlowProjection.of(FlowModel.of(attrition, impliedHireShare(attrition)), LAST.share());
  }

  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("line: ")
        .append(twoDecimals(line().incrementInPoints().orElseThrow()))
        .append(" points a year;");
    text.append(
        moments(
            target ->
                line()
                    .momentOf(target)
                    .value()
                    .map(SecretariatOutlook::oneDecimal)
                    .orElse("never")));
    for (long percent : new long[] {8, 10}) {
      Ratio attrition = Ratio.ofPercent(percent);
      text.append("flow: assumed attrition ")
          .append(percent)
          .append(" per cent a year, implied hires of women ")
          .append(oneDecimal(impliedHireShare(attrition).times(Ratio.HUNDRED)))
          .append(" per cent;");
      text.append(moments(target -> moment(attrition, target)));
    }
    return text.toString();
  }

  private static String moments(Function<Ratio, String> moment) {
    return TARGETS.entrySet().stream()
        .map(target -> target.getKey() + " in " + moment.apply(target.getValue()))
        .collect(Collectors.joining(", ", " ", "\n"));
  }

  private static String moment(Ratio attrition, Ratio target) {
    return flow(attrition)
        .yearsTo(target)
        .value()
        .map(years -> oneDecimal(LAST.year().plus(years)))
        .orElse("never");
  }

  private static String oneDecimal(Ratio value) {
    return value.toDecimal(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String twoDecimals(Ratio value) {
    return value.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
