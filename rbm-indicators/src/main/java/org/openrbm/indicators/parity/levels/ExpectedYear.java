package org.openrbm.indicators.parity.levels;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** One year of the pull model in expected values: the equations of {@link LevelModel}. */
final class ExpectedYear {

  /** The decimals to which expected women are rounded at the end of a year. */
  static final int DECIMALS = 60;

  private final LevelModel model;
  private final int year;
  private final Recorder recorder;
  private final Stay[] stay;

  /** Those of a level who stay. */
  private record Stay(Derivation women, Derivation men) {
    Ratio all() {
      return women.value().plus(men.value());
    }
  }

  /**
   * Prepares the year that ends after {@code year} years, from the women of each level before it.
   */
  ExpectedYear(LevelModel model, int year, List<Ratio> before, Recorder recorder) {
    this.model = model;
    this.year = year;
    this.recorder = recorder;
    this.stay = new Stay[before.size()];
    for (int i = 0; i < stay.length; i++) {
      StaffLevel level = model.levels().get(i);
      Derivation women =
          recorder.given(
              name("women after " + (year - 1) + " years", level), "heads", before.get(i));
      Ratio men = Ratio.of(level.postsAfter(year - 1)).minus(before.get(i));
      stay[i] =
          new Stay(
              recorder.derived(
                  name("women who stay", level),
                  "heads",
                  women.value().times(Ratio.ONE.minus(level.attritionOfWomen())),
                  "women × (1 − attrition of women)",
                  Sources.PULL,
                  women,
                  recorder.given(
                      name("attrition of women", level), "a year", level.attritionOfWomen())),
              recorder.derived(
                  name("men who stay", level),
                  "heads",
                  men.times(Ratio.ONE.minus(level.attritionOfMen())),
                  "men × (1 − attrition of men)",
                  Sources.PULL,
                  recorder.given(name("men after " + (year - 1) + " years", level), "heads", men),
                  recorder.given(
                      name("attrition of men", level), "a year", level.attritionOfMen())));
    }
  }

  private String name(String quantity, StaffLevel level) {
    return recorder.recording() ? quantity + ", " + level.name() : quantity;
  }

  /** The women of each level after the year. */
  List<Derivation> women() {
    List<Derivation> women = new ArrayList<>();
    Derivation promotedAway = nobody("promoted to the level above");
    Derivation womenAway = nobody("women promoted to the level above");
    for (int i = stay.length - 1; i >= 0; i--) {
      StaffLevel level = model.levels().get(i);
      Derivation vacancies = vacancies(i, level, promotedAway);
      Derivation promoted =
          i == 0 ? nobody(name("promoted", level)) : promoted(i, level, vacancies);
      Derivation womenPromoted =
          i == 0 ? nobody(name("women promoted", level)) : womenPromoted(i, level, promoted);
      women.add(after(i, level, vacancies, promoted, womenPromoted, womenAway));
      promotedAway = promoted;
      womenAway = womenPromoted;
    }
    Collections.reverse(women);
    return women;
  }

  /** No woman and no man, at an end of the ladder. */
  private Derivation nobody(String quantity) {
    return recorder.given(quantity, "heads", Ratio.ZERO);
  }

  private Derivation vacancies(int i, StaffLevel level, Derivation promotedAway) {
    Ratio posts = Ratio.of(level.postsAfter(year));
    return recorder.derived(
        name("vacancies", level),
        "posts",
        posts.minus(stay[i].all()).plus(promotedAway.value()),
        "posts − women who stay − men who stay + promoted to the level above",
        Sources.PULL,
        recorder.given(name("posts after " + year + " years", level), "posts", posts),
        stay[i].women(),
        stay[i].men(),
        promotedAway);
  }

  private Derivation promoted(int i, StaffLevel level, Derivation vacancies) {
    return recorder.derived(
        name("promoted", level),
        "heads",
        vacancies.value().times(Ratio.ONE.minus(level.externalShare())).min(stay[i - 1].all()),
        "vacancies × (1 − external share), at most those who stay in the level below",
        Sources.PULL,
        vacancies,
        recorder.given(name("external share", level), "", level.externalShare()),
        stay[i - 1].women(),
        stay[i - 1].men());
  }

  private Derivation womenPromoted(int i, StaffLevel level, Derivation promoted) {
    Ratio women = stay[i - 1].women().value();
    Ratio men = stay[i - 1].men().value();
    Ratio weighted = women.times(level.relativePromotionRate());
    Ratio share =
        promoted.value().signum() == 0 ? Ratio.ZERO : weighted.dividedBy(weighted.plus(men));
    return recorder.derived(
        name("women promoted", level),
        "heads",
        promoted.value().times(share).max(promoted.value().minus(men)).min(women),
        "promoted × relative promotion rate × women who stay below ÷ (relative promotion rate ×"
            + " women who stay below + men who stay below), no more women or men than there are",
        Sources.PULL,
        promoted,
        recorder.given(name("relative promotion rate", level), "", level.relativePromotionRate()),
        stay[i - 1].women(),
        stay[i - 1].men());
  }

  private Derivation after(
      int i,
      StaffLevel level,
      Derivation vacancies,
      Derivation promoted,
      Derivation womenPromoted,
      Derivation womenAway) {
    Ratio women =
        stay[i]
            .women()
            .value()
            .plus(vacancies.value().minus(promoted.value()).times(level.hireShareOfWomen()))
            .plus(womenPromoted.value())
            .minus(womenAway.value());
    return recorder.derived(
        name("women after " + year + " years", level),
        "heads",
        Ratio.from(women.toDecimal(DECIMALS, RoundingMode.HALF_EVEN)),
        "women who stay + hire share of women × (vacancies − promoted) + women promoted − women"
            + " promoted to the level above, to 60 decimals",
        Sources.PULL,
        stay[i].women(),
        recorder.given(name("hire share of women", level), "", level.hireShareOfWomen()),
        vacancies,
        promoted,
        womenPromoted,
        womenAway);
  }
}
