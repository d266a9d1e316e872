package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/**
 * The published values, where a folder {@code shared/data/published} stands beside the project or
 * above it. The project carries its own and does not need it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalIndexCasesTest {

  private static final Path CASES =
      Path.of("shared", "data", "published", "formula_metric_apportionment_cases.json");

  private static final Set<String> INPUTS =
      Set.of("id", "source", "in", "a", "b", "votes", "seats");

  private record Reading(String index, double scale, double tolerance) {}

  /** The fields of the file; those in per cent are scaled, those rounded are compared as such. */
  private static final Map<String, Reading> READINGS =
      Map.ofEntries(
          Map.entry("hhi", new Reading("herfindahl", 1, 1e-12)),
          Map.entry("gini_simpson", new Reading("giniSimpson", 1, 1e-12)),
          Map.entry(
              "simpson_unbiased_concentration", new Reading("simpsonWithoutReplacement", 1, 1e-12)),
          Map.entry("pielou_3dp", new Reading("pielou", 1, 5.1e-4)),
          Map.entry("heip_2dp", new Reading("heip", 1, 5.1e-3)),
          Map.entry("D", new Reading("loosemoreHanby", 1, 1e-12)),
          Map.entry("gallagher_pct", new Reading("gallagher", 100, 1e-11)),
          Map.entry("loosemore_hanby_pct_computed", new Reading("loosemoreHanby", 100, 1e-11)),
          Map.entry("sainte_lague_pct_computed", new Reading("sainteLagueSum", 100, 1e-11)),
          Map.entry("loosemore_hanby_computed", new Reading("loosemoreHanby", 1, 5.1e-7)),
          Map.entry("rae_mean_computed", new Reading("rae", 1, 5.1e-7)),
          Map.entry("gallagher_computed", new Reading("gallagher", 1, 5.1e-7)),
          Map.entry("sainte_lague_sum_computed", new Reading("sainteLagueSum", 1, 5.1e-7)),
          Map.entry("sainte_lague_sqrt_computed", new Reading("sainteLagueRoot", 1, 5.1e-7)),
          Map.entry("weighted_gini_computed", new Reading("gini", 1, 5.1e-7)));

  @Test
  void every_value_of_the_shared_folder_is_reproduced() throws Exception {
    Optional<Path> file = find();
    assumeTrue(
        file.isPresent(),
        "skipped: no " + CASES + " beside or above " + Path.of("").toAbsolutePath());
    Set<String> covered = new TreeSet<>();
    for (JsonNode one :
        JsonMapper.builder().build().readTree(file.orElseThrow().toFile()).get("metrics")) {
      one.fieldNames()
          .forEachRemaining(
              field -> {
                if (!INPUTS.contains(field)) {
                  assertThat(READINGS).as(one.get("id").asText()).containsKey(field);
                  check(one, field, READINGS.getOrDefault(field, new Reading("", 1, 0)));
                  covered.add(field);
                }
              });
    }
    assertThat(covered).containsExactlyInAnyOrderElementsOf(READINGS.keySet());
  }

  private static void check(JsonNode one, String field, Reading reading) {
    double actual =
        one.has("in")
            ? Indices.ofStaff(reading.index(), amounts(one.get("in")))
            : Indices.ofBoth(
                reading.index(),
                amounts(one.get(one.has("a") ? "a" : "seats")),
                amounts(one.get(one.has("a") ? "b" : "votes")));
    assertThat(actual * reading.scale())
        .as("%s %s", one.get("id").asText(), field)
        .isCloseTo(one.get(field).asDouble(), within(reading.tolerance()));
  }

  private static Map<String, Ratio> amounts(JsonNode array) {
    return Indices.amounts(
        StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::asLong).toArray());
  }

  private static Optional<Path> find() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve(CASES))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
