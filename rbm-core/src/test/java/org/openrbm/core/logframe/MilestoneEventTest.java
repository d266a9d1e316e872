package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneEventTest {

  private static final MilestoneEvent DONE =
      MilestoneEvent.builder()
          .date(LocalDate.of(2019, 3, 1))
          .status(MilestoneStatus.DONE)
          .remark(LocalizedText.of("en", "two months late"))
          .build();

  @Test
  void a_copy_with_another_status_leaves_the_original_as_it_was() {
    MilestoneEvent cancelled = DONE.withStatus(MilestoneStatus.CANCELLED);

    assertThat(cancelled.status()).isEqualTo(MilestoneStatus.CANCELLED);
    assertThat(cancelled.date()).isEqualTo(LocalDate.of(2019, 3, 1));
    assertThat(DONE.status()).isEqualTo(MilestoneStatus.DONE);
  }

  @Test
  void an_event_has_its_day_and_state() {
    assertThat(DONE).hasToString("MilestoneEvent 2019-03-01: done, two months late");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "date": "2019-03-01",
          "status": "DONE",
          "remark": {
            "en": "two months late"
          }
        }\
        """;
    assertThat(RbmJson.write(DONE)).isEqualTo(json);
    assertThat(RbmJson.read(json, MilestoneEvent.class)).isEqualTo(DONE);
  }
}
