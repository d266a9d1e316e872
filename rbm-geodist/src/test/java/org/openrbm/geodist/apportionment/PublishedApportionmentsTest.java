package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedApportionmentsTest {

  @ParameterizedTest(name = "{1} {2}")
  @CsvFileSource(resources = "published-apportionments.csv", numLinesToSkip = 1)
  void published_seats_are_reproduced(
      String source, String id, String method, int seats, String claims, String expected) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();

    Apportionment apportionment = Claims.method(method).apportion(Claims.parse(claims), seats);

    assertThat(Claims.seats(apportionment))
        .isEqualTo(Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList());
    assertThat(apportionment.complete()).isTrue();
  }
}
