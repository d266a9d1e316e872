package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class FlowPropertyTest {

  @Property(tries = 300)
  void the_closed_form_is_the_iterated_recurrence(
      @ForAll("models") FlowModel model,
      @ForAll("shares") Ratio start,
      @ForAll @IntRange(max = 25) int years) {
    Ratio share = start;
    for (int year = 0; year < years; year++) {
      share = model.next(share);
    }
    FlowProjection flow = FlowProjection.of(model, start);
    assertThat(flow.shareAfter(years).orElseThrow()).isEqualTo(share);
    assertThat(flow.shareAfter(years).explanation().value()).isEqualTo(share);
    assertThat(flow.shareAfter(years).explanation().remark()).contains(model.statement());
  }

  @Property
  void the_equilibrium_stays(@ForAll("models") FlowModel model) {
    model.equilibrium().value().ifPresent(share -> assertThat(model.next(share)).isEqualTo(share));
  }

  @Property(tries = 300)
  void the_time_to_a_share_leads_back_to_it(
      @ForAll("models") FlowModel model,
      @ForAll("shares") Ratio start,
      @ForAll @IntRange(min = 1, max = 40) int years) {
    Assume.that(model.retention().signum() > 0);
    Assume.that(model.equilibrium().value().filter(share -> !share.equals(start)).isPresent());
    FlowProjection flow = FlowProjection.of(model, start);
    Ratio reached = flow.shareAfter(years).orElseThrow();
    assertThat(flow.yearsTo(reached).orElseThrow().doubleValue()).isCloseTo(years, within(1e-11));
    assertThat(flow.firstYear(reached)).contains(years);
  }

  @Property(tries = 300)
  void the_required_hire_share_reaches_the_target(
      @ForAll("rates") Ratio attrition,
      @ForAll("shares") Ratio start,
      @ForAll("shares") Ratio target,
      @ForAll @IntRange(min = 1, max = 20) int years) {
    Assume.that(attrition.signum() > 0);
    RequiredHireShare required = RequiredHireShare.of(attrition, start, target, years);
    Assume.that(required.feasible());
    assertThat(
            FlowProjection.of(FlowModel.of(attrition, required.value().orElseThrow()), start)
                .shareAfter(years)
                .orElseThrow())
        .isEqualTo(target);
  }

  @Property(tries = 200)
  void the_required_hire_share_is_the_least_that_does(
      @ForAll("models") FlowModel model,
      @ForAll("shares") Ratio start,
      @ForAll("shares") Ratio target,
      @ForAll @IntRange(min = 1, max = 12) int years) {
    Assume.that(model.attritionOfWomen().max(model.attritionOfMen()).signum() > 0);
    Assume.that(target.compareTo(start) >= 0);
    Assume.that(hires(model));
    RequiredHireShare required = RequiredHireShare.of(model, start, target, years);
    Ratio most = share(model, Ratio.ONE, start, years);
    assertThat(required.feasible()).isEqualTo(most.compareTo(target) >= 0);
    assertThat(required.fastest().shareAfter(years).orElseThrow()).isEqualTo(most);
    Assume.that(required.feasible());
    Ratio h = required.value().orElseThrow();
    assertThat(share(model, h, start, years)).isGreaterThanOrEqualTo(target);
    Ratio less = h.minus(Ratio.of(1, 1_000_000_000_000L));
    Assume.that(less.signum() >= 0);
    assertThat(share(model, less, start, years)).isLessThan(target);
  }

  @Property(tries = 200)
  void what_women_need_men_would_need(
      @ForAll("models") FlowModel model,
      @ForAll("shares") Ratio start,
      @ForAll("shares") Ratio target,
      @ForAll @IntRange(min = 1, max = 12) int years) {
    Assume.that(!target.equals(start) && hires(model));
    FlowModel swapped =
        model
            .withAttritionOfWomen(model.attritionOfMen())
            .withAttritionOfMen(model.attritionOfWomen());
    assertThat(
            RequiredHireShare.of(swapped, Ratio.ONE.minus(start), Ratio.ONE.minus(target), years)
                .value()
                .value())
        .isEqualTo(
            RequiredHireShare.of(model, start, target, years)
                .value()
                .value()
                .map(Ratio.ONE::minus));
  }

  private static boolean hires(FlowModel model) {
    return model.attritionOfWomen().max(model.attritionOfMen()).plus(model.growth()).signum() > 0;
  }

  private static Ratio share(FlowModel model, Ratio hireShare, Ratio start, int years) {
    Ratio share = start;
    for (int year = 0; year < years; year++) {
      share = model.withHireShareOfWomen(hireShare).next(share);
    }
    return share;
  }

  @Property(tries = 100)
  void json_keeps_a_model(@ForAll("models") FlowModel model) {
    assertThat(RbmJson.read(RbmJson.write(model), FlowModel.class)).isEqualTo(model);
    OtherMappers.assertAgree(model, FlowModel.class);
  }

  @Provide
  Arbitrary<Ratio> shares() {
    return Arbitraries.longs().between(0, 100).map(Ratio::ofPercent);
  }

  @Provide
  Arbitrary<Ratio> rates() {
    return Arbitraries.longs().between(0, 30).map(Ratio::ofPercent);
  }

  @Provide
  Arbitrary<FlowModel> models() {
    return Combinators.combine(
            rates(), rates(), shares(), Arbitraries.longs().between(0, 10).map(Ratio::ofPercent))
        .as(
            (women, men, hires, growth) ->
                FlowModel.builder()
                    .attritionOfWomen(women)
                    .attritionOfMen(men)
                    .hireShareOfWomen(hires)
                    .growth(growth.minus(women.min(men).min(Ratio.ofPercent(5))))
                    .build());
  }
}
