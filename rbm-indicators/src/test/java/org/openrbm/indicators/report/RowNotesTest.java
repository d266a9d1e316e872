package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.report;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.Reporter;
import org.openrbm.indicators.measurement.Measurement;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowNotesTest {

  private static List<String> notes(
      String language, Indicator indicator, String period, Measurement... reports) {
    ReportRow row = report(indicator, period, set(reports)).rows().get(0);
    return new RowNotes(row, new ReportWords(language), "kits").notes();
  }

  private static final Indicator UNITS =
      stock()
          .addReporters(Reporter.of("A", Ratio.of(3)), Reporter.of("B", Ratio.ONE))
          .addReporters(Reporter.of("C", Ratio.ONE))
          .build();

  private static final Indicator STEPS =
      stock()
          .addBaseline(startingAt("0", "2018"))
          .addTarget(on(atLeast("60", "2019-12-31")))
          .addTarget(on(atLeast("100", "2021-12-31")))
          .build();

  @Test
  void who_has_not_reported_and_the_oldest_report_are_told_in_every_language() {
    Measurement[] reports = {by("A", "2020", "5"), by("B", "2019", "4")};

    assertThat(notes("en", UNITS, "2020", reports))
        .containsExactly(
            "2 of 3 reports have come (80 % by weight)",
            "no report: C", "earlier figures: B 2019-12-31");
    assertThat(notes("fr", UNITS, "2020", reports))
        .containsExactly(
            "rapports reçus : 2 sur 3 (80 % en poids)",
            "sans rapport : C", "chiffres antérieurs : B 2019-12-31");
    assertThat(notes("es", UNITS, "2020", reports))
        .containsExactly(
            "informes recibidos: 2 de 3 (80 % en peso)",
            "sin informe: C", "cifras anteriores: B 2019-12-31");
    assertThat(notes("zh", UNITS, "2020", reports))
        .containsExactly("已收到报告 2 份（共 3 份）（按权重 80 %）", "未报告：C", "较早的数据：B 2019-12-31");
  }

  @Test
  void the_end_of_the_plan_stands_beside_the_step_of_the_period_in_every_language() {
    Measurement half = value("2019", "50");

    assertThat(notes("en", STEPS, "2019", half))
        .containsExactly(
            "end of the plan: at least 100 by 2021-12-31, actual 50 kits, progress 50 %, behind");
    assertThat(notes("fr", STEPS, "2019", half))
        .containsExactly(
            "fin du plan : au moins 100 au 2021-12-31, effectif 50 kits, progrès 50 %, en retard");
    assertThat(notes("es", STEPS, "2019", half))
        .containsExactly(
            "fin del plan: al menos 100 al 2021-12-31, real 50 kits, avance 50 %, con retraso");
    assertThat(notes("zh", STEPS, "2019", half))
        .containsExactly("计划终点：至少 100（2021-12-31），实际 50 kits，进展 50 %，进度滞后");
  }

  @Test
  void a_value_that_came_late_stands_beside_that_of_the_day_in_every_language() {
    Measurement[] reports = {value("2021", "90"), value("2022", "100")};

    assertThat(notes("en", STEPS, "2022", reports))
        .containsExactly("by its day 90 kits (2021-12-31)");
    assertThat(notes("fr", STEPS, "2022", reports))
        .containsExactly("à l'échéance 90 kits (2021-12-31)");
    assertThat(notes("es", STEPS, "2022", reports))
        .containsExactly("en su plazo 90 kits (2021-12-31)");
    assertThat(notes("zh", STEPS, "2022", reports)).containsExactly("到期时 90 kits（2021-12-31）");
  }

  @Test
  void a_stale_figure_and_the_next_one_are_told_in_every_language() {
    Indicator yearly = stock().addMeansOfVerification(every(Frequency.ANNUAL)).build();
    Measurement old = value("2018", "5");

    assertThat(notes("en", yearly, "2020", old))
        .containsExactly("a newer figure should have come", "next figure due for 2019-12-31");
    assertThat(notes("fr", yearly, "2020", old))
        .containsExactly(
            "un chiffre plus récent aurait dû être communiqué",
            "prochain chiffre attendu pour le 2019-12-31");
    assertThat(notes("es", yearly, "2020", old))
        .containsExactly(
            "debería haberse comunicado una cifra más reciente",
            "próxima cifra prevista para el 2019-12-31");
    assertThat(notes("zh", yearly, "2020", old)).containsExactly("应有更新的数据", "下一数据应截至 2019-12-31");
  }

  @Test
  void once_a_target_is_achieved_the_next_figure_is_not_announced() {
    Indicator yearly =
        stock()
            .addTarget(on(atLeast("5", "2020-12-31")))
            .addMeansOfVerification(every(Frequency.ANNUAL))
            .build();

    assertThat(notes("en", yearly, "2020", value("2020", "5"))).isEmpty();
    assertThat(notes("en", yearly, "2020", value("2020", "4")))
        .containsExactly("next figure due for 2021-12-31");
  }

  @Test
  void a_part_that_is_missing_is_named_in_every_language() {
    Indicator parts =
        stock()
            .addDisaggregation(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build())
            .build();
    Measurement women = value("2020", "5").withCategories(Map.of("sex", "women"));

    assertThat(notes("en", parts, "2020", women))
        .containsExactly("total not reported, and no value of its part sex=men");
    assertThat(notes("fr", parts, "2020", women))
        .containsExactly("total non communiqué, et aucune valeur de sa composante sex=men");
    assertThat(notes("es", parts, "2020", women))
        .containsExactly("total no notificado y sin valor de su componente sex=men");
    assertThat(notes("zh", parts, "2020", women)).containsExactly("未报告总数，且缺少其组成部分 sex=men 的数值");
  }

  @Test
  void there_is_nothing_to_say_of_a_plain_value() {
    assertThat(notes("en", stock().build(), "2020", value("2020", "5"))).isEmpty();
    assertThat(notes("en", stock().build(), "2020", by("A", "2020", "5"))).isEmpty();
  }
}
