/** Runnable examples of the library. */
module org.openrbm.examples {
  requires static org.jspecify; // compile-time only
  requires transitive org.openrbm.core; // frameworks in the API
  requires org.openrbm.geodist;
  requires transitive org.openrbm.indicators; // reports of the example frameworks

  exports org.openrbm.examples;
  exports org.openrbm.examples.frameworks;
  exports org.openrbm.examples.workforce;
}
