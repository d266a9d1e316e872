package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttritionScenarioTest {

  private static AttritionScenario scenario(int staff, int least, String annual, int years) {
    return AttritionScenario.builder()
        .code("AAA")
        .staff(staff)
        .leastStaff(least)
        .annualProbability(Ratio.parse(annual))
        .years(years)
        .build();
  }

  @Test
  void a_member_of_a_report_brings_its_least_staff() {
    AttritionScenario scenario = AttritionScenario.of(Plans.half(45).of("AAA"), Ratio.of(1, 20), 3);
    assertThat(scenario.staff()).isEqualTo(45);
    assertThat(scenario.leastStaff()).isEqualTo(40);
  }

  @Test
  void bad_scenarios_are_named() {
    String range = "probability of leaving within a year must be between 0 and 1, but is ";
    refused(() -> scenario(5, 2, "-0.1", 1), range + "-1/10");
    refused(() -> scenario(5, 2, "1.1", 1), range + "11/10");
    refused(() -> scenario(-1, 2, "0", 1), "staff of member 'AAA' must be 0 to 10000, but are -1");
    refused(
        () -> scenario(1, -2, "0", 1),
        "least staff of member 'AAA' must not be negative, but are -2");
    refused(
        () -> scenario(1, 2, "0", 51),
        "years of an attrition scenario must be 1 to 50, but are 51");
    AttritionScenario five = scenario(5, 2, "0.1", 2);
    refused(
        () -> five.withKnownSeparations(Map.of(3, 1)),
        "year of known separations must be 1 to 2, but is 3");
    refused(
        () -> five.withKnownSeparations(Map.of(1, -1)),
        "known separations of year 1 must not be negative, but are -1");
    refused(
        () -> five.withKnownSeparations(Map.of(1, 3, 2, 3)),
        "member 'AAA' has 5 staff, but 6 known separations");
    refused(() -> five.withCode(" "), "member code must not be blank");
    refused(
        () -> five.withCode("AAA\u200B"),
        "member code 'AAA<U+200B>' must have visible characters only, but has U+200B ZERO WIDTH"
            + " SPACE");
  }

  @Test
  void known_separations_are_none_unless_stated_and_read_back() {
    AttritionScenario plain = scenario(5, 2, "0.1", 2);
    AttritionScenario known = plain.withKnownSeparations(Map.of(2, 1));

    assertThat(plain.knownSeparations()).isEmpty();
    assertThat(RbmJson.write(plain)).doesNotContain("knownSeparations");
    assertThat(RbmJson.read(RbmJson.write(known), AttritionScenario.class)).isEqualTo(known);
    assertThat(known.outlook().year(1).incumbents()).isEqualTo(5);
    assertThat(known.outlook().year(2).incumbents()).isEqualTo(4);
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
