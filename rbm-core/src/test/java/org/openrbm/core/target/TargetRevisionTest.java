package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetRevisionTest {

  private static final LocalDate DUE = LocalDate.of(2021, 12, 31);
  private static final LocalDate JULY = LocalDate.of(2019, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2019, 8, 1);
  private static final Target FORMER = new Target.AtLeast(Ratio.of(80), DUE);
  private static final ReportingPeriod HALF = ReportingPeriod.ofHalf(2019, 1);
  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2019);

  /** Re-set from 1 July on: 30 June is judged by the former target, whatever is known since. */
  @Test
  void a_target_that_was_reset_counts_for_the_days_before() {
    TargetRevision reset = TargetRevision.reset(FORMER, JULY, "new survey");

    assertThat(counts(reset, Viewpoint.of(HALF))).isTrue();
    assertThat(counts(reset, Viewpoint.of(HALF).knownOn(DUE))).isTrue();
    assertThat(counts(reset, Viewpoint.of(JULY))).isFalse();
    assertThat(counts(reset, Viewpoint.of(YEAR))).isFalse();
    assertThat(counts(reset, Viewpoint.of(YEAR).knownOn(JULY.minusDays(1)))).isTrue();
    assertThat(counts(reset, Viewpoint.of(YEAR).knownOn(JULY))).isFalse();
  }

  /** Decided on 1 August with effect from 1 July. */
  @Test
  void a_reset_that_became_known_later_counts_from_there() {
    TargetRevision reset =
        new TargetRevision(
            FORMER, JULY, "new survey", TargetRevision.Kind.RESET, Optional.of(AUGUST));

    assertThat(counts(reset, Viewpoint.of(YEAR).knownOn(JULY))).isTrue();
    assertThat(counts(reset, Viewpoint.of(YEAR).knownOn(AUGUST))).isFalse();
    assertThat(counts(reset, Viewpoint.of(HALF).knownOn(AUGUST))).isTrue();
  }

  @Test
  void a_target_that_was_wrong_counts_only_for_what_was_known_before() {
    TargetRevision corrected = TargetRevision.corrected(FORMER, JULY, "misprint");

    assertThat(counts(corrected, Viewpoint.of(HALF))).isFalse();
    assertThat(counts(corrected, Viewpoint.of(HALF).knownOn(JULY))).isFalse();
    assertThat(counts(corrected, Viewpoint.of(HALF).knownOn(JULY.minusDays(1)))).isTrue();
  }

  @Test
  void it_has_a_reason_and_a_correction_one_day() {
    refuses(
        () -> TargetRevision.corrected(FORMER, JULY, " "),
        "replacement of a target on 2019-07-01 needs a reason");
    refuses(
        () ->
            new TargetRevision(
                FORMER, JULY, "misprint", TargetRevision.Kind.CORRECTED, Optional.of(AUGUST)),
        "a correction on 2019-07-01 becomes known on that day and on no other");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_null_is_refused_by_its_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> TargetRevision.reset(null, JULY, "x"))
        .withMessage("target");
    assertThatNullPointerException()
        .isThrownBy(() -> TargetRevision.reset(FORMER, null, "x"))
        .withMessage("replacedOn");
    assertThatNullPointerException()
        .isThrownBy(() -> new TargetRevision(FORMER, JULY, "x", null, Optional.empty()))
        .withMessage("kind");
  }

  @Test
  void its_json_has_what_is_stated_and_reads_back_equal() {
    TargetRevision corrected = TargetRevision.corrected(FORMER, JULY, "misprint");
    assertThat(RbmJson.write(corrected))
        .isEqualTo(
            """
            {
              "target": {
                "type": "atLeast",
                "value": {
                  "exact": "80",
                  "decimal": 80
                },
                "due": "2021-12-31"
              },
              "replacedOn": "2019-07-01",
              "reason": "misprint",
              "kind": "CORRECTED"
            }\
            """);
    TargetRevision late =
        new TargetRevision(FORMER, JULY, "late", TargetRevision.Kind.RESET, Optional.of(AUGUST));
    assertThat(RbmJson.write(late)).contains("\"knownOn\": \"2019-08-01\"");
    for (TargetRevision revision : List.of(corrected, late)) {
      assertThat(RbmJson.read(RbmJson.write(revision), TargetRevision.class)).isEqualTo(revision);
    }
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }

  /** Whether the former target is the one that counts. */
  private static boolean counts(TargetRevision revision, Viewpoint view) {
    return !revision.known(view) || revision.ahead(view);
  }
}
