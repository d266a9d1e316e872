package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.LinkType.CONTRIBUTES_TO;
import static org.openrbm.core.logframe.LinkType.DEPENDS_ON;
import static org.openrbm.core.logframe.LinkType.SHARES_DRIVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;

/** Which links a theory of change may have. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CausalLinkTest {

  @Test
  void both_ends_are_nodes_of_the_framework() {
    refuses("link from 'K9' names no node of framework 'HR-2018'", link("K9", DEPENDS_ON, "K1"));
    refuses("link to 'K9' names no node of framework 'HR-2018'", link("K1", DEPENDS_ON, "K9"));
  }

  @Test
  void a_node_does_not_link_to_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link("K1", CONTRIBUTES_TO, "K1"))
        .withMessage("node 'K1' links to itself");
  }

  @Test
  void a_cycle_is_named_node_by_node() {
    refuses(
        "theory of change has a cycle: K1 → K2 → K1",
        link("K1", CONTRIBUTES_TO, "K2"),
        link("K2", CONTRIBUTES_TO, "K1"));
    refuses(
        "theory of change has a cycle: AC1 → OP1 → K1 → K2 → AC1",
        link("K1", CONTRIBUTES_TO, "K2"),
        link("AC1", DEPENDS_ON, "K2"));
  }

  @Test
  void what_a_node_brings_about_does_not_come_first() {
    refuses("theory of change has a cycle: K1 → O1 → K1", link("K1", DEPENDS_ON, "O1"));
    refuses("theory of change has a cycle: K1 → OP1 → K1", link("K1", CONTRIBUTES_TO, "OP1"));
    refuses(
        "theory of change has a cycle: AC1 → OP1 → K1 → O1 → AC1", link("AC1", DEPENDS_ON, "O1"));
  }

  @Test
  void only_the_nodes_of_the_cycle_are_named() {
    refuses(
        "theory of change has a cycle: D1 → K2 → D1",
        link("A0", CONTRIBUTES_TO, "D1"),
        link("D1", CONTRIBUTES_TO, "K2"),
        link("K2", CONTRIBUTES_TO, "D1"));
  }

  @Test
  void two_links_the_same_way_would_contradict_or_repeat_each_other() {
    refuses(
        "link from 'K1' to 'K2' stands twice",
        link("K1", CONTRIBUTES_TO, "K2"),
        link("K1", DEPENDS_ON, "K2"));
    refuses(
        "link from 'D1' to 'UN#D1' stands twice",
        abroad("D1", SHARES_DRIVER, "UN", "D1"),
        abroad("D1", CONTRIBUTES_TO, "UN", "D1"));
  }

  @Test
  void a_cause_may_be_named_from_both_sides() {
    assertThat(withLinks(link("K1", CONTRIBUTES_TO, "K2"), link("K2", DEPENDS_ON, "K1")).links())
        .hasSize(2);
    assertThat(withLinks(link("O1", DEPENDS_ON, "K1")).links()).hasSize(1);
  }

  @Test
  void a_driver_is_shared_with_another_framework() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link("D1", SHARES_DRIVER, "K1"))
        .withMessage("link from 'D1' shares a driver with another framework and must name it");
    refuses(
        "link from 'D1' names this framework, 'HR-2018', as another",
        abroad("D1", SHARES_DRIVER, "HR-2018", "D1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> abroad("D1", SHARES_DRIVER, "U#N", "D1"))
        .withMessage(
            "framework code 'U#N' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
                + " parentheses and begin with a letter or digit");
  }

  @Test
  void nodes_of_another_framework_may_have_the_same_code_and_refer_back() {
    LogicalFramework framework =
        withLinks(abroad("K1", CONTRIBUTES_TO, "UN", "K1"), abroad("K2", DEPENDS_ON, "UN", "K1"));
    assertThat(framework.graph().edgeValue("K1", "UN#K1")).contains(CONTRIBUTES_TO);
    assertThat(framework.graph().edgeValue("K2", "UN#K1")).contains(DEPENDS_ON);
    refuses(
        "theory of change has a cycle: K1 → UN#K1 → K2 → K1",
        abroad("K1", CONTRIBUTES_TO, "UN", "K1"),
        abroad("K2", DEPENDS_ON, "UN", "K1"),
        link("K2", CONTRIBUTES_TO, "K1"));
  }

  @Test
  void a_long_chain_of_causes_is_followed_to_its_end() {
    List<Indicator> indicators = new ArrayList<>();
    List<CausalLink> links = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      indicators.add(Frameworks.mobility().withCode("c" + i));
      if (i > 0) {
        links.add(link("c" + (i - 1), CONTRIBUTES_TO, "c" + i));
      }
    }
    LogicalFramework chain =
        Frameworks.withMobileStaff(Frameworks.mobileStaff().withIndicators(indicators))
            .withLinks(links);
    assertThat(chain.graph().edges()).hasSize(20_000 + 19_999 + 14);
    links.add(link("c19999", CONTRIBUTES_TO, "c19997"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.withLinks(links))
        .withMessage("theory of change has a cycle: c19997 → c19998 → c19999 → c19997");
  }

  private static CausalLink link(String from, LinkType type, String to) {
    return CausalLink.of(from, type, to);
  }

  private static CausalLink abroad(String from, LinkType type, String framework, String to) {
    return CausalLink.builder()
        .fromNode(from)
        .type(type)
        .toNode(to)
        .toFramework(framework)
        .rationale(LocalizedText.of("the same goal"))
        .build();
  }

  private static LogicalFramework withLinks(CausalLink... links) {
    return Frameworks.sound().withLinks(links);
  }

  private static void refuses(String message, CausalLink... links) {
    assertThatIllegalArgumentException().isThrownBy(() -> withLinks(links)).withMessage(message);
  }
}
