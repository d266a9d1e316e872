/**
 * Three results frameworks of the United Nations system as the library writes them down: {@link
 * org.openrbm.examples.frameworks.HrStrategy2018}, {@link
 * org.openrbm.examples.frameworks.UnHrReform} and {@link
 * org.openrbm.examples.frameworks.RbmRoadmap}.
 *
 * <p>Each exists twice, built in Java and as a JSON document beside it, and the two are equal. They
 * hold labels and figures of the published documents and none of their sentences. {@link
 * org.openrbm.examples.frameworks.LogframeMatrix} shows any framework as a table.
 */
@NullMarked
package org.openrbm.examples.frameworks;

import org.jspecify.annotations.NullMarked;
