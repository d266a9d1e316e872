package org.openrbm.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a package of the library, so that a test can hold a list of them complete. */
public final class PackageClasses {

  private PackageClasses() {}

  /** {@return the top-level classes that stand in the same package and folder as {@code one}} */
  public static List<Class<?>> besides(Class<?> one) {
    try {
      Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = root.resolve(one.getPackageName().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
            .<Class<?>>map(name -> load(one, name.substring(0, name.length() - ".class".length())))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(Class<?> one, String name) {
    try {
      return Class.forName(one.getPackageName() + "." + name, false, one.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
