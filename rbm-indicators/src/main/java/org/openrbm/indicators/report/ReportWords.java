package org.openrbm.indicators.report;

import static org.openrbm.indicators.report.Phrase.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.Measure;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.Status;

/**
 * The words of a performance report for statuses, reasons, units and numbers, in one language.
 *
 * <p>Days are written by ISO 8601 and numbers with a decimal point, in every language.
 */
final class ReportWords {

  static final ImmutableMap<Status, LocalizedText> STATUSES =
      Maps.immutableEnumMap(
          Map.of(
              Status.MET_LATE,
                  text("met late", "atteint avec retard", "logrado con retraso", "逾期实现"),
              Status.MISSED, text("missed", "manqué", "no logrado", "未实现"),
              Status.ACHIEVED, text("achieved", "atteint", "logrado", "已实现"),
              Status.ON_TRACK, text("on track", "en bonne voie", "bien encaminado", "进展正常"),
              Status.BEHIND, text("behind", "en retard", "con retraso", "进度滞后"),
              Status.OFF_TRACK, text("off track", "mal engagé", "mal encaminado", "偏离目标"),
              Status.NOT_DUE, text("not due", "non échu", "aún no exigible", "未到期"),
              Status.NOT_COMPUTABLE,
                  text("not computable", "non calculable", "no calculable", "无法计算")));

  static final ImmutableMap<NotComputable, LocalizedText> REASONS =
      Maps.immutableEnumMap(
          ImmutableMap.<NotComputable, LocalizedText>builder()
              .put(
                  NotComputable.NO_BASELINE,
                  text("no baseline", "pas de référence", "sin línea de base", "无基线"))
              .put(
                  NotComputable.BASELINE_NOT_QUANTIFIED,
                  text(
                      "baseline not quantified",
                      "référence non chiffrée",
                      "línea de base sin cuantificar",
                      "基线未量化"))
              .put(NotComputable.NO_TARGET, text("no target", "pas de cible", "sin meta", "无目标"))
              .put(
                  NotComputable.NO_ACTUAL,
                  text("no actual", "pas de valeur effective", "sin valor real", "无实际值"))
              .put(
                  NotComputable.BASELINE_MEETS_TARGET,
                  text(
                      "baseline meets target",
                      "cible déjà atteinte par la référence",
                      "la línea de base ya cumple la meta",
                      "基线已达目标"))
              .put(
                  NotComputable.ZERO_TARGET,
                  text("zero target", "cible égale à 0", "meta igual a 0", "目标为 0"))
              .put(
                  NotComputable.ZERO_BASELINE,
                  text("zero baseline", "référence égale à 0", "línea de base igual a 0", "基线为 0"))
              .put(
                  NotComputable.ZERO_DENOMINATOR,
                  text(
                      "zero denominator",
                      "dénominateur égal à 0",
                      "denominador igual a 0",
                      "分母为 0"))
              .put(
                  NotComputable.BAND_TARGET,
                  text(
                      "band target",
                      "la cible est une fourchette",
                      "la meta es un intervalo",
                      "目标为区间"))
              .put(
                  NotComputable.NOTHING_EXPECTED_YET,
                  text(
                      "nothing expected yet",
                      "rien d'attendu à ce jour",
                      "nada previsto todavía",
                      "尚无预期进展"))
              .put(
                  NotComputable.NOT_NUMERIC,
                  text("not numeric", "valeur non numérique", "valor no numérico", "非数值"))
              .put(
                  NotComputable.QUALITATIVE, text("qualitative", "qualitatif", "cualitativo", "定性"))
              .put(
                  NotComputable.CONTRADICTORY_TARGETS,
                  text(
                      "contradictory targets",
                      "cibles contradictoires",
                      "metas contradictorias",
                      "目标相互矛盾"))
              .put(
                  NotComputable.CONTRADICTORY_DIRECTION,
                  text(
                      "contradictory direction",
                      "cible contraire au sens déclaré",
                      "meta contraria al sentido declarado",
                      "目标与所定方向相反"))
              .put(
                  NotComputable.NOT_AGGREGATED,
                  text("not aggregated", "valeurs non agrégées", "valores no agregados", "数值不汇总"))
              .put(
                  NotComputable.BETWEEN_LEVELS,
                  text(
                      "median between two levels",
                      "médiane entre deux niveaux",
                      "mediana entre dos niveles",
                      "中位数介于两个等级之间"))
              .put(
                  NotComputable.OVERLAPPING_PERIODS,
                  text(
                      "overlapping periods",
                      "périodes qui se chevauchent",
                      "períodos superpuestos",
                      "时期重叠"))
              .put(
                  NotComputable.STRADDLING_PERIOD,
                  text(
                      "a period lies on both sides of a limit",
                      "une période chevauche une limite",
                      "un período abarca ambos lados de un límite",
                      "时期跨越界限"))
              .put(
                  NotComputable.PARTS_MISSING,
                  text("parts missing", "parties manquantes", "faltan partes", "缺少部分数据"))
              .put(
                  NotComputable.STALE_FIGURE,
                  text("figure out of date", "chiffre périmé", "cifra desactualizada", "数据过时"))
              .put(
                  NotComputable.FIGURE_OVERDUE,
                  text(
                      "figure of the due day has not come",
                      "chiffre de l'échéance non communiqué",
                      "no se ha comunicado la cifra del plazo",
                      "尚无到期日数据"))
              .put(NotComputable.NOT_YET, text("not yet", "pas encore", "todavía no", "尚未到期"))
              .put(
                  NotComputable.TOO_LONG,
                  text("too many digits", "trop de chiffres", "demasiadas cifras", "数位过多"))
              .put(
                  NotComputable.NO_WEIGHTS,
                  text("no weights", "pas de pondération", "sin ponderación", "无权重"))
              .buildOrThrow());

