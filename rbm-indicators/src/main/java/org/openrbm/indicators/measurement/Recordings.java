package org.openrbm.indicators.measurement;

import static java.util.stream.Collectors.joining;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Measure;

/**
 * All recordings of one indicator, so sorted that those of one thing stand together, the earliest
 * first. They are sorted once; what counts on a day is then found in one walk, without a map.
 */
final class Recordings {

  private static final Comparator<Map<String, String>> BY_CATEGORIES =
      Comparator.<Map<String, String>>comparingInt(Map::size).thenComparing(Recordings::compare);

  /** The order of things, where a measure without a code may be the same as that with one. */
  private static final Comparator<Measurement> BY_THING_OF_ONE_MEASURE =
      Comparator.comparing(Measurement::period)
          .thenComparing(Recordings::reporter)
          .thenComparing(Measurement::scope)
          .thenComparing(Measurement::categories, BY_CATEGORIES);

  /** The order of things, where measures tell them apart. */
  private static final Comparator<Measurement> BY_THING =
      Comparator.comparing(Measurement::period)
          .thenComparing(Recordings::reporter)
          .thenComparing(Recordings::code)
          .thenComparing(Measurement::scope)
          .thenComparing(Measurement::categories, BY_CATEGORIES);

  static final Recordings NONE = of(List.of());

  private final ImmutableList<Measurement> sorted;
  private final ImmutableSet<Optional<String>> measures;
  private final Comparator<Measurement> order;

  /** Whether each thing was recorded once and approved, so that everything counts. */
  private final boolean plain;

  private final LocalDate lastDay;

  private Recordings(
      ImmutableList<Measurement> sorted,
      ImmutableSet<Optional<String>> measures,
      Comparator<Measurement> order) {
    this.sorted = sorted;
    this.measures = measures;
    this.order = order;
    // among several names no name may be any of them, as far as is known without the indicator
    boolean once = order == BY_THING_OF_ONE_MEASURE || !measures.contains(Optional.empty());
    LocalDate last = LocalDate.MIN;
    for (int i = 0; i < sorted.size(); i++) {
      Measurement recording = sorted.get(i);
      once &= recording.status() == MeasurementStatus.APPROVED && !continues(i);
      last = recording.recordedOn().isAfter(last) ? recording.recordedOn() : last;
    }
    this.plain = once;
    this.lastDay = last;
  }

  /** {@return the recordings of one indicator, given in any order} */
  static Recordings of(List<Measurement> measurements) {
    ImmutableSet<Optional<String>> measures =
        measurements.stream().map(Measurement::measure).collect(ImmutableSet.toImmutableSet());
    boolean one = measures.stream().filter(Optional::isPresent).count() <= 1;
    Comparator<Measurement> order = one ? BY_THING_OF_ONE_MEASURE : BY_THING;
    return new Recordings(
        ImmutableList.sortedCopyOf(
            order.thenComparing(Measurement::recordedOn).thenComparing(Recordings::code),
            measurements),
        measures,
        order);
  }

  private static String reporter(Measurement measurement) {
    return measurement.reporter().orElse(""); // no reporter is called ""
  }

  private static String code(Measurement measurement) {
    return measurement.measure().orElse("");
  }

  private static int compare(Map<String, String> one, Map<String, String> other) {
    if (one.isEmpty()) {
      return 0;
    }
    Iterator<Map.Entry<String, String>> entries = new TreeMap<>(one).entrySet().iterator();
    for (Map.Entry<String, String> theirs : new TreeMap<>(other).entrySet()) {
      Map.Entry<String, String> ours = entries.next(); // both have the same number
      int byDimension = ours.getKey().compareTo(theirs.getKey());
      if (byDimension != 0) {
        return byDimension;
      }
      int byCategory = ours.getValue().compareTo(theirs.getValue());
      if (byCategory != 0) {
        return byCategory;
      }
    }
    return 0;
  }

  /** {@return whether the recording at an index is of the same thing as the one before it} */
  private boolean continues(int index) {
    return index > 0 && order.compare(sorted.get(index - 1), sorted.get(index)) == 0;
  }

  /** {@return all recordings, in the order of things, then of days} */
  ImmutableList<Measurement> all() {
    return sorted;
  }

  /** {@return the recordings of one thing on one day, for each that has several} */
  List<List<Measurement>> contradictions() {
    List<List<Measurement>> contradictions = new ArrayList<>();
    if (plain) {
      return contradictions;
    }
    int end = 0;
    while (end < sorted.size()) {
      int start = end;
      Measurement first = sorted.get(start);
      end++;
      while (end < sorted.size()
          && continues(end)
          && sorted.get(end).recordedOn().equals(first.recordedOn())
          && sorted.get(end).measure().equals(first.measure())) {
        end++;
      }
      if (end > start + 1) {
        contradictions.add(sorted.subList(start, end));
      }
    }
    return contradictions;
  }

