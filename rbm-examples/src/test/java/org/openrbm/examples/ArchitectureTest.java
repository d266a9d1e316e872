package org.openrbm.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openrbm");

  private static final String[] LIBRARY = {
    "org.openrbm.core..", "org.openrbm.indicators..", "org.openrbm.geodist.."
  };

  @Test
  void every_module_is_looked_at() {
    assertThat(
            ALL.stream()
                .map(type -> type.getPackageName().replaceAll("org\\.openrbm\\.(\\w+).*", "$1"))
                .distinct())
        .containsExactlyInAnyOrder("core", "indicators", "geodist", "examples");
  }

  @Test
  void dependencies_between_modules_point_one_way() {
    noClasses()
        .that()
        .resideInAPackage("org.openrbm.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.openrbm.indicators..", "org.openrbm.geodist..", "org.openrbm.examples..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.openrbm.indicators..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openrbm.geodist..", "org.openrbm.examples..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.openrbm.geodist..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openrbm.indicators..", "org.openrbm.examples..")
        .check(ALL);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("org.openrbm.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void generated_classes_are_never_public() {
    noClasses().that().haveSimpleNameStartingWith("Immutable").should().bePublic().check(ALL);
  }

  @Test
  void methods_carry_no_get_or_is_prefix() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(LIBRARY)
        .should()
        .haveNameMatching("(get|is)[A-Z].*")
        .check(ALL);
  }

  @Test
  void the_library_does_not_print() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist"));
  }

  @Test
  void the_library_asks_no_clock() {
    noClasses()
        .that()
        .resideInAnyPackage(LIBRARY)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the target reads the clock",
                (JavaCall<?> call) ->
                    call.getTarget().getName().equals("now")
                        || call.getTarget().getName().equals("currentTimeMillis")
                        || call.getTarget().getName().equals("nanoTime")))
        .check(ALL);
  }
}
