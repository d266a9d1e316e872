package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

/** The JSON of a tree is a contract: a change here breaks readers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationJsonTest {

  private static final Explanation FACTOR =
      Explanation.builder()
          .quantity("membership factor")
          .value(Ratio.of(1400, 193))
          .unit("posts")
          .rule("base figure × weight ÷ members")
          .citation(
              Citation.builder()
                  .document("A/RES/42/220 A")
                  .title("Composition of the Secretariat")
                  .clause("sect. III")
                  .date(LocalDate.of(1987, 12, 21))
                  .url("https://undocs.org/A/RES/42/220")
                  .evidence(EvidenceGrade.SECONDARY)
                  .remark("as reported later")
                  .build())
          .remark("before rounding")
          .addOperand(
              Explanation.builder()
                  .quantity("base figure")
                  .value(Ratio.of(3500))
                  .unit("posts")
                  .build())
          .addOperand(Explanation.builder().quantity("weight").value(Ratio.ofPercent(40)).build())
          .build();

  private static final String JSON =
      """
      {
        "quantity": "membership factor",
        "value": {
          "exact": "1400/193",
          "decimal": 7.25388601036269
        },
        "unit": "posts",
        "rule": "base figure × weight ÷ members",
        "citation": {
          "document": "A/RES/42/220 A",
          "title": "Composition of the Secretariat",
          "clause": "sect. III",
          "date": "1987-12-21",
          "url": "https://undocs.org/A/RES/42/220",
          "evidence": "SECONDARY",
          "remark": "as reported later"
        },
        "remark": "before rounding",
        "operands": [
          {
            "quantity": "base figure",
            "value": {
              "exact": "3500",
              "decimal": 3500
            },
            "unit": "posts"
          },
          {
            "quantity": "weight",
            "value": {
              "exact": "2/5",
              "decimal": 0.4
            }
          }
        ]
      }""";

  @Test
  void is_written_in_this_form() {
    assertThat(RbmJson.write(FACTOR)).isEqualTo(JSON);
  }

  @Test
  void reads_back_equal() {
    assertThat(RbmJson.read(JSON, Explanation.class)).isEqualTo(FACTOR).hasSameHashCodeAs(FACTOR);
  }

  /** A chain of n steps has n objects within n - 1 arrays, and its first value is one more. */
  @Test
  void is_written_only_as_deep_as_it_can_be_read() {
    Explanation deepest = chain(100);
    assertThat(RbmJson.read(RbmJson.write(deepest), Explanation.class)).isEqualTo(deepest);
    Explanation tooDeep = chain(101);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(tooDeep))
        .withMessage("value is nested deeper than the 200 levels that can be read again");
  }

  private static Explanation chain(int steps) {
    Explanation chain = Explanation.builder().quantity("start").value(Ratio.of(1, 3)).build();
    for (int i = 1; i < steps; i++) {
      chain =
          Explanation.builder()
              .quantity("step " + i)
              .value(Ratio.ONE)
              .rule("as before")
              .addOperand(chain)
              .build();
    }
    return chain;
  }
}