  private static final LocalizedText TAG = text("en", "fr", "es", "zh");

  private static final int MOST_DECIMALS = 6;

  private final String language;

  ReportWords(String languageTag) {
    this.language = languageTag;
  }

  /** {@return the tag of the language in which the report speaks: English if it lacks the other} */
  String tag() {
    return TAG.inOrFallback(language);
  }

  String of(Phrase phrase) {
    return phrase.in(language);
  }

  String of(Phrase phrase, Object... values) {
    return phrase.in(language, values);
  }

  /** {@return a text of the framework, in this language or by its own fallback} */
  String of(LocalizedText text) {
    return text.inOrFallback(language);
  }

  String of(Status status) {
    return of(Optional.ofNullable(STATUSES.get(status)).orElseThrow());
  }

  /** {@return the reason in a few words; of a reason that is not of this library, its code} */
  String of(Reason reason) {
    return reason instanceof NotComputable known
        ? of(Optional.ofNullable(REASONS.get(known)).orElseThrow())
        : reason.name();
  }

  /** {@return the reason in brackets} */
  String because(Reason reason) {
    return of(Phrase.BECAUSE, of(reason));
  }

  String unit(Measure measure) {
    return switch (measure.kind()) {
      case PERCENTAGE -> of(Phrase.PER_CENT);
      case DAYS -> of(Phrase.DAYS);
      case MONEY -> measure.currency().orElse("");
      case ORDINAL -> of(Phrase.LEVEL);
      case SCORE -> of(Phrase.POINTS);
      case UNIT ->
          measure
              .unit()
              .map(this::of)
              .or(() -> measure.factor().map(factor -> of(Phrase.PER, factor)))
              .orElse("");
      case NOMINAL, QUALITATIVE, INDEX -> "";
    };
  }

  /** {@return the unit of a difference of two values} */
  String unitOfDifference(Measure measure) {
    return switch (measure.kind()) {
      case PERCENTAGE -> of(Phrase.PERCENTAGE_POINTS);
      case DAYS, MONEY, ORDINAL, SCORE, UNIT, NOMINAL, QUALITATIVE, INDEX -> unit(measure);
    };
  }

