package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParityChanceTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  @ParameterizedTest(name = "{2}, {3} posts")
  @CsvFileSource(resources = "chance.csv", numLinesToSkip = 1)
  void chance_alone_reaches_the_band(
      String source, String id, String band, int posts, BigDecimal probability) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    ParityBand limits =
        Stream.of(ParityBands.UN.withRule(BandRule.WITHIN_LIMITS), ParityBands.ILO)
            .filter(one -> one.id().equals(band))
            .findFirst()
            .orElseThrow();

    ParityChance chance = calculator.chance(posts, limits);

    assertThat(chance.probability().toDecimal(4, RoundingMode.HALF_UP)).isEqualTo(probability);
    assertThat(chance.probability().explanation().value())
        .isEqualTo(chance.probability().orElseThrow());
  }

  @Test
  void rejects_a_group_without_posts() {
    rejects(
        () -> calculator.chance(0, ParityBands.UN),
        "posts of a group must be 1 to 10000, but are 0");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
