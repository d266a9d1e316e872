package org.openrbm.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as in the other tests of this package; here it is about what is printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkforceDemoTest {

  @Test
  void the_report_says_where_women_and_men_stand() {
    String senior =
        WorkforceDemo.report()
            .lines()
            .filter(line -> line.startsWith("Senior Civil Service Level"))
            .findFirst()
            .orElseThrow();
    assertThat(senior.replaceAll(" +", " "))
        .isEqualTo(
            "Senior Civil Service Level 3410 3880 46.78 women underrepresented at parity women: 17"
                + " by replacement, 31 by appointment");
    assertThat(WorkforceDemo.report().lines())
        .contains(
            "UN 47–53: 26 at parity, women underrepresented in 30, men in 50, of 106",
            "Shares of all employees, by largest remainder; sum 100 (rounded one by one: 101)",
            "  Executive Officers 27",
            "line: 1.44 points a year; 47 per cent in 2024.3, 50 per cent in 2026.4",
            "flow: assumed attrition 8 per cent a year, implied hires of women 56.1 per cent;"
                + " 47 per cent in 2026.1, 50 per cent in 2030.9")
        .anyMatch(line -> line.matches("Crown Prosecution Service +4490 +2270 +66\\.42 .*"))
        .anyMatch(line -> line.startsWith("ILO 45–55: 38 at parity"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-SA-u-nu-arab", "tr-TR", "de-DE", "hi-IN-u-nu-deva"})
  void the_report_does_not_depend_on_the_locale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      String report = WorkforceDemo.report();
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(WorkforceDemo.report()).isEqualTo(report);
    } finally {
      Locale.setDefault(before);
    }
  }
}
