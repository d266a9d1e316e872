package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.indicators.measurement.Measurement;

/** What JShell of the running JDK completes behind {@code with}, and what it shows of a value. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JShellTest {

  private static final JavaClasses GEODIST =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openrbm.geodist");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist");

  @Test
  void jshell_offers_the_copies_of_a_policy() {
    assertThat(offered("org.openrbm.geodist.policy.DesirableRangePolicy"))
        .contains(
            "withBaseFigure(",
            "withWeights(",
            "withFlexibilityShare(",
            "withMinimumFlexibility(",
            "withMinimumUpperLimit(");
  }

  @Test
  void jshell_offers_the_copies_of_members_and_staff() {
    assertThat(offered("org.openrbm.geodist.membership.Membership"))
        .contains("with(", "withMembers(", "withLabel(");
    assertThat(offered("org.openrbm.geodist.membership.Member"))
        .contains("withRatePercent(", "withPopulation(");
    assertThat(offered("org.openrbm.geodist.membership.StaffCounts")).contains("withNotStated(");
  }

  @Test
  void jshell_offers_the_copies_of_problems_grids_and_scenarios() {
    assertThat(offered("org.openrbm.geodist.allocation.AllocationProblem"))
        .contains("withGroupCaps(");
    assertThat(offered("org.openrbm.geodist.sweep.PolicyGrid")).contains("withBaseFigures(");
    assertThat(offered("org.openrbm.geodist.plan.StaffingScenario")).contains("withSeparations(");
  }

  @Test
  void jshell_offers_the_copies_of_frameworks_and_measurements() {
    assertThat(offered("org.openrbm.core.Citation")).contains("withClause(", "withUrl(");
    assertThat(offered("org.openrbm.core.target.Measure")).contains("withUnit(", "withLevels(");
    assertThat(offered("org.openrbm.core.logframe.Indicator"))
        .contains("withBaseline(", "withBaselines(", "withTargets(");
    assertThat(offered("org.openrbm.indicators.measurement.Measurement"))
        .contains("withObservation(", "withStatus(");
    assertThat(offered("org.openrbm.indicators.disclosure.DisclosureRule"))
        .contains("withThreshold(", "withRounding(");
  }

  /** JShell of JDK 17 does not offer a method that is declared in a type that is not public. */
  @Test
  void no_public_type_has_its_copies_from_a_type_that_is_not_public() {
    assertThat(LIBRARY.contain(Citation.class)).isTrue();
    assertThat(LIBRARY.contain(Measurement.class)).isTrue();
    assertThat(LIBRARY.contain(DesirableRangePolicy.class)).isTrue();
    assertThat(
            LIBRARY.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(
                    type -> type.getAllRawInterfaces().stream().anyMatch(JShellTest::hidesCopies))
                .map(JavaClass::getName))
        .isEmpty();
  }

  /** No value shows a dump that was generated, and none its class and a number. */
  @Test
  void every_public_class_has_a_line_of_its_own() {
    assertThat(
            GEODIST.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isInterface() && !type.isEnum())
                .filter(type -> !type.isAssignableTo(Throwable.class))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(JShellTest::hasValues)
                .filter(type -> type.tryGetMethod("toString").isEmpty())
                .map(JavaClass::getName))
        .isEmpty();
  }

  private static boolean hasValues(JavaClass type) {
    return type.getMethods().stream()
        .map(JavaMethod::getModifiers)
        .anyMatch(is -> is.contains(JavaModifier.PUBLIC) && !is.contains(JavaModifier.STATIC));
  }

  private static boolean hidesCopies(JavaClass type) {
    return !type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getMethods().stream().anyMatch(method -> method.getName().startsWith("with"));
  }

  private static Set<String> offered(String type) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        shell.addToClasspath(entry);
      }
      shell.eval(type + " value = null;");
      String typed = "value.with";
      List<Suggestion> suggestions =
          shell.sourceCodeAnalysis().completionSuggestions(typed, typed.length(), new int[1]);
      return suggestions.stream().map(Suggestion::continuation).collect(Collectors.toSet());
    }
  }
}
