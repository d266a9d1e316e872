package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusSchemeTest {

  static Stream<StatusScheme> schemes() {
    return Stream.of(
        StatusSchemes.SERVICENOW,
        StatusSchemes.UNDP_IRRF,
        StatusSchemes.UNDP_PEOPLE,
        StatusSchemes.AKVO,
        StatusSchemes.TOLA,
        StatusSchemes.ON_THE_LINE);
  }

  /** The published bounds, and just below and above each. */
  @ParameterizedTest
  @CsvSource({
    "ServiceNow 90/75, 0.9, green, 0.89999, yellow",
    "ServiceNow 90/75, 0.75, yellow, 0.74999, red",
    "UNDP IRRF 80/60, 0.8, green, 0.79999, yellow",
    "UNDP IRRF 80/60, 0.6, yellow, 0.59999, red",
    "UNDP people 85/70, 0.85, green, 0.84999, yellow",
    "UNDP people 85/70, 0.7, yellow, 0.69999, red",
    "Akvo 85/50, 0.85, nearly reached or reached, 0.84999, partly reached",
    "Akvo 85/50, 0.5, partly reached, 0.49999, under reached",
    "Tola ±15 %, 1.15001, over scope, 1.15, on scope",
    "Tola ±15 %, 0.85, on scope, 0.84999, under scope",
    "on the line 100/75, 1, on track, 0.99999, behind",
    "on the line 100/75, 0.75, behind, 0.74999, off track"
  })
  void bounds_belong_where_the_house_puts_them(
      String id, String at, String label, String beyond, String labelBeyond) {
    StatusScheme scheme =
        schemes().filter(candidate -> candidate.id().equals(id)).findFirst().orElseThrow();

    assertThat(scheme.label(n(at))).isEqualTo(label);
    assertThat(scheme.label(n(beyond))).isEqualTo(labelBeyond);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_scheme_is_cited_and_survives_json(StatusScheme scheme) {
    assertThat(scheme.source().document()).isNotBlank();
    assertThat(RbmJson.read(RbmJson.write(scheme), StatusScheme.class)).isEqualTo(scheme);
  }

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
}
