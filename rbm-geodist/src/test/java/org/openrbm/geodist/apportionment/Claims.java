package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openrbm.core.Ratio;

/** Claims of recipients A, B, C and so on. */
final class Claims {

  private Claims() {}

  static Map<String, Ratio> of(long... claims) {
    ImmutableMap.Builder<String, Ratio> byName = ImmutableMap.builder();
    for (int i = 0; i < claims.length; i++) {
      byName.put(String.valueOf((char) ('A' + i)), Ratio.of(claims[i]));
    }
    return byName.buildOrThrow();
  }

  static Map<String, Ratio> parse(String text) {
    return of(Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray());
  }

  static List<Integer> seats(Apportionment apportionment) {
    return List.copyOf(apportionment.seats().values());
  }

  static List<ApportionmentMethod> methodsWithBounds() {
    return ApportionmentMethod.all().stream().filter(ApportionmentMethod::takesBounds).toList();
  }

  static ApportionmentMethod method(String name) {
    return ApportionmentMethod.all().stream()
        .filter(method -> method.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }
}
