package org.openrbm.indicators.parity.levels;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * The women and men expected in each level: fractions of heads.
 *
 * @since 0.1.0
 */
public final class ExpectedStaff {

  private final ImmutableMap<String, Ratio> women;
  private final ImmutableMap<String, Ratio> men;

  private ExpectedStaff(ImmutableMap<String, Ratio> women, ImmutableMap<String, Ratio> men) {
    this.women = women;
    this.men = men;
  }

  static ExpectedStaff of(List<String> levels, List<Ratio> women, List<Ratio> men) {
    return new ExpectedStaff(byLevel(levels, women), byLevel(levels, men));
  }

  private static ImmutableMap<String, Ratio> byLevel(List<String> levels, List<Ratio> heads) {
    ImmutableMap.Builder<String, Ratio> map = ImmutableMap.builder();
    for (int i = 0; i < levels.size(); i++) {
      map.put(levels.get(i), heads.get(i));
    }
    return map.buildOrThrow();
  }

  /** {@return the women by level, in the order of the model} */
  public Map<String, Ratio> women() {
    return women;
  }

  /** {@return the men by level, in the order of the model} */
  public Map<String, Ratio> men() {
    return men;
  }

  /**
   * Returns the share of women in a level; empty if nobody is there.
   *
   * @throws IllegalArgumentException if there is no such level
   */
  public Optional<Ratio> shareOfWomen(String level) {
    Ratio here = women.get(level);
    Ratio others = men.get(level);
    checkArgument(
        here != null && others != null,
        "there is no level '%s'; the levels are %s",
        level,
        women.keySet());
    return share(here, others);
  }

  /** {@return the share of women in all levels together; empty if nobody is there} */
  public Optional<Ratio> shareOfWomen() {
    return share(
        women.values().stream().reduce(Ratio.ZERO, Ratio::plus),
        men.values().stream().reduce(Ratio.ZERO, Ratio::plus));
  }

  private static Optional<Ratio> share(Ratio women, Ratio men) {
    Ratio all = women.plus(men);
    return all.signum() == 0 ? Optional.empty() : Optional.of(women.dividedBy(all));
  }
}
