package org.openrbm.indicators.parity.levels;

import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.parity.ParityBand;

/**
 * The expected women of each level of a {@link LevelModel}, year by year.
 *
 * <p><b>What is expected.</b> The equations of the model are applied to expected values. Where
 * women and men of every level leave at the same rate and relative promotion rates are 1, they are
 * linear in the women of the levels, and the result is the expectation of what a {@link Simulator}
 * draws, except for the chance that a level runs out of staff to promote. The same holds with any
 * rates if nobody is promoted. Otherwise it is the usual approximation that a ratio of expected
 * values stands for the expected ratio; the two differ by an amount that falls as levels grow, of a
 * few hundredths of a person in levels of some tens.
 *
 * <p><b>How exact.</b> Each year is computed in fractions, exactly, from the women at its
 * beginning. Since fractions would double their digits every year, the women at its end are rounded
 * to 60 decimals. The error that this causes after T years, in heads summed over the levels, is at
 * most
 *
 * <pre>R·½·10⁻⁶⁰·(1 + L + … + L^(T−1)),   L = 1 + (2R + 3)·max |aF − aM|</pre>
 *
 * <p>for R levels: {@link #precision}. Where attrition is equal, errors do not grow at all. For the
 * proof, let a level have δ women more and as many men less.
 *
 * <ul>
 *   <li>With the numbers promoted fixed, the women promoted from the level, W = ρ·SF·P ÷ D with D =
 *       ρ·SF + SM, change by at most δ: ∂W/∂SF = (ρ·P ÷ D)·(SM ÷ D), −∂W/∂SM = (P ÷ D)·(ρ·SF ÷ D),
 *       where ρ·P ≤ D since W ≤ SF, and P ≤ D since P − W ≤ SM, so the two sum to at most 1. Women
 *       only change places, which makes (1 + |aF − aM|)·δ at most in the sum of levels.
 *   <li>The vacancies of the level and of each below it, and the promotions out of it if it runs
 *       out of staff, change by |aF − aM|·δ at most; a promotion more or less moves at most one
 *       woman from one level to another, which makes 2·(R + 1)·|aF − aM|·δ at most.
 * </ul>
 *
 * @since 0.1.0
 */
@NoJson
public final class LevelProjection {

  private final LevelModel model;
  private final List<List<Ratio>> women;

  private LevelProjection(LevelModel model, List<List<Ratio>> women) {
    this.model = model;
    this.women = women;
  }

  /**
   * Projects a model.
   *
   * @param years the last year, 0 to {@link LevelModel#MAX_YEARS}
   * @throws IllegalArgumentException if {@code years} is out of range
   * @throws ArithmeticException if the rates of a level have so many digits that a number needs
   *     more than {@link Ratio#MAX_DIGITS}
   */
  public static LevelProjection of(LevelModel model, int years) {
    LevelModel.checkYears(years, 0, LevelModel.MAX_YEARS);
    List<List<Ratio>> women = new ArrayList<>();
    women.add(model.levels().stream().map(level -> Ratio.of(level.staff().women())).toList());
    for (int year = 1; year <= years; year++) {
      women.add(
          new ExpectedYear(model, year, women.get(year - 1), Recorder.off())
              .women().stream().map(Derivation::value).toList());
    }
    return new LevelProjection(model, women);
  }

  /** {@return the model} */
  public LevelModel model() {
    return model;
  }

  /** {@return the last year of the projection} */
  public int years() {
    return women.size() - 1;
  }

  /**
   * Returns the women expected in a level after whole years, in heads.
   *
   * @throws IllegalArgumentException if there is no such level, or {@code year} is not in 0 to
   *     {@link #years}
   */
  public Figure women(String level, int year) {
    checkNotNull(level, "level");
    int index = index(level, year);
    return Figure.calculated(
        recorder -> Figure.of(step(year, recorder).get(index).withRemark(statement())));
  }

  private int index(String level, int year) {
    LevelModel.checkYears(year, 0, years());
    return model.index(level);
  }

