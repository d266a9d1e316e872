package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.parity.FlowModel;
import org.openrbm.indicators.parity.FlowProjection;
import org.openrbm.indicators.parity.GenderComposition;

class LevelPropertyTest {

  private static final int YEARS = 6;

  @Property(tries = 200)
  void one_level_is_the_flow_model(
      @ForAll("levels") StaffLevel level, @ForAll @IntRange(max = 12) int years) {
    StaffLevel only = level.withExternalShare(Ratio.ONE).withPostsAdded(0);
    LevelProjection projection = LevelProjection.of(LevelModel.of(only), years);
    FlowModel flow = flow(only);
    Ratio share =
        FlowProjection.of(flow, only.staff().shareOfWomen().orElseThrow())
            .shareAfter(years)
            .orElseThrow();
    assertThat(projection.shareOfWomen(only.name(), years).orElseThrow().minus(share).abs())
        .isLessThanOrEqualTo(projection.precision(years));
  }

  @Property(tries = 200)
  void one_level_that_grows_is_the_flow_model_of_its_growth(@ForAll("levels") StaffLevel level) {
    StaffLevel only = level.withExternalShare(Ratio.ONE);
    LevelProjection projection = LevelProjection.of(LevelModel.of(only), 1);
    Ratio next =
        flow(only)
            .withGrowth(Ratio.of(only.postsAdded(), only.staff().known()))
            .next(only.staff().shareOfWomen().orElseThrow());
    assertThat(projection.shareOfWomen(1).orElseThrow().minus(next).abs())
        .isLessThanOrEqualTo(projection.precision(1));
  }

  private static FlowModel flow(StaffLevel level) {
    return FlowModel.of(level.attritionOfWomen(), level.hireShareOfWomen())
        .withAttritionOfMen(level.attritionOfMen());
  }

  @Property(tries = 100)
  void shares_stay_between_0_and_1_and_explanations_end_in_the_number(
      @ForAll("models") LevelModel model) {
    LevelProjection projection = LevelProjection.of(model, YEARS);
    for (int year = 0; year <= YEARS; year++) {
      for (StaffLevel level : model.levels()) {
        Ratio share = projection.shareOfWomen(level.name(), year).orElseThrow();
        assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(projection.shareOfWomen(level.name(), year).explanation().value())
            .isEqualTo(share);
      }
      assertThat(projection.shareOfWomen(year).explanation().value())
          .isEqualTo(projection.shareOfWomen(year).orElseThrow());
    }
  }

  @Property(tries = 100)
  void what_holds_for_women_holds_for_men(@ForAll("models") LevelModel model) {
    LevelProjection women = LevelProjection.of(model, YEARS);
    LevelProjection men = LevelProjection.of(swapped(model), YEARS);
    for (StaffLevel level : model.levels()) {
      assertThat(men.shareOfWomen(level.name(), YEARS).orElseThrow())
          .isEqualTo(Ratio.ONE.minus(women.shareOfWomen(level.name(), YEARS).orElseThrow()));
    }
  }

  private static LevelModel swapped(LevelModel model) {
    return LevelModel.of(
        model.levels().stream()
            .map(
                level ->
                    level
                        .withStaff(level.staff().swapped())
                        .withAttritionOfWomen(level.attritionOfMen())
                        .withAttritionOfMen(level.attritionOfWomen())
                        .withHireShareOfWomen(Ratio.ONE.minus(level.hireShareOfWomen()))
                        .withRelativePromotionRate(
                            Ratio.ONE.dividedBy(level.relativePromotionRate())))
            .toList());
  }

