/** Runnable examples of the library. */
module org.openrbm.examples {
  requires static org.jspecify; // compile-time only
  requires transitive org.openrbm.core; // frameworks in the API
  requires org.openrbm.geodist;
  requires org.openrbm.indicators;

  exports org.openrbm.examples;
  exports org.openrbm.examples.frameworks;
}
