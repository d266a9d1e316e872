package org.openrbm.examples.frameworks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.LogicalFramework;

/** The documents that lie beside the classes of this package. */
final class Documents {

  private Documents() {}

  static LogicalFramework framework(String resource) {
    return RbmJson.read(resource, text(resource), LogicalFramework.class);
  }

  static String text(String resource) {
    try (InputStream in = Documents.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + resource, e);
    }
  }
}
