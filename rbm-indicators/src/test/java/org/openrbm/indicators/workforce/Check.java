package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;

/** What the tests of this package share. */
final class Check {

  private Check() {}

  static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  static <V> void json(V value, Class<V> type, String golden) {
    assertThat(RbmJson.write(value) + "\n").isEqualTo(golden);
    ShippedSchema.assertValid(golden, type);
    assertThat(RbmJson.read(golden, type)).isEqualTo(value);
    OtherMappers.assertAgree(value, type);
  }

  /** The fields of the lines of a file beside the tests, without comments. */
  static List<String[]> rows(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Check.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .toList();
    }
  }
}
