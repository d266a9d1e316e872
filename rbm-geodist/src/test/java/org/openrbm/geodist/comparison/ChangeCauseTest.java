package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.Traverser;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.geodist.RangePoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeCauseTest {

  /** The steps without operands that the midpoint of resolution 42/220 A has. */
  @Test
  void every_given_step_of_a_midpoint_is_a_cause() {
    Explanation midpoint =
        Comparisons.report(Comparisons.HUNDRED, Comparisons.TWO, Map.of())
            .of("AAA")
            .range()
            .figure(RangePoint.MIDPOINT)
            .explanation();

    assertThat(Traverser.<Explanation>forGraph(Explanation::operands).depthFirstPreOrder(midpoint))
        .filteredOn(step -> step.operands().isEmpty())
        .extracting(step -> ChangeCause.ofStep(step.quantity()))
        .doesNotContain(Optional.empty())
        .extracting(Optional::orElseThrow)
        .containsOnly(
            ChangeCause.BASE_FIGURE,
            ChangeCause.FACTOR_WEIGHTS,
            ChangeCause.NUMBER_OF_MEMBERS,
            ChangeCause.OWN_POPULATION,
            ChangeCause.TOTAL_POPULATION,
            ChangeCause.OWN_RATE,
            ChangeCause.SCALE_TOTAL);
    assertThat(ChangeCause.ofStep("midpoint")).isEmpty();
    assertThat(ChangeCause.ofStep("sum of all rates")).contains(ChangeCause.SCALE_TOTAL);
  }

  @Test
  void a_factor_is_divided_by_the_totals_only() {
    assertThat(Arrays.stream(ChangeCause.values()).filter(ChangeCause::divides))
        .containsExactly(
            ChangeCause.NUMBER_OF_MEMBERS, ChangeCause.TOTAL_POPULATION, ChangeCause.SCALE_TOTAL);
  }

  @Test
  void the_words_of_causes_differ() {
    assertThat(Stream.of(ChangeCause.values()).map(ChangeCause::words)).doesNotHaveDuplicates();
    assertThat(ChangeCause.OWN_RATE.words()).isEqualTo("own assessment rate");
  }
}
