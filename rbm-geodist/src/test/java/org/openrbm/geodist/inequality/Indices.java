package org.openrbm.geodist.inequality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.openrbm.core.Ratio;

/** Indices by the names of the test data. */
final class Indices {

  private Indices() {}

  static Map<String, Ratio> amounts(long... amounts) {
    ImmutableMap.Builder<String, Ratio> byName = ImmutableMap.builder();
    for (int i = 0; i < amounts.length; i++) {
      byName.put(String.valueOf((char) ('A' + i)), Ratio.of(amounts[i]));
    }
    return byName.buildOrThrow();
  }

  static Map<String, Ratio> parse(String text) {
    return amounts(Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray());
  }

  static double ofStaff(String index, Map<String, Ratio> staff) {
    Concentration concentration = Concentration.of(staff);
    return switch (index) {
      case "herfindahl" -> concentration.herfindahl().orElseThrow().doubleValue();
      case "giniSimpson" -> concentration.giniSimpson().orElseThrow().doubleValue();
      case "simpsonWithoutReplacement" ->
          concentration.simpsonWithoutReplacement().orElseThrow().doubleValue();
      case "pielou" -> concentration.pielouAmongRepresented().orElseThrow();
      case "heip" -> concentration.heipAmongRepresented().orElseThrow();
      default -> throw new IllegalArgumentException(index);
    };
  }

  static double ofBoth(String index, Map<String, Ratio> staff, Map<String, Ratio> entitlement) {
    Disproportionality d = Disproportionality.of(RepresentationShares.of(staff, entitlement));
    return switch (index) {
      case "loosemoreHanby" -> d.loosemoreHanby().orElseThrow().doubleValue();
      case "rae" -> d.raeOverAllMembers().orElseThrow().doubleValue();
      case "gallagher" -> d.gallagher();
      case "sainteLagueSum" -> d.sainteLagueSum().orElseThrow().doubleValue();
      case "sainteLagueRoot" -> d.sainteLagueRoot();
      case "gini" -> d.giniAgainstEntitlement().orElseThrow().doubleValue();
      default -> throw new IllegalArgumentException(index);
    };
  }
}
