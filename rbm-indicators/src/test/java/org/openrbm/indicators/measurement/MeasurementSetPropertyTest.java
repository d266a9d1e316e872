package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.bare;
import static org.openrbm.indicators.progress.Indicators.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.text.CsvCells;

class MeasurementSetPropertyTest {

  private static final Indicator ONE = bare().addMeasure(measure("a", MeasureKind.UNIT)).build();
  private static final LocalDate START = LocalDate.of(2021, 12, 31);

  /** The definition, thing by thing and day by day, with no regard to speed. */
  @Property(tries = 300)
  void what_counts_is_the_latest_that_was_approved_unless_it_was_retracted(@ForAll long seed) {
    List<Measurement> recordings = recordings(new Random(seed));
    MeasurementSet set = MeasurementSet.of(recordings);
    for (int day = -1; day < 8; day++) {
      LocalDate knownOn = START.plusDays(day);
      Map<Measurement.Key, Measurement> latest = new HashMap<>();
      for (Measurement recording : recordings) {
        boolean decides =
            recording.status() == MeasurementStatus.APPROVED
                || recording.status() == MeasurementStatus.RETRACTED;
        if (decides && !recording.recordedOn().isAfter(knownOn)) {
          latest.merge(
              recording.key(ONE),
              recording,
              (a, b) -> a.recordedOn().isBefore(b.recordedOn()) ? b : a);
        }
      }
      latest.values().removeIf(recording -> recording.status() == MeasurementStatus.RETRACTED);
      assertThat(set.current(ONE, knownOn))
          .containsExactlyInAnyOrderElementsOf(latest.values())
          .isSortedAccordingTo((a, b) -> a.period().compareTo(b.period()));
    }
    assertThat(set.current(ONE)).isEqualTo(set.current(ONE, START.plusYears(1)));
  }

  @Property(tries = 200)
  void the_order_of_recordings_and_what_is_learnt_later_change_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Measurement> recordings = recordings(random);
    LocalDate knownOn = START.plusDays(random.nextInt(6));
    List<Measurement> current = MeasurementSet.of(recordings).current(ONE, knownOn);

    List<Measurement> shuffled = new ArrayList<>(recordings);
    Collections.shuffle(shuffled, random);
    assertThat(MeasurementSet.of(shuffled).current(ONE, knownOn)).isEqualTo(current);
    shuffled.removeIf(recording -> recording.recordedOn().isAfter(knownOn));
    assertThat(MeasurementSet.of(shuffled).current(ONE)).isEqualTo(current);
  }

  @Property(tries = 200)
  void a_set_survives_csv_and_json(@ForAll long seed) {
    Random random = new Random(seed);
    MeasurementSet set =
        MeasurementSet.of(
            recordings(random).stream().map(recording -> decorated(recording, random)).toList());

    assertThat(MeasurementSet.parse(set.toCsv())).isEqualTo(set);
    assertThat(MeasurementSet.parse(set.toCsv(CsvCells.EXACT))).isEqualTo(set);
    assertThat(RbmJson.read(RbmJson.write(set), MeasurementSet.class)).isEqualTo(set);
  }

  /** Recordings of few things on few days, none of which contradict each other. */
  private static List<Measurement> recordings(Random random) {
    List<Measurement> recordings = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      Measurement recording =
          Measurement.builder()
              .indicator("I")
              .measure(Optional.of("a").filter(code -> random.nextBoolean()))
              .reporter(Optional.of("HQ").filter(unit -> random.nextBoolean()))
              .scope(pick(random, ReportScope.values()))
              .period(ReportingPeriod.ofYear(2020 + random.nextInt(2)))
              .putAllCategories(
                  random.nextInt(3) == 0 ? Map.of("sex", pick(random, "f", "m")) : Map.of())
              .observation(new Observation.Value(Ratio.of(random.nextInt(9), 4)))
              .recordedOn(START.plusDays(random.nextInt(6)))
              .status(pick(random, MeasurementStatus.values()))
              .build();
      if (seen.add(List.of(recording.key(ONE), recording.recordedOn()))) {
        recordings.add(recording);
      }
    }
    return recordings;
  }

  private static Measurement decorated(Measurement recording, Random random) {
    String text = text(random);
    Measurement.Builder decorated =
        Measurement.builder()
            .from(recording)
            .observation(
                switch (random.nextInt(5)) {
                  case 0 -> new Observation.Statement(LocalizedText.of("en", text));
                  case 1 -> new Observation.Statement(LocalizedText.of(text));
                  case 2 -> new Observation.Rung(text);
                  case 3 -> new Observation.Share(Ratio.of(-3, 7), Ratio.of(random.nextInt(3)));
                  default -> new Observation.Value(Ratio.of(-7, 2), text);
                })
            .nature(pick(random, DataNature.values()));
    if (random.nextBoolean()) {
      decorated
          .confidence(pick(random, Confidence.values()))
          .standsUntil(recording.period().end().plusDays(random.nextInt(9)))
          .putCategory("dim " + text, text)
          .source(Citation.of(text, pick(random, EvidenceGrade.values())).withClause(text));
    }
    return decorated.build();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("t");
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.insert(random.nextInt(text.length() + 1), pick(random, "=", "\"", ",", ";", "#", "'"));
    }
    return text.toString();
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }
}
