package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedIndicesTest {

  @ParameterizedTest(name = "{1} {4}")
  @CsvFileSource(resources = "published-indices.csv", numLinesToSkip = 1)
  void published_values_are_reproduced(
      String source,
      String id,
      String staff,
      @Nullable String entitlement,
      String index,
      double expected,
      int digits) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();

    double actual =
        entitlement == null
            ? Indices.ofStaff(index, Indices.parse(staff))
            : Indices.ofBoth(index, Indices.parse(staff), Indices.parse(entitlement));

    assertThat(actual).isCloseTo(expected, within(0.51 * Math.pow(10, -digits)));
  }
}
