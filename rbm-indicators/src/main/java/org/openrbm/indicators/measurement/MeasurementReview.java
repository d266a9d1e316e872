package org.openrbm.indicators.measurement;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.Finding;
import org.openrbm.core.target.Measure;

/**
 * Checks measurements against the framework that they are of, and against each other.
 *
 * <p>What cannot be true is a finding of severity {@code ERROR}, and no progress is to be computed
 * of it:
 *
 * <ul>
 *   <li>IMPOSSIBLE-1: the framework has no such indicator.
 *   <li>IMPOSSIBLE-2: the indicator has no such measure, or none of its several measures is named.
 *   <li>IMPOSSIBLE-3: the indicator does not declare the dimension of a category.
 *   <li>IMPOSSIBLE-4: a dimension with a list of categories does not list the category.
 *   <li>IMPOSSIBLE-5: the observation is of another sort than the measure: a number for words, a
 *       share for a number of things without a factor.
 *   <li>IMPOSSIBLE-6: the unit of the value, or its currency, is not that of the measure.
 *   <li>IMPOSSIBLE-7: the measure has no such level or name.
 *   <li>IMPOSSIBLE-8: a score is outside its scale.
 *   <li>IMPOSSIBLE-9: a length of time is negative.
 *   <li>IMPOSSIBLE-10: a number of things is negative, while no baseline or target of the measure
 *       is.
 *   <li>IMPOSSIBLE-11: the numerator of a percentage, a rate or a mean of days is negative, while
 *       no baseline or target of the measure is.
 *   <li>IMPOSSIBLE-12: a share in per cent is of more than all, while no baseline or target of the
 *       measure is above 100.
 *   <li>IMPOSSIBLE-13: two recordings of one thing were made on one day.
 * </ul>
 *
 * <p>What is unlikely is a finding of severity {@code WARNING}, for somebody to look at:
 *
 * <ul>
 *   <li>UNLIKELY-1: a value in per cent is above 100 or below 0, while no baseline or target of the
 *       measure is.
 *   <li>UNLIKELY-2: a value in per cent is above 0 and at most 1, while a baseline or target is
 *       above 1: it may be a share that was meant as per cent.
 *   <li>UNLIKELY-3: a value is more than {@value #TIMES_THE_LARGEST} times the largest of the
 *       baselines, the limits of targets and the other values of the measure, signs left aside. A
 *       total may be as large as all others of its period together, a whole as all its parts.
 *   <li>UNLIKELY-4: the parts in all categories of a dimension are reported and do not sum to the
 *       whole that is reported. Amounts, days and numbers of things are summed, unless they have a
 *       factor or a rule over units other than the sum.
 *   <li>UNLIKELY-5: a running total of amounts, days or things falls.
 *   <li>UNLIKELY-6: a measurement was recorded more than {@value #YEARS_TO_RECORD} years after its
 *       period ended.
 *   <li>UNLIKELY-7: a measurement was recorded before its period ended.
 *   <li>UNLIKELY-8: a measurement is made up.
 *   <li>UNLIKELY-9: two totals of one thing are reported for one period.
 *   <li>UNLIKELY-10: a total is smaller than the sum of the shares that are reported for its
 *       period.
 *   <li>UNLIKELY-11: a share is of a unit that is none of the reporters of the indicator.
 * </ul>
 *
 * <p>The review looks at the measurements that count by all that is known, and at those that are
 * being written or were handed in since. It does not look at what was corrected, retracted or sent
 * back. Drafts are held against the measurements that count, and are not summed. The time grows
 * linearly with the measurements, apart from sorting them.
 *
 * @since 0.1.0
 */
public final class MeasurementReview {

  /** A value of more times than this the largest other number is unlikely. */
  public static final long TIMES_THE_LARGEST = 10;

  /** A value that is recorded more years than this after its period is unlikely. */
  public static final int YEARS_TO_RECORD = 2;

  /** The most unknown indicators for which the nearest code is looked for among all others. */
  private static final int MOST_HINTS = 100;

  /** The rule by which a measurement is made up. */
  public static final String MADE_UP = "UNLIKELY-8";

  private MeasurementReview() {}

  /**
   * {@return the findings by rule, then by indicator as in the framework, then by period; empty for
   * measurements of which nothing is impossible or unlikely} Each names indicator, measure,
   * reporter, period and value. The order in which the measurements are given changes nothing.
   */
  public static List<Finding> review(LogicalFramework framework, MeasurementSet measurements) {
    Findings findings = new Findings();
    Set<String> codes = new HashSet<>();
    for (Indicator indicator : framework.indicators()) {
      codes.add(indicator.code());
      Recordings recordings = measurements.recordings(indicator.code());
      if (!recordings.all().isEmpty()) {
        findings.at(path(framework, indicator));
        review(indicator, recordings, findings);
      }
    }
    List<String> known = codes.stream().sorted().toList(); // so that a hint is always the same
    int hints = 0;
    for (String code : new TreeSet<>(Sets.difference(measurements.byIndicator().keySet(), codes))) {
      findings.at(code);
      unknown(
          code,
          measurements.recordings(code),
          hints++ < MOST_HINTS ? Spelling.hint(code, known) : "",
          findings);
    }
    return findings.list();
  }

