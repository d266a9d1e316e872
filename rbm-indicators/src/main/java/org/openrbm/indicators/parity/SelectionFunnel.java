package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * The women and men who are left after each stage of a selection: applicants, long list,
 * interviewed, recommended, selected.
 *
 * <p>The stages are those of the UN Gender Balance Scorecard (2009), but any names and any number
 * of stages from two can be given. Nobody may join on the way, so no count rises from a stage to
 * the next. Counts are persons.
 *
 * @since 0.1.0
 */
@NoJson
public final class SelectionFunnel {

  private final ImmutableMap<String, GenderComposition> stages;

  private SelectionFunnel(ImmutableMap<String, GenderComposition> stages) {
    this.stages = stages;
  }

  /**
   * Returns a funnel of two stages, "applicants" and "selected".
   *
   * @throws IllegalArgumentException if more were selected than applied
   */
  public static SelectionFunnel of(GenderComposition applicants, GenderComposition selected) {
    checkNotNull(applicants, "applicants");
    checkNotNull(selected, "selected");
    return of(ImmutableMap.of("applicants", applicants, "selected", selected));
  }

  /**
   * Returns a funnel with stages in the order of the map.
   *
   * @throws IllegalArgumentException if there are fewer than two stages, or a count rises from one
   *     to the next
   */
  public static SelectionFunnel of(Map<String, GenderComposition> stages) {
    checkArgument(
        stages.size() >= 2,
        "a selection funnel needs at least two stages, but has %s",
        stages.size());
    ImmutableMap<String, GenderComposition> copy = ImmutableMap.copyOf(stages);
    List<Map.Entry<String, GenderComposition>> inOrder = copy.entrySet().asList();
    for (int i = 1; i < inOrder.size(); i++) {
      for (Gender gender : Gender.values()) {
        long before = inOrder.get(i - 1).getValue().count(gender);
        long after = inOrder.get(i).getValue().count(gender);
        checkArgument(
            after <= before,
            "stage '%s' has %s counted as %s, more than the %s of '%s' before it",
            inOrder.get(i).getKey(),
            after,
            gender,
            before,
            inOrder.get(i - 1).getKey());
      }
    }
    return new SelectionFunnel(copy);
  }

  /** {@return all stages, in order} */
  public Map<String, GenderComposition> stages() {
    return stages;
  }

  /**
   * Returns one stage.
   *
   * @throws IllegalArgumentException if there is no such stage
   */
  public GenderComposition stage(String name) {
    GenderComposition stage = stages.get(name);
    checkArgument(
        stage != null, "there is no stage '%s'; the stages are %s", name, stages.keySet());
    return stage;
  }

  /** {@return the rates of women and men from the first stage to the last} */
  public SelectionRates<Gender> rates() {
    List<String> names = List.copyOf(stages.keySet());
    return rates(names.get(0), names.get(names.size() - 1));
  }

  /**
   * Returns the rates of women and men from one stage to a later one.
   *
   * @throws IllegalArgumentException if there is no such stage, or they are in reverse order
   */
  public SelectionRates<Gender> rates(String from, String to) {
    GenderComposition before = stage(from);
    GenderComposition after = stage(to);
    List<String> names = List.copyOf(stages.keySet());
    checkArgument(
        names.indexOf(from) < names.indexOf(to), "stage '%s' must come before '%s'", from, to);
    Map<Gender, SelectionRate> rates = new LinkedHashMap<>();
    for (Gender gender : List.of(Gender.WOMAN, Gender.MAN)) {
      rates.put(gender, new SelectionRate(before.count(gender), after.count(gender)));
    }
    return SelectionRates.of(rates);
  }

  /** {@return whether {@code other} has the same stages in the same order} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SelectionFunnel that
        && stages.entrySet().asList().equals(that.stages.entrySet().asList());
  }

  @Override
  public int hashCode() {
    return stages.hashCode();
  }

  /** {@return such as {@code "applicants 15 women, 36 men; selected 2 women, 3 men"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        stages.size() > 6
            ? stages.size() + " stages of a selection"
            : stages.entrySet().stream()
                .map(stage -> stage.getKey() + " " + stage.getValue().heads())
                .collect(Collectors.joining("; ")));
  }
}
