int code = 1
import org.openrbm.geodist.*
import org.openrbm.geodist.data.*
var members = UnData.membership(2015, PopulationSeries.WPP2012)
var ranges = DesirableRangeCalculator.standard().calculate(UnPolicies.RES_42_220_A.withBaseFigure(3500), members)
ranges.of("JPN")
code = ranges.of("JPN").lower() == 186 ? 0 : 1
/exit code
