package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.core.logframe.Frameworks.text;

import com.google.common.graph.EndpointPair;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;

/** The theory of change as a graph, in Mermaid and in DOT, and the hierarchy as an outline. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkTextTest {

  private final LogicalFramework framework =
      LogicalFramework.builder()
          .id("F")
          .title(text("Staff", "人事"))
          .period(ReportingPeriod.ofYears(2018, 2021))
          .mandate(Mandate.builder().code("M").title(text("Decent work", "体面劳动")).build())
          .addIntermediateOutcome(
              IntermediateOutcome.builder()
                  .code("O1")
                  .title(text("Staff \"on the move\"", "流动的\"人员\""))
                  .addIndicator(
                      Frameworks.mobility()
                          .withCode("I1")
                          .withTitle(LocalizedText.of("en", "Moves < 5 \\ #1;\nR&D")))
                  .build())
          .addCrossCuttingDriver(
              CrossCuttingDriver.builder().code("D1").title(text("Equality", "平等")).build())
          .addLink(
              CausalLink.builder()
                  .fromNode("D1")
                  .type(LinkType.SHARES_DRIVER)
                  .toFramework("UN")
                  .toNode("D9")
                  .build())
          .addLink(CausalLink.of("O1", LinkType.DEPENDS_ON, "D1"))
          .build();

  @Test
  void the_graph_has_the_hierarchy_and_the_links() {
    assertThat(framework.graph().nodes()).containsExactly("M", "O1", "I1", "D1", "UN#D9");
    assertThat(framework.graph().edges())
        .containsExactlyInAnyOrder(
            EndpointPair.ordered("O1", "M"),
            EndpointPair.ordered("I1", "O1"),
            EndpointPair.ordered("D1", "M"),
            EndpointPair.ordered("D1", "UN#D9"),
            EndpointPair.ordered("O1", "D1"));
    assertThat(framework.graph().edgeValue("I1", "O1")).contains(LinkType.MEASURES);
    assertThat(framework.graph().edgeValue("D1", "UN#D9")).contains(LinkType.SHARES_DRIVER);
    assertThat(framework.graph().edgeValue("O1", "D1")).contains(LinkType.DEPENDS_ON);
  }

  @Test
  void mermaid_has_numbered_nodes_and_escaped_titles() {
    assertThat(framework.toMermaid("en"))
        .isEqualTo(
            """
            flowchart BT
              n0["M Decent work"]
              n1["O1 Staff #quot;on the move#quot;"]
              n2["I1 Moves #lt; 5 \\ #35;1;<br>R#amp;D"]
              n3["D1 Equality"]
              n4["UN#35;D9"]
              n1 --> n0
              n1 -. depends on .-> n3
              n2 -. measures .-> n1
              n3 --> n0
              n3 -. shares driver .- n4
            """);
  }

  @Test
  void dot_has_quoted_nodes_and_escaped_titles() {
    assertThat(framework.toDot("zh"))
        .isEqualTo(
            """
            digraph "F" {
              rankdir=BT;
              "M" [shape=box, label="M 体面劳动"];
              "O1" [shape=box, label="O1 流动的\\"人员\\""];
              "I1" [shape=box, label="I1 Moves < 5 \\\\ #1;\\nR&D"];
              "D1" [shape=box, label="D1 平等"];
              "UN#D9" [shape=box, label="UN#D9"];
              "O1" -> "M";
              "O1" -> "D1" [style=dashed, label="依赖于"];
              "I1" -> "O1" [style=dotted, label="衡量"];
              "D1" -> "M";
              "D1" -> "UN#D9" [style=dotted, dir=none, label="共享驱动力"];
            }
            """);
  }

  @Test
  void the_outline_speaks_the_language_of_the_house() {
    assertThat(framework.outline(Terminologies.OECD_DAC_2023, "en"))
        .isEqualTo(
            """
            Staff, 2018–2021
            development objective M: Decent work
              impact O1: Staff "on the move"
                indicator I1: Moves < 5 \\ #1; R&D
              cross-cutting policy driver D1: Equality
            """);
    assertThat(Frameworks.sound().outline(Terminologies.UNDG_2011, "zh-Hans-CN"))
        .isEqualTo(
            """
            工作人员战略, 2018–2021
            影响 M: 体面劳动
              成果 O1: 敏捷
                产出 K1: 流动的工作人员
                  指标 I1: 流动性
                  战略 S1: 轮岗
                  交付成果 OP1: 轮岗方案
                    活动 AC1: 设计
                      投入 IN1: 预算
                产出 K2: 公平的考核
                  指标 I2: 考核
                  假设 A1: 预算稳定
                  风险 R1: 人员更替
              跨领域政策驱动力 D1: 性别平等
              假设 A0: 资源
              风险 R0: 人员更替
              里程碑 MS1: 审查
            """);
  }

  @Test
  void a_title_that_a_language_lacks_is_shown_in_english() {
    assertThat(Frameworks.sound().outline(Terminologies.ILO_2006, "de"))
        .startsWith("Staff strategy, 2018–2021\nmission and mandate M: Decent work\n");
  }

  @Test
  void the_words_at_the_arrows_are_in_every_language() {
    assertThat(CausalGraphText.WORDS.values())
        .hasSize(LinkType.values().length - 1) // what contributes has no words
        .allSatisfy(word -> assertThat(word.texts()).containsOnlyKeys("en", "zh", "fr", "es"));
    assertThat(framework.toMermaid("fr"))
        .contains("n1 -. dépend de .-> n3\n", "n3 -. partage l'élément .- n4\n");
    assertThat(framework.toMermaid("ar")).isEqualTo(framework.toMermaid("en"));
  }
}
