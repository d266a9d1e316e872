package org.openrbm.examples.frameworks;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

/**
 * All values of the series of {@link UnHrReform}, as the report states them, from {@code
 * un-hr-reform-series.csv}.
 *
 * <p>Changes that are stated without the value they lead from are rows of their own, with a measure
 * of their own, such as {@code share-change}; the period is then that of the change.
 *
 * <p>Source: United Nations, A/77/590/Add.1; the paragraph is in each row.
 *
 * @since 0.1.0
 */
public final class UnHrReformSeries {

  private static final String RESOURCE = "un-hr-reform-series.csv";
  private static final String HEADER = "indicator,measure,period,value,unit,source";

  private UnHrReformSeries() {}

  /** {@return the values, in the order of the file: by indicator, measure and period} */
  public static List<PublishedValue> values() {
    List<String> lines = Documents.text(RESOURCE).lines().toList();
    checkArgument(lines.get(0).equals(HEADER), "%s has the header '%s'", RESOURCE, lines.get(0));
    return lines.stream().skip(1).map(UnHrReformSeries::value).toList();
  }

  /** {@return the values of one measure, in order of period} */
  public static List<PublishedValue> values(String indicator, String measure) {
    return values().stream()
        .filter(value -> value.indicator().equals(indicator) && value.measure().equals(measure))
        .toList();
  }

  /** No cell of the file holds a comma, so none is quoted. */
  private static PublishedValue value(String line) {
    List<String> cells = Splitter.on(',').splitToList(line);
    checkArgument(cells.size() == 6, "%s has the line '%s'", RESOURCE, line);
    return new PublishedValue(
        cells.get(0),
        cells.get(1),
        ReportingPeriod.parse(cells.get(2)),
        Ratio.parse(cells.get(3)),
        cells.get(4),
        cells.get(5));
  }
}
