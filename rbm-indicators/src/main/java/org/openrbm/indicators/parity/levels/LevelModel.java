package org.openrbm.indicators.parity.levels;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The pull model of how women and men move through levels: posts are fixed, all rates are constant,
 * and every move answers a vacancy.
 *
 * <p>Levels r = 1 … R stand from the bottom to the top. In a year, of the N posts, F women and M =
 * N − F men of each level, with attrition aF and aM, external share e, hire share h, relative
 * promotion rate ρ and k posts added:
 *
 * <pre>
 * stay        SF = F·(1 − aF),  SM = M·(1 − aM)
 * vacancies   V_R = N_R + k_R − SF_R − SM_R,   V_r = N_r + k_r − SF_r − SM_r + P_(r+1)
 * promoted    P_r = min((1 − e_r)·V_r, SF_(r−1) + SM_(r−1)),   P_1 = 0
 * of them     W_r = φ_r·P_r,   φ_r = ρ_r·SF_(r−1) ÷ (ρ_r·SF_(r−1) + SM_(r−1))
 * a year on   F' = SF + h·(V − P) + W_r − W_(r+1)
 * </pre>
 *
 * <p>φ is the share of women in the feeder level times their relative promotion rate, normalised
 * with that of men. The feeder is the staff who stayed in the level below, so nobody rises two
 * levels in a year, and nobody who left is promoted. No more women or men are promoted than there
 * are: W_r is held between P_r − SM_(r−1) and SF_(r−1). Vacancies for which the level below has
 * nobody left are filled from outside. With one level, this is the {@link
 * org.openrbm.indicators.parity.FlowModel}.
 *
 * <p>The equations are derived here, in the manner of pull models of manpower planning. Constant
 * rates, the same for everyone of a gender in a level whatever age and time in the level, are an
 * assumption: a promotion that takes some years in the level below first is not modelled.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = LevelModel.Builder.class)
public abstract sealed class LevelModel permits ImmutableLevelModel {

  /** The most levels that a model may have. */
  public static final int MAX_LEVELS = 50;

  /** The most years for which a model is projected. */
  public static final int MAX_YEARS = 100;

  LevelModel() {}

  /** {@return the levels, from the bottom to the top} */
  public abstract List<StaffLevel> levels();

  /**
   * Returns a model of levels, given from the bottom to the top.
   *
   * @throws IllegalArgumentException if there is no level, or more than {@link #MAX_LEVELS}, two
   *     have one name, or the bottom level is not filled from outside
   */
  public static LevelModel of(StaffLevel... fromTheBottom) {
    checkNotNull(fromTheBottom, "fromTheBottom");
    return of(List.of(fromTheBottom));
  }

  /**
   * Returns a model of levels, given from the bottom to the top.
   *
   * @throws IllegalArgumentException as {@link #of(StaffLevel...)}
   */
  public static LevelModel of(List<StaffLevel> fromTheBottom) {
    checkNotNull(fromTheBottom, "fromTheBottom");
    return new Builder().levels(fromTheBottom).build();
  }

  /** {@return this model with these levels in place of those it has} */
  public abstract LevelModel withLevels(StaffLevel... levels);

  /** {@return this model with these levels in place of those it has} */
  public abstract LevelModel withLevels(Iterable<? extends StaffLevel> levels);

  @Value.Check
  void check() {
    checkArgument(
        !levels().isEmpty() && levels().size() <= MAX_LEVELS,
        "levels must be 1 to %s, but are %s",
        MAX_LEVELS,
        levels().size());
    Set<String> names = new HashSet<>();
    for (StaffLevel level : levels()) {
      checkArgument(names.add(level.name()), "level '%s' stands twice", level.name());
    }
    StaffLevel bottom = levels().get(0);
    checkArgument(
        bottom.externalShare().equals(Ratio.ONE),
        "external share of the bottom level '%s' must be 1, since no level is below it, but is %s",
        bottom.name(),
        bottom.externalShare());
  }

  /** The place of a level, from 0 at the bottom. */
  final int index(String level) {
    for (int i = 0; i < levels().size(); i++) {
      if (levels().get(i).name().equals(level)) {
        return i;
      }
    }
    throw illegalArgument(
        "there is no level '%s'; the levels are %s"
            .formatted(level, levels().stream().map(StaffLevel::name).toList()));
  }

  /** The posts of all levels after so many years. */
  final int postsAfter(int years) {
    return levels().stream().mapToInt(level -> level.postsAfter(years)).sum();
  }

  static void checkYears(int years, int least, int most) {
    checkArgument(
        years >= least && years <= most, "years must be %s to %s, but are %s", least, most, years);
  }

  final String statement() {
    return "pull model: assumes that the posts of each level are all filled and fixed but for those"
        + " added, that vacancies are filled from the top down, from outside or out of those who"
        + " stayed in the level below, and constant rates for all years, the same for everyone of a"
        + " gender in a level whatever age and time in it; "
        + levels().stream().map(StaffLevel::statement).collect(Collectors.joining("; "));
  }

  /** {@return such as {@code "3 levels from 'P-3' to 'P-5', 120 posts"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s levels from '%s' to '%s', %s posts"
            .formatted(
                levels().size(),
                levels().get(0).name(),
                levels().get(levels().size() - 1).name(),
                postsAfter(0)));
  }

  /** Builds {@link LevelModel} instances. Not thread-safe. */
  public static final class Builder extends ImmutableLevelModel.Builder {
    Builder() {}
  }
}
