package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.text.Medium;

/**
 * The group to which each grade belongs, as cited data.
 *
 * <p>Grades are compared without hyphens, dots, spaces and case: P5, P-5 and p.5 are one grade. A
 * grade in no group is an error, never silently left out.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = GradeGrouping.Builder.class)
public abstract sealed class GradeGrouping permits ImmutableGradeGrouping {
  GradeGrouping() {}

  /** {@return the name of the grouping} */
  public abstract String id();

  /** {@return where it comes from} */
  public abstract Citation source();

  /** {@return the grades of each group} */
  public abstract Map<GradeGroup, List<String>> grades();

  /**
   * Returns P-1 to P-4, and P-5 and above: P-5, D-1, D-2 and the ungraded posts above them, in the
   * titles of the United Nations (ASG, USG, DSG, SG) and of the ILO (ADG, DDG, DG).
   */
  public static GradeGrouping professionalAndSenior() {
    return builder()
        .id("P-1–P-4 and P-5+")
        .source(
            Citation.builder()
                .document("ILO Human Resources Strategy 2018-21")
                .clause("indicator 2.1.3")
                .evidence(EvidenceGrade.PRIMARY)
                .remark("the titles of the ungraded posts are those of the staff regulations")
                .build())
        .putGrade(GradeGroup.P_1_TO_P_4, List.of("P-1", "P-2", "P-3", "P-4"))
        .putGrade(
            GradeGroup.P_5_AND_ABOVE,
            List.of("P-5", "D-1", "D-2", "UG", "ASG", "USG", "DSG", "SG", "ADG", "DDG", "DG"))
        .build();
  }

  /** {@return a new builder; {@code id}, {@code source} and at least one group must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks, and takes copies of the lists of grades, which the caller may change. */
  @Value.Check
  GradeGrouping checked() {
    checkArgument(!id().isBlank(), "id of a grade grouping must not be blank");
    List<String> all =
        grades().values().stream().flatMap(List::stream).map(GradeGrouping::normal).toList();
    checkArgument(!all.isEmpty(), "grade grouping '%s' has no grades", id());
    for (String grade : all) {
      checkArgument(
          all.indexOf(grade) == all.lastIndexOf(grade),
          "grade '%s' stands twice in the grouping '%s'",
          grade,
          id());
    }
    return grades().values().stream().allMatch(ImmutableList.class::isInstance)
        ? this
        : builder()
            .id(id())
            .source(source())
            .grades(Maps.transformValues(grades(), ImmutableList::copyOf))
            .build();
  }

  /**
   * Returns the group of a grade.
   *
   * @throws IllegalArgumentException if {@code grade} is in no group
   */
  public final GradeGroup groupOf(String grade) {
    String wanted = normal(grade);
    return grades().entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(g -> normal(g).equals(wanted)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "unknown grade '%s': the grouping '%s' has %s"
                        .formatted(
                            grade,
                            id(),
                            grades().values().stream().flatMap(List::stream).toList())));
  }

  private static String normal(String grade) {
    return grade.replaceAll("[-. ]", "").toUpperCase(Locale.ROOT);
  }

  /** {@return the name} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(id());
  }

  /** Builds {@link GradeGrouping} instances. Not thread-safe. */
  public static final class Builder extends ImmutableGradeGrouping.Builder {
    Builder() {}
  }
}
