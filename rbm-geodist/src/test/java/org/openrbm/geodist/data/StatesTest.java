package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;

/** Codes, names and populations of the bundled States, for every year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatesTest {

  @ParameterizedTest
  @EnumSource
  void every_state_of_every_year_has_persons_a_code_and_a_name(PopulationSeries series) {
    for (int year = UnData.FIRST_YEAR; year <= UnData.LAST_YEAR; year++) {
      Membership members = UnData.membership(year, series);

      assertThat(members.members())
          .allSatisfy(
              member -> {
                assertThat(member.population()).isPositive();
                assertThat(member.code()).matches("[A-Z]{3}");
                assertThat(member.name().texts().keySet())
                    .containsExactly("en", "fr", "es", "zh", "ru", "ar");
              });
      assertThat(members.members()).extracting(Member::code).doesNotHaveDuplicates();
      // the United Nations count 6.0 thousand million in 1999 and 8.0 in 2022; non-members are few
      assertThat(members.totalPopulation()).isBetween(5_600_000_000L, 8_200_000_000L);
    }
  }

  @Test
  void annual_populations_do_not_shrink_in_total() {
    for (int year = UnData.FIRST_YEAR; year < UnData.LAST_YEAR; year++) {
      assertThat(UnData.membership(year + 1).totalPopulation())
          .isGreaterThanOrEqualTo(UnData.membership(year).totalPopulation());
    }
  }

  /** United Nations Statistics Division, standard country or area codes (M49). */
  @Test
  void well_known_numeric_codes() throws IOException {
    assertThat(m49OfStates())
        .containsEntry("JPN", "392")
        .containsEntry("USA", "840")
        .containsEntry("CHE", "756")
        .containsEntry("AFG", "004")
        .containsEntry("SSD", "728")
        .containsEntry("SDN", "729")
        .containsEntry("SRB", "688")
        .containsEntry("MNE", "499")
        .containsEntry("TLS", "626");
  }

  @Test
  void the_states_listed_are_those_of_the_scales() throws IOException {
    TreeSet<String> members = new TreeSet<>();
    for (int year = UnData.FIRST_YEAR; year <= UnData.LAST_YEAR; year++) {
      UnData.membership(year).members().forEach(member -> members.add(member.code()));
    }

    assertThat(m49OfStates().keySet()).containsExactlyInAnyOrderElementsOf(members).hasSize(193);
    assertThat(m49OfStates().values()).doesNotHaveDuplicates().allMatch(c -> c.matches("[0-9]{3}"));
  }

  private static Map<String, String> m49OfStates() throws IOException {
    return Resources.readLines(
            Resources.getResource(UnData.class, "states.csv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> line.matches("[A-Z]{3},.*"))
        .map(line -> line.split(",", 3))
        .collect(ImmutableMap.toImmutableMap(cells -> cells[0], cells -> cells[1]));
  }
}
