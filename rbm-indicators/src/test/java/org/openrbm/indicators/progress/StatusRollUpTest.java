package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

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
    assertThat(StatusRollUp.worst(List.of(Status.OFF_TRACK, Status.MISSED)))
        .isEqualTo(Status.MISSED);
    assertThat(StatusRollUp.worst(List.of(Status.ACHIEVED, Status.MET_LATE)))
        .isEqualTo(Status.MET_LATE);
    assertThat(StatusRollUp.worst(List.of(Status.NOT_DUE, Status.MET_LATE)))
        .isEqualTo(Status.NOT_DUE);
  }
}
