/** Indicators: what was measured, and how far it is from where it should be. */
@SuppressWarnings("requires-automatic")
module org.openrbm.indicators {
  requires static org.immutables.value.annotations; // compile-time only
  requires static org.jspecify; // compile-time only
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires transitive org.openrbm.core;

  exports org.openrbm.indicators;
  exports org.openrbm.indicators.disclosure;
  exports org.openrbm.indicators.measure;
  exports org.openrbm.indicators.parity;
  exports org.openrbm.indicators.parity.levels;
  exports org.openrbm.indicators.rounding;
  exports org.openrbm.indicators.survey;
  exports org.openrbm.indicators.trend;

  opens org.openrbm.indicators to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.disclosure to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.measure to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.parity to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.parity.levels to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.rounding to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.survey to
      com.fasterxml.jackson.databind;
  opens org.openrbm.indicators.trend to
      com.fasterxml.jackson.databind;
}
