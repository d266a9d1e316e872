package org.openrbm.core.json;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.TextFile;

/**
 * Reads and writes every document of the library as JSON.
 *
 * <p>What is written reads back equal. A leading byte order mark is passed over. Reading is strict,
 * so that a misspelt or doubled entry is not lost: an unknown field, a duplicate key, {@code null}
 * (an optional field is left out instead), anything after the document, {@code NaN}, a text where a
 * number belongs and the reverse, and anything beyond the {@link DocumentLimits} are errors. So is
 * every value that breaks the rules of its type. Reading ends at the first error, whose {@link
 * Fault} has line, column and JSON pointer (RFC 6901).
 *
 * <p>It needs Jackson 2.17 or later; the build declares 2.21 and runs the JSON tests also on 2.18
 * and on the newest 2.x. On anything older, every method throws an {@link IllegalStateException}
 * that names the version found and the one needed.
 *
 * @since 0.1.0
 */
public final class RbmJson {

  /** Made when it is first asked for, so that {@link JacksonVersion} can speak before. */
  private static final class Configured {
    static final JsonMapper MAPPER =
        JsonMapper.builder(
                new CheckedFactory(
                    new JsonFactoryBuilder()
                        .streamReadConstraints(
                            StreamReadConstraints.builder()
                                .maxNestingDepth(DocumentLimits.MAX_DEPTH)
                                .maxNumberLength(Ratio.MAX_DIGITS)
                                .maxStringLength(DocumentLimits.MAX_TEXT)
                                .maxNameLength(DocumentLimits.MAX_NAME)
                                .maxDocumentLength(DocumentLimits.MAX_CHARACTERS)
                                .build())
                        .streamWriteConstraints(
                            StreamWriteConstraints.builder()
                                // one less: for an object, Jackson 2.22 counts the levels around it
                                .maxNestingDepth(DocumentLimits.MAX_DEPTH - 1)
                                .build())))
            .addModule(new Jdk8Module())
            .addModule(
                new JavaTimeModule()
                    .addDeserializer(LocalDate.class, new DateReader())
                    .addSerializer(LocalDate.class, new DateWriter()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES) // 130 is no 1.3E+2
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                text ->
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Configured() {}
  }

  private RbmJson() {}

  private static JsonMapper configured() {
    JacksonVersion.check();
    return Configured.MAPPER;
  }

  /**
   * Reads one document from text.
   *
   * @throws InvalidDocumentException if {@code json} is not a valid document of that type
   */
  public static <T> T read(String json, Class<T> type) {
    return read("JSON", checkNotNull(json, "json"), type);
  }

  /**
   * Reads one document from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not a valid document of that type
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    return read(file.toString(), DocumentFile.read(file), type);
  }

  /**
   * Reads one document from text, under a name of the caller's for messages.
   *
   * @throws InvalidDocumentException if {@code json} is not a valid document of that type
   */
  public static <T> T read(String name, String json, Class<T> type) {
    if (json.length() > DocumentLimits.MAX_CHARACTERS) {
      throw new InvalidDocumentException(
          name,
          ImmutableList.of(
              new Fault(
                  "",
                  "document has %s characters, but %s are allowed"
                      .formatted(json.length(), DocumentLimits.MAX_CHARACTERS))));
    }
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    try (JsonParser in = configured().createParser(text)) {
      return read(name, in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail
    }
  }

  private static <T> T read(String name, JsonParser in, Class<T> type) throws IOException {
    try {
      T value = configured().readValue(in, type);
      if (value == null) {
        throw new InvalidDocumentException(
            name, ImmutableList.of(new Fault("", "the document is null")));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new InvalidDocumentException(name, ImmutableList.of(JsonFaults.of(e, in)));
    }
  }

  /**
   * Returns the JSON of {@code value}, indented, with {@code "\n"} between lines.
   *
   * @throws IllegalArgumentException if {@code value} cannot be written, which for a value of the
   *     library means that it is beyond the {@link DocumentLimits} and could not be read again
   */
  public static String write(Object value) {
    LimitedWriter out = new LimitedWriter();
    try {
      configured().writeValue(out, checkNotNull(value, "value"));
    } catch (JsonProcessingException e) {
      throw illegalArgument(
          Throwables.getRootCause(e) instanceof StreamConstraintsException
              ? "value is nested deeper than the "
                  + DocumentLimits.MAX_DEPTH
                  + " levels that can be read again"
              : "cannot write this value as JSON: " + reason(e),
          e);
    } catch (IOException e) {
      throw illegalArgument("cannot write this value as JSON: " + e.getMessage(), e);
    }
    return out.toString();
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    return e instanceof InvalidDefinitionException definition && message.contains(NoJson.REASON)
        ? definition.getType().getRawClass().getName() + " has no JSON form"
        : message;
  }

  /**
   * Writes {@code value} to a file in UTF-8, with a line end after the document: whole or not at
   * all, as {@link TextFile} says.
   *
   * @throws IllegalArgumentException if {@code value} cannot be written, as for {@link
   *     #write(Object)}
   * @throws IOException if the file cannot be written; it is then as it was
   */
  public static void write(Path file, Object value) throws IOException {
    TextFile.write(file, write(value) + "\n");
  }

  /**
   * Returns the JSON of {@code value} as a tree. The text is written first, because only a text has
   * a limit that keeps it from taking all memory.
   *
   * @throws IllegalArgumentException as {@link #write(Object)}
   */
  static JsonNode tree(Object value) {
    return read(write(value), JsonNode.class);
  }

  /** {@return a mapper of the same configuration, the caller's own to change} */
  public static ObjectMapper mapper() {
    return configured().copy();
  }
}
