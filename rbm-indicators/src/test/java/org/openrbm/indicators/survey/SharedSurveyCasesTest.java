package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Whether the typed cases cover those of a folder {@code shared/data/published}, where one stands
 * beside the project or above it. The project does not need it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedSurveyCasesTest {

  private static final Path CASES =
      Path.of("shared", "data", "published", "parity_and_workforce_cases.tsv");

  @Test
  void every_case_on_surveys_is_covered() throws Exception {
    Optional<Path> file =
        Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve(CASES))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(
        file.isPresent(),
        "skipped: no " + CASES + " beside or above " + Path.of("").toAbsolutePath());
    List<String> wanted =
        Files.readAllLines(file.orElseThrow()).stream()
            .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
            .filter(id -> id.matches("[WE][0-9]+"))
            .toList();
    assertThat(wanted).isNotEmpty();
    assertThat(List.of("W2", "W4", "W6", "W8", "E1", "E3")).containsAll(wanted);
  }
}