  /**
   * Returns the share of women expected in a level after whole years.
   *
   * @throws IllegalArgumentException as {@link #women}
   */
  public Figure shareOfWomen(String level, int year) {
    checkNotNull(level, "level");
    int index = index(level, year);
    return Figure.calculated(
        recorder -> Figure.of(share(level, index, year, recorder).withRemark(statement())));
  }

  private Derivation share(String level, int index, int year, Recorder recorder) {
    Derivation heads = step(year, recorder).get(index);
    Ratio posts = Ratio.of(model.levels().get(index).postsAfter(year));
    return recorder.derived(
        "share of women, " + level,
        "",
        heads.value().dividedBy(posts),
        "women ÷ posts",
        Sources.PULL,
        heads,
        recorder.given("posts, " + level, "posts", posts));
  }

  /**
   * Returns the share of women expected in all levels together.
   *
   * @throws IllegalArgumentException if {@code year} is not in 0 to {@link #years}
   */
  public Figure shareOfWomen(int year) {
    LevelModel.checkYears(year, 0, years());
    return Figure.calculated(
        recorder -> Figure.of(together(year, recorder).withRemark(statement())));
  }

  /**
   * Returns the first year in which the expected share of a level lies within the limits of a band,
   * whatever its rule for small groups; empty if none does up to {@link #years}, which says nothing
   * of later years.
   *
   * @throws IllegalArgumentException if there is no such level
   */
  public Optional<Integer> firstYear(String level, ParityBand band) {
    checkNotNull(level, "level");
    for (int year = 0; year <= years(); year++) {
      if (band.limits().contains(shareOfWomen(level, year).orElseThrow())) {
        return Optional.of(year);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a bound of the error that rounding leaves in the women of all levels after whole years,
   * in heads, as derived above.
   *
   * @throws IllegalArgumentException if {@code year} is not in 0 to {@link #years}
   */
  public Ratio precision(int year) {
    LevelModel.checkYears(year, 0, years());
    int levels = model.levels().size();
    Ratio gap = Ratio.ZERO;
    for (StaffLevel level : model.levels()) {
      gap = gap.max(level.attritionGap());
    }
    Ratio growth = gap.times(2L * levels + 3).plus(1);
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < year; i++) {
      sum = sum.times(growth).plus(1);
    }
    return sum.times(
        Ratio.of(
            BigInteger.valueOf(levels),
            BigInteger.TEN.pow(ExpectedYear.DECIMALS).multiply(BigInteger.TWO)));
  }

  private String statement() {
    return model.statement() + "; expected values, without chance";
  }

  /** The women of each level: as known, or as derived if that is to be recorded. */
  private List<Derivation> step(int year, Recorder recorder) {
    if (year > 0 && recorder.recording()) {
      return new ExpectedYear(model, year, women.get(year - 1), recorder).women();
    }
    List<Derivation> known = new ArrayList<>();
    for (int i = 0; i < model.levels().size(); i++) {
      known.add(
          recorder.given(
              "women, " + model.levels().get(i).name(), "heads", women.get(year).get(i)));
    }
    return known;
  }

  private Derivation together(int year, Recorder recorder) {
    List<Derivation> levels = new ArrayList<>(step(year, recorder));
    Ratio posts = Ratio.of(model.postsAfter(year));
    Ratio sum = levels.stream().map(Derivation::value).reduce(Ratio.ZERO, Ratio::plus);
    levels.add(recorder.given("posts of all levels", "posts", posts));
    return recorder.derived(
        "share of women, all levels",
        "",
        sum.dividedBy(posts),
        "sum of women ÷ posts of all levels",
        Sources.PULL,
        levels);
  }

  /** {@return whether {@code other} projects the same model over as many years} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LevelProjection that
        && model.equals(that.model)
        && years() == that.years();
  }

  @Override
  public int hashCode() {
    return Objects.hash(model, years());
  }

  /** {@return such as {@code "35.00 % women to 41.20 % after 5 years; 3 levels from ..."}} */
  @Override
  public String toString() {
    return "%s %% women to %s %% after %s years; %s"
        .formatted(percent(0), percent(years()), years(), model);
  }

  private BigDecimal percent(int year) {
    return together(year, Recorder.off()).value().times(Ratio.HUNDRED).toDecimal(2);
  }
}
