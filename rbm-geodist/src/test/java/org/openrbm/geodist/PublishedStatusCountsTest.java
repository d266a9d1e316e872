package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.geodist.data.UnData;

/**
 * Published numbers of States by status. The staff behind them are not available, so they are held
 * against each other and against the bundled membership, not against a report.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedStatusCountsTest {

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "published-status-counts.csv", numLinesToSkip = 1)
  void the_parts_fit_the_whole(
      String source,
      String asAt,
      int year,
      int members,
      @Nullable Integer unrepresented,
      @Nullable Integer underrepresented,
      @Nullable Integer withinRange,
      @Nullable Integer overrepresented,
      @Nullable Integer unrepresentedOrUnderrepresented,
      @Nullable Integer staff) {
    assertThat(source).isNotBlank();
    assertThat(asAt).startsWith(Integer.toString(year));
    if (unrepresented != null
        && underrepresented != null
        && withinRange != null
        && overrepresented != null) {
      assertThat(unrepresented + underrepresented + withinRange + overrepresented)
          .isEqualTo(members);
    }
    if (unrepresented != null
        && underrepresented != null
        && unrepresentedOrUnderrepresented != null) {
      assertThat(unrepresented + underrepresented).isEqualTo(unrepresentedOrUnderrepresented);
    }
    for (Integer part :
        new @Nullable Integer[] {unrepresented, overrepresented, unrepresentedOrUnderrepresented}) {
      assertThat(part == null ? 0 : part).isBetween(0, members);
    }
    // Montenegro, a member since 28 June 2006, is not in the scale of 2004-06
    assertThat(UnData.membership(year).members()).hasSize(year == 2006 ? members - 1 : members);
    assertThat(staff == null ? members : staff).isGreaterThanOrEqualTo(members);
  }

  /** The one year of which all four are known: 16 + 11 + 142 + 20 = 189. */
  @Test
  void the_counts_of_2002_sum_to_its_members() {
    assertThat(16 + 11 + 142 + 20).isEqualTo(UnData.membership(2002).members().size());
  }
}
