package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;
import org.openrbm.indicators.parity.Gender;
import org.openrbm.indicators.parity.GenderComposition;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransitionModelTest {
  private static final TransitionModel MODEL =
      TransitionModel.of(
          TransitionLevel.of(
              "P-3",
              GenderComposition.of(40, 60),
              rates("P-3", "0.8", "P-4", "0.1", "6"),
              rates("P-3", "0.75", "P-4", "0.15", "5")),
          TransitionLevel.of(
              "P-4",
              GenderComposition.of(10, 30),
              TransitionRates.of(Map.of("P-4", Ratio.parse("0.9")), Ratio.ONE),
              TransitionRates.of(Map.of("P-4", Ratio.parse("0.9")), Ratio.ZERO)));

  private static TransitionRates rates(
      String here, String stay, String up, String rise, String recruits) {
    return TransitionRates.of(
        Map.of(here, Ratio.parse(stay), up, Ratio.parse(rise)), Ratio.parse(recruits));
  }

  /** By hand: women 6/0.2 = 30 and (0.1·30 + 1)/0.1 = 40; men 5/0.25 = 20 and 0.15·20/0.1 = 30. */
  @Test
  void the_steady_state_by_hand() {
    ExpectedStaff steady = MODEL.steadyState().orElseThrow();
    assertThat(steady.women()).isEqualTo(Map.of("P-3", Ratio.of(30), "P-4", Ratio.of(40)));
    assertThat(steady.men()).isEqualTo(Map.of("P-3", Ratio.of(20), "P-4", Ratio.of(30)));
    Explanation men = MODEL.steadyState().orElseThrow().heads("P-4", Gender.MAN).explanation();
    assertThat(men.value()).isEqualTo(Ratio.of(30));
    assertThat(men.step("heads a year before, P-4").value()).isEqualTo(Ratio.of(30));
    assertThat(men.remark().orElseThrow())
        .endsWith("; steady state: the heads of every level are those a year before");
    Ratio gap = Objects.requireNonNull(MODEL.after(100).women().get("P-3")).minus(30);
    assertThat(gap).isEqualTo(power(Ratio.of(4, 5), 100).times(10)); // 10·0.8^100
  }

  private static Ratio power(Ratio base, int exponent) {
    return Ratio.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
  }

  /** Up and down: each level loses to the other, solved by hand from n·(I − P) = R. */
  @Test
  void the_steady_state_where_moves_go_both_ways() {
    TransitionRates a = rates("A", "1/2", "B", "1/4", "10");
    TransitionRates b = rates("B", "1/2", "A", "1/4", "0");
    TransitionModel model =
        TransitionModel.of(
            TransitionLevel.of("A", GenderComposition.of(1, 1), a, a),
            TransitionLevel.of("B", GenderComposition.of(1, 1), b, b));
    // a/2 − b/4 = 10 and b/2 = a/4, so b = a/2 and 3a/8 = 10
    assertThat(model.steadyState().orElseThrow().women())
        .isEqualTo(Map.of("A", Ratio.of(80, 3), "B", Ratio.of(40, 3)));
  }

  @Test
  void there_is_no_steady_state_where_nobody_ever_leaves() {
    TransitionRates a = rates("A", "1/2", "B", "1/2", "10");
    TransitionRates b = rates("B", "1/2", "A", "1/2", "0");
    TransitionRates leaves = TransitionRates.of(Map.of(), Ratio.ZERO);
    assertThat(
            TransitionModel.of(
                    TransitionLevel.of("A", GenderComposition.of(1, 1), leaves, a),
                    TransitionLevel.of("B", GenderComposition.of(1, 1), leaves, b))
                .steadyState())
        .isEmpty();
    assertThat(
            TransitionModel.of(TransitionLevel.of("A", GenderComposition.of(1, 1), leaves, leaves))
                .steadyState()
                .orElseThrow()
                .shareOfWomen()
                .value())
        .isEmpty();
  }

  @Test
  void a_year_is_explained_by_the_one_before_it() {
    Explanation men = MODEL.after(2).heads("P-4", Gender.MAN).explanation();
    assertThat(men.value()).isEqualTo(MODEL.after(2).men().get("P-4"));
    assertThat(men.step("heads a year before, P-3").value()).isEqualTo(Ratio.of(50));
    assertThat(men.remark().orElseThrow()).startsWith("push model: assumes constant rates");
  }

  @Test
  void the_json_is_stable() {
    String golden =
        """
        {
          "levels": [
            {
              "name": "D",
              "staff": {
                "women": 1,
                "men": 2,
                "otherOrNotStated": 0
              },
              "women": {
                "moves": {
                  "D": {
                    "exact": "9/10",
                    "decimal": 0.9
                  }
                },
                "recruits": {
                  "exact": "1/2",
                  "decimal": 0.5
                }
              },
              "men": {
                "moves": { },
                "recruits": {
                  "exact": "0",
                  "decimal": 0
                }
              }
            }
          ]
        }\
        """;
    TransitionModel model =
        TransitionModel.of(
            TransitionLevel.of(
                "D",
                GenderComposition.of(1, 2),
                TransitionRates.of(Map.of("D", Ratio.parse("0.9")), Ratio.parse("0.5")),
                TransitionRates.of(Map.of(), Ratio.ZERO)));
    assertThat(RbmJson.write(model)).isEqualTo(golden);
    ShippedSchema.assertValid(golden, TransitionModel.class);
    assertThat(RbmJson.read(golden, TransitionModel.class)).isEqualTo(model);
    OtherMappers.assertAgree(model, TransitionModel.class);
    assertThat(RbmJson.read(RbmJson.write(MODEL), TransitionModel.class)).isEqualTo(MODEL);
    OtherMappers.assertAgree(MODEL, TransitionModel.class);
  }

  @Test
  void what_is_no_model_is_refused() {
    TransitionRates none = TransitionRates.of(Map.of(), Ratio.ZERO);
    TransitionLevel level = TransitionLevel.of("A", GenderComposition.of(1, 1), none, none);
    rejects(() -> TransitionModel.of(), "levels must be 1 to 50, but are 0");
    rejects(() -> TransitionModel.of(level, level), "level 'A' stands twice");
    rejects(
        () ->
            TransitionModel.of(
                TransitionLevel.of(
                    "A",
                    GenderComposition.of(1, 1),
                    none,
                    TransitionRates.of(Map.of("B", Ratio.ONE), Ratio.ZERO))),
        "level 'A' has moves to 'B', but there is no such level");
    rejects(() -> MODEL.after(-1), "years must be 0 to 100, but are -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
