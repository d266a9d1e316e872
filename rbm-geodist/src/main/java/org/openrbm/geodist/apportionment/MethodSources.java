package org.openrbm.geodist.apportionment;

import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/**
 * The sources of the methods: where each is defined, and where it comes from.
 *
 * <p>None of the original texts was read; the years are those that the named histories give.
 */
final class MethodSources {

  private static final String MAA =
      "https://old.maa.org/press/periodicals/convergence/apportioning-representatives-in-the-united-states-congress-";

  private static final String MAA_HISTORY =
      "as the history in Convergence (Mathematical Association of America) tells it";

  static final Citation HAMILTON =
      origin(
          "Hamilton, apportionment bill of 1792 (United States)",
          MAA + "jeffersons-method-of-apportionment",
          MAA_HISTORY + ": passed by Congress, then vetoed by President Washington");

  static final Citation JEFFERSON =
      origin(
          "Jefferson, apportionment act of 1792 (United States)",
          MAA + "jeffersons-method-of-apportionment",
          MAA_HISTORY + ": passed ten days after the veto, in use until 1842");

  static final Citation ADAMS =
      origin(
          "J. Q. Adams, proposal to Congress, 1832",
          MAA + "adams-method-of-apportionment",
          MAA_HISTORY + "; at least one text on the web says 1822");

  static final Citation WEBSTER =
      origin(
          "Webster, speech and report to the Senate, 1832",
          "https://www.rangevoting.org/MalkApport.html",
          "textbooks quote the speech on the forty seats of New York; adopted in 1842");

  static final Citation DEAN =
      origin(
          "Dean, letter of 1832",
          "http://www.ams.org/publicoutreach/feature-column/fcarc-apportionment-method-names",
          "the American Mathematical Society names James Dean of the University of Vermont; the year"
              + " is that of lesser texts");

  static final Citation HILL =
      origin(
          "Huntington, A New Method of Apportionment of Representatives, Quarterly Publications of"
              + " the American Statistical Association, 1921",
          "https://paperzz.com/doc/9284868/apportionment-today",
          "after a proposal of Joseph A. Hill, Bureau of the Census, of about 1911; in law since"
              + " 1941");

  static final Citation QUOTA =
      origin(
          "Balinski and Young, The quota method of apportionment, American Mathematical Monthly 82"
              + " (1975)",
          "http://www.ams.org/publicoutreach/feature-column/fcarc-apportionii5",
          "pp. 701-730; the definition as later texts restate it, and the published case of 100"
              + " seats confirms it");

  private MethodSources() {}

  /** The book that treats them all, from which their common names come. */
  static Citation fairRepresentation(String clause) {
    return Citation.builder()
        .document("Balinski and Young, Fair Representation, 2nd edition 2001")
        .title("Fair Representation: Meeting the Ideal of One Man, One Vote")
        .clause(clause)
        .evidence(EvidenceGrade.SECONDARY)
        .remark("the definition as later texts restate it; published cases confirm it")
        .build();
  }

  private static Citation origin(String document, String url, String remark) {
    return Citation.builder()
        .document(document)
        .url(url)
        .evidence(EvidenceGrade.SECONDARY)
        .remark(remark)
        .build();
  }
}
