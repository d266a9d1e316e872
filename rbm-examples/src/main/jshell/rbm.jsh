import java.math.RoundingMode
import java.nio.file.Path
import java.time.LocalDate
import org.openrbm.core.*
import org.openrbm.core.json.*
import org.openrbm.core.logframe.*
import org.openrbm.core.review.*
import org.openrbm.core.target.*
import org.openrbm.examples.frameworks.*
import org.openrbm.examples.workforce.*
import org.openrbm.geodist.*
import org.openrbm.geodist.allocation.*
import org.openrbm.geodist.apportionment.*
import org.openrbm.geodist.comparison.*
import org.openrbm.geodist.data.*
import org.openrbm.geodist.distribution.*
import org.openrbm.geodist.inequality.*
import org.openrbm.geodist.membership.*
import org.openrbm.geodist.plan.*
import org.openrbm.geodist.policy.*
import org.openrbm.geodist.sweep.*
import org.openrbm.indicators.disclosure.*
import org.openrbm.indicators.measurement.*
import org.openrbm.indicators.parity.*
import org.openrbm.indicators.parity.levels.*
import org.openrbm.indicators.progress.*
import org.openrbm.indicators.report.*
import org.openrbm.indicators.rollup.*
import org.openrbm.indicators.rounding.*
import org.openrbm.indicators.survey.*
import org.openrbm.indicators.trend.*
import org.openrbm.indicators.workforce.*

/** The desirable ranges of the Member States in a year, at the latest base figure known. */
DesirableRangeTable ranges(int year) {
  DesirableRangePolicy policy = UnPolicies.inForce(LocalDate.of(year, 7, 1)).withBaseFigure(UnData.latestBaseFigure(year));
  return DesirableRangeCalculator.standard().calculate(policy, UnData.membership(year));
}
