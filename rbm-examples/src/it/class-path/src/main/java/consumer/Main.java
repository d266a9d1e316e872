package consumer;

import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.indicators.parity.GenderComposition;

/** Calculates with each module of the library, and reads back what it writes. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    DesirableRangeTable ranges =
        DesirableRangeCalculator.standard()
            .calculate(
                UnPolicies.RES_42_220_A.withBaseFigure(3500),
                UnData.membership(2015, PopulationSeries.WPP2012));
    DesirableRange japan = ranges.of("JPN");
    expect("186–252", japan.lower() + "–" + japan.upper());
    expect(ranges, RbmJson.read(RbmJson.write(ranges), DesirableRangeTable.class));

    GenderComposition staff = GenderComposition.of(3, 4);
    expect(staff, RbmJson.read(RbmJson.write(staff), GenderComposition.class));
    expect("1/2", RbmJson.read(RbmJson.write(Ratio.of(1, 2)), Ratio.class).toString());
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + ", but was " + actual);
    }
  }
}
