package org.openrbm.indicators;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder {@code shared/data/published} with more published cases, where one stands beside the
 * project or above it. The project carries its own cases and does not need it.
 */
public final class SharedFolder {

  private SharedFolder() {}

  /** {@return a file of the folder; the calling test is skipped, and says so, if there is none} */
  public static Path published(String name) {
    Path file = Path.of("shared", "data", "published", name);
    Path here = Path.of("").toAbsolutePath();
    Optional<Path> found =
        Stream.iterate(here, Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve(file))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(found.isPresent(), "skipped: no " + file + " beside or above " + here);
    return found.orElseThrow();
  }
}
