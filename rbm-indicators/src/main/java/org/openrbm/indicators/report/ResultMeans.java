package org.openrbm.indicators.report;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.logframe.CrossCuttingDriver;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.core.target.Measure;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Progress;

/**
 * The mean progress of every result, from the bottom up.
 *
 * <p>Where the results right under a result state weights, its mean is that of their means, by
 * weight; its own indicators are no part of it, since they measure the result itself. Otherwise
 * every measure at and below it counts the same, unless its indicator, or the measures of its
 * indicator, state weights: among others, these together count as many as they are. What cannot be
 * computed is left out, and shows in the covered weight. Weights are stated for all of the same
 * level or for none; if only some have one, there is no mean.
 */
final class ResultMeans {

  private final Map<String, IndicatorProgress> progress;
  private final Map<String, Mean> means = new LinkedHashMap<>();

  private ResultMeans(Map<String, IndicatorProgress> progress) {
    this.progress = progress;
  }

  /**
   * The mean progress of a result.
   *
   * @param figure the mean
   * @param coveredWeight the weight of what can be computed ÷ the weight of all; empty if nothing
   *     has a weight
   * @param fractions how many fractions can be computed
   */
  record Mean(Figure figure, Optional<Ratio> coveredWeight, int fractions) {

    static final Mean NOTHING = new Mean(Figure.none(NotComputable.NO_TARGET), Optional.empty(), 0);
  }

  /** One of several whose mean is taken, with its weight. */
  private record Item(Mean of, Ratio weight, boolean weighted) {

    static Item plain(Figure fraction) {
      return new Item(
          new Mean(fraction, Optional.empty(), fraction.value().isPresent() ? 1 : 0),
          Ratio.ONE,
          false);
    }

    boolean computable() {
      return of.figure().value().isPresent();
    }
  }

  /** The means of the mandate, of each result and of each driver, by code. */
  static ImmutableMap<String, Mean> of(
      LogicalFramework framework, Map<String, IndicatorProgress> progress) {
    ResultMeans means = new ResultMeans(progress);
    List<Item> all = new ArrayList<>(means.ofChildren(framework.intermediateOutcomes()));
    boolean weighted =
        framework.intermediateOutcomes().stream().anyMatch(of -> of.weight().isPresent());
    for (CrossCuttingDriver driver : framework.crossCuttingDrivers()) {
      List<Item> own = means.ofIndicators(driver.indicators());
      Mean mean = mean(own);
      means.means.put(driver.code(), mean);
      if (!weighted) {
        all.addAll(asOne(own, mean));
      }
    }
    means.means.put(framework.mandate().code(), mean(all));
    return ImmutableMap.copyOf(means.means);
  }

  private List<Item> ofResult(ResultLevel result) {
    List<Item> below = ofChildren(result.servedBy());
    List<Item> items = new ArrayList<>();
    boolean weighted = below.stream().anyMatch(Item::weighted);
    if (!weighted || result.servedBy().stream().noneMatch(child -> child.weight().isPresent())) {
      List<Item> own = ofIndicators(result.indicators());
      items.addAll(below.isEmpty() ? own : asOne(own, mean(own)));
    }
    items.addAll(below);
    Mean mean = mean(items);
    means.put(result.code(), mean);
    return asOne(items, mean);
  }

  /**
   * One item in place of several with weights, which are not to be held against those of others: it
   * counts as many as the measures of which its mean is taken.
   */
  private static List<Item> asOne(List<Item> items, Mean mean) {
    return items.stream().noneMatch(Item::weighted)
        ? items
        : List.of(new Item(mean, Ratio.of(Math.max(1, mean.fractions())), true));
  }

  /** The results right under one: by weight if they have weights, else all that is below them. */
  private List<Item> ofChildren(List<? extends ResultLevel> children) {
    List<Item> items = new ArrayList<>();
    boolean weighted = children.stream().anyMatch(child -> child.weight().isPresent());
    for (ResultLevel child : children) {
      List<Item> below = ofResult(child);
      if (weighted) {
        Mean mean = means.getOrDefault(child.code(), Mean.NOTHING);
        items.add(weighted(mean, child.weight()));
      } else {
        items.addAll(below);
      }
    }
    return items;
  }

