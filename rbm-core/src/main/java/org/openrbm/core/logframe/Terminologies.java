package org.openrbm.core.logframe;

import static java.util.Objects.requireNonNull;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;

/**
 * The level names of the organisations whose frameworks are met most often, in English, Chinese,
 * French and Spanish.
 *
 * <p>Where an organisation publishes no word in one of the languages, or none was read, the word is
 * this library's translation of the English one.
 *
 * @since 0.1.0
 */
public final class Terminologies {

  /**
   * International Labour Organization, GB.297/PFA/1/1 (2006): the words of this library's model.
   */
  public static final Terminology ILO_2006 =
      terminology(
              "ILO 2006",
              "International Labour Organization, results-based management",
              Citation.builder()
                  .document("GB.297/PFA/1/1")
                  .evidence(EvidenceGrade.PRIMARY)
                  .remark(
                      "Chinese text read; the English words agree with later ILO usage but were not"
                          + " verified word by word")
                  .build())
          .putTerm(
              Level.MANDATE,
              term("mission and mandate", "宗旨和职责", "mission et mandat", "misión y mandato"))
          .putTerm(
              Level.INTERMEDIATE_OUTCOME,
              term(
                  "intermediate outcome", "中期成果", "résultat intermédiaire", "resultado intermedio"))
          .putTerm(
              Level.IMMEDIATE_OUTCOME,
              term("immediate outcome", "即时成果", "résultat immédiat", "resultado inmediato"))
          .putTerm(Level.OUTPUT, term("output", "产出", "produit", "producto"))
          .putTerm(Level.ACTIVITY, term("activity", "活动", "activité", "actividad"))
          .putTerm(Level.INPUT, term("input", "投入", "intrant", "insumo"))
          .putTerm(Level.STRATEGY, term("strategy", "战略", "stratégie", "estrategia"))
          .putTerm(Level.INDICATOR, term("indicator", "指标", "indicateur", "indicador"))
          .putTerm(Level.ASSUMPTION, term("assumption", "假设", "hypothèse", "supuesto"))
          .putTerm(Level.RISK, term("risk", "风险", "risque", "riesgo"))
          .putTerm(
              Level.CROSS_CUTTING_DRIVER,
              term(
                  "cross-cutting policy driver",
                  "跨领域政策驱动力",
                  "élément transversal déterminant",
                  "eje de política transversal"))
          .putTerm(Level.MILESTONE, term("milestone", "里程碑", "jalon", "hito"))
          .build();

  /** OECD Development Assistance Committee, glossary of 2023. */
  public static final Terminology OECD_DAC_2023 =
      terminology(
              "OECD-DAC 2023",
              "OECD Development Assistance Committee, glossary of key terms",
              Citation.builder()
                  .document(
                      "OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management")
                  .evidence(EvidenceGrade.SECONDARY)
                  .build())
          .putTerm(
              Level.MANDATE,
              term(
                  "development objective",
                  "发展目标",
                  "objectif de développement",
                  "objetivo de desarrollo"))
          .putTerm(Level.INTERMEDIATE_OUTCOME, term("impact", "影响", "impact", "impacto"))
          .putTerm(Level.IMMEDIATE_OUTCOME, term("outcome", "成果", "effet direct", "efecto directo"))
          .putTerm(Level.OUTPUT, term("output", "产出", "produit", "producto"))
          .putTerm(Level.ACTIVITY, term("activity", "活动", "activité", "actividad"))
          .putTerm(Level.INPUT, term("input", "投入", "intrant", "insumo"))
          .putTerm(Level.INDICATOR, term("indicator", "指标", "indicateur", "indicador"))
          .putTerm(Level.ASSUMPTION, term("assumption", "假设", "hypothèse", "supuesto"))
          .build();

  /** United Nations Development Group, Results-Based Management Handbook (2011). */
  public static final Terminology UNDG_2011 =
      terminology(
              "UNDG 2011",
              "United Nations Development Group, RBM handbook",
              Citation.builder()
                  .document("UNDG Results-Based Management Handbook")
                  .clause("results matrix")
                  .evidence(EvidenceGrade.PRIMARY)
                  .build())
          .putTerm(Level.MANDATE, term("impact", "影响", "impact", "impacto"))
          .putTerm(
              Level.INTERMEDIATE_OUTCOME, term("outcome", "成果", "effet direct", "efecto directo"))
          .putTerm(Level.IMMEDIATE_OUTCOME, term("output", "产出", "produit", "producto"))
          .putTerm(Level.OUTPUT, term("deliverable", "交付成果", "livrable", "entregable"))
          .putTerm(Level.ACTIVITY, term("activity", "活动", "activité", "actividad"))
          .putTerm(Level.INPUT, term("input", "投入", "intrant", "insumo"))
          .putTerm(Level.INDICATOR, term("indicator", "指标", "indicateur", "indicador"))
          .putTerm(Level.ASSUMPTION, term("assumption", "假设", "hypothèse", "supuesto"))
          .putTerm(Level.RISK, term("risk", "风险", "risque", "riesgo"))
          .build();

