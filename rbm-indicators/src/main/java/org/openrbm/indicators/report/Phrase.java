package org.openrbm.indicators.report;

import org.openrbm.core.LocalizedText;

/**
 * The phrases of a performance report, each in English, French, Spanish and Chinese, by the usage
 * of the United Nations. Every phrase exists in all four, so that a report never mixes languages.
 */
enum Phrase {
  INDICATOR("indicator", "indicateur", "indicador", "指标"),
  MEASURE("measure", "mesure", "medida", "计量项"),
  BASELINE("baseline", "référence", "línea de base", "基线"),
  TARGET("target", "cible", "meta", "目标"),
  DUE("due", "échéance", "plazo", "期限"),
  FIGURE_OF("figure of", "chiffre du", "cifra del", "数据日期"),
  NOTES("notes", "notes", "notas", "备注"),
  ACTUAL("actual", "valeur effective", "valor real", "实际"),
  PROGRESS("progress", "progrès", "avance", "进展"),
  EXPECTED("expected", "attendu", "previsto", "预期"),
  GAP("gap", "écart", "brecha", "差距"),
  STATUS("status", "état", "estado", "状态"),
  RESULT("result", "résultat", "resultado", "成果"),
  INDICATORS("indicators", "indicateurs", "indicadores", "指标数"),
  ASSESSED_COLUMN("assessed", "évalués", "evaluados", "已评估"),
  WITHOUT_DATA_COLUMN("without data", "sans données", "sin datos", "无数据"),
  MEAN_PROGRESS("mean progress", "progrès moyen", "avance medio", "平均进展"),

  /** What stands in a cell without a value. */
  NONE("none", "néant", "no hay", "无"),

  /** Name of the framework, period, day. */
  HEADING("%s, %s, as of %s", "%s, %s, au %s", "%s, %s, al %s", "%s，%s，截至 %s"),
  PERIOD_AND_DAY("%s, as of %s", "%s, au %s", "%s, al %s", "%s，截至 %s"),
  KNOWN_ON(
      ", by what was known on %s",
      ", d'après ce qui était connu au %s", ", según lo que se sabía al %s", "，以 %s 已知情况为准"),
  NEXT_DUE(
      "next figure due for %s",
      "prochain chiffre attendu pour le %s", "próxima cifra prevista para el %s", "下一数据应截至 %s"),
  STALE(
      "a newer figure should have come",
      "un chiffre plus récent aurait dû être communiqué",
      "debería haberse comunicado una cifra más reciente",
      "应有更新的数据"),

  /** Number of reports that have come, number of those expected. */
  REPORTED(
      "%s of %s reports have come",
      "rapports reçus : %s sur %s", "informes recibidos: %s de %s", "已收到报告 %s 份（共 %s 份）"),
  BY_WEIGHT("%s by weight", "%s en poids", "%s en peso", "按权重 %s"),
  NOT_REPORTED("no report: %s", "sans rapport : %s", "sin informe: %s", "未报告：%s"),
  OLDER("earlier figures: %s", "chiffres antérieurs : %s", "cifras anteriores: %s", "较早的数据：%s"),

  /** Categories of a part. */
  PART_MISSING(
      "total not reported, and no value of its part %s",
      "total non communiqué, et aucune valeur de sa composante %s",
      "total no notificado y sin valor de su componente %s",
      "未报告总数，且缺少其组成部分 %s 的数值"),
  COVERED_WEIGHT(", covered weight %s", ", poids couvert %s", ", peso cubierto %s", "，已涵盖权重 %s"),

  /** Value and day by which the target was missed. */
  ON_THE_DAY("by its day %s (%s)", "à l'échéance %s (%s)", "en su plazo %s (%s)", "到期时 %s（%s）"),

