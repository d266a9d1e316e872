package org.openrbm.core.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.RbmJson;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a mapper of Jackson 3 the JSON of the library.
 *
 * <p>Every value of the library passes through {@link RbmJson}, wherever it stands in the caller's
 * own types. So its JSON is the same as that of Jackson 2, field by field and digit by digit, and
 * reading it is as strict, whatever the mapper is set to. How the text is laid out, and everything
 * around the values, is the mapper's.
 *
 * <p>A value that cannot be read gives a {@link
 * tools.jackson.databind.exc.MismatchedInputException} with the message of the library. A value
 * without a JSON form gives a {@link tools.jackson.databind.DatabindException}.
 *
 * <p>Jackson 3.1 or later is needed.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // a consumer without Jackson 3 must not be made to read it
public final class RbmModule extends JacksonModule {

  private static final ImmutableSet<String> MODULES =
      ImmutableSet.of("org.openrbm.core", "org.openrbm.indicators", "org.openrbm.geodist");

  /** Makes the module, as {@link java.util.ServiceLoader} does. */
  public RbmModule() {}

  @Override
  public String getModuleName() {
    return "org.openrbm.core.jackson3";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Version mapper = context.getMapperVersion();
    if (mapper.getMajorVersion() == 3 && mapper.getMinorVersion() < 1) {
      throw new IllegalStateException(
          "jackson-databind is of version %s, but the JSON of this library needs 3.1 or later"
              .formatted(mapper));
    }
    context.addSerializers(new Writers());
    context.addKeySerializers(new KeyWriters());
    context.addDeserializers(new Readers());
    context.addKeyDeserializers(new KeyReaders());
  }

  /** {@return whether {@code type} is of the library} */
  private static boolean ours(Class<?> type) {
    String name = type.getPackageName();
    return MODULES.stream()
        .anyMatch(module -> name.equals(module) || name.startsWith(module + "."));
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return ours(type.getRawClass()) ? new ValueWriter() : null;
    }
  }

  private static final class KeyWriters extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return type.isEnumType() && ours(type.getRawClass()) ? new EnumKeys.Writer() : null;
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return ours(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return reader(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return reader(type);
    }

    private static @Nullable ValueDeserializer<?> reader(JavaType type) {
      return ours(type.getRawClass()) ? new ValueReader(type.getRawClass()) : null;
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return type.isEnumType() && ours(type.getRawClass())
          ? new EnumKeys.Reader(type.getRawClass())
          : null;
    }
  }
}
