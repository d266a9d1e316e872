package org.openrbm.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Teaches any mapper of Jackson 2 the JSON of the library.
 *
 * <p>Every value of the library passes through {@link RbmJson}, wherever it stands in the caller's
 * own types. So its JSON is the same, field by field and digit by digit, and reading it is as
 * strict, whatever the mapper is set to. How the text is laid out, and everything around the
 * values, is the mapper's.
 *
 * <p>A mapper that finds its modules takes this one without any code. Spring Boot 3 looks for beans
 * instead, and so needs one of this type.
 *
 * <pre>
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * </pre>
 *
 * <p>A value that cannot be read gives a {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException} with the message of the library. A
 * value without a JSON form gives a {@link com.fasterxml.jackson.databind.JsonMappingException}.
 *
 * <p>The versions of Jackson are those of {@link RbmJson}. Its sibling for Jackson 3 is {@code
 * org.openrbm.core.jackson3.RbmModule}.
 *
 * @since 0.1.0
 */
public final class RbmJsonModule extends Module {

  private static final ImmutableSet<String> MODULES =
      ImmutableSet.of("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist");

  /** Makes the module, as {@link java.util.ServiceLoader} does. */
  public RbmJsonModule() {}

  @Override
  public String getModuleName() {
    return "org.openrbm.core.json";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    JacksonVersion.check();
    context.insertAnnotationIntrospector(new Bridge());
    context.addKeySerializers(new KeyWriters());
    context.addKeyDeserializers(new KeyReaders());
  }

  /** {@return whether {@code type} is of the library} */
  private static boolean ours(Class<?> type) {
    String name = type.getPackageName();
    return MODULES.stream()
        .anyMatch(module -> name.equals(module) || name.startsWith(module + "."));
  }

  /**
   * Gives the library's types their writer and reader.
   *
   * <p>It does so as an annotation would, because Jackson 2 asks no module for a reader of a type
   * that names its builder.
   */
  private static final class Bridge extends NopAnnotationIntrospector {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(Annotated element) {
      return isType(element) ? new ValueWriter() : null;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated element) {
      return isType(element) ? new ValueReader(element.getRawType()) : null;
    }

    private static boolean isType(Annotated element) {
      return element instanceof AnnotatedClass && ours(element.getRawType());
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return isEnum(type) ? new EnumKeys.Writer() : null;
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return isEnum(type) ? new EnumKeys.Reader(type.getRawClass()) : null;
    }
  }

  private static boolean isEnum(JavaType type) {
    return type.isEnumType() && ours(type.getRawClass());
  }
}
