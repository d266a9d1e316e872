package org.openrbm.core.json;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.TextFile;

/**
 * JSON Schemas (2020-12) of the library's documents, derived from the types that read and write
 * them.
 *
 * <p>A schema lists the fields, their forms, and which of them are required. Rules between values
 * are checked only when a document is read. The schemas are derived here because no published
 * generator sees the types as {@link RbmJson} does: abstract values with accessors that carry no
 * prefix.
 *
 * <p>The {@code $id} of a schema, {@code
 * https://openrbm.org/schemas/0.1/LogicalFramework.schema.json}, is a name that holds the version
 * of the library without its last part; it is no address from which the schema can be loaded.
 *
 * @since 0.1.0
 */
@NoJson
public final class JsonSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The start of every {@code $id}: a name, from which nothing is loaded. */
  private static final String NAMESPACE = "https://openrbm.org/schemas/0.1/";

  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final ObjectMapper mapper = RbmJson.mapper();
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<String, Class<?>> named = new HashMap<>();

  private JsonSchema() {}

  /**
   * Returns the schema of a document type, as JSON.
   *
   * @throws IllegalArgumentException if two types in it have the same simple name
   */
  public static String of(Class<?> document) {
    JsonSchema schema = new JsonSchema();
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    if (document.getName().startsWith("org.openrbm.")) {
      root.put("$id", NAMESPACE + fileName(document));
    }
    root.put("title", document.getSimpleName());
    root.put(
        "description",
        "The document %s of rbm. Rules between values are checked when a document is read."
            .formatted(document.getSimpleName()));
    root.setAll(schema.of(schema.mapper.constructType(document)));
    ObjectNode definitions = root.putObject("$defs");
    schema.definitions.forEach(definitions::set);
    return RbmJson.write(root);
  }

  /**
   * Writes the schemas of document types to a folder, as {@code SimpleName.schema.json}; the build
   * calls it.
   *
   * @param arguments the folder, then the names of the classes
   * @throws IOException if a file cannot be written
   * @throws ClassNotFoundException if there is no class of a name
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      Class<?> document =
          Class.forName(arguments[i], false, Thread.currentThread().getContextClassLoader());
      TextFile.write(folder.resolve(fileName(document)), of(document) + "\n");
    }
  }

  private static String fileName(Class<?> document) {
    return document.getSimpleName() + ".schema.json";
  }

  private ObjectNode of(JavaType type) {
    Class<?> raw = type.getRawClass();
    ObjectNode known = known(raw);
    if (known != null) {
      return known;
    }
    if (raw.isEnum()) {
      ObjectNode schema = JSON.objectNode().put("type", "string");
      ArrayNode values = schema.putArray("enum");
      for (Object value : raw.getEnumConstants()) {
        values.add(((Enum<?>) value).name());
      }
      return schema;
    }
    if (Optional.class.equals(raw)) {
      return of(type.containedType(0)); // absent, never null
    }
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode schema = JSON.objectNode().put("type", "array");
      schema.set("items", of(type.getContentType()));
      return schema;
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode schema = JSON.objectNode().put("type", "object");
      if (type.getKeyType().isEnumType()) {
        schema.set("propertyNames", of(type.getKeyType()));
      }
      schema.set("additionalProperties", of(type.getContentType()));
      return schema;
    }
    return reference(raw, type);
  }

  private static @Nullable ObjectNode known(Class<?> raw) {
    ObjectNode schema = JSON.objectNode();
    if (raw.equals(String.class)) {
      return schema.put("type", "string");
    }
    if (raw.equals(int.class)
        || raw.equals(Integer.class)
        || raw.equals(long.class)
        || raw.equals(Long.class)) {
      return schema.put("type", "integer");
    }
    if (raw.equals(boolean.class) || raw.equals(Boolean.class)) {
      return schema.put("type", "boolean");
    }
    if (raw.equals(BigDecimal.class) || raw.equals(double.class) || raw.equals(Double.class)) {
      return schema.put("type", "number");
    }
    if (raw.equals(LocalDate.class)) {
      return schema.put("type", "string").put("pattern", "^" + DATE + "$");
    }
    return null;
  }

  private ObjectNode reference(Class<?> raw, JavaType type) {
    String name = raw.getSimpleName();
    Class<?> other = named.putIfAbsent(name, raw);
    checkArgument(
        other == null || other.equals(raw),
        "two types are called %s: %s and %s",
        name,
        other == null ? "" : other.getName(),
        raw.getName());
    if (!definitions.containsKey(name)) {
      definitions.put(
          name, JSON.objectNode()); // holds the place, for types that contain themselves
      definitions.put(name, definition(raw, type));
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Class<?> raw, JavaType type) {
    if (raw.equals(Ratio.class)) {
      return ratio();
    }
    if (raw.equals(LocalizedText.class)) {
      return localizedText();
    }
    if (raw.equals(ReportingPeriod.class)) {
      return JSON.objectNode()
          .put(
              "description",
              "The first and the last day, such as 2018-01-01/2019-12-31. Years such as 2018 or"
                  + " 2018/2019 are read too.")
          .put("type", "string")
          .put(
              "pattern",
              "^(%s/%s|[0-9]{4}(/[0-9]{4}|-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?)$".formatted(DATE, DATE));
    }
    JsonSubTypes cases = raw.getAnnotation(JsonSubTypes.class);
    return cases == null ? object(raw, type, ImmutableMap.of()) : cases(raw, cases);
  }

  private static ObjectNode ratio() {
    ObjectNode schema = JSON.objectNode();
    schema.put(
        "description",
        "An exact number. It is written as the object with both fields; a number, or the exact text"
            + " alone, is read too.");
    ArrayNode forms = schema.putArray("oneOf");
    String text = "^-?[0-9]+(/[0-9]+|\\.[0-9]+)?$";
    ObjectNode object = forms.addObject().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    properties
        .putObject("exact")
        .put("type", "string")
        .put("pattern", text)
        .put("description", "The number as a fraction in lowest terms, or a whole number.");
    properties
        .putObject("decimal")
        .put("type", "number")
        .put("description", "The nearest decimal of 15 significant digits; always written.");
    object.putArray("required").add("exact");
    object.put("additionalProperties", false);
    forms.addObject().put("type", "number");
    forms.addObject().put("type", "string").put("pattern", text);
    return schema;
  }

  private static ObjectNode localizedText() {
    ObjectNode schema = JSON.objectNode();
    schema.put(
        "description",
        "A text by language tag (BCP 47); und is an unstated language. It is written as the object;"
            + " a text alone is read as und.");
    ArrayNode forms = schema.putArray("oneOf");
    ObjectNode texts = forms.addObject().put("type", "object").put("minProperties", 1);
    texts.putObject("additionalProperties").put("type", "string");
    forms.addObject().put("type", "string");
    return schema;
  }

  private ObjectNode cases(Class<?> raw, JsonSubTypes cases) {
    String property = raw.getAnnotation(JsonTypeInfo.class).property();
    ObjectNode schema = JSON.objectNode();
    ArrayNode forms = schema.putArray("oneOf");
    for (JsonSubTypes.Type option : cases.value()) {
      Class<?> type = option.value();
      String name = type.getAnnotation(JsonTypeName.class).value();
      forms.add(object(type, mapper.constructType(type), ImmutableMap.of(property, name)));
    }
    return schema;
  }

  private ObjectNode object(Class<?> raw, JavaType type, Map<String, String> constants) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    constants.forEach(
        (name, value) -> {
          properties.putObject(name).put("const", value);
          required.add(name);
        });
    for (BeanPropertyDefinition property : properties(raw, type)) {
      properties.set(property.getName(), of(property.getPrimaryType()));
      if (required(raw, property)) {
        required.add(property.getName());
      }
    }
    schema.set("required", required);
    return schema.put("additionalProperties", false);
  }

  private Iterable<BeanPropertyDefinition> properties(Class<?> raw, JavaType type) {
    // the generated class carries the annotations that make its accessors properties
    Class<?>[] permitted = raw.getPermittedSubclasses();
    JavaType concrete =
        permitted != null && permitted.length == 1 ? mapper.constructType(permitted[0]) : type;
    return mapper.getSerializationConfig().introspect(concrete).findProperties().stream()
        .filter(BeanPropertyDefinition::couldSerialize)
        .toList();
  }

  /** {@return whether a property is required: it cannot be absent or empty, and has no default} */
  private static boolean required(Class<?> raw, BeanPropertyDefinition property) {
    Class<?> type = property.getRawPrimaryType();
    if (Optional.class.equals(type)) {
      return false;
    }
    if (!Modifier.isAbstract(raw.getModifiers())) {
      return true; // a record or a result, written whole
    }
    if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
      return false;
    }
    try {
      return Modifier.isAbstract(raw.getMethod(property.getName()).getModifiers());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(raw + " has no accessor for " + property.getName(), e);
    }
  }
}