  /**
   * Returns what cannot be true of measurements of an indicator, whatever else was measured: the
   * findings of severity {@code ERROR} but for IMPOSSIBLE-1 and IMPOSSIBLE-13, by rule, then in the
   * order of the measurements.
   *
   * <p>A calculation calls it to refuse them. It costs a few nanoseconds for each plain number that
   * is possible.
   *
   * @param indicator the indicator of all of the measurements
   * @param measurements the measurements, in whatever status
   * @return the findings; empty if all can be true
   */
  public static List<Finding> impossible(Indicator indicator, List<Measurement> measurements) {
    for (int i = 0; i < measurements.size(); i++) { // without an iterator
      if (!ImpossibleRules.plainlyPossible(indicator, measurements.get(i))) {
        Findings findings = new Findings();
        findings.at(indicator.code());
        measurements
            .subList(i, measurements.size())
            .forEach(measurement -> ImpossibleRules.check(indicator, measurement, findings));
        return findings.list();
      }
    }
    return List.of();
  }

  /**
   * Returns what is unlikely of measurements of an indicator that count, held against each other:
   * the findings of severity {@code WARNING}, by rule, then in the order of the measurements. A
   * report calls it for those that are known of its period.
   *
   * @param indicator the indicator of all of the measurements
   * @param counting the measurements, of which each thing has one
   * @return the findings; empty if nothing is unlikely
   */
  public static List<Finding> unlikely(Indicator indicator, List<Measurement> counting) {
    Findings findings = new Findings();
    findings.at(indicator.code());
    unlikely(indicator, counting, List.of(), findings);
    return findings.list();
  }

  private static String path(LogicalFramework framework, Indicator indicator) {
    List<String> codes =
        Lists.reverse(framework.path(indicator.code())).stream().map(FrameworkNode::code).toList();
    return String.join("/", codes.subList(1, codes.size())); // below the mandate
  }

  private static void unknown(String code, Recordings recordings, String hint, Findings findings) {
    String words = ", but the framework has no indicator '%s'%s".formatted(code, hint);
    for (Measurement measurement : recordings.reviewed(contradiction -> {})) {
      findings.add(MeasurementRule.UNKNOWN_INDICATOR, measurement, words);
    }
  }

  private static void review(Indicator indicator, Recordings all, Findings findings) {
    List<Measurement> measured = new ArrayList<>();
    List<Measurement> strange = new ArrayList<>();
    for (Measurement recording : all.all()) {
      boolean known = Recordings.measure(indicator, recording.measure()) != null;
      (known ? measured : strange).add(recording);
    }
    for (Measurement recording : Recordings.of(strange).reviewed(contradiction -> {})) {
      ImpossibleRules.check(indicator, recording, findings);
    }
    Recordings recordings = strange.isEmpty() ? all : Recordings.of(measured);
    List<Measurement> counting =
        recordings.current(
            contradiction ->
                findings.add(
                    MeasurementRule.CONTRADICTION,
                    "recordings of one thing on one day contradict each other: "
                        + Recordings.contradiction(contradiction)));
    List<Measurement> pending = recordings.pending();
    for (Measurement recording : counting) {
      ImpossibleRules.check(indicator, recording, findings);
    }
    for (Measurement recording : pending) {
      ImpossibleRules.check(indicator, recording, findings);
    }
    unlikely(indicator, counting, pending, findings);
  }

  private static void unlikely(
      Indicator indicator,
      List<Measurement> counting,
      List<Measurement> pending,
      Findings findings) {
    ImmutableListMultimap<String, Measurement> ofCounting = byMeasure(indicator, counting);
    ImmutableListMultimap<String, Measurement> ofPending = byMeasure(indicator, pending);
    for (Measure measure : indicator.measures()) {
      new UnlikelyRules(
              indicator,
              measure,
              ofCounting.get(measure.code()),
              ofPending.get(measure.code()),
              findings)
          .check();
    }
  }

  /** The measurements by the code of their measure, which each of them then names. */
  private static ImmutableListMultimap<String, Measurement> byMeasure(
      Indicator indicator, List<Measurement> measurements) {
    return Multimaps.index(
        measurements.stream()
            .map(
                measurement ->
                    measurement.measure().isPresent()
                        ? measurement
                        : measurement.withMeasure(indicator.measures().get(0).code()))
            .toList(),
        measurement -> measurement.measure().orElseThrow());
  }
}
