package org.openrbm.core.text;

/**
 * Collects lines of plain text; no content of a line can end it. Not thread-safe.
 *
 * @since 0.1.0
 */
@NoJson
public final class PlainLines {

  private final StringBuilder out = new StringBuilder();

  /** Creates a text of no lines. */
  public PlainLines() {}

  /**
   * Adds one line, encoded for {@link Medium#PLAIN}.
   *
   * @return this
   */
  public PlainLines line(CharSequence line) {
    out.append(Medium.PLAIN.line(line.toString())).append('\n');
    return this;
  }

  /**
   * Adds an empty line.
   *
   * @return this
   */
  public PlainLines line() {
    out.append('\n');
    return this;
  }

  /** {@return the lines so far, each ended by {@code "\n"}} */
  @Override
  public String toString() {
    return out.toString();
  }
}
