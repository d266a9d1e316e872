package org.openrbm.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.CausalLink;
import org.openrbm.core.logframe.Frameworks;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LinkType;
import org.openrbm.core.logframe.LogicalFramework;

/** A framework of ten thousand indicators. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeFrameworkTest {

  @Test
  void is_read_reviewed_and_its_one_fault_found() {
    List<ImmediateOutcome> outcomes = new ArrayList<>();
    List<CausalLink> links = new ArrayList<>();
    for (int o = 0; o < 1_000; o++) {
      List<Indicator> indicators = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        Indicator indicator = Frameworks.mobility().withCode("%d.%d".formatted(o, i));
        indicators.add(o == 777 && i == 7 ? indicator.withMeansOfVerification() : indicator);
      }
      outcomes.add(
          ImmediateOutcome.builder()
              .code("K" + o)
              .title(Frameworks.text("Goal", "目标"))
              .addAllIndicators(indicators)
              .build());
      if (o > 0) {
        links.add(CausalLink.of("K" + (o - 1), LinkType.CONTRIBUTES_TO, "K" + o));
      }
    }
    LogicalFramework large =
        Frameworks.sound()
            .withIntermediateOutcomes(Frameworks.agility().withImmediateOutcomes(outcomes))
            .withLinks(links);

    LogicalFramework read = RbmJson.read(RbmJson.write(large), LogicalFramework.class);

    assertThat(read).isEqualTo(large);
    assertThat(read.indicators()).hasSize(10_000);
    assertThat(FrameworkReview.standard().review(read))
        .extracting(Finding::toString)
        .containsExactly("WARNING SMART-M2 O1/K777/777.7: indicator has no means of verification");
  }
}
