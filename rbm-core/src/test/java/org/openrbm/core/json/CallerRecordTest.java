package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;

/** Records that a caller reads by the rules of the library. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallerRecordTest {

  private record Row(String state, Ratio staff) {}

  private record Count(String state, int staff) {}

  private record Table(List<Row> rows) {}

  @Test
  void a_whole_record_is_read() {
    assertThat(RbmJson.read("{\"state\":\"A\",\"staff\":3}", Row.class))
        .isEqualTo(new Row("A", Ratio.of(3)));
  }

  @Test
  void a_missing_field_is_missing() {
    refused("{\"state\":\"A\"}", Row.class, "at /staff: field \"staff\" of Row is missing");
    refused("{\"state\":\"A\"}", Count.class, "at /staff: field \"staff\" of Count is missing");
    refused(
        "{\"rows\":[{\"state\":\"A\",\"staff\":1},{\"state\":\"B\"}]}",
        Table.class,
        "at /rows/1/staff: field \"staff\" of Row is missing");
  }

  @Test
  void a_null_is_a_null() {
    refused(
        "{\"state\":\"A\",\"staff\":null}",
        Row.class,
        "at /staff: null is not allowed; leave an optional field out");
    refused(
        "{\"rows\":[null]}",
        Table.class,
        "at /rows/0: null is not allowed; leave an optional field out");
  }

  private static void refused(String json, Class<?> type, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, type))
        .withMessageEndingWith(message);
  }
}
