package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * The least share of the staff at a band of grades that each region should have, as the
 * International Monetary Fund sets for managers. A region without a benchmark is not assessed.
 *
 * <pre>
 * share of a region = 100 · staff of the region in the band ÷ all staff in the band
 * </pre>
 *
 * <p>All staff in the band includes those whose nationality is not stated; that is this library's
 * reading.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = ShareBenchmarks.Builder.class)
@JsonPropertyOrder({"label", "source", "groups", "grades", "benchmarks"})
public abstract sealed class ShareBenchmarks implements DistributionRule
    permits ImmutableShareBenchmarks {

  private static final String PER_CENT = "per cent of staff";

  ShareBenchmarks() {}

  @Override
  public abstract String label();

  /** {@return where the benchmarks come from} */
  public abstract Optional<Citation> source();

  /** {@return the regions} */
  public abstract MemberGroups groups();

  /** {@return the grades of the band; empty for all grades} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract Set<String> grades();

  /** {@return the least share by group, in per cent, 0 to 100} */
  public abstract Map<String, Ratio> benchmarks();

  /** {@return a new builder; {@code label}, {@code groups} and a benchmark must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!label().isBlank(), "label of share benchmarks must not be blank");
    checkArgument(!benchmarks().isEmpty(), "'%s' has no benchmarks", label());
    benchmarks()
        .forEach(
            (group, percent) -> {
              checkArgument(
                  groups().groups().stream().anyMatch(known -> known.code().equals(group)),
                  "'%s' has a benchmark for '%s', which is no group of '%s'",
                  label(),
                  group,
                  groups().label());
              checkArgument(
                  percent.signum() >= 0 && percent.compareTo(Ratio.HUNDRED) <= 0,
                  "benchmark of group '%s' must be between 0 and 100 per cent, but is %s",
                  group,
                  percent);
            });
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a nationality in the band is in no group, or the band has
   *     no staff, so that there are no shares
   */
  @Override
  public final DistributionAssessment assess(StaffByGrade staff) {
    StaffCounts band = staff.counts(grade -> grades().isEmpty() || grades().contains(grade));
    checkArgument(
        band.total() > 0, "'%s' cannot be assessed: there are no staff in its band", label());
    Map<String, Long> sums = groups().staff(band);
    DistributionAssessment.Builder assessment = DistributionAssessment.builder().rule(label());
    long assessed = 0;
    for (Map.Entry<String, Long> group : sums.entrySet()) {
      Ratio benchmark = benchmarks().get(group.getKey());
      if (benchmark != null) {
        assessed += group.getValue();
        assessment.addUnits(
            IntervalRule.assess(
                group.getKey(),
                PER_CENT,
                group.getValue(),
                share(group.getValue(), band.total()),
                Interval.ofAtLeast(benchmark),
                source()));
      }
    }
    return assessment.staffOfNoUnit(band.total() - assessed).build();
  }

  private static Explanation share(long staff, long all) {
    return Explanation.builder()
        .quantity("held")
        .unit(PER_CENT)
        .value(Ratio.of(staff).times(100).dividedBy(all))
        .rule("staff of the group × 100 ÷ staff in the band")
        .addOperands(
            IntervalRule.given("staff of the group", "staff", Ratio.of(staff), Optional.empty()),
            IntervalRule.given("staff in the band", "staff", Ratio.of(all), Optional.empty()))
        .build();
  }

  /** {@return such as {@code "IMF, managers: benchmarks of 3 of 8 groups"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: benchmarks of %s of %s"
            .formatted(
                label(),
                benchmarks().size(),
                groups().groups().size() + (groups().groups().size() == 1 ? " group" : " groups")));
  }

  /** Builds share benchmarks. Not thread-safe. */
  public static final class Builder extends ImmutableShareBenchmarks.Builder {
    Builder() {}
  }
}