  /** The bound of the error holds for errors of any size: here, of one woman in one level. */
  @Property(tries = 200)
  void a_difference_grows_by_no_more_than_the_bound(
      @ForAll("models") LevelModel model, @ForAll @IntRange(max = 4) int which) {
    StaffLevel level = model.levels().get(which % model.levels().size());
    Assume.that(level.staff().men() > 0);
    List<StaffLevel> other = new ArrayList<>(model.levels());
    other.set(
        which % model.levels().size(),
        level.withStaff(GenderComposition.of(level.staff().women() + 1, level.staff().men() - 1)));
    LevelProjection here = LevelProjection.of(model, 1);
    LevelProjection there = LevelProjection.of(LevelModel.of(other), 1);
    Ratio difference = Ratio.ZERO;
    Ratio gap = Ratio.ZERO;
    for (StaffLevel each : model.levels()) {
      difference =
          difference.plus(
              here.women(each.name(), 1)
                  .orElseThrow()
                  .minus(there.women(each.name(), 1).orElseThrow())
                  .abs());
      gap = gap.max(each.attritionGap());
    }
    assertThat(difference)
        .isLessThanOrEqualTo(
            gap.times(2L * model.levels().size() + 3).plus(1).plus(here.precision(1).times(2)));
  }

  @Property(tries = 50)
  void simulated_women_stay_between_0_and_the_posts_in_every_run(
      @ForAll("models") LevelModel model, @ForAll long seed) {
    Simulation simulation = Simulator.ofSeed(seed).withRuns(20).simulate(model, YEARS);
    for (StaffLevel level : model.levels()) {
      WomenDistribution women = simulation.level(level.name(), YEARS);
      int runs = 0;
      for (int count = 0; count <= women.posts(); count++) {
        runs += women.runsWith(count);
      }
      assertThat(runs).isEqualTo(20);
      assertThat(women.posts()).isEqualTo(level.postsAfter(YEARS));
      assertThat(women.quantile(Ratio.ZERO).orElseThrow())
          .isLessThanOrEqualTo(women.quantile(Ratio.of(1, 2)).orElseThrow());
      assertThat(women.mean().explanation().value()).isEqualTo(women.mean().orElseThrow());
    }
    Ratio sum =
        model.levels().stream()
            .map(level -> simulation.level(level.name(), YEARS).mean().orElseThrow())
            .reduce(Ratio.ZERO, Ratio::plus);
    assertThat(simulation.together(YEARS).mean().orElseThrow()).isEqualTo(sum);
  }

  @Property(tries = 100)
  void json_keeps_a_model(@ForAll("models") LevelModel model) {
    assertThat(RbmJson.read(RbmJson.write(model), LevelModel.class)).isEqualTo(model);
    OtherMappers.assertAgree(model, LevelModel.class);
  }

  @Provide
  Arbitrary<StaffLevel> levels() {
    Arbitrary<Long> heads = Arbitraries.longs().between(0, 30);
    Arbitrary<Ratio> rates = Arbitraries.longs().between(0, 30).map(Ratio::ofPercent);
    Arbitrary<Ratio> shares = Arbitraries.longs().between(0, 100).map(Ratio::ofPercent);
    Arbitrary<Ratio> relative = Arbitraries.longs().between(20, 500).map(Ratio::ofPercent);
    return Combinators.combine(
            heads,
            heads,
            rates,
            rates,
            shares,
            shares,
            relative,
            Arbitraries.integers().between(0, 3))
        .as(
            (women, men, ofWomen, ofMen, external, hires, promotion, added) ->
                StaffLevel.builder()
                    .name("level")
                    .staff(GenderComposition.of(women + (women + men == 0 ? 1 : 0), men))
                    .attritionOfWomen(ofWomen)
                    .attritionOfMen(ofMen)
                    .externalShare(external)
                    .hireShareOfWomen(hires)
                    .relativePromotionRate(promotion)
                    .postsAdded(added)
                    .build());
  }

  @Provide
  Arbitrary<LevelModel> models() {
    return levels()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            levels -> {
              List<StaffLevel> named = new ArrayList<>();
              for (StaffLevel level : levels) {
                named.add(
                    level
                        .withName("level " + named.size())
                        .withExternalShare(named.isEmpty() ? Ratio.ONE : level.externalShare()));
              }
              return LevelModel.of(named);
            });
  }
}
