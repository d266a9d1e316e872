package org.openrbm.indicators.parity.levels;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.parity.Gender;
import org.openrbm.indicators.parity.ParityReason;

/**
 * The women and men expected in each level: fractions of heads.
 *
 * @since 0.1.0
 */
@NoJson
public final class ExpectedStaff {

  private static final String HEADS = "heads";

  private final ImmutableMap<String, Ratio> women;
  private final ImmutableMap<String, Ratio> men;
  private final Step step;

  /** Derives the heads of one gender in a level, which are known. */
  @FunctionalInterface
  interface Step {
    Derivation derive(String level, Gender gender, Recorder recorder);
  }

  private ExpectedStaff(
      ImmutableMap<String, Ratio> women, ImmutableMap<String, Ratio> men, Step step) {
    this.women = women;
    this.men = men;
    this.step = step;
  }

  static ExpectedStaff of(List<String> levels, List<Ratio> women, List<Ratio> men, Step step) {
    return new ExpectedStaff(byLevel(levels, women), byLevel(levels, men), step);
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
   * Returns the women, or the men, of a level. Its explanation is how they follow from those of the
   * year before, with the model and its assumptions.
   *
   * @throws IllegalArgumentException if there is no such level, or {@code gender} is neither woman
   *     nor man
   */
  public Figure heads(String level, Gender gender) {
    checkArgument(
        gender != Gender.OTHER_OR_NOT_STATED, "gender must be WOMAN or MAN, but is %s", gender);
    checkLevel(level);
    return Figure.calculated(recorder -> Figure.of(step.derive(level, gender, recorder)));
  }

  /**
   * Returns the share of women in a level; no number if nobody is there.
   *
   * @throws IllegalArgumentException if there is no such level
   */
  public Figure shareOfWomen(String level) {
    checkLevel(level);
    return Figure.calculated(
        recorder ->
            share(
                step.derive(level, Gender.WOMAN, recorder),
                step.derive(level, Gender.MAN, recorder),
                recorder));
  }

  /** {@return the share of women in all levels together; no number if nobody is there} */
  public Figure shareOfWomen() {
    return Figure.calculated(
        recorder -> share(all("women", women, recorder), all("men", men, recorder), recorder));
  }

  private static Derivation all(String quantity, Map<String, Ratio> heads, Recorder recorder) {
    return recorder.derived(
        quantity,
        HEADS,
        sum(heads),
        "sum over the levels",
        heads.entrySet().stream()
            .map(entry -> recorder.given("heads, " + entry.getKey(), HEADS, entry.getValue()))
            .toList());
  }

  private static Figure share(Derivation women, Derivation men, Recorder recorder) {
    Ratio all = women.value().plus(men.value());
    return all.signum() == 0
        ? Figure.none(ParityReason.NO_STAFF)
        : Figure.of(
            recorder.derived(
                "share of women",
                "",
                women.value().dividedBy(all),
                "women ÷ (women + men)",
                women,
                men));
  }

  private void checkLevel(String level) {
    checkArgument(
        women.containsKey(level),
        "there is no level '%s'; the levels are %s",
        level,
        women.keySet());
  }

  /** {@return whether {@code other} expects the same women and men; the model is not compared} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExpectedStaff that
        && women.entrySet().asList().equals(that.women.entrySet().asList())
        && men.equals(that.men);
  }

  @Override
  public int hashCode() {
    return Objects.hash(women, men);
  }

  /** {@return such as {@code "36.25 women and 43.75 men expected in 3 levels"}} */
  @Override
  public String toString() {
    return sum(women).toDecimal(2)
        + " women and "
        + sum(men).toDecimal(2)
        + " men expected in "
        + women.size()
        + " levels";
  }

  private static Ratio sum(Map<String, Ratio> heads) {
    return heads.values().stream().reduce(Ratio.ZERO, Ratio::plus);
  }
}
