package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.text;

import java.util.List;
import org.openrbm.core.logframe.Assumption;
import org.openrbm.core.logframe.CausalLink;
import org.openrbm.core.logframe.LinkType;
import org.openrbm.core.logframe.Risk;

/** The assumptions and risks of the HR Strategy, and the links between its results. */
final class HrConditions {

  private HrConditions() {}

  static List<Assumption> assumptions() {
    return List.of(
        assumption("A1", "Resources and a stable workforce are kept", "保有资源和稳定的劳动力队伍"),
        assumption("A2", "Needed talent can be recruited and retained", "外部环境允许招聘和留住所需人才"),
        assumption("A3", "Internal capacity for the key outcomes exists", "具备实现关键成果的内部能力"));
  }

  private static Assumption assumption(String code, String en, String zh) {
    return Assumption.builder().code(code).title(text(en, zh)).build();
  }

  static List<Risk> risks() {
    return List.of(
        Risk.builder()
            .code("R1")
            .title(text("Resource implications of the main activities", "主要活动的财政资源影响"))
            .addMitigation(text("Contingency measures for each main activity", "各项主要活动的应急措施"))
            .build(),
        Risk.builder()
            .code("R2")
            .title(
                text(
                    "Effect of the new retirement age on turnover, workforce planning, gender"
                        + " balance and diversity",
                    "退休年龄新规定对人员流失、劳动力规划、性别平等和多样性的影响"))
            .addMitigation(text("Stronger workforce planning", "加强劳动力规划"))
            .build(),
        Risk.builder()
            .code("R3")
            .title(
                text(
                    "Shortage of resources and capacity for the main HR IT developments",
                    "主要人力资源信息技术开发的资源短缺和能力不足"))
            .addMitigation(text("Addressing the shortages", "解决资源短缺和能力不足"))
            .build());
  }

  /** Links that paragraphs 9, 18 and 25 state, beyond the columns of the annex. */
  static List<CausalLink> links() {
    return List.of(
        link(
            "KR2.1-a",
            "KR1.1",
            "The e-recruitment system serves workforce planning (paragraph 9)",
            "电子招聘系统服务于劳动力规划（第 9 段）"),
        link(
            "KR2.2",
            "KR1.2",
            "Development supports performance dialogue (paragraph 18)",
            "培养举措支持绩效对话（第 18 段）"),
        link(
            "KR3.2",
            "KR1.1",
            "HR metrics forecast needs of the workforce (paragraph 25)",
            "人力资源指标用于预测劳动力需求（第 25 段）"));
  }

  private static CausalLink link(String from, String to, String en, String zh) {
    return CausalLink.of(from, LinkType.CONTRIBUTES_TO, to).withRationale(text(en, zh));
  }
}
