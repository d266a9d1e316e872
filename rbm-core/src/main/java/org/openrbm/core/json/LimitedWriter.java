package org.openrbm.core.json;

import java.io.IOException;
import java.io.Writer;
import org.openrbm.core.DocumentLimits;

/**
 * Collects what is written, up to the greatest length that can be read. An explanation of few steps
 * can become a very long document, because a step that several others share is written with each of
 * them.
 */
final class LimitedWriter extends Writer {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    if (length > DocumentLimits.MAX_CHARACTERS - text.length()) {
      throw new IOException(
          "the document has more than the "
              + DocumentLimits.MAX_CHARACTERS
              + " characters that can be read again");
    }
    text.append(characters, offset, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
