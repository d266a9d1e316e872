package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusSchemesTest {

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
  void bounds_belong_where_the_organisation_puts_them(
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
}
