package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.text;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeLogEntryTest {

  private static final ChangeLogEntry ENTRY =
      ChangeLogEntry.builder()
          .version("2")
          .date(LocalDate.of(2019, 12, 31))
          .level(text("output", "产出"))
          .reason(text("audit", "审计"))
          .approvedBy(text("Director", "主任"))
          .build();

  @Test
  void its_version_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENTRY.withVersion(""))
        .withMessage("version of a change must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENTRY.withVersion(" "))
        .withMessage("version of a change must not be blank");
  }

  @Test
  void a_copy_of_another_day_leaves_the_original_on_its_own() {
    ChangeLogEntry earlier = ENTRY.withDate(LocalDate.of(2019, 12, 30));

    assertThat(earlier.date()).isEqualTo(LocalDate.of(2019, 12, 30));
    assertThat(earlier.reason()).isEqualTo(text("audit", "审计"));
    assertThat(ENTRY.date()).isEqualTo(LocalDate.of(2019, 12, 31));
  }

  @Test
  void it_is_shown_with_its_version_day_and_reason() {
    assertThat(ENTRY).hasToString("ChangeLogEntry 2 of 2019-12-31: audit");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "version": "2",
          "date": "2019-12-31",
          "level": {
            "en": "output",
            "zh": "产出"
          },
          "reason": {
            "en": "audit",
            "zh": "审计"
          },
          "approvedBy": {
            "en": "Director",
            "zh": "主任"
          }
        }\
        """;
    assertThat(RbmJson.write(ENTRY)).isEqualTo(json);
    assertThat(RbmJson.read(json, ChangeLogEntry.class)).isEqualTo(ENTRY);
  }
}
