package org.openrbm.indicators.survey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;

/**
 * The benchmark with which an organisation compares itself: two numbers that are often mixed up.
 *
 * <pre>
 * median of organisations = the middle of the organisations' values, each counted once;
 *                           of an even number the mean of the two in the middle
 * mean of persons         = Σ numerators ÷ Σ persons, over all organisations
 * </pre>
 *
 * <p>Source: UK Civil Service People Survey 2021, technical guide, whose benchmark is the median of
 * organisations and is not the mean of all respondents. Organisations without a value are in
 * neither, and are listed.
 *
 * @param <K> the key of an organisation
 * @since 0.1.0
 */
@NoJson
public final class Benchmark<K> {

  /** The value of an organisation is sum ÷ persons. */
  private record Part(Ratio sum, long persons) {
    Ratio value() {
      return sum.dividedBy(persons);
    }
  }

  private final String unit;
  private final ImmutableMap<K, Part> parts;
  private final ImmutableList<K> withoutValue;

  private Benchmark(String unit, Map<? extends K, Part> parts) {
    this.unit = unit;
    ImmutableMap.Builder<K, Part> valued = ImmutableMap.builder();
    ImmutableList.Builder<K> others = ImmutableList.builder();
    parts.forEach(
        (key, part) -> {
          if (part.persons() == 0) {
            others.add(key);
          } else {
            valued.put(key, part);
          }
        });
    this.parts = valued.buildOrThrow();
    this.withoutValue = others.build();
  }

  /**
   * Returns the benchmark of an index, in points.
   *
   * @throws IllegalArgumentException if the indices do not have the same definition
   */
  public static <K> Benchmark<K> ofScores(Map<? extends K, IndexScore> organisations) {
    organisations.values().stream()
        .findFirst()
        .ifPresent(first -> organisations.values().forEach(first::checkSame));
    ImmutableMap.Builder<K, Part> parts = ImmutableMap.builder();
    organisations.forEach(
        (key, score) -> parts.put(key, new Part(score.sumOfScores(), score.persons())));
    return new Benchmark<>("points", parts.buildOrThrow());
  }

  /** {@return the benchmark of a share, such as the favourable one; as a fraction, 0 to 1} */
  public static <K> Benchmark<K> ofProportions(Map<? extends K, Proportion> organisations) {
    ImmutableMap.Builder<K, Part> parts = ImmutableMap.builder();
    organisations.forEach(
        (key, share) -> parts.put(key, new Part(Ratio.of(share.count()), share.answers())));
    return new Benchmark<>("", parts.buildOrThrow());
  }

  /** {@return the median of the organisations' values; no number if no organisation has one} */
  public Figure medianOfOrganisations() {
    return Figure.calculated(this::median);
  }

  /** {@return the mean over all persons; no number if no organisation has a value} */
  public Figure meanOfPersons() {
    return Figure.calculated(this::mean);
  }

  /** {@return the organisations without a value, in the order given} */
  public List<K> withoutValue() {
    return withoutValue;
  }

  private Figure median(Recorder recorder) {
    List<Map.Entry<K, Part>> sorted =
        parts.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getValue().value()))
            .toList();
    if (sorted.isEmpty()) {
      return Figure.none(SurveyReason.NO_ORGANISATIONS);
    }
    Derivation low = middle(sorted.get((sorted.size() - 1) / 2), recorder);
    Derivation high = middle(sorted.get(sorted.size() / 2), recorder);
    Derivation count = recorder.given("organisations", "organisations", Ratio.of(sorted.size()));
    String quantity = "median of organisations";
    return Figure.of(
        sorted.size() % 2 == 1
            ? recorder.derived(
                quantity,
                unit,
                low.value(),
                "the middle one of the organisations' values",
                Sources.CSPS,
                low,
                count)
            : recorder.derived(
                quantity,
                unit,
                low.value().plus(high.value()).dividedBy(2),
                "mean of the two middle ones of the organisations' values",
                Sources.CSPS,
                low,
                high,
                count));
  }

  private Derivation middle(Map.Entry<K, Part> entry, Recorder recorder) {
    return recorder.given("value of " + entry.getKey(), unit, entry.getValue().value());
  }

  private Figure mean(Recorder recorder) {
    if (parts.isEmpty()) {
      return Figure.none(SurveyReason.NO_ORGANISATIONS);
    }
    Ratio sum = parts.values().stream().map(Part::sum).reduce(Ratio.ZERO, Ratio::plus);
    Ratio persons =
        parts.values().stream()
            .map(part -> Ratio.of(part.persons()))
            .reduce(Ratio.ZERO, Ratio::plus);
    return Figure.of(
        recorder.derived(
            "mean of persons",
            unit,
            sum.dividedBy(persons),
            "sum over the persons of all organisations ÷ persons",
            Sources.CSPS,
            recorder.given("sum over the persons", unit, sum),
            recorder.given("persons", "persons", persons)));
  }

  /** {@return whether {@code other} compares the same numbers of the same organisations} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Benchmark<?> that
        && unit.equals(that.unit)
        && parts.equals(that.parts)
        && withoutValue.equals(that.withoutValue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, parts, withoutValue);
  }

  /** {@return such as {@code "12 organisations, median 0.6500, mean of persons 0.6400"}} */
  @Override
  public String toString() {
    return "%s organisations, median %s, mean of persons %s%s"
        .formatted(
            parts.size(),
            Decimals.four(medianOfOrganisations()),
            Decimals.four(meanOfPersons()),
            withoutValue.isEmpty() ? "" : "; without a value " + withoutValue.size());
  }
}
