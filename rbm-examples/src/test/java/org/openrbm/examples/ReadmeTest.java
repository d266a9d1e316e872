package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the README shows is typed into JShell, and what it says comes out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern EXPECTED = Pattern.compile("// → (.*)$");

  private record Shown(String source, String value) {}

  @Test
  void every_snippet_runs_and_gives_what_it_shows() throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String code =
        BLOCK.matcher(readme).results().map(block -> block.group(1)).collect(Collectors.joining());

    List<Shown> shown = new ArrayList<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (Shown snippet : snippets(shell, code)) {
        String value = run(shell, snippet.source());
        if (!snippet.value().isEmpty()) {
          assertThat(value).as(snippet.source()).isEqualTo(snippet.value());
          shown.add(snippet);
        }
      }
    }
    assertThat(shown).hasSizeGreaterThanOrEqualTo(16);
  }

  @Test
  void the_startup_file_of_jshell_runs() throws Exception {
    String startup = Files.readString(ROOT.resolve("rbm-examples/src/main/jshell/rbm.jsh"));
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (Shown snippet : snippets(shell, startup)) {
        run(shell, snippet.source());
      }
      assertThat(run(shell, "ranges(2015).of(\"JPN\")")).isEqualTo("JPN 186–252");
    }
  }

  @Test
  void ci_runs_exactly_the_test_command() throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertThat(readme).contains("\nmvn -q -Pdemo -DskipTests verify\nmvn -B verify\n");
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run")))
        .filteredOn(line -> line.contains("mvn"))
        .containsExactly("mvn -B verify");
  }

  /** Cuts the text into complete snippets, each with the value that its comment shows. */
  private static List<Shown> snippets(JShell shell, String code) {
    List<Shown> snippets = new ArrayList<>();
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    StringBuilder pending = new StringBuilder();
    for (String line : code.lines().toList()) {
      Matcher expected = EXPECTED.matcher(line);
      String value = expected.find() ? expected.group(1).strip() : "";
      pending.append(value.isEmpty() ? line : line.substring(0, expected.start())).append('\n');
      SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(pending.toString());
      while (info.completeness().isComplete() && !info.source().isBlank()) {
        snippets.add(new Shown(info.source(), value));
        pending = new StringBuilder(info.remaining());
        info = analysis.analyzeCompletion(info.remaining());
      }
    }
    assertThat(pending.toString()).as("rest that is no complete snippet").isBlank();
    return snippets;
  }

  private static String run(JShell shell, String source) {
    String value = "";
    for (SnippetEvent event : shell.eval(source)) {
      String faults =
          shell
              .diagnostics(event.snippet())
              .map(fault -> fault.getMessage(java.util.Locale.ROOT))
              .collect(Collectors.joining("\n"));
      assertThat(event.status())
          .as("%s\n%s", source, faults)
          .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
      assertThat(event.exception()).as(source).isNull();
      value = event.value() == null ? value : event.value();
    }
    return value;
  }
}
