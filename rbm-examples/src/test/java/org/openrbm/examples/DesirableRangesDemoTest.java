package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DesirableRangesDemoTest {

  @TempDir private Path folder = Path.of("");

  private String run(String... options) throws Exception {
    Properties properties = new Properties();
    for (String option : options) {
      String[] parts = option.split("=", 2);
      properties.setProperty(parts[0], parts[1]);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DesirableRangesDemo.run(
        DemoOptions.from(properties), folder, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> csv() throws Exception {
    return Files.readAllLines(folder.resolve("desirable-ranges.csv"));
  }

  /** Limits: Japanese Ministry of Foreign Affairs, table as at 30 June 2015. */
  @Test
  void the_documented_options_give_the_published_range_of_japan() throws Exception {
    Path staff = Files.writeString(folder.resolve("counts.csv"), "code,staff\nJPN,88\nVAT,1\n");

    String text =
        run("rbm.year=2015", "rbm.baseFigure=3500", "rbm.population=WPP2012", "rbm.staff=" + staff);

    assertThat(csv())
        .startsWith(
            "code,name,status,staff,lower,midpoint,upper,postsToRange,policy,policyNote,rateSource,"
                + "populationSource,membershipNote")
        .hasSize(194)
        .anyMatch(
            line ->
                line.matches("JPN,Japan,UNDERREPRESENTED,88,186,218\\.8375,252,98,UN 42/220 A,.*"))
        .anyMatch(
            line -> line.matches("USA,.*,UNREPRESENTED,0,373,438\\.5690,504,373,UN 42/220 A,.*"));
    assertThat(text)
        .contains("staff of no member: VAT")
        .doesNotContain("SYNTHETIC")
        .contains("1,000,000 other policies [" + "#".repeat(50) + "]");
  }

  @Test
  void without_options_the_staff_are_synthetic_and_say_so() throws Exception {
    String text = run();

    assertThat(text).contains("staff: SYNTHETIC").contains("posts to range").contains("midpoint ≈");
    RepresentationReport report =
        RbmJson.read(folder.resolve("desirable-ranges.json"), RepresentationReport.class);
    assertThat(report.staff().source().orElseThrow()).startsWith("SYNTHETIC");
    assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(193);
    for (RepresentationStatus status : RepresentationStatus.values()) {
      assertThat(csv().stream().filter(line -> line.contains("," + status + ",")))
          .hasSize(report.counts().getOrDefault(status, -1));
    }
  }

  @Test
  void a_year_without_a_known_base_figure_says_which_one_it_takes() throws Exception {
    assertThat(run("rbm.year=2026"))
        .startsWith("No base figure was found for 2026")
        .contains("base figure: 3600 posts")
        .contains("A/RES/77/278");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-Drbm.year=1990 | no United Nations data for the year 1990; there are data for 1998 to 2026",
        "-Drbm.year=soon | rbm.year must be a whole number of at most 4 digits, but is 'soon'",
        "-Drbm.baseFigure=0 | base figure must be above 0, but is 0",
        "-Drbm.population=WPP1900 | rbm.population must be one of"
            + " [ANNUAL, WPP2008, WPP2010, WPP2012, WPP2015, WPP2017, WPP2019], but is 'WPP1900'",
        "-Drbm.staff=nowhere.csv | no such file: nowhere.csv"
      })
  void what_does_not_exist_ends_with_one_line_and_status_1(String option, String line)
      throws Exception {
    JavaProcess process =
        JavaProcess.run(
            folder,
            List.of(
                "-classpath",
                absolute(System.getProperty("java.class.path")),
                option,
                DesirableRangesDemo.class.getName(),
                "demo"));

    assertThat(process.err()).isEqualToIgnoringNewLines(line);
    assertThat(process.exitStatus()).isEqualTo(1);
    assertThat(process.out()).isEmpty();
    assertThat(folder.resolve("demo")).doesNotExist();
  }

  @Test
  void the_demo_runs_on_the_module_path() throws Exception {
    List<String> modules = new ArrayList<>();
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry ->
                entry.matches(
                    ".*(rbm-(core|geodist|indicators|examples).(target.classes|.*\\.jar)"
                        + "|jackson-[^/]*|guava-[^/]*|failureaccess-[^/]*|commons-numbers-[^/]*"
                        + "|fastcsv-[^/]*|ojalgo-[^/]*)"))
        .forEach(entry -> modules.add(absolute(entry)));

    JavaProcess process =
        JavaProcess.run(
            folder,
            List.of(
                "--module-path",
                String.join(File.pathSeparator, modules),
                "--module",
                "org.openrbm.examples/" + DesirableRangesDemo.class.getName(),
                "demo"));

    assertThat(process.err()).isEmpty();
    assertThat(process.exitStatus()).isEqualTo(0);
    assertThat(process.out()).contains("Desirable ranges of UN Member States 2015");
    assertThat(folder.resolve("demo/desirable-ranges.json")).exists();
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Stream.of(classPath.split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }
}
