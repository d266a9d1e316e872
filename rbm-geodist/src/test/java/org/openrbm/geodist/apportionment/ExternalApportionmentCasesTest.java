package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The published cases, where a folder {@code shared/data/published} stands beside the project or
 * above it. The project carries its own and does not need it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalApportionmentCasesTest {

  private static final Path CASES =
      Path.of("shared", "data", "published", "formula_metric_apportionment_cases.json");

  private static final Set<String> NO_METHOD = Set.of("id", "votes", "seats", "source");

  @Test
  void every_case_of_the_shared_folder_is_reproduced() throws Exception {
    Optional<Path> file = find();
    assumeTrue(
        file.isPresent(),
        "skipped: no " + CASES + " beside or above " + Path.of("").toAbsolutePath());
    Set<String> covered = new TreeSet<>();
    for (JsonNode one :
        JsonMapper.builder().build().readTree(file.orElseThrow().toFile()).get("apportionment")) {
      String id = one.get("id").asText();
      long[] votes = stream(one.get("votes")).mapToLong(JsonNode::asLong).toArray();
      int seats = one.get("seats").asInt();
      if (one.has("expect")) {
        assertThat(one.get("expect").asText()).isEqualTo("tie must be reported");
        for (ApportionmentMethod method : ApportionmentMethod.all()) {
          assertThat(method.apportion(Claims.of(votes), seats).ties()).isNotEmpty();
        }
        covered.add(id);
        continue;
      }
      one.fieldNames()
          .forEachRemaining(
              name -> {
                if (!NO_METHOD.contains(name)) {
                  assertThat(Claims.seats(Claims.method(name).apportion(Claims.of(votes), seats)))
                      .as("%s by %s", id, name)
                      .isEqualTo(stream(one.get(name)).map(JsonNode::asInt).toList());
                  covered.add(id);
                }
              });
    }
    assertThat(covered)
        .contains("BY1", "wahlrecht", "hamilton-wiki", "hamilton-de2", "EP-AT-2019", "ties");
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Optional<Path> find() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve(CASES))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
