package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffCollectorTest {

  private record Employee(int number, @Nullable String nationality) {}

  @Test
  void records_are_counted_by_nationality() {
    StaffCounts staff =
        Stream.of(new Employee(1, "JPN"), new Employee(2, "CHE"), new Employee(3, "JPN"))
            .collect(StaffCounts.counting(Employee::nationality));

    assertThat(staff).isEqualTo(StaffCounts.of(Map.of("JPN", 2, "CHE", 1)));
  }

  @Test
  void a_nationality_that_is_null_or_blank_is_not_stated() {
    StaffCounts staff =
        Stream.of(
                new Employee(1, null),
                new Employee(2, ""),
                new Employee(3, " \t"),
                new Employee(4, "JPN"))
            .collect(StaffCounts.counting(Employee::nationality));

    assertThat(staff).isEqualTo(StaffCounts.of(Map.of("JPN", 1)).withNotStated(3));
    assertThat(staff.total()).isEqualTo(4);
  }

  @Test
  void no_records_give_no_staff() {
    assertThat(Stream.<Employee>empty().collect(StaffCounts.counting(Employee::nationality)))
        .isEqualTo(StaffCounts.of(Map.of()));
  }

  @Test
  void a_malformed_code_is_refused_rather_than_counted_apart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stream.of("JPN", "JPN ").collect(StaffCounts.counting(code -> code)))
        .withMessage("member code 'JPN ' must not have blanks around it");
  }

  /** Of the numbers 0 to 9,999, 2,500 leave each remainder by 4. */
  @Test
  void names_and_codes_of_one_nationality_are_counted_together() {
    StaffCounts staff =
        Stream.of("USA", "US", "United States", "Viet Nam", "unknown")
            .collect(StaffCounts.counting(nationality -> nationality));

    assertThat(staff.byNationality()).isEqualTo(Map.of("USA", 3, "VNM", 1));
    assertThat(staff.notStated()).isEqualTo(1);
    assertThat(staff.readings())
        .isEqualTo(
            Map.of(
                "US", "USA", "United States", "USA", "Viet Nam", "VNM", "unknown", "not stated"));
  }

  @Test
  void all_nationalities_that_are_not_understood_are_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Stream.of("Chinna", "JPN", "Brasill")
                    .collect(StaffCounts.counting(nationality -> nationality)))
        .withMessage(
            "no country or area is known as 'Brasill'; did you mean Brazil (BRA)?; no country or"
                + " area is known as 'Chinna'; did you mean China (CHN)?");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                IntStream.range(0, 22)
                    .mapToObj(i -> "?" + (char) ('a' + i))
                    .collect(StaffCounts.counting(nationality -> nationality)))
        .withMessageStartingWith("no country or area is known as '?a'; write")
        .withMessageEndingWith("; and 2 more");
  }

  @Test
  void records_may_be_counted_in_parallel() {
    StaffCounts staff =
        IntStream.range(0, 10_000)
            .boxed()
            .parallel()
            .collect(
                StaffCounts.counting(
                    number -> Arrays.asList("AAA", "BBB", null, "CCC").get(number % 4)));

    assertThat(staff)
        .isEqualTo(
            StaffCounts.of(Map.of("AAA", 2500, "BBB", 2500, "CCC", 2500)).withNotStated(2500));
  }
}
