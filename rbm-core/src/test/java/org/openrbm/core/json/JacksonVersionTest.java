package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonVersionTest {

  private static Version version(int major, int minor, int patch) {
    return new Version(major, minor, patch, null, "com.fasterxml.jackson.core", "any");
  }

  @Test
  void takes_the_versions_of_this_build() {
    assertThatCode(JacksonVersion::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"2, 17, 0", "2, 18, 12", "2, 21, 8", "2, 23, 0", "2, 117, 0"})
  void takes_what_the_library_works_with(int major, int minor, int patch) {
    assertThatCode(
            () -> JacksonVersion.check(Map.of("jackson-databind", version(major, minor, patch))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"2, 9, 10", "2, 15, 4", "2, 16, 2"})
  void names_what_is_too_old_and_what_is_needed(int major, int minor, int patch) {
    assertThatThrownBy(
            () -> JacksonVersion.check(Map.of("jackson-core", version(major, minor, patch))))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(
            "jackson-core is of version 2.%s.%s, but the JSON of this library needs 2.17 or later",
            minor, patch);
  }
}
