package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.reflect.TypeToken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Figure;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.data.PolicyCatalogue;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.indicators.progress.ProgressCalculator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.BeanSerializer;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/** A mapper that does not know the library writes a value whole or not at all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoJsonTest {

  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  private static final DesirableRange JAPAN =
      DesirableRangeCalculator.standard()
          .calculate(UnPolicies.RES_42_220_A.withBaseFigure(3500), UnData.membership(2015))
          .of("JPN");

  @Test
  void no_value_of_a_public_type_becomes_an_empty_object() {
    assertThat(values()).hasSizeGreaterThan(250).contains(Figure.class, DesirableRange.class);
    assertThat(values().stream().filter(NoJsonTest::emptyInJackson3).filter(type -> !marked(type)))
        .isEmpty();
  }

  @Test
  void nothing_that_has_a_json_form_is_marked() {
    assertThat(values().stream().filter(NoJsonTest::marked).filter(type -> !emptyInJackson3(type)))
        .isEmpty();
  }

  static List<Object> values_without_json() {
    return List.of(
        JAPAN.figure(RangePoint.LOWER),
        DesirableRangeCalculator.standard(),
        PolicyCatalogue.standard(),
        ProgressCalculator.standard());
  }

  @ParameterizedTest
  @MethodSource("values_without_json")
  void a_mapper_that_does_not_know_the_library_says_that_there_is_no_json(Object value) {
    String reason = "'none: values of this type have no JSON form'";

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> JACKSON_3.writeValueAsString(value))
        .withMessageContaining(reason);
    assertThatExceptionOfType(com.fasterxml.jackson.databind.JsonMappingException.class)
        .isThrownBy(
            () -> new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value))
        .withMessageContaining(reason);
  }

  @ParameterizedTest
  @MethodSource("values_without_json")
  void the_library_names_the_type_that_has_no_json(Object value) {
    String message =
        "cannot write this value as JSON: " + value.getClass().getName() + " has no JSON form";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RbmJson.write(value))
        .withMessage(message);
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                JsonMapper.builder().findAndAddModules().build().writeValueAsString(List.of(value)))
        .withMessageContaining(message);
  }

  /** The classes of values that a caller can hold. Builders, which are none, are left out. */
  private static List<Class<?>> values() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist")
            .stream()
            .filter(type -> !type.getPackageName().equals("org.openrbm.core.csv")) // not exported
            .filter(type -> !type.getSimpleName().equals("Builder"))
            .filter(type -> !type.isAssignableTo(Throwable.class))
            .filter(type -> !type.isEnum() && !type.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .filter(NoJsonTest::hasState)
            .filter(type -> supertypes(type).anyMatch(NoJsonTest::belongsToTheApi))
            .toList();
  }

  private static boolean hasState(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()))
        .mapToInt(Member::getModifiers)
        .anyMatch(modifiers -> !Modifier.isStatic(modifiers));
  }

  /** {@return whether {@code type} is public, and a value rather than what a caller implements} */
  private static boolean belongsToTheApi(Class<?> type) {
    return type.getName().startsWith("org.openrbm.")
        && Modifier.isPublic(type.getModifiers())
        && (!type.isInterface() || type.isSealed());
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return TypeToken.of(type).getTypes().rawTypes().stream().<Class<?>>map(raw -> raw);
  }

  private static boolean marked(Class<?> type) {
    return annotated(type, NoJson.class);
  }

  private static boolean annotated(Class<?> type, Class<? extends Annotation> annotation) {
    return supertypes(type).anyMatch(raw -> raw.isAnnotationPresent(annotation));
  }

  private static boolean emptyInJackson3(Class<?> type) {
    ValueSerializer<Object> writer =
        JACKSON_3._serializationContext().findValueSerializer(JACKSON_3.constructType(type));
    return (writer instanceof UnknownSerializer || writer instanceof BeanSerializer)
        && !writer.properties().hasNext()
        && !annotated(type, JsonTypeInfo.class); // the name of the case is written
  }
}
