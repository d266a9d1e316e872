package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.plan.Appointments;
import org.openrbm.geodist.plan.Plans;

/** Allocations against every allocation there is, on small problems of all kinds. */
class AllocationPropertyTest {

  private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD");

  @Provide
  Arbitrary<RepresentationReport> reports() {
    // few midpoints, so that ties are frequent
    Arbitrary<List<String>> midpoints =
        Arbitraries.of("2", "3", "4", "4", "5.5", "3.3").list().ofSize(CODES.size());
    Arbitrary<List<Integer>> staff =
        Arbitraries.integers().between(0, 6).list().ofSize(CODES.size());
    return Combinators.combine(
            midpoints, staff, Arbitraries.integers().between(2, 4), Arbitraries.of(0, 25))
        .as(
            (middles, held, members, flexibility) -> {
              Map<String, String> rates = new TreeMap<>(Comparator.reverseOrder());
              Map<String, Integer> counts = new TreeMap<>();
              for (int i = 0; i < members; i++) {
                rates.put(CODES.get(i), middles.get(i));
                counts.put(CODES.get(i), held.get(i));
              }
              return Plans.report(flexibility, rates, counts);
            });
  }

  private record Classes(List<Integer> numbers, List<Integer> eligible, List<Integer> pools) {}

  @Provide
  Arbitrary<List<Integer>> caps() {
    return Arbitraries.integers().between(0, 9).list().ofSize(6);
  }

