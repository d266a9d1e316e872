package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationTest {

  private static final Citation WHOLE = Citation.of("A/70/364", EvidenceGrade.PRIMARY);

  @Test
  void reads_as_one_line() {
    assertThat(WHOLE).hasToString("A/70/364; primary");
    assertThat(WHOLE.withClause("table 4").withDate(LocalDate.of(2015, 9, 11)))
        .hasToString("A/70/364, table 4, 2015-09-11; primary");
    assertThat(WHOLE.withTitle("Composition").withRemark("draft").withUrl("https://undocs.org"))
        .hasToString("A/70/364; primary");
    assertThat(WHOLE.withEvidence(EvidenceGrade.UNVERIFIED)).hasToString("A/70/364; unverified");
  }

  @Test
  void leaves_what_is_absent_out_of_its_json() {
    String json = "{\n  \"document\": \"A/70/364\",\n  \"evidence\": \"PRIMARY\"\n}";
    assertThat(RbmJson.write(WHOLE)).isEqualTo(json);
    assertThat(RbmJson.read(json, Citation.class)).isEqualTo(WHOLE);
  }

  @Test
  void rejects_blank_texts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(" ", EvidenceGrade.PRIMARY))
        .withMessage("document of a citation must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WHOLE.withTitle(""))
        .withMessage("title in the citation of A/70/364 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WHOLE.withClause(" "))
        .withMessage("clause in the citation of A/70/364 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WHOLE.withUrl("\t"))
        .withMessage("url in the citation of A/70/364 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WHOLE.withRemark(""))
        .withMessage("remark in the citation of A/70/364 must not be blank");
  }

  @Test
  void needs_its_evidence_grade() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Citation.builder().document("A/70/364").build())
        .withMessageContaining("evidence");
  }
}
