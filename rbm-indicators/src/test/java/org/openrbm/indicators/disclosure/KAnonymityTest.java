package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KAnonymityTest {

  @Test
  void the_smallest_combination_is_found() {
    KAnonymity<List<String>> check =
        Stream.of("P-4 f CHN", "P-4 f CHN", "P-4 m CHN", "P-5 f FRA", "P-5 f FRA")
            .collect(KAnonymity.collector(line -> List.of(line.split(" "))));
    assertThat(check.k()).hasValue(1);
    assertThat(check.below(2)).containsExactly(List.of("P-4", "m", "CHN"));
    assertThat(KAnonymity.of(Map.of("nobody", 0L)).k()).isEmpty();
    assertThat(KAnonymity.of(CountTable.list("sex", ImmutableMap.of("women", 0L, "men", 7L))).k())
        .hasValue(7);
  }
}
