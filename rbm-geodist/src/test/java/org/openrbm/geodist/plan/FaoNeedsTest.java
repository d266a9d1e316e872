package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Appointments that FAO said it lacked, and its ranges and staff, as quoted at
 * italianinsider.it/?q=node/4332 (secondary; 2014 or 2015). The policy fits these ranges: 40/5/55
 * and 1,249 posts among 194 members, 15 per cent but at least 1.5 posts, both limits to the nearest
 * post. The rates are those of the 2013–2015 scale, the shares of population approximate; the other
 * 186 members share what is left.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaoNeedsTest {

  private static final DesirableRangePolicy FITTED =
      UnPolicies.RES_42_220_A
          .withBaseFigure(1249)
          .withMinimumFlexibility(Ratio.of(3, 2))
          .withMinimumUpperLimit(Ratio.ZERO);

  /** Rate in per cent, share of the world's population in ten thousandths. */
  private static final Map<String, Object[]> FACTORS =
      Map.of(
          "USA", new Object[] {"22", 447},
          "JPN", new Object[] {"10.833", 178},
          "CHN", new Object[] {"5.148", 1930},
          "ITA", new Object[] {"4.448", 85},
          "AUS", new Object[] {"2.074", 33},
          "POL", new Object[] {"0.921", 53},
          "VEN", new Object[] {"0.627", 42},
          "ISR", new Object[] {"0.396", 11});

  private static Membership membership() {
    Map<String, Member> members = new LinkedHashMap<>();
    Ratio rates = Ratio.HUNDRED;
    long people = 186L * 10_000;
    for (Map.Entry<String, Object[]> entry : FACTORS.entrySet()) {
      Ratio rate = Ratio.parse((String) entry.getValue()[0]);
      long population = 186L * (Integer) entry.getValue()[1];
      members.put(
          entry.getKey(),
          Member.of(entry.getKey(), LocalizedText.of(entry.getKey()), rate, population));
      rates = rates.minus(rate);
      people -= population;
    }
    for (int i = 0; i < 186; i++) {
      String code = "other " + i;
      members.put(
          code, Member.of(code, LocalizedText.of(code), rates.dividedBy(186), people / 186));
    }
    return Membership.builder()
        .label(LocalizedText.of("FAO"))
        .asOf(Plans.START)
        .members(members.values())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "USA, 133, 180, 99, 34, 0",
    "JPN, 66, 90, 28, 38, 0",
    "CHN, 42, 57, 27, 15, 0",
    "ITA, 29, 39, 64, 0, 25",
    "AUS, 14, 20, 13, 1, 0",
    "POL, 8, 11, 4, 4, 0",
    "VEN, 6, 9, 4, 2, 0",
    "ISR, 4, 7, 2, 2, 0"
  })
  void the_appointments_missing_are_as_published(
      String code, int lower, int upper, int staff, int needed, int excess) {
    StaffMargin margin =
        StaffMargins.of(
                DesirableRangeCalculator.standard()
                    .calculate(FITTED, membership())
                    .assess(StaffCounts.of(Map.of(code, staff))))
            .of(code);

    DesirableRange range = margin.representation().range();
    assertThat(range.lower()).isEqualTo(lower);
    assertThat(range.upper()).isEqualTo(upper);
    assertThat(margin.appointmentsToRange()).contains(needed);
    assertThat(margin.separationsToRange()).contains(excess);
  }
}