  /** {@return recordings of one thing on one day, for a message} */
  static String contradiction(List<Measurement> recordings) {
    Measurement first = recordings.get(0);
    return recordings.stream()
        .map(recording -> recording.observation().inWords())
        .sorted()
        .collect(
            joining(" and ", first.subject() + ", recorded on " + first.recordedOn() + ": ", ""));
  }

  /**
   * {@return the measurements that count on a day}
   *
   * @throws IllegalArgumentException if a measurement that is known by that day does not name its
   *     measure, or contradicts another one of the same day
   */
  List<Measurement> current(Indicator indicator, LocalDate knownOn) {
    if (!lastDay.isAfter(knownOn)) {
      checkMeasures(indicator);
      return plain ? sorted : walk(Recordings::refuse);
    }
    List<Measurement> known = new ArrayList<>();
    for (Measurement recording : sorted) {
      if (!recording.recordedOn().isAfter(knownOn)) {
        checkMeasure(indicator, recording);
        known.add(recording);
      }
    }
    return plain ? ImmutableList.copyOf(known) : of(known).walk(Recordings::refuse);
  }

  /**
   * {@return the measurements that count by all that is known; each names its measure}
   *
   * @param contradiction is told of each two recordings of one thing on one day
   */
  List<Measurement> current(Consumer<List<Measurement>> contradiction) {
    return plain ? sorted : walk(contradiction);
  }

  private static void refuse(List<Measurement> recordings) {
    throw illegalArgument(
        "recordings of one thing on one day contradict each other: " + contradiction(recordings));
  }

  /** The latest recording of each thing that is approved or retracted decides. */
  private ImmutableList<Measurement> walk(Consumer<List<Measurement>> contradiction) {
    ImmutableList.Builder<Measurement> current = ImmutableList.builder();
    Optional<Measurement> counts = Optional.empty();
    for (int i = 0; i < sorted.size(); i++) {
      Measurement recording = sorted.get(i);
      boolean continues = continues(i);
      if (continues && recording.recordedOn().equals(sorted.get(i - 1).recordedOn())) {
        contradiction.accept(sorted.subList(i - 1, i + 1));
      }
      if (!continues) {
        counts.ifPresent(current::add);
        counts = Optional.empty();
      }
      switch (recording.status()) {
        case APPROVED -> counts = Optional.of(recording);
        case RETRACTED -> counts = Optional.empty();
        case DRAFT, SUBMITTED, RETURNED -> {}
      }
    }
    counts.ifPresent(current::add);
    return current.build();
  }

  /**
   * {@return what counts by all that is known, and what is being written or handed in}
   *
   * @param contradiction is told of each two recordings of one thing on one day
   */
  List<Measurement> reviewed(Consumer<List<Measurement>> contradiction) {
    return Stream.concat(current(contradiction).stream(), pending().stream()).toList();
  }

  /**
   * {@return what is being written or handed in and is later than what counts, at most one each}
   */
  List<Measurement> pending() {
    ImmutableList.Builder<Measurement> pending = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      Measurement recording = sorted.get(i);
      boolean latest = i + 1 == sorted.size() || !continues(i + 1);
      if (latest
          && (recording.status() == MeasurementStatus.DRAFT
              || recording.status() == MeasurementStatus.SUBMITTED)) {
        pending.add(recording);
      }
    }
    return pending.build();
  }

  private void checkMeasures(Indicator indicator) {
    for (Optional<String> measure : measures) {
      if (!fits(indicator, measure)) {
        sorted.forEach(recording -> checkMeasure(indicator, recording));
      }
    }
  }

  private static void checkMeasure(Indicator indicator, Measurement recording) {
    if (!fits(indicator, recording.measure())) {
      throw illegalArgument(recording.key().misfit(indicator));
    }
  }

  private static boolean fits(Indicator indicator, Optional<String> measure) {
    return measure(indicator, measure) != null;
  }

  /**
   * {@return the measure of that code, or the only one; null if there is none} As {@link
   * Indicator#named}, but for every measurement of a large report.
   */
  static @Nullable Measure measure(Indicator indicator, Optional<String> code) {
    List<Measure> measures = indicator.measures();
    if (code.isEmpty()) {
      return measures.size() == 1 ? measures.get(0) : null;
    }
    String name = code.get();
    for (int i = 0; i < measures.size(); i++) { // without an iterator
      if (measures.get(i).code().equals(name)) {
        return measures.get(i);
      }
    }
    return null;
  }
}
