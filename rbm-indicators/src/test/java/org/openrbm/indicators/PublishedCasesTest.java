package org.openrbm.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Whether the tests hold every published case on parity, the workforce and surveys, each in one
 * place and with the numbers as published.
 *
 * <p>A test class holds a case if one of its methods has the case's id as a {@code @Tag} (by which
 * the case can be run alone: {@code mvn test -Dgroups=B1}), or if a CSV file that it reads has a
 * row with that id. Every number of the case must then stand in the code of the tagged methods or
 * in the rows; a longer number counts as all its roundings. What the numbers do there is for a
 * reader to judge.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedCasesTest {

  /** Not the 10 of "10-yr", which says what an increment is of. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])(?:\\d[\\d_]*+(?:\\.\\d++)?+|\\.\\d++)(?!-yr)");

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]\\d+)\"\\)");
  private static final Pattern CSV = Pattern.compile("\"([\\w-]+\\.csv)\"");

  private static final Path TESTS = tests();

  /** By id of the case and file of the test class, the code and rows that hold the case. */
  private static final Map<String, Map<String, String>> HELD = new TreeMap<>();

  private static Path tests() {
    try {
      Path classes =
          Path.of(
              PublishedCasesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolve("../../src/test").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void find_what_the_tests_hold() throws IOException {
    try (Stream<Path> sources = Files.walk(TESTS.resolve("java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith("Test.java")).toList()) {
        String code = Files.readString(source).replaceAll("//.*|/\\*(?s:.*?)\\*/", "");
        Matcher tag = TAG.matcher(code);
        while (tag.find()) {
          // a method ends with the first brace that is indented as a member of its class
          hold(tag.group(1), source, code.substring(tag.end(), code.indexOf("\n  }\n", tag.end())));
        }
        for (Path rows : tables(source, code)) {
          for (String row : Files.readAllLines(rows)) {
            String cells = row.replaceFirst("^\"[^\"]*\",", ",");
            String id = Splitter.on(',').splitToList(cells + ",").get(1);
            hold(id, source, cells);
          }
        }
      }
    }
  }

  private static List<Path> tables(Path source, String code) {
    Path folder =
        TESTS.resolve("resources").resolve(TESTS.resolve("java").relativize(source).getParent());
    return CSV.matcher(code)
        .results()
        .map(name -> folder.resolve(name.group(1)))
        .filter(Files::isRegularFile)
        .toList();
  }

  private static void hold(String id, Path source, String text) {
    HELD.computeIfAbsent(id, any -> new TreeMap<>())
        .merge(TESTS.relativize(source).toString(), text, (some, more) -> some + "\n" + more);
  }

  @Test
  void every_published_case_is_held_by_one_test_with_its_numbers() throws IOException {
    List<List<String>> cases =
        Files.readAllLines(SharedFolder.published("parity_and_workforce_cases.tsv")).stream()
            .skip(1)
            .map(line -> Splitter.on('\t').splitToList(line))
            .toList();
    assertThat(cases).isNotEmpty();

    SoftAssertions softly = new SoftAssertions();
    for (List<String> one : cases) {
      String id = one.get(0);
      Map<String, String> holders = HELD.getOrDefault(id, Map.of());
      softly.assertThat(holders.keySet()).as("tests that hold the case %s", id).hasSize(1);
      softly
          .assertThat(missing(one.get(2) + " ; " + one.get(3), String.join("\n", holders.values())))
          .as("numbers of the case %s that are not in the tests %s", id, holders.keySet())
          .isEmpty();
    }
    softly.assertAll();
  }

  private static Set<BigDecimal> missing(String published, String held) {
    Set<BigDecimal> numbers = numbers(held);
    return Sets.filter(
        numbers(published),
        wanted ->
            numbers.stream().noneMatch(number -> shortened(number, wanted).compareTo(wanted) == 0));
  }

  private static BigDecimal shortened(BigDecimal number, BigDecimal wanted) {
    return number.scale() > wanted.scale()
        ? number.setScale(wanted.scale(), RoundingMode.HALF_UP)
        : number;
  }

  private static Set<BigDecimal> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(number -> new BigDecimal(number.group().replace("_", "")))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void a_number_is_found_by_its_value_and_in_its_roundings() {
    assertThat(missing("10-yr window; (0.5125,.42]; h0=3410", "0.42 0.51254 3_410L")).isEmpty();
    assertThat(missing("27590 gives 66.5", "27_580 + 10, \"66.6\""))
        .containsExactly(new BigDecimal("27590"), new BigDecimal("66.5"));
    assertThat(missing("0.0624", "0.06 x0.0624")).hasSize(1);
  }
}
