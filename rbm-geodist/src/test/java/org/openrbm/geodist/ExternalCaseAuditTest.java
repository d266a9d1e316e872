package org.openrbm.geodist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.csv.CsvDocument;

/**
 * That the project's own copies of published cases are complete and true to the originals, where a
 * folder {@code shared/data/published} stands beside the project or above it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalCaseAuditTest {

  private static final Path FOLDER = Path.of("shared", "data", "published");

  /** The formulas of other organisations, which tests of their policies cover. */
  private static final Set<String> POLICIES_OF_OTHERS =
      Set.of("FAO-2014-15", "UNESCO-2006-USA", "IMF-FY2014-MANAGERS");

  /** Written out in the tests themselves: 3 claims of 11 for 4 seats. */
  private static final Set<String> WRITTEN_OUT = Set.of("ties");

  private static final Set<String> METHODS =
      Set.of("hamilton", "jefferson", "webster", "hill", "adams", "dean", "quota");

  @Test
  void ranges_are_copied_truly() throws IOException {
    CsvDocument original =
        CsvDocument.parse(
            "original",
            Files.readString(original("desirable_ranges.csv")),
            List.of("case", "iso3", "as_at", "lower", "upper", "midpoint", "base_figure"),
            List.of("base_basis", "scale_file", "source"));
    CsvDocument copy =
        copy(
            "published-desirable-ranges.csv",
            "source,state,asAt,year,baseFigure,baseBasis,population,alsoFits,lower,upper,publishedMidpoint");

    assertThat(lines(copy, "state", "year", "baseFigure", "lower", "upper", "publishedMidpoint"))
        .containsExactlyInAnyOrderElementsOf(
            lines(original, "iso3", "as_at", "base_figure", "lower", "upper", "midpoint").stream()
                .map(line -> line.replaceFirst("\\|[^|]* ([0-9]{4})\\|", "|$1|"))
                .toList());
  }

  @Test
  void status_counts_are_copied_truly() throws IOException {
    CsvDocument original =
        CsvDocument.parse(
            "original",
            Files.readString(original("status_counts.csv")),
            List.of("as_at", "members"),
            List.of(
                "unrepresented",
                "underrepresented",
                "within_range",
                "overrepresented",
                "un_plus_under",
                "staff_counted",
                "source"));
    CsvDocument copy =
        copy(
            "published-status-counts.csv",
            "source,asAt,year,members,unrepresented,underrepresented,withinRange,overrepresented,unrepresentedOrUnderrepresented,staffCounted");

    assertThat(
            lines(
                copy,
                "asAt",
                "members",
                "unrepresented",
                "underrepresented",
                "withinRange",
                "overrepresented",
                "unrepresentedOrUnderrepresented",
                "staffCounted"))
        .containsExactlyElementsOf(
            lines(
                original,
                "as_at",
                "members",
                "unrepresented",
                "underrepresented",
                "within_range",
                "overrepresented",
                "un_plus_under",
                "staff_counted"));
  }

  @Test
  void every_index_case_is_copied_with_its_input() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (JsonNode one : cases().get("metrics")) {
      String entitlement = one.has("b") ? numbers(one, "b") : numbers(one, "votes");
      String staff =
          one.has("in")
              ? numbers(one, "in")
              : one.has("a") ? numbers(one, "a") : numbers(one, "seats");
      expected.add(String.join("|", one.get("id").asText(), staff, entitlement));
    }
    CsvDocument copy =
        copy(
            "inequality/published-indices.csv",
            "source,id,staff,entitlement,index,expected,digits");

    assertThat(new TreeSet<>(lines(copy, "id", "staff", "entitlement"))).isEqualTo(expected);
  }

  @Test
  void every_apportionment_is_copied_with_every_method() throws IOException {
    List<String> expected = new ArrayList<>();
    Set<String> writtenOut = new TreeSet<>();
    for (JsonNode one : cases().get("apportionment")) {
      if (one.has("expect")) {
        writtenOut.add(one.get("id").asText());
      }
      one.fieldNames()
          .forEachRemaining(
              field -> {
                if (METHODS.contains(field)) {
                  expected.add(
                      String.join(
                          "|",
                          one.get("id").asText(),
                          field,
                          one.get("seats").asText(),
                          numbers(one, "votes"),
                          numbers(one, field)));
                }
              });
    }
    CsvDocument copy =
        copy(
            "apportionment/published-apportionments.csv", "source,id,method,seats,claims,expected");

    assertThat(
            lines(copy, "id", "method", "seats", "claims", "expected").stream()
                .map(ExternalCaseAuditTest::methodInLowerCase)
                .toList())
        .containsAll(expected);
    assertThat(writtenOut).isEqualTo(WRITTEN_OUT);
  }

  @Test
  void no_range_formula_is_new() throws IOException {
    assertThat(
            StreamSupport.stream(cases().get("range_formula").spliterator(), false)
                .map(one -> one.get("id").asText()))
        .containsExactlyInAnyOrderElementsOf(POLICIES_OF_OTHERS);
  }

  private static String methodInLowerCase(String line) {
    String method = line.split("\\|", -1)[1];
    return line.replaceFirst(method, method.toLowerCase(Locale.ROOT));
  }

  private static JsonNode cases() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(original("formula_metric_apportionment_cases.json").toFile());
  }

  private static String numbers(JsonNode one, String field) {
    return one.has(field)
        ? StreamSupport.stream(one.get(field).spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(" "))
        : "";
  }

  private static List<String> lines(CsvDocument document, String... columns) {
    document.throwIfFaulty();
    assertThat(document.rows()).isNotEmpty();
    return document.rows().stream()
        .map(
            row ->
                Stream.of(columns)
                    .map(column -> row.text(column).orElse(""))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static CsvDocument copy(String resource, String header) throws IOException {
    try (InputStream in =
        requireNonNull(ExternalCaseAuditTest.class.getResourceAsStream(resource), resource)) {
      return CsvDocument.parse(
          resource, new String(in.readAllBytes(), UTF_8), List.of(header.split(",")), List.of());
    }
  }

  private static Path original(String name) {
    Optional<Path> file =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(folder -> folder.resolve(FOLDER).resolve(name))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(
        file.isPresent(),
        "skipped: no " + FOLDER.resolve(name) + " beside or above " + Path.of("").toAbsolutePath());
    return file.orElseThrow();
  }
}
