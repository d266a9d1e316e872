package org.openrbm.indicators.workforce;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

/** A record as a caller could have it: what is not known is null. */
record Staff(
    int id,
    @Nullable String nationality,
    @Nullable String grade,
    @Nullable String gender,
    @Nullable LocalDate birth,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable DisabilityStatus disability,
    @Nullable Integer score) {

  static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
  static final Dimension GENDER = Dimension.of("gender", "WOMAN", "MAN");

  Set<HeadcountItem> items() {
    if (firstDay == null) {
      return Set.of(HeadcountItem.MOVE);
    }
    return EnumSet.copyOf(
        ImmutableSet.<HeadcountItem>builder()
            .addAll(HeadcountItem.during(YEAR, firstDay, lastDay))
            .add(HeadcountItem.MOVE)
            .build());
  }

  @Nullable Ratio exactScore() {
    return score == null ? null : Ratio.of(score, 7);
  }

  /** Every measure of the package, over this record. */
  static List<WorkforceMeasure<Staff, ?>> measures() {
    Key<Staff> nationality = Key.of("nationality", Staff::nationality);
    Key<Staff> grade = Key.of("grade", Staff::grade);
    Key<Staff> gender = Key.of(GENDER, Staff::gender);
    return List.of(
        Composition.measure(nationality),
        Composition.measure(gender, Staff::id),
        Composition.<Staff>measureEach(
            "language", s -> s.grade() == null ? Set.of() : Set.of(s.grade(), "en")),
        CrossTabulation.measure(nationality, grade, gender),
        TimeToRecruit.<Staff>measure(
            "first", Staff::firstDay, "last", Staff::lastDay, AS_OF.minusYears(1)),
        AgeProfile.<Staff>measure(Staff::birth, AS_OF),
        Retirements.<Staff>measure(Staff::birth, s -> 60 + s.id() % 6, AS_OF),
        HeadcountBridge.<Staff>measure(Staff::items),
        HeadcountBridge.<Staff>measure(Staff::items).by(gender),
        FlowRate.<Staff>turnover(Staff::items, grade),
        FlowRate.<Staff>mobility(Staff::items, gender).by(grade).by(nationality),
        WorkforceRate.<Staff>vacancy(s -> s.score() == null ? null : 1L, s -> (long) s.id() + 1),
        WorkforceRate.<Staff>trainingUptake(s -> s.grade() == null ? null : s.id() % 2 == 0)
            .by(nationality),
        AppraisalCompliance.<Staff>measure(
            Staff::firstDay,
            Period.ofMonths(6),
            s -> s.grade() == null ? null : LocalDate.of(2024, 3, 31),
            Staff::lastDay,
            AS_OF),
        DisabilityInclusion.<Staff>measure(Staff::disability, Staff::exactScore));
  }
}
