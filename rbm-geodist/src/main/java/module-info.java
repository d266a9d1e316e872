/**
 * Geographical distribution of staff: the United Nations system of desirable ranges and its
 * relatives, and the representation of members measured against it.
 */
@SuppressWarnings("requires-automatic")
module org.openrbm.geodist {
  requires static org.immutables.value.annotations; // compile-time only
  requires static org.jspecify; // compile-time only
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires ojalgo; // the starting point of flows in the package allocation
  requires transitive org.openrbm.core;

  exports org.openrbm.geodist;
  exports org.openrbm.geodist.allocation;
  exports org.openrbm.geodist.apportionment;
  exports org.openrbm.geodist.comparison;
  exports org.openrbm.geodist.data;
  exports org.openrbm.geodist.distribution;
  exports org.openrbm.geodist.inequality;
  exports org.openrbm.geodist.membership;
  exports org.openrbm.geodist.plan;
  exports org.openrbm.geodist.policy;
  exports org.openrbm.geodist.sweep;

  opens org.openrbm.geodist to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.allocation to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.apportionment to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.comparison to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.distribution to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.inequality to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.membership to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.plan to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.policy to
      com.fasterxml.jackson.databind;
  opens org.openrbm.geodist.sweep to
      com.fasterxml.jackson.databind;
}
