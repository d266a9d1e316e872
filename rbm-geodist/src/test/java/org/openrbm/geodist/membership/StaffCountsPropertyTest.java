package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Counting records in any order, in any parts merged in any order, gives the same counts. */
class StaffCountsPropertyTest {

  private record Employee(@Nullable String nationality) {}

  @Property
  void the_order_of_records_changes_nothing(
      @ForAll("employees") List<Employee> employees, @ForAll Random random) {
    List<Employee> shuffled = new ArrayList<>(employees);
    Collections.shuffle(shuffled, random);

    assertThat(count(shuffled.stream())).isEqualTo(count(employees.stream()));
    assertThat(count(employees.parallelStream())).isEqualTo(count(employees.stream()));
  }

  @Property
  void parts_may_be_merged_in_either_order(
      @ForAll("employees") List<Employee> first, @ForAll("employees") List<Employee> second) {
    StaffCounts all = count(Stream.concat(first.stream(), second.stream()));

    assertThat(merged(StaffCounts.counting(Employee::nationality), first, second)).isEqualTo(all);
    assertThat(merged(StaffCounts.counting(Employee::nationality), second, first)).isEqualTo(all);
  }

  private static <A> StaffCounts merged(
      Collector<Employee, A, StaffCounts> collector, List<Employee> left, List<Employee> right) {
    A one = collector.supplier().get();
    left.forEach(employee -> collector.accumulator().accept(one, employee));
    A other = collector.supplier().get();
    right.forEach(employee -> collector.accumulator().accept(other, employee));
    return collector.finisher().apply(collector.combiner().apply(one, other));
  }

  @Property
  void every_record_is_counted_once(@ForAll("employees") List<Employee> employees) {
    StaffCounts staff = count(employees.stream());

    assertThat(staff.total()).isEqualTo(employees.size());
    assertThat(staff.notStated())
        .isEqualTo(
            (int)
                employees.stream()
                    .filter(e -> e.nationality() == null || e.nationality().isBlank())
                    .count());
  }

  private static StaffCounts count(Stream<Employee> employees) {
    return employees.collect(StaffCounts.counting(Employee::nationality));
  }

  @Provide
  Arbitrary<List<Employee>> employees() {
    return Arbitraries.of("JPN", "USA", "CHE", "", " ")
        .injectNull(0.2)
        .map(Employee::new)
        .list()
        .ofMaxSize(200);
  }
}
