package org.openrbm.core.json;

import com.fasterxml.jackson.core.Version;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The versions of Jackson 2 that the library works with.
 *
 * <p>Another dependency can bring an older Jackson to the class path than the one that the library
 * declares. Jackson 2.15 lacks methods that {@link RbmJson} calls, so that it would fail with a
 * {@link NoSuchMethodError}; 2.16 gives the column of a fault wrongly.
 */
final class JacksonVersion {

  private static final int MAJOR = 2;
  private static final int MINOR = 17;

  private static final ImmutableMap<String, Version> FOUND =
      ImmutableMap.of(
          "jackson-core", com.fasterxml.jackson.core.json.PackageVersion.VERSION,
          "jackson-databind", com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);

  private JacksonVersion() {}

  /**
   * Checks the versions on the class path or the module path.
   *
   * @throws IllegalStateException if one of them is too old
   */
  static void check() {
    check(FOUND);
  }

  /**
   * Checks the versions of artefacts.
   *
   * @throws IllegalStateException if one of them is too old
   */
  static void check(Map<String, Version> found) {
    found.forEach(
        (artefact, version) -> {
          if (version.getMajorVersion() == MAJOR && version.getMinorVersion() < MINOR) {
            throw new IllegalStateException(
                "%s is of version %s, but the JSON of this library needs %s.%s or later"
                    .formatted(artefact, version, MAJOR, MINOR));
          }
        });
  }
}
