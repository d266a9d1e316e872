package org.openrbm.indicators.parity.levels;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.parity.Gender;

/**
 * The push model of how women and men move through levels: at rates of their own, whether or not
 * there is a vacancy. It is a Markov chain with recruits.
 *
 * <p>With the row n of heads by level, the matrix P of shares that move from the level of a row to
 * that of a column, and the row R of recruits, for women and for men apart:
 *
 * <pre>
 * n(t + 1) = n(t)·P + R          n(∞) = R·(I − P)⁻¹
 * </pre>
 *
 * <p>The steady state n(∞) does not depend on the start. It exists if everyone leaves at some time,
 * whichever the level; if from some level nobody ever can, I − P has no inverse, and the steady
 * state is empty. All results are exact.
 *
 * <p>Rates are constant, the same for everyone of a gender in a level whatever age and time in it;
 * sizes of levels follow from them, and may not be what posts allow: see {@link LevelModel} for
 * fixed posts.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TransitionModel.Builder.class)
public abstract sealed class TransitionModel permits ImmutableTransitionModel {
  private static final String MODEL =
      "push model: assumes constant rates and recruits for all years, the same for everyone of a"
          + " gender in a level whatever age and time in it, and no limit of posts; expected"
          + " values, without chance";

  TransitionModel() {}

  /** {@return the levels, in an order of the caller's choice} */
  public abstract List<TransitionLevel> levels();

  /**
   * Returns a model.
   *
   * @throws IllegalArgumentException if there is no level, or more than {@link
   *     LevelModel#MAX_LEVELS}, two have one name, or someone moves to a level that there is not
   */
  public static TransitionModel of(TransitionLevel... levels) {
    checkNotNull(levels, "levels");
    return new Builder().levels(List.of(levels)).build();
  }

  @Value.Check
  void check() {
    checkArgument(
        !levels().isEmpty() && levels().size() <= LevelModel.MAX_LEVELS,
        "levels must be 1 to %s, but are %s",
        LevelModel.MAX_LEVELS,
        levels().size());
    Set<String> names = new HashSet<>();
    for (TransitionLevel level : levels()) {
      checkArgument(names.add(level.name()), "level '%s' stands twice", level.name());
    }
    for (TransitionLevel level : levels()) {
      for (Gender gender : List.of(Gender.WOMAN, Gender.MAN)) {
        for (String to : level.rates(gender).moves().keySet()) {
          checkArgument(
              names.contains(to),
              "level '%s' has moves to '%s', but there is no such level",
              level.name(),
              to);
        }
      }
    }
  }

  /**
   * Returns the women and men expected in each level after whole years.
   *
   * @throws IllegalArgumentException if {@code years} is not in 0 to {@link LevelModel#MAX_YEARS}
   * @throws ArithmeticException if the rates have so many digits that a number needs more than
   *     {@link Ratio#MAX_DIGITS}
   */
  public final ExpectedStaff after(int years) {
    LevelModel.checkYears(years, 0, LevelModel.MAX_YEARS);
    List<Ratio> women = Transitions.after(this, Gender.WOMAN, Math.max(0, years - 1));
    List<Ratio> men = Transitions.after(this, Gender.MAN, Math.max(0, years - 1));
    return years == 0
        ? ExpectedStaff.of(names(), women, men, this::today)
        : ExpectedStaff.of(
            names(),
            Transitions.next(this, Gender.WOMAN, women),
            Transitions.next(this, Gender.MAN, men),
            (level, gender, recorder) ->
                step(level, gender, gender == Gender.WOMAN ? women : men, recorder)
                    .withRemark(MODEL));
  }

  /**
   * Returns the women and men of each level in the steady state; empty if there is none, because
   * from some level nobody ever leaves. Their explanation is how they follow from themselves a year
   * before.
   *
   * @throws ArithmeticException as {@link #after}
   */
  public final Optional<ExpectedStaff> steadyState() {
    return Transitions.steadyState(this, Gender.WOMAN)
        .flatMap(
            women -> Transitions.steadyState(this, Gender.MAN).map(men -> steadyState(women, men)));
  }

  private ExpectedStaff steadyState(List<Ratio> women, List<Ratio> men) {
    return ExpectedStaff.of(
        names(),
        women,
        men,
        (level, gender, recorder) ->
            step(level, gender, gender == Gender.WOMAN ? women : men, recorder)
                .withRemark(
                    MODEL + "; steady state: the heads of every level are those a year before"));
  }

  private List<String> names() {
    return levels().stream().map(TransitionLevel::name).toList();
  }

  private TransitionLevel level(String name) {
    return levels().get(names().indexOf(name));
  }

  private Derivation today(String name, Gender gender, Recorder recorder) {
    return recorder.given("heads, " + name, "heads", Ratio.of(level(name).staff().count(gender)));
  }

  private Derivation step(String name, Gender gender, List<Ratio> before, Recorder recorder) {
    return Transitions.step(this, level(name), gender, before, recorder);
  }

  /** {@return such as {@code "3 levels from 'P-3' to 'P-5', 120 staff"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s levels from '%s' to '%s', %s staff"
            .formatted(
                levels().size(),
                levels().get(0).name(),
                levels().get(levels().size() - 1).name(),
                levels().stream()
                    .map(level -> Ratio.of(level.staff().known()))
                    .reduce(Ratio.ZERO, Ratio::plus)));
  }

  /** Builds {@link TransitionModel} instances. Not thread-safe. */
  public static final class Builder extends ImmutableTransitionModel.Builder {
    Builder() {}
  }
}
