package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

class StatusSchemePropertyTest {

  @Property
  void every_figure_falls_into_exactly_one_band(
      @ForAll("bounds") Set<Ratio> bounds, @ForAll boolean included, @ForAll("ratios") Ratio any) {
    StatusScheme scheme = scheme(bounds, included);
    List<Ratio> probes = new ArrayList<>(bounds); // the bounds themselves, too
    probes.add(any);
    for (Ratio figure : probes) {
      long above = bounds.stream().filter(bound -> bound.compareTo(figure) > 0).count();
      boolean lowerBand = bounds.contains(figure) && !included;
      long place = lowerBand ? above + 1 : above; // from the top
      assertThat(scheme.label(figure))
          .isEqualTo(place == bounds.size() ? "lowest" : "band " + place);
    }
  }

  @Property
  void a_scheme_survives_json(@ForAll("bounds") Set<Ratio> bounds, @ForAll boolean included) {
    StatusScheme scheme = scheme(bounds, included);
    assertThat(RbmJson.read(RbmJson.write(scheme), StatusScheme.class)).isEqualTo(scheme);
    OtherMappers.assertAgree(scheme, StatusScheme.class);
  }

  private static StatusScheme scheme(Set<Ratio> bounds, boolean included) {
    List<Ratio> falling = new ArrayList<>(new TreeSet<>(bounds));
    Collections.reverse(falling);
    List<StatusBand> bands = new ArrayList<>();
    for (Ratio bound : falling) {
      bands.add(new StatusBand(bound, included, Status.BEHIND, "band " + bands.size()));
    }
    return StatusScheme.builder()
        .from(StatusSchemes.AKVO)
        .bands(bands)
        .lowestLabel("lowest")
        .build();
  }

  @Provide
  Arbitrary<Set<Ratio>> bounds() {
    return ratios().set().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(
            Arbitraries.longs().between(-1000, 1000), Arbitraries.longs().between(1, 50))
        .as(Ratio::of);
  }
}
