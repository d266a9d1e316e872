/**
 * Indicators: what was measured, and how far it is from where it should be.
 *
 * <p>The module has two wings that do not know each other.
 *
 * <ul>
 *   <li>Results: {@code measurement} has what was reported, {@code rollup} makes one value of
 *       several, {@code progress} holds it against its target, {@code trend} has the trend methods
 *       that statistical offices publish.
 *   <li>People: {@code workforce} counts staff from the caller's own records, {@code parity} and
 *       {@code parity.levels} hold women and men against a band and project them, {@code survey}
 *       reads answers, {@code disclosure} publishes small counts without exposing anyone, {@code
 *       rounding} makes shares sum to 100.
 * </ul>
 *
 * <p>Above the results stands {@code report}, which shows how a whole framework stands.
 */
@SuppressWarnings("requires-automatic")
module org.openrbm.indicators {
  requires static org.immutables.value.annotations; // compile-time only
  requires static org.jspecify; // compile-time only
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires transitive org.openrbm.core;

  exports org.openrbm.indicators.disclosure;
  exports org.openrbm.indicators.measurement;
  exports org.openrbm.indicators.parity;
  exports org.openrbm.indicators.parity.levels;
  exports org.openrbm.indicators.progress;
  exports org.openrbm.indicators.report;
  exports org.openrbm.indicators.rollup;
  exports org.openrbm.indicators.rounding;
  exports org.openrbm.indicators.survey;
  exports org.openrbm.indicators.trend;
  exports org.openrbm.indicators.workforce;

  opens org.openrbm.indicators.disclosure to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.measurement to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.parity to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.parity.levels to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.progress to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.report to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.rollup to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.rounding to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.survey to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.trend to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.workforce to
      com.fasterxml.jackson.databind;
}
