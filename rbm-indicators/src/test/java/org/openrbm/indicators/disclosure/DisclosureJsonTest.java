package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;

/** The documents that users exchange, typed by hand and read and written the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureJsonTest {

  private static final CountTable TABLE =
      CountTable.builder()
          .addColumns("women", "men")
          .row("Lima", 3, 20)
          .row("Turin", 30, 40)
          .build();

  @Test
  void a_rule_is_written_and_read() throws Exception {
    golden("disclosure-rule.json", DisclosureRules.HESA, DisclosureRule.class);
  }

  @Test
  void a_table_is_written_and_read() throws Exception {
    golden("count-table.json", TABLE, CountTable.class);
  }

  @Test
  void a_published_table_is_written_and_read() throws Exception {
    golden(
        "published-table.json",
        DisclosureControl.standard()
            .withRowPercentages()
            .publish(TABLE, DisclosureRule.ofThreshold("own", 6))
            .published(),
        PublishedTable.class);
  }

  @Test
  void the_reasons_are_not_in_what_is_published() {
    String json =
        RbmJson.write(
            DisclosureControl.standard()
                .publish(TABLE, DisclosureRule.ofThreshold("own", 6))
                .published());
    assertThat(json).doesNotContain("COMPLEMENTARY").doesNotContain("BELOW_THRESHOLD");
  }

  @Test
  void a_bad_document_is_rejected_with_its_reason() {
    assertThatThrownBy(
            () ->
                RbmJson.read(
                    "{\"rows\":[\"a\"],\"columns\":[\"b\"],\"counts\":[[-1]]}", CountTable.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("count of row 'a', column 'b' must not be negative, but is -1");
  }

  private static <T> void golden(String name, T value, Class<T> type) throws Exception {
    String json =
        Resources.toString(
            Resources.getResource(DisclosureJsonTest.class, name), StandardCharsets.UTF_8);
    assertThat(RbmJson.write(value) + "\n").isEqualTo(json);
    assertThat(RbmJson.read(json, type)).isEqualTo(value);
    OtherMappers.assertAgree(value, type);
    ShippedSchema.assertValid(json, type);
  }
}