  /** Target, day, actual value, progress, status of the end of the plan. */
  END(
      "end of the plan: %s by %s, actual %s, progress %s, %s",
      "fin du plan : %s au %s, effectif %s, progrès %s, %s",
      "fin del plan: %s al %s, real %s, avance %s, %s",
      "计划终点：%s（%s），实际 %s，进展 %s，%s"),
  ASSESSED(
      "%s of %s indicators assessed",
      "indicateurs évalués : %s sur %s", "indicadores evaluados: %s de %s", "已评估 %s 项指标（共 %s 项）"),
  WITHOUT_DATA(", %s without data", ", sans données : %s", ", sin datos: %s", "，%s 项无数据"),
  NOT_COMPUTABLE(
      ", %s not computable", ", non calculables : %s", ", no calculables: %s", "，%s 项无法计算"),

  /** Code, title, status, how many are assessed, mean, number of measures. */
  SUMMARY(
      "%s %s: %s; %s; mean progress %s (measures: %s)",
      "%s %s : %s ; %s ; progrès moyen %s (mesures : %s)",
      "%s %s: %s; %s; avance medio %s (medidas: %s)",
      "%s %s：%s；%s；平均进展 %s（计量项：%s）"),
  NO_INDICATORS(
      "%s %s: no indicators", "%s %s : aucun indicateur", "%s %s: sin indicadores", "%s %s：无指标"),
  NO_INDICATORS_CELL("no indicators", "aucun indicateur", "sin indicadores", "无指标"),
  SEPARATOR("; ", " ; ", "; ", "；"),
  BECAUSE(" (%s)", " (%s)", " (%s)", "（%s）"),
  SYNTHETIC("synthetic", "donnée fictive", "dato ficticio", "虚构数据"),

  /** Author, day, justification, computed status. */
  SET_BY(
      "set by %s on %s: %s; computed: %s",
      "fixé par %s le %s : %s ; calculé : %s",
      "fijado por %s el %s: %s; calculado: %s",
      "由 %s 于 %s 设定：%s；计算结果：%s"),
  EVALUATION(
      "Evaluation, apart from measurement:",
      "Évaluation, distincte de la mesure :",
      "Evaluación, aparte de la medición:",
      "评价（与计量分开）："),
  RESULTS_TABLE(
      "Results, each with the worst status of the indicators at and below it",
      "Résultats, chacun avec le plus mauvais état des indicateurs qui en relèvent",
      "Resultados, cada uno con el peor estado de los indicadores que dependen de él",
      "各项成果及其所属指标中的最差状态"),
  INDICATORS_TABLE(
      "Indicators, by result",
      "Indicateurs, par résultat",
      "Indicadores, por resultado",
      "各项成果的指标"),
  EVALUATION_HEADING(
      "Evaluation, apart from measurement",
      "Évaluation, distincte de la mesure",
      "Evaluación, aparte de la medición",
      "评价（与计量分开）"),

  FINDINGS_HEADING(
      "To be checked: what is unlikely of the figures",
      "À vérifier : ce qui paraît improbable dans les chiffres",
      "Por verificar: lo que parece improbable en las cifras",
      "待核查：数据中的可疑之处"),

  PER_CENT("per cent", "%", "%", "%"),
  PERCENTAGE_POINTS("percentage points", "points de pourcentage", "puntos porcentuales", "个百分点"),
  DAYS("days", "jours", "días", "天"),
  LEVEL("level", "niveau", "nivel", "级"),
  POINTS("points", "points", "puntos", "分"),
  PER("per %s", "pour %s", "por cada %s", "每 %s");

  private final String en;
  private final String fr;
  private final String es;
  private final String zh;

  Phrase(String en, String fr, String es, String zh) {
    this.en = en;
    this.fr = fr;
    this.es = es;
    this.zh = zh;
  }

  static LocalizedText text(String en, String fr, String es, String zh) {
    return LocalizedText.of("en", en).with("fr", fr).with("es", es).with("zh", zh);
  }

  LocalizedText text() {
    return text(en, fr, es, zh);
  }

  /** {@return the phrase in that language, or in English if the report does not know it} */
  String in(String language) {
    return text().inOrFallback(language);
  }

  /** {@return the phrase in that language, with its places filled} */
  String in(String language, Object... values) {
    return in(language).formatted(values);
  }
}