  String number(Optional<Ratio> value, String unit) {
    return value
        .map(v -> decimal(v, 2) + (unit.isEmpty() ? "" : " " + unit))
        .orElseGet(() -> of(Phrase.NONE));
  }

  /**
   * {@return a value that is held against a target, with as many decimals as it takes, up to six,
   * for the rounded value to lie on the same side of the target}
   */
  String number(Optional<Ratio> value, Optional<Interval> target, String unit) {
    if (value.isEmpty() || target.isEmpty()) {
      return number(value, unit);
    }
    boolean met = target.get().contains(value.get());
    int scale = 2;
    while (scale < MOST_DECIMALS
        && target.get().contains(Ratio.parse(decimal(value.get(), scale))) != met) {
      scale++;
    }
    return decimal(value.get(), scale) + (unit.isEmpty() ? "" : " " + unit);
  }

  /** {@return the movement that meets the target, with its sign; not 0 if it is not} */
  String gap(Optional<Ratio> gap, String unit) {
    if (gap.isEmpty()) {
      return of(Phrase.NONE);
    }
    int scale = 2;
    while (scale < MOST_DECIMALS
        && gap.get().signum() != 0
        && Ratio.parse(decimal(gap.get(), scale)).signum() == 0) {
      scale++;
    }
    return (gap.get().signum() > 0 ? "+" : "")
        + decimal(gap.get(), scale)
        + (unit.isEmpty() ? "" : " " + unit);
  }

  String percent(Optional<Ratio> share) {
    return share
        .map(s -> decimal(s.times(Ratio.HUNDRED), 1) + " %")
        .orElseGet(() -> of(Phrase.NONE));
  }

  private static String decimal(Ratio value, int scale) {
    return value.whole()
        ? value.toString()
        : value.toDecimal(scale, RoundingMode.HALF_UP).toPlainString();
  }

  /** {@return the day up to which things are known, if one was stated} */
  String knownOn(PerformanceReport report) {
    return report.knownOn().map(day -> of(Phrase.KNOWN_ON, day)).orElse("");
  }

  /** {@return how many of how many indicators are assessed, and why the others are not} */
  String assessed(ResultSummary result) {
    int other = result.indicators() - result.assessed() - result.withoutData();
    return of(Phrase.ASSESSED, result.assessed(), result.indicators())
        + (result.withoutData() == 0 ? "" : of(Phrase.WITHOUT_DATA, result.withoutData()))
        + (other == 0 ? "" : of(Phrase.NOT_COMPUTABLE, other));
  }

  /** {@return the status in force, and why it is that, if there is more to say} */
  String status(ReportRow.Verdict verdict) {
    return statusAndLabel(verdict)
        + remark(verdict).map(remark -> of(Phrase.BECAUSE, remark)).orElse("");
  }

  /**
   * {@return the status in force, and the organisation's own word for it if that is another than
   * the word in English}
   */
  String statusAndLabel(ReportRow.Verdict verdict) {
    String status = of(verdict.status());
    Optional<String> label =
        verdict
            .label()
            .filter(
                own ->
                    verdict.status() == verdict.computedStatus()
                        && !own.equals(
                            Optional.ofNullable(STATUSES.get(verdict.status()))
                                .orElseThrow()
                                .inOrFallback("en")));
    return label.map(own -> own + of(Phrase.BECAUSE, status)).orElse(status);
  }

  /** {@return who set the status and what is computed, or why there is no status} */
  Optional<String> remark(ReportRow.Verdict verdict) {
    return verdict.override().isPresent()
        ? verdict
            .override()
            .map(
                set ->
                    of(
                        Phrase.SET_BY,
                        set.author(),
                        set.date(),
                        set.justification(),
                        of(verdict.computedStatus())
                            + verdict.reason().map(this::because).orElse("")))
        : verdict.reason().map(this::of);
  }
}
