package org.openrbm.geodist.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicySweepTest {

  /**
   * Under 42/220 A with B posts and these members, A has 20 % + 3.75 % + 33 % = 56.75 % of B as its
   * midpoint, and C, of which nobody is staff, none but what the policy gives to all.
   */
  private static final Membership MEMBERS =
      Membership.parse(
          "Three",
          LocalDate.of(2020, 7, 1),
          "code,ratePercent,population\nA,60,3000\nB,40,1000\nC,0,0\n");

  private static final StaffCounts STAFF = StaffCounts.of(Map.of("A", 50, "B", 50, "Z", 9));

  private static final DesirableRangePolicy UN = UnPolicies.RES_42_220_A;

  private static final PolicyGrid BASES = PolicyGrid.of(UN).withBaseFigures(Axis.of(50, 150, 50));

  private static final PolicyGrid LARGE =
      PolicyGrid.of(UN)
          .withBaseFigures(Axis.of(50, 1049, 1))
          .withFlexibilityShares(Axis.ofPercent(1, 50, 1));

  @Test
  void counts_members_by_status() {
    // by hand, with 40/3 per cent for all: midpoints at B = 50 / 100 / 150
    // A 13.33 % + 3.75 % + 33 % = 50.08 %: 25.04 (20–30), 50.08 (43–58), 75.13 (64–86)
    // B 13.33 % + 1.25 % + 22 % = 36.58 %: 18.29 (13–23), 36.58 (31–42), 54.88 (47–63)
    // C 13.33 %: 6.67 (2–14), 13.33 (9–18), 20 (15–25)
    SweepResult result =
        PolicySweep.standard()
            .withDistances()
            .withStatusesOf(List.of("A", "C"))
            .calculate(BASES, MEMBERS, STAFF);

    assertThat(result.counts(RepresentationStatus.UNREPRESENTED)).containsExactly(1, 1, 1);
    assertThat(result.counts(RepresentationStatus.OVERREPRESENTED)).containsExactly(2, 1, 0);
    assertThat(result.counts(RepresentationStatus.WITHIN_RANGE)).containsExactly(0, 1, 1);
    assertThat(result.counts(RepresentationStatus.UNDERREPRESENTED)).containsExactly(0, 0, 1);
    assertThat(result.indices().map(result::postsExceeding))
        .containsExactly((50 - 30) + (50 - 23L), 50 - 42L, 0L);
    assertThat(result.indices().map(result::postsMissing)).containsExactly(2L, 9L, 64 - 50 + 15L);
    assertThat(result.status("A", 0)).isEqualTo(RepresentationStatus.OVERREPRESENTED);
    assertThat(result.status("A", 1)).isEqualTo(RepresentationStatus.WITHIN_RANGE);
    assertThat(result.status("A", 2)).isEqualTo(RepresentationStatus.UNDERREPRESENTED);
    assertThat(result.status("C", 2)).isEqualTo(RepresentationStatus.UNREPRESENTED);
    assertThat(result.report(2).of("A").postsToRange()).isEqualTo(14);
    assertThat(result.policy(2).baseFigure().orElseThrow().posts()).isEqualTo(Ratio.of(150));
    assertThat(result).hasToString("UN 42/220 A, 3 policies, 0 midpoints decided exactly");
  }

  @Test
  void a_visitor_sees_every_policy_once_in_order() {
    List<String> seen = new ArrayList<>();
    long fallbacks =
        PolicySweep.standard()
            .forEach(
                BASES,
                MEMBERS,
                STAFF,
                (index, unrepresented, under, within, over) ->
                    seen.add(index + ": " + unrepresented + under + within + over));
    assertThat(seen).containsExactly("0: 1002", "1: 1011", "2: 1110");
    assertThat(fallbacks).isZero();
  }

  @Test
  void visitors_in_threads_see_as_much() {
    AtomicLong alone = new AtomicLong();
    AtomicLong together = new AtomicLong();
    PolicySweep.standard()
        .forEach(LARGE, MEMBERS, STAFF, (i, u, under, in, over) -> alone.addAndGet(i * under));
    PolicySweep.standard()
        .withThreads(3)
        .forEach(LARGE, MEMBERS, STAFF, (i, u, under, in, over) -> together.addAndGet(i * under));
    assertThat(together).hasValue(alone.get());
  }

  @Test
  void progress_only_grows_and_ends_at_the_whole() {
    List<Long> told = new ArrayList<>();
    PolicySweep.standard()
        .withThreads(2)
        .withProgress(
            (done, total) -> {
              assertThat(total).isEqualTo(50_000);
              told.add(done);
            })
        .calculate(LARGE, MEMBERS, STAFF);
    assertThat(told).isSorted().doesNotHaveDuplicates().hasSize(7).endsWith(50_000L);
  }

  @Test
  void can_be_cancelled() {
    AtomicInteger asked = new AtomicInteger();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                PolicySweep.standard()
                    .withCancellation(() -> asked.incrementAndGet() > 2)
                    .calculate(LARGE, MEMBERS, STAFF))
        .withMessage("sweep cancelled after 16384 of 50000 policies");
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                PolicySweep.standard()
                    .withThreads(2)
                    .withCancellation(() -> true)
                    .calculate(LARGE, MEMBERS, STAFF))
        .withMessage("sweep cancelled after 0 of 50000 policies");
  }

  @Test
  void an_interrupt_cancels_and_is_kept() {
    for (int threads : new int[] {1, 2}) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () -> PolicySweep.standard().withThreads(threads).calculate(LARGE, MEMBERS, STAFF));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void what_progress_throws_ends_the_sweep() {
    for (int threads : new int[] {1, 2}) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  PolicySweep.standard()
                      .withThreads(threads)
                      .withProgress(
                          (done, total) -> {
                            throw new IllegalStateException("console closed");
                          })
                      .calculate(LARGE, MEMBERS, STAFF))
          .withMessage("console closed");
    }
  }

  @Test
  void refuses_what_it_cannot_answer() {
    PolicySweep sweep = PolicySweep.standard();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sweep.withThreads(0))
        .withMessage("a sweep needs at least 1 thread, but is given 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sweep.withStatusesOf(List.of("X")).calculate(BASES, MEMBERS, STAFF))
        .withMessage("'X' is no member of 'Three', which has 3 members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sweep.calculate(BASES, MEMBERS, StaffCounts.of(Map.of("a", 1))))
        .withMessage("staff counts name 'a', which differs from member 'A' only in case");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sweep.calculate(
                    PolicyGrid.of(
                        UN.withLowerLimitRounding(RoundingMode.CEILING)
                            .withUpperLimitRounding(RoundingMode.FLOOR)),
                    MEMBERS,
                    STAFF))
        .withMessage(
            "policy 'UN 42/220 A (variant)' rounds lower limits CEILING and upper limits FLOOR,"
                + " which may leave a member no range; a sweep needs lower limits that are not"
                + " rounded further up than upper ones");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sweep.calculate(
                    PolicyGrid.of(UN.withMidpointRounding(RoundingMode.HALF_UP)), MEMBERS, STAFF))
        .withMessage(
            "policy 'UN 42/220 A (variant)' rounds midpoints first, which a sweep does not do;"
                + " calculate its tables one by one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sweep.calculate(PolicyGrid.of(UN.withPointsPerPost(Ratio.of(84))), MEMBERS, STAFF))
        .withMessage(
            "ranges of 'UN 42/220 A (variant)' are in points and cannot be held against numbers of staff");
    PostBlock perMember = PostBlock.perMember(Ratio.of(20));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sweep.calculate(
                    PolicyGrid.of(UN.withBlocks(perMember)).withBaseFigures(Axis.of(50, 70, 10)),
                    MEMBERS,
                    STAFF))
        .withMessage("blocks of policy 'UN 42/220 A (variant)' take 60 of its 50 posts");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> sweep.calculate(BASES, MEMBERS, STAFF, 1, 4))
        .withMessage("the policies from 1 to before 4 are no slice of a grid of 3");
    Membership nobody =
        Membership.parse("Nobody", LocalDate.EPOCH, "code,ratePercent,population\nA,100,0\n");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sweep.calculate(
                    PolicyGrid.of(UN).withPopulationWeights(Axis.ofPercent(0, 5, 1)),
                    nobody,
                    STAFF))
        .withMessage(
            "population factor of policy 'UN 42/220 A' has nothing to follow: all populations of"
                + " 'Nobody' are 0");
  }
}
