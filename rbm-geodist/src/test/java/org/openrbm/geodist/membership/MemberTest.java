package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberTest {

  @Test
  void a_rate_is_between_0_and_100_per_cent() {
    assertThat(Examples.member("AAA", "0", 1).ratePercent()).isEqualTo(Ratio.ZERO);
    assertThat(Examples.member("AAA", "100", 1).ratePercent()).isEqualTo(Ratio.HUNDRED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member("AAA", "-0.001", 1))
        .withMessage(
            "assessment rate of member 'AAA' must be between 0 and 100 per cent, but is -1/1000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member("AAA", "100.001", 1))
        .withMessage(
            "assessment rate of member 'AAA' must be between 0 and 100 per cent, but is"
                + " 100001/1000");
  }

  @Test
  void a_population_is_between_0_and_its_bound() {
    assertThat(Examples.member("AAA", "1", 0).population()).isZero();
    assertThat(Examples.member("AAA", "1", Member.MAX_POPULATION).population())
        .isEqualTo(1_000_000_000_000L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member("AAA", "1", -1))
        .withMessage(
            "population of member 'AAA' must be between 0 and 1000000000000 persons, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member("AAA", "1", 1_000_000_000_001L))
        .withMessage(
            "population of member 'AAA' must be between 0 and 1000000000000 persons, but is"
                + " 1000000000001");
  }

  @Test
  void a_code_is_some_text_without_blanks_around_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member("", "1", 1))
        .withMessage("member code must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member(" \t", "1", 1))
        .withMessage("member code must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.member("AAA ", "1", 1))
        .withMessage("member code 'AAA ' must not have blanks around it");
  }

  @Test
  void a_builder_names_what_is_missing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Member.builder().code("AAA").name(LocalizedText.of("en", "A")).build())
        .withMessage(
            "Cannot build Member, some of required attributes are not set [ratePercent,"
                + " population]");
  }

  @Test
  void a_source_of_its_own_reads_back() {
    Member member =
        Examples.member("AAA", "1/3", 7)
            .withPopulationSource(Citation.of("own count", EvidenceGrade.UNVERIFIED));

    assertThat(Examples.member("AAA", "1/3", 7).populationSource()).isEmpty();
    assertThat(RbmJson.read(RbmJson.write(member), Member.class)).isEqualTo(member);
  }
}
