package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

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
}
