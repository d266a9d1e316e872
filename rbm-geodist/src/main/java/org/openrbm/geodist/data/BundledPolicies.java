package org.openrbm.geodist.data;

import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The policies that come with the library, each read when it is first asked for, so that a caller
 * who needs one of them does not wait for the others.
 */
final class BundledPolicies {

  private static final String RESOURCE = "policies.csv";

  private static final CatalogueReader READER =
      CatalogueReader.of(RESOURCE, BundledTable.text(RESOURCE));

  private BundledPolicies() {}

  static synchronized DesirableRangePolicy policy(String id) {
    return READER.policy(id).policy().orElseThrow();
  }

  static synchronized BaseFigureRule baseFigureRule(String id) {
    return READER.policy(id).rule().orElseThrow();
  }

  static synchronized PolicyCatalogue all() {
    return READER.catalogue();
  }
}
