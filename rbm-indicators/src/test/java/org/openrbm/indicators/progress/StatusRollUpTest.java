package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Figure;
import org.openrbm.indicators.measurement.NotComputable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusRollUpTest {

  @Test
  void the_worst_status_is_that_of_what_is_known_with_its_coverage() {
    List<Status> statuses =
        List.of(Status.ACHIEVED, Status.NOT_COMPUTABLE, Status.NOT_DUE, Status.ON_TRACK);

    assertThat(StatusRollUp.worst(statuses)).isEqualTo(Status.ON_TRACK);
    assertThat(StatusRollUp.worst(statuses.subList(0, 3))).isEqualTo(Status.NOT_DUE);
    assertThat(StatusRollUp.assessed(statuses)).isEqualTo(3);
    assertThat(StatusRollUp.worst(List.of(Status.BEHIND, Status.OFF_TRACK)))
        .isEqualTo(Status.OFF_TRACK);
    assertThat(StatusRollUp.worst(List.of())).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(StatusRollUp.meanFraction(List.of()).value()).isEmpty();
  }

  /** (1/2 + 3/2) ÷ 2; what has no fraction is left out, and is not 0. */
  @Test
  void the_mean_is_of_the_fractions_that_there_are() {
    Figure half = Figure.given("progress", "", n("1/2"), null);
    Figure more = Figure.given("progress", "", n("3/2"), null);
    Figure none = Figure.none(NotComputable.NO_BASELINE);

    Figure mean = StatusRollUp.meanFraction(List.of(half, none, more));

    assertThat(mean.value()).hasValue(n("1"));
    assertThat(mean.explanation().operands()).hasSize(2);
    assertThat(StatusRollUp.meanFraction(List.of(none)).reason())
        .hasValue(NotComputable.NO_BASELINE);
    assertThat(StatusRollUp.meanFraction(List.of()).reason()).hasValue(NotComputable.NO_TARGET);
  }
}