  /** United Nations Secretariat, results-based budgeting. */
  public static final Terminology UN_RBB =
      terminology(
              "UN RBB",
              "United Nations Secretariat, results-based budgeting",
              Citation.builder()
                  .document("United Nations Secretariat guide to results-based budgeting (1998)")
                  .evidence(EvidenceGrade.SECONDARY)
                  .build())
          .putTerm(Level.MANDATE, term("mandate", "授权", "mandat", "mandato"))
          .putTerm(Level.INTERMEDIATE_OUTCOME, term("objective", "目标", "objectif", "objetivo"))
          .putTerm(
              Level.IMMEDIATE_OUTCOME,
              term("expected accomplishment", "预期成绩", "réalisation escomptée", "logro previsto"))
          .putTerm(Level.OUTPUT, term("output", "产出", "produit", "producto"))
          .putTerm(Level.INPUT, term("input", "投入", "intrant", "insumo"))
          .putTerm(
              Level.INDICATOR,
              term(
                  "indicator of achievement",
                  "绩效指标",
                  "indicateur de succès",
                  "indicador de progreso"))
          .putTerm(
              Level.ASSUMPTION,
              term("external factor", "外部因素", "facteur externe", "factor externo"))
          .build();

  /** European Union, logical framework matrix of external actions (annex E3d). */
  public static final Terminology EU =
      terminology(
              "EU",
              "European Union, logical framework matrix",
              Citation.builder()
                  .document("EU logical framework matrix, annex E3d")
                  .evidence(EvidenceGrade.SECONDARY)
                  .build())
          .putTerm(
              Level.MANDATE,
              term(
                  "impact (overall objective)",
                  "影响（总目标）",
                  "impact (objectif général)",
                  "impacto (objetivo general)"))
          .putTerm(
              Level.INTERMEDIATE_OUTCOME,
              term(
                  "outcome (specific objective)",
                  "成果（具体目标）",
                  "effet direct (objectif spécifique)",
                  "efecto directo (objetivo específico)"))
          .putTerm(
              Level.IMMEDIATE_OUTCOME,
              term("other outcome", "其他成果", "autre effet direct", "otro efecto directo"))
          .putTerm(Level.OUTPUT, term("output", "产出", "produit", "producto"))
          .putTerm(Level.ACTIVITY, term("activity", "活动", "activité", "actividad"))
          .putTerm(Level.INPUT, term("means", "手段", "moyens", "medios"))
          .putTerm(Level.INDICATOR, term("indicator", "指标", "indicateur", "indicador"))
          .putTerm(Level.ASSUMPTION, term("assumption", "假设", "hypothèse", "supuesto"))
          .build();

  /** International Aid Transparency Initiative, standard 2.03, codelist ResultType. */
  public static final Terminology IATI_2_03 =
      terminology(
              "IATI 2.03",
              "International Aid Transparency Initiative",
              Citation.builder()
                  .document("IATI Standard 2.03")
                  .clause("codelists ResultType and IndicatorMeasure")
                  .evidence(EvidenceGrade.PRIMARY)
                  .build())
          .putTerm(Level.INTERMEDIATE_OUTCOME, term("Impact", "影响", "impact", "impacto"))
          .putTerm(Level.IMMEDIATE_OUTCOME, term("Outcome", "成果", "effet direct", "efecto directo"))
          .putTerm(Level.OUTPUT, term("Output", "产出", "produit", "producto"))
          .putTerm(Level.INDICATOR, term("Indicator", "指标", "indicateur", "indicador"))
          .build();

  private Terminologies() {}

  static LocalizedText fallback(Level level) {
    return requireNonNull(ILO_2006.terms().get(level), level.name());
  }

  private static Terminology.Builder terminology(String id, String title, Citation source) {
    return Terminology.builder().id(id).title(LocalizedText.of("en", title)).source(source);
  }

  private static LocalizedText term(String en, String zh, String fr, String es) {
    return LocalizedText.of("en", en).with("zh", zh).with("fr", fr).with("es", es);
  }
}
