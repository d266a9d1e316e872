package org.openrbm.geodist.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Explanation;

/**
 * The key by which the steps of two explanations are matched: name, unit, and the place among steps
 * with the same name and unit.
 */
record StepKey(String quantity, Optional<String> unit, int occurrence) {

  static StepKey of(Explanation step) {
    return new StepKey(step.quantity(), step.unit(), 0);
  }

  static Map<StepKey, Explanation> byKey(List<Explanation> steps) {
    Map<StepKey, Explanation> byKey = new LinkedHashMap<>();
    for (Explanation step : steps) {
      StepKey key = of(step);
      while (byKey.containsKey(key)) {
        key = new StepKey(key.quantity, key.unit, key.occurrence + 1);
      }
      byKey.put(key, step);
    }
    return byKey;
  }

  /** {@return such as {@code "'midpoint' in posts"}} */
  @Override
  public String toString() {
    return "'" + quantity + "'" + unit.map(name -> " in " + name).orElse("");
  }
}
