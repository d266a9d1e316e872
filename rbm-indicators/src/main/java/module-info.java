/** Indicators: how far a measured value has come from its baseline to its target. */
@SuppressWarnings("requires-automatic")
module org.openrbm.indicators {
  requires static org.immutables.value.annotations; // compile-time only
  requires static org.jspecify; // compile-time only
  requires transitive org.openrbm.core;

  exports org.openrbm.indicators;
}
