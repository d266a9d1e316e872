package org.openrbm.core.text;

import static java.util.stream.Collectors.joining;

import com.google.common.html.HtmlEscapers;
import java.util.regex.Pattern;

/**
 * A medium in which a text of unknown origin is shown, and how the text is encoded so that it is
 * seen there and does nothing.
 *
 * <p>In every medium, characters that act instead of being seen are replaced, one for one: what
 * ends a line and the tab by a space; every other control character of ASCII by its picture (U+2400
 * to U+2421); other controls, marks of direction (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066
 * to U+2069), byte order marks and halves of surrogate pairs by U+FFFD. Letters and combining marks
 * of all scripts stay, and so do the joiners U+200C and U+200D.
 *
 * <p>Two things cannot be prevented. A name may look like another name. A line of plain text with
 * letters of both directions is put in order by the program that shows it (Unicode UAX #9).
 *
 * @since 0.1.0
 */
public enum Medium {
  /** Plain text, on a terminal, in a log or in a message. */
  PLAIN(" "),

  /**
   * Markdown (CommonMark 0.31, GitHub's tables and links), inside a line or a cell: no markup,
   * link, image, code, formula, HTML or block begins in the text, and no cell ends.
   */
  MARKDOWN("<br>"),

  /** HTML, as the content of an element or the value of an attribute in double quotes. */
  HTML("<br>"),

  /** The label of a node in a Mermaid diagram, inside double quotes. */
  MERMAID("<br>"),

  /** A string of the DOT language of Graphviz, inside double quotes. */
  DOT("\\n");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final String lineBreak;

  Medium(String lineBreak) {
    this.lineBreak = lineBreak;
  }

  /** {@return the text on one line; ends of lines in it become spaces} */
  public String line(String text) {
    String visible = VisibleText.of(text);
    return switch (this) {
      case PLAIN -> visible;
      case MARKDOWN -> inMarkdown(visible);
      case HTML -> HtmlEscapers.htmlEscaper().escape(visible);
      case MERMAID -> inMermaid(visible);
      case DOT -> inDot(visible);
    };
  }

  /**
   * Returns the text with the ends of its lines as the medium breaks a line inside an element:
   * {@code <br>}, the {@code \n} of a DOT label, or a space in plain text.
   */
  public String lines(String text) {
    return LINE_END.splitAsStream(text).map(this::line).collect(joining(lineBreak));
  }

  private static String inMarkdown(String text) {
    String marked =
        text.strip()
            // characters with a meaning anywhere in a line; braces have one in templates
            .replaceAll("[\\\\`*_\\[\\]{}|~$]", "\\\\$0")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            // characters that begin a heading, a list, a rule or the underline of a heading
            .replaceFirst("^[-+#=](?![\\p{IsAlphabetic}0-9])", "\\\\$0")
            .replaceFirst("^([0-9]+)([.)])(?=\\s|$)", "$1\\\\$2");
    // addresses that a viewer turns into links by itself
    return marked
        .replaceAll("(?i)\\b(https?|ftp|mailto|xmpp):", "$1\\\\:")
        .replaceAll("(?i)\\b(www)\\.", "$1\\\\.");
  }

  /**
   * Encodes for Mermaid, where a label is HTML and Markdown, "#" begins the code of a character,
   * and "%%" begins a directive.
   */
  private static String inMermaid(String text) {
    return text.replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("&", "#amp;")
        .replace("%", "#37;")
        .replace("`", "#96;")
        .replace("[", "#91;")
        .replace("]", "#93;");
  }

  /**
   * Encodes for DOT, where a backslash inserts a name or ends a line, and a label may hold the
   * entities of HTML.
   */
  private static String inDot(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replaceAll("&(?=#|[A-Za-z0-9]+;)", "&amp;");
  }
}
