package org.openrbm.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Preconditions;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.Refusal;
import org.openrbm.core.text.TextFile;
import org.openrbm.indicators.disclosure.UnprotectableTableException;
import tools.jackson.databind.JacksonModule;

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
  void the_wings_of_the_indicators_do_not_know_each_other() {
    String[] results = wing("measurement", "rollup", "progress", "trend", "report");
    String[] people = wing("workforce", "parity", "survey", "disclosure", "rounding");
    noClasses()
        .that()
        .resideInAnyPackage(results)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(people)
        .check(ALL);
    noClasses()
        .that()
        .resideInAnyPackage(people)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(results)
        .check(ALL);
  }

  private static String[] wing(String... packages) {
    return Stream.of(packages)
        .map(name -> "org.openrbm.indicators." + name + "..")
        .toArray(String[]::new);
  }

  @Test
  void targets_do_not_know_the_hierarchy_that_builds_on_them() {
    noClasses()
        .that()
        .resideInAPackage("org.openrbm.core.target")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openrbm.core.logframe..", "org.openrbm.core.review..")
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
        .and()
        .areDeclaredInClassesThat() // whose names are Jackson's
        .areNotAssignableTo(com.fasterxml.jackson.databind.Module.class)
        .and()
        .areDeclaredInClassesThat()
        .areNotAssignableTo(JacksonModule.class)
        .should()
        .haveNameMatching("(get|is)[A-Z].*")
        .check(ALL);
  }

  private static final String EXPLAIN = "explain";

  /** A figure carries its own explanation; a second method beside it could drift from it. */
  @Test
  void no_number_is_explained_by_a_second_method() {
    List<String> offenders = new ArrayList<>();
    for (JavaClass type : ALL) {
      if (type.getPackageName().startsWith("org.openrbm.examples")
          || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      Set<String> names =
          type.getAllMethods().stream()
              .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
              .map(JavaMethod::getName)
              .collect(Collectors.toSet());
      for (String name : new TreeSet<>(names)) {
        if (name.matches(EXPLAIN + "[A-Z].*")
            && names.contains(
                Character.toLowerCase(name.charAt(EXPLAIN.length()))
                    + name.substring(EXPLAIN.length() + 1))) {
          offenders.add(type.getSimpleName() + "." + name);
        }
      }
    }
    assertThat(offenders).isEmpty();
  }

  @Test
  void the_library_does_not_print() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist"));
  }

  private static final String OPENS_FOR_WRITING =
      "write.*|new(BufferedWriter|OutputStream|ByteChannel)|copy|move|createFile|createTempFile";

  /** A file that is opened for writing is empty until it is written; see {@link TextFile}. */
  @Test
  void files_are_written_in_one_place() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(TextFile.class)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the target writes a file",
                (JavaCall<?> call) ->
                    (call.getTargetOwner().isEquivalentTo(Files.class)
                            && call.getName().matches(OPENS_FOR_WRITING))
                        || (call.getTargetOwner().isEquivalentTo(FileChannel.class)
                            && call.getName().equals("open"))))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            FileOutputStream.class,
            FileWriter.class,
            PrintWriter.class,
            RandomAccessFile.class,
            AsynchronousFileChannel.class)
        .check(ALL);
  }

  @Test
  void texts_are_encoded_in_one_place() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.openrbm.core.text")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.common.html..", "com.google.common.escape..")
        .check(ALL);
    noClasses()
        .that()
        .doNotBelongToAnyOf(CsvText.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar.fastcsv.writer..")
        .check(ALL);
  }

  @Test
  void arguments_are_refused_in_one_place() {
    noClasses()
        .that()
        .resideInAnyPackage(LIBRARY)
        .and()
        .doNotBelongToAnyOf(
            Refusal.class, InvalidDocumentException.class, UnprotectableTableException.class)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the target checks an argument without encoding its message",
                (JavaCall<?> call) ->
                    call.getTargetOwner().isEquivalentTo(Preconditions.class)
                        && call.getTarget().getName().equals("checkArgument")))
        .orShould()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "the target is an IllegalArgumentException",
                (JavaCall<?> call) ->
                    call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class)))
        .check(ALL);
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
