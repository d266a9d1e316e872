/** Runnable examples of the library. */
module org.openrbm.examples {
  requires static org.jspecify; // compile-time only
  requires org.openrbm.core;
  requires org.openrbm.geodist;
  requires org.openrbm.indicators;

  exports org.openrbm.examples;
}
