package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RbmJsonTest {

  private static final Citation CITATION = Citation.of("Décision № 7 — 中文", EvidenceGrade.PRIMARY);

  @TempDir Path folder;

  @Test
  void writes_a_file_in_UTF_8_that_reads_back() throws IOException {
    Path file = folder.resolve("citation.json");
    RbmJson.write(file, CITATION);
    assertThat(file)
        .hasContent(
            """
            {
              "document": "Décision № 7 — 中文",
              "evidence": "PRIMARY"
            }
            """);
    assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("\r");
    assertThat(RbmJson.read(file, Citation.class)).isEqualTo(CITATION);
  }

  @Test
  void a_file_is_as_it_was_if_the_document_cannot_be_written() throws IOException {
    Path file = folder.resolve("citation.json");
    RbmJson.write(file, CITATION);
    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> RbmJson.write(file, "half a pair: \uD83D"));
    assertThat(RbmJson.read(file, Citation.class)).isEqualTo(CITATION);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void passes_over_a_byte_order_mark() throws IOException {
    Path file = folder.resolve("citation.json");
    Files.writeString(file, "\uFEFF" + RbmJson.write(CITATION));
    assertThat(RbmJson.read(file, Citation.class)).isEqualTo(CITATION);
    assertThat(RbmJson.read("\uFEFF42", Ratio.class)).isEqualTo(Ratio.of(42));
  }

  @Test
  void names_the_file_that_is_faulty() throws IOException {
    Path file = folder.resolve("citation.json");
    Files.writeString(file, "{\n  \"document\": \"A/70/364\"\n}\n");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(file, Citation.class))
        .withMessage(file + ": line 3, column 1: Citation lacks the required fields: evidence");
  }

  @Test
  void names_the_document_as_the_caller_does() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("upload 7", "[", Citation.class))
        .satisfies(e -> assertThat(e.document()).isEqualTo("upload 7"));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read("[", Citation.class))
        .satisfies(e -> assertThat(e.document()).isEqualTo("JSON"));
  }

  @Test
  void leaves_a_missing_file_to_the_caller() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> RbmJson.read(folder.resolve("none.json"), Citation.class));
  }

  @Test
  void refuses_to_write_what_is_no_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(new Object()))
        .withMessageStartingWith("cannot write this value as JSON: ");
  }

  @Test
  void hands_out_mappers_that_are_the_callers_own() throws IOException {
    ObjectMapper mine = RbmJson.mapper().disable(SerializationFeature.INDENT_OUTPUT);
    assertThat(mine.writeValueAsString(Ratio.of(1, 3)))
        .isEqualTo("{\"exact\":\"1/3\",\"decimal\":0.333333333333333}");
    assertThat(RbmJson.write(Ratio.of(1, 3))).contains("\n");
  }
}
