package org.openrbm.examples.frameworks;

import static java.util.Objects.requireNonNull;

import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Terminology;

/**
 * The logframe matrix of a framework, as Markdown or as an HTML table, in the columns of one of two
 * organisations.
 *
 * <p>Levels are named as in the terminology given; labels are in the language given, or in English
 * if they do not exist in it. Values are exact: a number without a finite decimal form is written
 * as a fraction. Columns: European Union, logical framework matrix, annex E3d; Department for
 * International Development (United Kingdom), logframe template.
 *
 * @since 0.1.0
 */
public final class LogframeMatrix {

  /**
   * The columns of the matrix.
   *
   * @since 0.1.0
   */
  public enum Layout {
    /**
     * European Union, annex E3d: results chain, indicator, baseline, target, current value, source
     * and mean of verification, assumptions. No value has been measured yet, and it says so.
     */
    EU_E3D,
    /**
     * Department for International Development: by level with its weighting, indicator, baseline,
     * two milestones and target, and the source in a row of its own. The last day on which
     * something is due is the target; the first one before it is milestone 1, all others are
     * milestone 2.
     */
    DFID
  }

  private final LogicalFramework framework;
  private final MatrixText text;

  private LogframeMatrix(LogicalFramework framework, MatrixText text) {
    this.framework = framework;
    this.text = text;
  }

  /**
   * Returns the matrix of a framework.
   *
   * @param framework the framework
   * @param terminology what its levels are called
   * @param languageTag the language of labels (BCP 47)
   */
  public static LogframeMatrix of(
      LogicalFramework framework, Terminology terminology, String languageTag) {
    return new LogframeMatrix(
        requireNonNull(framework, "framework"),
        new MatrixText(
            requireNonNull(terminology, "terminology"),
            requireNonNull(languageTag, "languageTag")));
  }

  /** {@return the matrix as a table in Markdown, with the title of the framework above it} */
  public String markdown(Layout layout) {
    return table(layout).markdown();
  }

  /** {@return the matrix as an HTML {@code table} element, every text escaped} */
  public String html(Layout layout) {
    return table(layout).html();
  }

  private MatrixTable table(Layout layout) {
    return switch (layout) {
      case EU_E3D -> new EuMatrix(framework, text).table();
      case DFID -> new DfidMatrix(framework, text).table();
    };
  }
}
