/**
 * The vocabulary that every part of the library shares: exact numbers, intervals, explanations,
 * citations, periods, texts in several languages, and their JSON.
 */
@SuppressWarnings({
  "requires-automatic",
  "requires-transitive-automatic",
  "module" // the modules that may read org.openrbm.core.csv are compiled after this one
})
module org.openrbm.core {
  requires static transitive org.immutables
      .value
      .annotations; // compile-time only, a consumer's too
  requires static transitive org.jspecify; // compile-time only
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive com.google.common; // graphs and tables in the API
  requires de.siegmar.fastcsv;
  requires org.apache.commons.numbers.fraction;
  // for org.openrbm.core.jackson3, where the caller has it; a "provides" would make JDK 17 refuse
  // to start without it
  requires static tools.jackson.databind;

  exports org.openrbm.core;
  exports org.openrbm.core.jackson3;
  exports org.openrbm.core.json;
  exports org.openrbm.core.logframe;
  exports org.openrbm.core.review;
  exports org.openrbm.core.target;
  exports org.openrbm.core.text;
  exports org.openrbm.core.csv to
      org.openrbm.examples,
      org.openrbm.geodist,
      org.openrbm.indicators;

  opens org.openrbm.core to
      com.fasterxml.jackson.databind;
  opens org.openrbm.core.logframe to
      com.fasterxml.jackson.databind;
  opens org.openrbm.core.target to
      com.fasterxml.jackson.databind;

  provides com.fasterxml.jackson.databind.Module with
      org.openrbm.core.json.RbmJsonModule;
}