  private static Item weighted(Mean mean, Optional<Ratio> weight) {
    return weight
        .map(stated -> new Item(mean, stated, true))
        .orElseGet(
            () ->
                new Item(
                    new Mean(Figure.none(NotComputable.NO_WEIGHTS), Optional.empty(), 0),
                    Ratio.ZERO,
                    true));
  }

  private List<Item> ofIndicators(List<Indicator> indicators) {
    List<Item> items = new ArrayList<>();
    boolean weighted = indicators.stream().anyMatch(of -> of.weight().isPresent());
    for (Indicator indicator : indicators) {
      IndicatorProgress known = progress.get(indicator.code());
      if (known != null) {
        List<Item> measures = ofMeasures(known);
        if (weighted) {
          items.add(weighted(mean(measures), indicator.weight()));
        } else {
          items.addAll(asOne(measures, mean(measures)));
        }
      }
    }
    return items;
  }

  private static List<Item> ofMeasures(IndicatorProgress indicator) {
    boolean weighted =
        indicator.indicator().measures().stream().anyMatch(of -> of.weight().isPresent());
    Map<List<Measure>, List<Item>> byMeasure = new LinkedHashMap<>();
    for (MeasureProgress part : indicator.parts()) {
      part.progress()
          .map(Progress::fraction)
          .ifPresent(
              fraction ->
                  byMeasure
                      .computeIfAbsent(part.measures(), measures -> new ArrayList<>())
                      .add(Item.plain(fraction)));
    }
    List<Item> items = new ArrayList<>();
    byMeasure.forEach(
        (measures, fractions) -> {
          if (weighted) {
            items.add(weighted(mean(fractions), measures.get(0).weight()));
          } else {
            items.addAll(fractions);
          }
        });
    return items;
  }

  private static Mean mean(List<Item> items) {
    if (items.isEmpty()) {
      return Mean.NOTHING;
    }
    boolean weighted = items.stream().anyMatch(Item::weighted);
    int fractions = items.stream().mapToInt(item -> item.of().fractions()).sum();
    boolean unweighted =
        items.stream()
            .anyMatch(
                item -> item.of().figure().reason().equals(Optional.of(NotComputable.NO_WEIGHTS)));
    Figure figure =
        unweighted
            ? Figure.none(NotComputable.NO_WEIGHTS)
            : Figure.calculated(recorder -> mean(items, weighted, recorder));
    return new Mean(figure, weighted && !unweighted ? covered(items) : Optional.empty(), fractions);
  }

  private static Optional<Ratio> covered(List<Item> items) {
    Ratio all = Ratio.sum(items.stream().map(Item::weight).toList());
    return all.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Ratio.sum(items.stream().map(ResultMeans::coveredOf).toList()).dividedBy(all));
  }

  private static Ratio coveredOf(Item item) {
    return item.computable()
        ? item.weight().times(item.of().coveredWeight().orElse(Ratio.ONE))
        : Ratio.ZERO;
  }

  private static Figure mean(List<Item> items, boolean weighted, Recorder recorder) {
    List<Item> computable = items.stream().filter(Item::computable).toList();
    if (computable.isEmpty()) {
      return Figure.none(items.get(0).of().figure().reason().orElse(NotComputable.NO_TARGET));
    }
    Ratio weights = Ratio.sum(computable.stream().map(Item::weight).toList());
    if (weights.signum() == 0) {
      return Figure.none(NotComputable.NO_WEIGHTS);
    }
    List<Derivation> operands = new ArrayList<>();
    List<Ratio> terms = new ArrayList<>();
    for (Item item : computable) {
      Derivation value = item.of().figure().derive(recorder).derivation().orElseThrow();
      terms.add(value.value().times(item.weight()));
      if (recorder.recording()) {
        operands.add(value);
        if (weighted) {
          operands.add(recorder.given("weight", item.weight()));
        }
      }
    }
    try {
      return Figure.of(
          recorder.derived(
              "mean progress",
              "",
              Ratio.sum(terms).dividedBy(weights),
              weighted
                  ? "sum of weight × progress ÷ sum of the weights of what can be computed"
                  : "sum of the progress that can be computed ÷ its number",
              operands));
    } catch (ArithmeticException tooLong) {
      return Figure.none(NotComputable.TOO_LONG);
    }
  }
}
