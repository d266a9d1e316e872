package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.indicators.measurement.Measurement;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusSchemeTest {

  @Test
  void bands_must_fall() {
    StatusScheme.Builder rising =
        StatusScheme.builder().from(StatusSchemes.AKVO).bands(List.of(band("0.5"), band("0.85")));

    assertThatThrownBy(rising::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bands of status scheme 'Akvo 85/50' must fall, but 17/20 follows 1/2");
    assertThatThrownBy(() -> rising.bands(List.of(band("0.5"), band("0.5"))).build())
        .hasMessage("bands of status scheme 'Akvo 85/50' must fall, but 1/2 follows 1/2");
  }

  @Test
  void there_must_be_a_band() {
    StatusScheme.Builder none = StatusScheme.builder().from(StatusSchemes.AKVO).bands(List.of());

    assertThatThrownBy(none::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status scheme 'Akvo 85/50' needs a band");
  }

  @Test
  void a_band_has_a_label_and_a_status_that_a_number_gives() {
    assertThatThrownBy(() -> new StatusBand(n("1"), true, Status.ON_TRACK, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label of a status band must not be blank");
    assertThatThrownBy(() -> new StatusBand(n("1"), true, Status.NOT_DUE, "later"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status NOT_DUE is not one that a number gives");
  }

  @Test
  void below_all_bands_there_is_a_status_that_a_number_gives_too() {
    StatusScheme.Builder scheme = StatusScheme.builder().from(StatusSchemes.AKVO);

    assertThatThrownBy(() -> scheme.lowest(Status.NOT_COMPUTABLE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status NOT_COMPUTABLE is not one that a number gives");
    assertThatThrownBy(() -> scheme.lowest(Status.BEHIND).lowestLabel("").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lowest label of status scheme 'Akvo 85/50' must not be blank");
  }

  private static StatusBand band(String from) {
    return new StatusBand(n(from), true, Status.BEHIND, "from " + from);
  }

  @Test
  void a_figure_has_the_status_and_the_word_of_its_band() {
    StatusScheme akvo = StatusSchemes.AKVO;

    assertThat(akvo.classify(n("0.85"))).isEqualTo(Status.ON_TRACK);
    assertThat(akvo.classify(n("0.84"))).isEqualTo(Status.BEHIND);
    assertThat(akvo.classify(n("-1"))).isEqualTo(Status.OFF_TRACK);
    assertThat(akvo.label(n("-1"))).isEqualTo("under reached");
  }

  /** Words of its own for what no band gives. */
  private static final StatusScheme OWN =
      StatusSchemes.ON_THE_LINE.withWords(
          Map.of(
              Status.ACHIEVED, "done",
              Status.MET_LATE, "done late",
              Status.MISSED, "not done",
              Status.NOT_DUE, "later",
              Status.ON_TRACK, "fine",
              Status.BEHIND, "slow",
              Status.OFF_TRACK, "stuck"));

  private static String word(StatusScheme scheme, String day, Measurement... reports) {
    Indicator indicator =
        Plans.stock()
            .addBaseline(Plans.startingAt("0", "2019"))
            .addTarget(Plans.on(Plans.atLeast("100", "2021-12-31")))
            .build();
    return ProgressCalculator.standard()
        .withScheme(scheme)
        .calculate(indicator, Indicators.set(reports), Plans.day(day))
        .progress()
        .statusLabel()
        .orElse("");
  }

  @Test
  void an_organisation_has_its_own_word_in_every_case() {
    assertThat(word(OWN, "2020-12-31", value("2020", "100"))).isEqualTo("done");
    assertThat(word(OWN, "2022-12-31", value("2021", "9"), value("2022", "100")))
        .isEqualTo("done late");
    assertThat(word(OWN, "2021-12-31", value("2021", "9"))).isEqualTo("not done");
    assertThat(word(OWN, "2019-12-31")).isEqualTo("later");
    assertThat(word(OWN, "2019-12-31", value("2019", "0"))).isEqualTo("later");
    assertThat(word(OWN, "2020-12-31", value("2020", "50"))).isEqualTo("fine");
    assertThat(word(OWN, "2020-12-31", value("2020", "45"))).isEqualTo("slow");
    assertThat(word(OWN, "2020-12-31", value("2020", "9"))).isEqualTo("stuck");
    assertThat(word(OWN, "2020-12-31")).isEmpty(); // not computable
  }

  @Test
  void without_a_word_of_its_own_a_status_has_that_of_its_band() {
    StatusScheme plain = OWN.withWords(Map.of());

    assertThat(word(plain, "2020-12-31", value("2020", "9"))).isEqualTo(plain.lowestLabel());
    assertThat(word(plain, "2019-12-31")).isEmpty();
    assertThat(word(plain, "2019-12-31", value("2019", "0"))).isEmpty();
    assertThat(plain.word(Status.MISSED, Optional.empty())).hasValue(plain.lowestLabel());
    assertThat(plain.word(Status.BEHIND, Optional.of(n("2"))))
        .hasValue(plain.bands().get(1).label());
    assertThat(plain.word(Status.OFF_TRACK, Optional.empty())).hasValue(plain.lowestLabel());
    assertThat(plain.word(Status.MET_LATE, Optional.empty())).isEmpty();
  }

  @Test
  void a_word_is_not_blank() {
    assertThatThrownBy(() -> OWN.withWords(Map.of(Status.MISSED, " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("word of status scheme '%s' for MISSED must not be blank", OWN.id());
  }

  @Test
  void its_words_survive_json() {
    assertThat(RbmJson.read(RbmJson.write(OWN), StatusScheme.class)).isEqualTo(OWN);
  }
}
