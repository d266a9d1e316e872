package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Real staff numbers, published once more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedDataTest {

  /**
   * United Kingdom Civil Service Statistics 2021, sex by organisation, Attorney General's
   * Departments; Open Government Licence v3.0. The source has rounded to 10; the figures are taken
   * as counts here, and 30 as the threshold.
   */
  private static final CountTable ATTORNEY_GENERAL =
      CountTable.builder()
          .addColumns("Female", "Male")
          .row("Attorney General's Office", 20, 20)
          .row("Crown Prosecution Service", 4490, 2270)
          .row("Crown Prosecution Service Inspectorate", 10, 10)
          .row("Government Legal Department", 1640, 900)
          .row("Serious Fraud Office", 220, 280)
          .build();

  /** By hand: women 10 + 20 = 30 and so men; only the total 20 of the Inspectorate is small too. */
  @Test
  void organisations_of_few_are_hidden_and_the_sums_stay() {
    Publication publication =
        DisclosureControl.standard()
            .publish(ATTORNEY_GENERAL, DisclosureRule.ofThreshold("own", 30));
    PublishedTable published = publication.published();

    assertThat(published.figure(TablePlace.total()).text()).isEqualTo("9860");
    assertThat(published.figure(TablePlace.columnTotal("Female")).text()).isEqualTo("6380");
    assertThat(published.figure(TablePlace.columnTotal("Male")).text()).isEqualTo("3480");
    assertThat(published.figure(TablePlace.cell("Attorney General's Office", "Male")).text())
        .isEqualTo("<30");
    assertThat(
            published.figure(TablePlace.rowTotal("Crown Prosecution Service Inspectorate")).text())
        .isEqualTo("<30");
    assertThat(publication.attack().safe()).isTrue();
    publication
        .withheld()
        .forEach(
            withholding ->
                assertThat(publication.attack().candidates(withholding.figure()).size())
                    .isGreaterThan(1));
  }

  /** What one would do without a second thought: hide the cells, and leave the sums. */
  @Test
  void hiding_the_small_cells_alone_hides_nothing() {
    DisclosureRule rule = DisclosureRule.ofThreshold("own", 15);
    Layout layout = ATTORNEY_GENERAL.layout();
    java.util.List<PublishedCell> cells = new java.util.ArrayList<>();
    for (int i = 0; i < layout.figures(); i++) {
      long count = ATTORNEY_GENERAL.count(layout.figure(i));
      cells.add(count < 15 ? PublishedCell.withheld("<15") : PublishedCell.shown(count));
    }
    AttackReport report = DisclosureAttack.on(PublishedTable.of(rule, layout, cells));

    assertThat(report.findings())
        .map(AttackFinding::toString)
        .containsExactly(
            "RECOVERED: row 'Crown Prosecution Service Inspectorate', column 'Female' is 10:"
                + " 6380 − 20 − 4490 − 1640 − 220",
            "RECOVERED: row 'Crown Prosecution Service Inspectorate', column 'Male' is 10:"
                + " 3480 − 20 − 2270 − 900 − 280");
  }

  /** UNSCEB, staff by organisation 2019: the smallest entities of the United Nations. */
  @Test
  void a_list_of_entities_with_many_small_counts_needs_no_other_hidden() {
    Map<String, Long> entities =
        ImmutableMap.<String, Long>builder()
            .put("ACABQ-SEC", 10L)
            .put("CEB", 15L)
            .put("GCO", 21L)
            .put("IAAC-SEC", 1L)
            .put("JIU", 30L)
            .put("OMBUD", 2L)
            .put("OSEH", 1L)
            .put("OSESG-SC1559", 2L)
            .put("POE-CAR", 2L)
            .put("POE-MALI", 1L)
            .put("UN-TBLDC", 3L)
            .put("UNCC", 3L)
            .buildOrThrow();
    Publication publication =
        DisclosureControl.standard()
            .publish(CountTable.list("staff", entities), DisclosureRule.ofThreshold("own", 5));

    // eight numbers of 1 to 4 that sum to 15: each can still be any of them
    assertThat(publication.withheld())
        .hasSize(8)
        .allMatch(withholding -> withholding.reason() == WithholdingReason.BELOW_THRESHOLD)
        .allMatch(
            withholding ->
                publication.attack().candidates(withholding.figure()).equals(new Candidates(1, 4)));
    assertThat(publication.published().rowTotals().get(0).text()).isEqualTo("91");
  }
}
