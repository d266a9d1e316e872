package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.agility;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.responsibility;
import static org.openrbm.core.logframe.Frameworks.risk;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.withMobileStaff;
import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;

/** Each of the rules of completeness broken alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletenessRulesTest {

  @Test
  void c1_an_outcome_is_measured() {
    assertFindings(
        withMobileStaff(mobileStaff().withIndicators()),
        "WARNING COMPLETE-1 O1/K1: outcome has no indicator");
    assertFindings(
        sound().withIntermediateOutcomes(agility().withImmediateOutcomes()),
        "WARNING COMPLETE-1 O1: outcome has no indicator");
    assertFindings(
        sound()
            .withIntermediateOutcomes(
                agility().withImmediateOutcomes().withIndicators(mobility())));
  }

  @Test
  void c2_a_measure_has_a_baseline() {
    assertFindings(
        withMobility(i -> i.withBaselines()),
        "WARNING COMPLETE-2 O1/K1/I1: measure 'a' has no baseline");
    Baseline ofFirst = mobility().baselines().get(0).withMeasure("a");
    assertFindings(
        withMobility(i -> i.withBaselines(ofFirst).withMeasures(count(), count().withCode("b"))),
        "WARNING COMPLETE-2 O1/K1/I1: measure 'b' has no baseline");
  }

  @Test
  void c3_a_measure_has_a_target() {
    assertFindings(
        withMobility(i -> i.withTargets()),
        "WARNING COMPLETE-3 O1/K1/I1: measure 'a' has no target");
    Baseline ofFirst = mobility().baselines().get(0).withMeasure("a");
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(ofFirst)
                    .withTargets(i.targets().get(0).withMeasures("a"))
                    .withMeasures(count(), count().withCode("b"))
                    .withBaselines(ofFirst, ofFirst.withMeasure("b"))),
        "WARNING COMPLETE-3 O1/K1/I1: measure 'b' has no target");
  }

  @Test
  void c4_somebody_is_responsible() {
    LogicalFramework nobody =
        sound().withIntermediateOutcomes(agility().withResponsibility(Optional.empty()));
    assertFindings(
        nobody,
        "WARNING COMPLETE-4 O1/K1/I1: nobody is responsible for the indicator",
        "WARNING COMPLETE-4 O1/K2/I2: nobody is responsible for the indicator");
    assertFindings(
        nobody.withIntermediateOutcomes(
            agility()
                .withResponsibility(Optional.empty())
                .withImmediateOutcomes(
                    mobileStaff()
                        .withIndicators(mobility().withResponsibility(responsibility())))));
  }

  @Test
  void c5_a_risk_has_a_mitigation() {
    assertFindings(
        sound().withRisks(risk("R0").withMitigations()),
        "NOTE COMPLETE-5 R0: risk has no mitigation");
  }

  @Test
  void c6_a_title_is_in_every_language() {
    assertFindings(
        withMobility(i -> i.withTitle(LocalizedText.of("en", "Mobility"))),
        "NOTE COMPLETE-6 O1/K1/I1: title is not there in: zh");
    assertFindings(
        withMobility(i -> i.withTitle(LocalizedText.of("fr", "Mobilité"))),
        "NOTE COMPLETE-6 M: title is not there in: fr",
        "NOTE COMPLETE-6 O1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K1/I1: title is not there in: en, zh",
        "NOTE COMPLETE-6 O1/K1/S1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K1/OP1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K1/OP1/AC1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K1/OP1/AC1/IN1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K2: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K2/I2: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K2/A1: title is not there in: fr",
        "NOTE COMPLETE-6 O1/K2/R1: title is not there in: fr",
        "NOTE COMPLETE-6 D1: title is not there in: fr",
        "NOTE COMPLETE-6 A0: title is not there in: fr",
        "NOTE COMPLETE-6 R0: title is not there in: fr",
        "NOTE COMPLETE-6 MS1: title is not there in: fr");
  }

  @Test
  void c6_a_text_in_no_stated_language_asks_for_no_translation() {
    assertFindings(
        withMobility(i -> i.withTitle(LocalizedText.of("Mobility"))),
        "NOTE COMPLETE-6 O1/K1/I1: title is not there in: en, zh");
  }
}
