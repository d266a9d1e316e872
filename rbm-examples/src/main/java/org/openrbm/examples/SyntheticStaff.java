package org.openrbm.examples;

import java.math.RoundingMode;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * Made-up staff for a table of ranges, since no distribution of United Nations staff by nationality
 * is free to bundle: between none and twice the midpoint for each member, one in ten members with
 * none, and a few staff of no member.
 */
final class SyntheticStaff {

  private SyntheticStaff() {}

  /** {@return made-up staff; the same seed and table give the same staff} */
  static StaffCounts of(DesirableRangeTable table, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Integer> staff = new TreeMap<>();
    for (DesirableRange range : table.ranges()) {
      Ratio share = Ratio.of(random.nextInt(0, 2001), 1000);
      boolean none = random.nextInt(10) == 0;
      staff.put(
          range.code(), none ? 0 : (int) range.midpoint().times(share).round(RoundingMode.HALF_UP));
    }
    staff.put("PSE", 3); // not a Member State, so reported apart
    return StaffCounts.of(staff)
        .withSource("SYNTHETIC, made up with seed " + seed + "; not the staff of any organisation")
        .withNotStated(2);
  }
}
