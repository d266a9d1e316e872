package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.FlowModel;
import org.openrbm.indicators.parity.FlowProjection;
import org.openrbm.indicators.workforce.Key;

/** Two equal values are equal, and a value says in one line what it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueTypesTest {

  /** Types whose objects are each only equal to themselves, and why. */
  private static final Map<String, String> IDENTITY =
      ImmutableMap.<String, String>builder()
          .put("core.Derivation", "is a step of one calculation; its values are compared")
          .put("core.Recorder", "is on or off, each one object")
          .put("core.jackson3.RbmModule", "is a part of a mapper, and no value")
          .put("core.json.DerivedFields", "compares a document while it is read")
          .put("core.json.RbmJsonModule", "is a part of a mapper, and no value")
          .put("core.text.PlainLines", "collects the lines of a text")
          .put("geodist.DesirableRangeCalculator", "has no options, so that there is one object")
          .put("geodist.allocation.VacancyPlanner", "has no options, so that there is one object")
          .put("geodist.apportionment.ApportionmentMethod", "has constants only")
          .put("indicators.parity.ParityCalculator", "has no options, so that there is one object")
          .put("indicators.workforce.Key", "holds a function, and functions are not compared")
          .put("indicators.workforce.Observations", "shows the counts of a tally, which may change")
          .put("indicators.workforce.WorkforceMeasure", "holds functions, which are not compared")
          .put("indicators.workforce.WorkforceMeasure$Sink", "takes observations, and is no value")
          .buildOrThrow();

  /** Types that are never looked at as a value, and why. */
  private static final Map<String, String> SILENT =
      Map.of(
          "core.jackson3.RbmModule", "is a part of a mapper, and no value",
          "core.json.RbmJsonModule", "is a part of a mapper, and no value",
          "indicators.workforce.WorkforceMeasure$Sink", "takes observations, and is no value");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist");

  @Test
  void equal_values_are_equal() {
    Set<String> different = new TreeSet<>();
    for (JavaClass type : valueTypes()) {
      if (!has(type, "equals", Object.class) || !has(type, "hashCode")) {
        different.add(name(type));
      }
    }
    assertThat(different).isEqualTo(new TreeSet<>(IDENTITY.keySet()));
  }

  /** What Immutables writes lists all attributes, however many and however long they are. */
  @Test
  void a_value_says_in_its_own_words_what_it_is() {
    Set<String> silent = new TreeSet<>();
    for (JavaClass type : valueTypes()) {
      if (!type.isRecord() && !declares(type, "toString")) {
        silent.add(name(type));
      }
    }
    assertThat(silent).isEqualTo(new TreeSet<>(SILENT.keySet()));
  }

  /** A list can be looked at twice; a stream cannot. */
  @Test
  void no_value_hands_out_its_content_as_a_stream() {
    assertThat(
            valueTypes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getRawReturnType().isAssignableTo(Stream.class))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  @Test
  void types_of_every_kind_are_looked_at() {
    assertThat(valueTypes().stream().map(ValueTypesTest::name))
        .contains(
            "indicators.parity.FlowModel",
            "indicators.parity.FlowProjection",
            "indicators.parity.SharePoint",
            "indicators.workforce.CrossTabulation$CrossCell",
            "indicators.workforce.WorkforceMeasure")
        .doesNotContain("indicators.parity.ParityBands", "indicators.parity.FlowModel$Builder");
    assertThat(FlowProjection.of(FlowModel.of(Ratio.ONE, Ratio.ONE), Ratio.ZERO))
        .isEqualTo(FlowProjection.of(FlowModel.of(Ratio.ONE, Ratio.ONE), Ratio.ZERO));
    assertThat(Key.of("key", Object::toString)).isNotEqualTo(Key.of("key", Object::toString));
  }

  /** Public classes and records that have instances; no builder, exception or annotation. */
  private static List<JavaClass> valueTypes() {
    return ALL.stream()
        .filter(ValueTypesTest::visible)
        .filter(type -> !type.getPackageName().equals("org.openrbm.core.csv")) // not for callers
        .filter(type -> !type.isInterface() && !type.isEnum())
        .filter(type -> !type.isAssignableTo(Throwable.class))
        .filter(type -> !type.isAssignableTo(Annotation.class))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .filter(ValueTypesTest::hasContent)
        .collect(Collectors.toList());
  }

  private static boolean visible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ValueTypesTest::visible).orElse(true);
  }

  /** A class with static methods alone has no instances. */
  private static boolean hasContent(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(
            method ->
                method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC));
  }

  /** Whether the type, or the class that Immutables writes for it, has the method of its own. */
  private static boolean has(JavaClass type, String method, Class<?>... parameters) {
    return Stream.concat(Stream.of(type), generated(type))
        .flatMap(one -> Stream.concat(Stream.of(one), one.getAllRawSuperclasses().stream()))
        .filter(one -> !one.isEquivalentTo(Object.class))
        .anyMatch(one -> one.tryGetMethod(method, parameters).isPresent());
  }

  private static Stream<JavaClass> generated(JavaClass type) {
    return type.getSubclasses().stream().filter(sub -> sub.getSimpleName().startsWith("Immutable"));
  }

  private static boolean declares(JavaClass type, String method) {
    return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
        .filter(one -> !one.isEquivalentTo(Object.class))
        .anyMatch(one -> one.tryGetMethod(method).isPresent());
  }

  private static String name(JavaClass type) {
    return type.getName().substring("org.openrbm.".length());
  }
}
