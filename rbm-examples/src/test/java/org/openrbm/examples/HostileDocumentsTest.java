package org.openrbm.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.JsonSchema;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.LogicalFramework;

/**
 * Every type that is read from JSON, with harm at every place where a number or a text may stand.
 *
 * <p>The places come from the schema of the type. A document here has only what leads to one place,
 * so nothing before it is refused.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileDocumentsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Numbers of few characters that are long when written out, and numbers that are long. */
  private static final List<String> NUMBERS =
      List.of(
          "1e-1000000000",
          "1e1000000000",
          "1e-100000000",
          "-1e99999",
          "0.1e-5001",
          "1e2147483648",
          "1e-99999999999999999999",
          "9".repeat(5_001),
          "0." + "9".repeat(5_001));

  private static final List<String> TEXTS =
      List.of("\"\\q\"", "\"a\nb\"", "\"a\tb\"", "\"\\ud800\"", "\"\uDC00\"", "\"\\u12\"", "\"x");

  static List<Class<?>> documents() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(HostileDocumentsTest::read)
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static boolean read(JavaClass type) {
    return type.isAnnotatedWith(JsonTypeInfo.class)
        || type.isAnnotatedWith(JsonDeserialize.class)
        || type.getCodeUnits().stream()
            .anyMatch(unit -> unit.isAnnotatedWith("com.fasterxml.jackson.annotation.JsonCreator"));
  }

  /** A document up to a place where a value stands, and the kind of value. */
  private record Place(String before, String type) {}

  private static List<Place> places(Class<?> document) throws JsonProcessingException {
    JsonNode schema = MAPPER.readTree(JsonSchema.of(document));
    List<Place> places = new ArrayList<>();
    collect(schema, schema, "", new HashSet<>(), places);
    return places;
  }

  private static void collect(
      JsonNode schema, JsonNode root, String before, Set<String> above, List<Place> places) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").textValue().substring("#/$defs/".length());
      if (above.add(name)) { // a type within itself has no other places
        collect(root.get("$defs").get(name), root, before, above, places);
        above.remove(name);
      }
      return;
    }
    schema.path("oneOf").forEach(form -> collect(form, root, before, above, places));
    switch (schema.path("type").asText()) {
      case "object" -> {
        StringBuilder constants = new StringBuilder();
        for (var property : schema.path("properties").properties()) {
          String name = MAPPER.valueToTree(property.getKey()).toString();
          if (property.getValue().has("const")) {
            constants.append(name).append(':').append(property.getValue().get("const")).append(',');
          } else {
            collect(
                property.getValue(), root, before + "{" + constants + name + ":", above, places);
          }
        }
        if (schema.path("additionalProperties").isObject()) {
          String key = schema.path("propertyNames").path("enum").path(0).asText("1");
          collect(
              schema.get("additionalProperties"),
              root,
              before + "{" + constants + "\"" + key + "\":",
              above,
              places);
        }
      }
      case "array" -> collect(schema.get("items"), root, before + "[", above, places);
      case "number", "integer", "string", "boolean" ->
          places.add(new Place(before, schema.get("type").textValue()));
      default -> assertThat(schema.has("oneOf")).as(schema.toString()).isTrue();
    }
  }

  @Test
  void the_types_of_all_modules_are_looked_at() {
    assertThat(documents())
        .extracting(Class::getSimpleName)
        .contains("Target", "PublishedCell", "Observation", "PostsRule", "LogicalFramework")
        .hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_number_beyond_the_limits_is_refused_wherever_it_stands(Class<?> type) throws Exception {
    for (Place place : places(type)) {
      for (String number : NUMBERS) {
        InvalidDocumentException refused = refused(place.before() + number, type);
        assertThat(refused.faults().get(0).message())
            .as(place.before() + number)
            .containsPattern(
                "needs more than the 5000 digits allowed|has more than the 5000 digits"
                    + " allowed|has an exponent beyond all limits");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_broken_text_is_refused_wherever_it_stands(Class<?> type) throws Exception {
    for (Place place : places(type)) {
      for (String text : TEXTS) {
        refused(place.before() + text, type);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_that_ends_too_early_is_refused_wherever_it_ends(Class<?> type) throws Exception {
    for (Place place : places(type)) {
      String json = place.before() + "\"text\"";
      for (int end = 0; end < json.length(); end++) {
        refused(json.substring(0, end), type);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_with_an_accident_is_read_or_refused(Class<?> type) throws Exception {
    Random random = new Random(20240613);
    for (Place place : places(type)) {
      String json = place.before() + (place.type().equals("string") ? "\"2018\"" : "1.5e3");
      for (int i = 0; i < 20; i++) {
        StringBuilder accident = new StringBuilder(json);
        for (int change = random.nextInt(3); change >= 0; change--) {
          int at = random.nextInt(json.length());
          accident.setCharAt(at, "\"\\{}[],:0e-\u0000\uD800 x".charAt(random.nextInt(15)));
        }
        readOrRefused(accident.toString(), type);
      }
    }
  }

  /** Real documents, so that what follows a place is looked at as well. */
  static Stream<String> examples() {
    return Stream.of("hr-strategy-2018-21.json", "rbm-roadmap.json", "un-hr-reform.json");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_real_document_that_ends_too_early_is_refused(String name) throws Exception {
    Class<?> type = LogicalFramework.class;
    String json;
    try (var in = HostileDocumentsTest.class.getResourceAsStream("frameworks/" + name)) {
      json = new String(requireNonNull(in, name).readAllBytes(), UTF_8).strip();
    }
    Random random = new Random(20240614);
    for (int i = 0; i < 300; i++) {
      refused(json.substring(0, random.nextInt(json.length())), type);
      StringBuilder accident = new StringBuilder(json);
      accident.setCharAt(
          random.nextInt(json.length()), "\"\\{}[],:0e-x".charAt(random.nextInt(12)));
      readOrRefused(accident.toString(), type);
    }
  }

  private static InvalidDocumentException refused(String json, Class<?> type) {
    try {
      Object value = RbmJson.read(json, type);
      throw new AssertionError(json + " was read as " + value);
    } catch (InvalidDocumentException e) {
      assertThat(e.faults()).hasSize(1);
      assertThat(e.faults().get(0).place()).as(json).matches("(?s)line [0-9]+, column [0-9]+.*");
      return e;
    } catch (RuntimeException | Error e) {
      throw new AssertionError("of " + abbreviated(json) + " as " + type, e);
    }
  }

  private static void readOrRefused(String json, Class<?> type) {
    try {
      RbmJson.read(json, type);
    } catch (InvalidDocumentException e) {
      assertThat(e.faults().get(0).place()).isNotEmpty();
    } catch (RuntimeException e) {
      throw new AssertionError("of " + abbreviated(json) + " as " + type, e);
    }
  }

  private static String abbreviated(String json) {
    return json.length() < 300 ? json : json.substring(0, 300) + "...";
  }
}
