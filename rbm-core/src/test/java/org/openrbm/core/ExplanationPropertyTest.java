package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.json.RbmJson;

class ExplanationPropertyTest {

  private static final Citation CLAUSE = Citation.of("A/70/364", EvidenceGrade.PRIMARY);

  @Property(tries = 200)
  void json_reads_back_equal(@ForAll("sums") Derivation sum) {
    Explanation tree = sum.explain();
    assertThat(RbmJson.read(RbmJson.write(tree), Explanation.class))
        .isEqualTo(tree)
        .hasSameHashCodeAs(tree);
  }

  @Property(tries = 200)
  void the_root_has_the_value_of_the_calculation(@ForAll("terms") List<Ratio> terms) {
    Derivation recorded = sum(Recorder.on(), terms);
    assertThat(recorded.explain().value()).isEqualTo(recorded.value());
    assertThat(sum(Recorder.off(), terms).value()).isEqualTo(recorded.value());
  }

  @Property(tries = 200)
  void a_line_is_rendered_for_every_step(@ForAll("terms") List<Ratio> terms) {
    assertThat(sum(Recorder.on(), terms).explain().render().lines()).hasSize(2 * terms.size() - 1);
  }

  /** t1 + t2 + … from the left, every partial sum a step. */
  private static Derivation sum(Recorder recorder, List<Ratio> terms) {
    Derivation sum = recorder.given("term 0", "posts", terms.get(0), CLAUSE);
    for (int i = 1; i < terms.size(); i++) {
      Derivation term = recorder.given("term " + i, "", terms.get(i));
      sum =
          recorder.derived(
              "sum " + i, "posts", sum.value().plus(term.value()), "a + b", CLAUSE, sum, term);
    }
    return sum;
  }

  @Provide
  Arbitrary<List<Ratio>> terms() {
    return Arbitraries.oneOf(RatioDomain.small(), RatioDomain.large())
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Derivation> sums() {
    return Combinators.combine(terms(), terms())
        .as(
            (a, b) -> {
              Derivation left = sum(Recorder.on(), a);
              Derivation right = sum(Recorder.on(), b);
              return Recorder.on()
                  .derived(
                      "quantity",
                      "",
                      left.value().times(right.value()),
                      "left × right",
                      left,
                      right);
            });
  }
}
