package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VacancyClassTest {

  @Test
  void any_member_is_eligible_unless_some_are_named() {
    assertThat(VacancyClass.open("P-3", 2).eligible()).isEmpty();
    assertThat(VacancyClass.of("P-3", 2, Set.of("AAA")).eligible()).contains(Set.of("AAA"));
    assertThat(VacancyClass.fromPool("P-3", 2, Map.of("AAA", 1)).eligible())
        .contains(Set.of("AAA"));
    assertThat(VacancyClass.open("P-4, French", 3)).hasToString("3 × P-4, French");
  }

  @Test
  void a_member_has_no_more_posts_than_vacancies_and_candidates() {
    assertThat(VacancyClass.open("P-3", 2).most("AAA")).isEqualTo(2);
    VacancyClass some = VacancyClass.of("P-3", 2, Set.of("AAA", "BBB"));
    assertThat(some.most("AAA")).isEqualTo(2);
    assertThat(some.most("CCC")).isZero();
    VacancyClass pool = VacancyClass.fromPool("P-3", 2, Map.of("AAA", 1, "BBB", 5));
    assertThat(pool.most("AAA")).isEqualTo(1);
    assertThat(pool.most("BBB")).isEqualTo(2);
    assertThat(pool.most("CCC")).isZero();
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    VacancyClass pool = VacancyClass.fromPool("P-3", 2, Map.of("AAA", 1));
    String json = RbmJson.write(pool);
    assertThat(json)
        .isEqualTo(
            """
            {
              "id": "P-3",
              "number": 2,
              "eligible": [
                "AAA"
              ],
              "candidates": {
                "AAA": 1
              }
            }""");
    assertThat(RbmJson.read(json, VacancyClass.class)).isEqualTo(pool);
    assertThat(RbmJson.write(VacancyClass.open("P-3", 2)))
        .isEqualTo("{\n  \"id\": \"P-3\",\n  \"number\": 2\n}");
  }

  @Test
  void what_makes_no_sense_is_refused() {
    refused(() -> VacancyClass.open(" ", 1), "id of a vacancy class must not be blank");
    refused(
        () -> VacancyClass.fromPool("P-3", 1, Map.of("AAA", -1)),
        "candidates of 'AAA' for vacancies 'P-3' must not be negative, but are -1");
    refused(
        () -> VacancyClass.of("P-3", 1, Set.of()).withCandidates(Map.of("AAA", 1)),
        "'AAA' has candidates for vacancies 'P-3', but is not eligible");
    refused(() -> VacancyClass.open("P-3", -1), "vacancies 'P-3' must not be negative, but are -1");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