  @Provide
  Arbitrary<Classes> classes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, 15).list().ofSize(3),
            Arbitraries.integers().between(0, 6).list().ofSize(12))
        .as(Classes::new);
  }

  private static AllocationProblem problem(
      RepresentationReport report,
      AllocationObjective objective,
      AllocationTieRule rule,
      Classes classes,
      List<Integer> caps) {
    int members = report.representations().size();
    AllocationProblem.Builder problem =
        AllocationProblem.builder().objective(objective).tieRule(rule);
    for (int c = 0; c < classes.numbers().size(); c++) {
      Set<String> eligible = new HashSet<>();
      Map<String, Integer> pool = new HashMap<>();
      for (int i = 0; i < members; i++) {
        if ((classes.eligible().get(c) >> i & 1) == 1) {
          eligible.add(CODES.get(i));
          int candidates = classes.pools().get(c * 4 + i);
          if (candidates < 3) {
            pool.put(CODES.get(i), candidates);
          }
        }
      }
      problem.addVacancy(
          VacancyClass.of("class " + c, classes.numbers().get(c), eligible).withCandidates(pool));
    }
    for (int i = 0; i < members; i++) {
      if (caps.get(i) < 4) {
        problem.putMemberCap(CODES.get(i), caps.get(i));
      }
    }
    if (caps.get(4) < 5) {
      problem.addGroupCap(GroupCap.of("first", Set.of("AAA", "BBB"), caps.get(4)));
    }
    if (members == 4 && caps.get(5) < 5) {
      problem.addGroupCap(GroupCap.of("last", Set.of("CCC", "DDD"), caps.get(5)));
    }
    return problem.build();
  }

  /** Every allocation that respects the bounds, as posts by code in the order of the codes. */
  private static Set<List<Integer>> all(AllocationProblem problem, int members) {
    Set<List<Integer>> reached = Set.of(Collections.nCopies(members, 0));
    for (VacancyClass vacancy : problem.vacancies()) {
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> posts : reached) {
        spread(vacancy, 0, vacancy.number(), new ArrayList<>(posts), next);
      }
      reached = next;
    }
    reached.removeIf(posts -> !withinCaps(problem, posts));
    return reached;
  }

  private static void spread(
      VacancyClass vacancy, int i, int left, List<Integer> posts, Set<List<Integer>> found) {
    if (i == posts.size()) {
      found.add(List.copyOf(posts));
      return;
    }
    int before = posts.get(i);
    String code = CODES.get(i);
    int most =
        vacancy.eligible().map(set -> set.contains(code)).orElse(true)
            ? Math.min(left, vacancy.candidates().getOrDefault(code, left))
            : 0;
    for (int n = 0; n <= most; n++) {
      posts.set(i, before + n);
      spread(vacancy, i + 1, left - n, posts, found);
    }
    posts.set(i, before);
  }

  private static boolean withinCaps(AllocationProblem problem, List<Integer> posts) {
    for (int i = 0; i < posts.size(); i++) {
      if (posts.get(i) > problem.memberCaps().getOrDefault(CODES.get(i), 99)) {
        return false;
      }
    }
    for (GroupCap cap : problem.groupCaps()) {
      int sum = 0;
      for (int i = 0; i < posts.size(); i++) {
        sum += cap.members().contains(CODES.get(i)) ? posts.get(i) : 0;
      }
      if (sum > cap.most()) {
        return false;
      }
    }
    return true;
  }

  private static int sum(List<Integer> posts) {
    return posts.stream().mapToInt(n -> n).sum();
  }

  private static List<List<Integer>> optimal(
      RepresentationReport report, AllocationProblem problem, Set<List<Integer>> all) {
    int most = all.stream().mapToInt(AllocationPropertyTest::sum).max().orElseThrow();
    List<List<Integer>> full = all.stream().filter(posts -> sum(posts) == most).toList();
    Ratio least =
        full.stream().map(p -> objective(report, problem, p)).min(Ratio::compareTo).orElseThrow();
    return full.stream().filter(p -> objective(report, problem, p).equals(least)).toList();
  }

  private static Ratio objective(
      RepresentationReport report, AllocationProblem problem, List<Integer> posts) {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < posts.size(); i++) {
      Representation member = report.of(CODES.get(i));
      sum = sum.plus(problem.objective().of(member.range(), member.staff() + posts.get(i)));
    }
    return sum;
  }

  private static List<List<Integer>> preferred(
      RepresentationReport report, AllocationProblem problem, List<List<Integer>> optima) {
    if (problem.tieRule() == AllocationTieRule.NONE) {
      return optima;
    }
    Ratio least = optima.stream().map(p -> ratios(report, p)).min(Ratio::compareTo).orElseThrow();
    return optima.stream().filter(p -> ratios(report, p).equals(least)).toList();
  }

  private static Ratio ratios(RepresentationReport report, List<Integer> posts) {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < posts.size(); i++) {
      Representation member = report.of(CODES.get(i));
      for (int n = 0; n < posts.get(i); n++) {
        sum = sum.plus(Ratio.of(member.staff() + n).dividedBy(member.range().midpoint()));
      }
    }
    return sum;
  }

  private static final Comparator<List<Integer>> BY_CODE =
      (a, b) -> {
        for (int i = 0; i < a.size(); i++) {
          if (!a.get(i).equals(b.get(i))) {
            return a.get(i) - b.get(i);
          }
        }
        return 0;
      };

  private static void check(RepresentationReport report, AllocationProblem problem) {
    int members = report.representations().size();
    Set<List<Integer>> all = all(problem, members);
    List<List<Integer>> optima = optimal(report, problem, all);
    List<List<Integer>> preferred = preferred(report, problem, optima);
    PostAllocation allocation = VacancyPlanner.standard().allocate(report, problem);

    assertThat(allocation.filled()).isEqualTo(sum(optima.get(0)));
    assertThat(allocation.objectiveAfter().value())
        .contains(objective(report, problem, optima.get(0)));
    for (int i = 0; i < members; i++) {
      int member = i;
      MemberAllocation found = allocation.of(CODES.get(i));
      assertThat(optima.stream().mapToInt(p -> p.get(member)).summaryStatistics())
          .satisfies(s -> assertThat(found.fewest()).isEqualTo(s.getMin()))
          .satisfies(s -> assertThat(found.most()).isEqualTo(s.getMax()));
      assertThat(preferred.stream().mapToInt(p -> p.get(member)).summaryStatistics())
          .satisfies(s -> assertThat(found.fewestByTieRule()).isEqualTo(s.getMin()))
          .satisfies(s -> assertThat(found.mostByTieRule()).isEqualTo(s.getMax()));
    }
    List<Integer> shown =
        CODES.subList(0, members).stream().map(code -> allocation.of(code).posts()).toList();
    assertThat(shown).isEqualTo(Collections.max(preferred, BY_CODE));
    assertThat(allocation.tie().isPresent()).isEqualTo(optima.size() > 1);
    assertThat(allocation.unresolvedTie().isPresent()).isEqualTo(preferred.size() > 1);
    appointmentsAddUp(problem, allocation);
    limitsBind(report, problem, allocation);
  }

  private static void appointmentsAddUp(AllocationProblem problem, PostAllocation allocation) {
    Map<String, Integer> byMember = new HashMap<>();
    Map<String, Integer> byClass = new HashMap<>();
    for (Appointments some : allocation.appointments()) {
      byMember.merge(some.code(), some.posts(), Integer::sum);
      byClass.merge(some.vacancyClass(), some.posts(), Integer::sum);
    }
    assertThat(byMember).isEqualTo(allocation.posts());
    for (UnfilledVacancies unfilled : allocation.unfilled()) {
      byClass.merge(unfilled.vacancyClass(), unfilled.number(), Integer::sum);
    }
    for (VacancyClass vacancy : problem.vacancies()) {
      assertThat(byClass.getOrDefault(vacancy.id(), 0)).isEqualTo(vacancy.number());
    }
  }

  /** However far all other limits give way, those that are named keep the vacancies unfilled. */
  private static void limitsBind(
      RepresentationReport report, AllocationProblem problem, PostAllocation allocation) {
    if (allocation.unfilled().size() != 1) {
      return;
    }
    Set<String> named = new HashSet<>();
    allocation.unfilled().get(0).limits().forEach(limit -> named.add(limit.name()));
    Map<String, Integer> caps = new HashMap<>(problem.memberCaps());
    caps.keySet().retainAll(named);
    List<GroupCap> groups = new ArrayList<>(problem.groupCaps());
    groups.removeIf(cap -> !named.contains(cap.group()));
    List<VacancyClass> classes = new ArrayList<>(problem.vacancies());
    classes.replaceAll(
        vacancy -> {
          Map<String, Integer> pool = new HashMap<>(vacancy.candidates());
          // somebody who is not there is no limit
          pool.entrySet()
              .removeIf(e -> e.getValue() > 0 && !named.contains(vacancy.id() + ": " + e.getKey()));
          return vacancy.withCandidates(pool);
        });
    assertThat(
            VacancyPlanner.standard()
                .allocate(
                    report,
                    problem.withMemberCaps(caps).withGroupCaps(groups).withVacancies(classes))
                .filled())
        .isEqualTo(allocation.filled());
  }

  @Property(tries = 400)
  void with_eligibility_pools_and_caps_it_is_optimal_and_its_ties_are_complete(
      @ForAll("reports") RepresentationReport report,
      @ForAll AllocationObjective objective,
      @ForAll AllocationTieRule rule,
      @ForAll("classes") Classes classes,
      @ForAll("caps") List<Integer> caps) {
    check(report, problem(report, objective, rule, classes, caps));
  }

  @Property(tries = 300)
  void without_them_the_bounds_are_exactly_the_set_of_optima(
      @ForAll("reports") RepresentationReport report,
      @ForAll AllocationObjective objective,
      @ForAll AllocationTieRule rule,
      @ForAll("caps") List<Integer> caps) {
    int members = report.representations().size();
    AllocationProblem problem = AllocationProblem.of(objective, caps.get(5)).withTieRule(rule);
    for (int i = 0; i < members; i++) {
      if (caps.get(i) < 3) {
        Map<String, Integer> more = new HashMap<>(problem.memberCaps());
        more.put(CODES.get(i), caps.get(i));
        problem = problem.withMemberCaps(more);
      }
    }
    check(report, problem);

    PostAllocation allocation = VacancyPlanner.standard().allocate(report, problem);
    Set<List<Integer>> all = all(problem, members);
    Set<List<Integer>> between = new HashSet<>(all);
    between.removeIf(
        posts -> {
          for (int i = 0; i < members; i++) {
            MemberAllocation member = allocation.of(CODES.get(i));
            if (posts.get(i) < member.fewest() || posts.get(i) > member.most()) {
              return true;
            }
          }
          return sum(posts) != allocation.filled();
        });
    assertThat(between).containsExactlyInAnyOrderElementsOf(optimal(report, problem, all));
  }
}
