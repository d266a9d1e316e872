/**
 * Results frameworks as the library writes them down, and the reports on them.
 *
 * <p>Three are source frameworks of the United Nations system: {@link
 * org.openrbm.examples.frameworks.HrStrategy2018}, {@link
 * org.openrbm.examples.frameworks.UnHrReform} and {@link
 * org.openrbm.examples.frameworks.RbmRoadmap}. Each of them exists twice, built in Java and as a
 * JSON document beside it, and the two are equal.
 *
 * <p>Three are typed from tables that lie beside them as CSV: two entities of the programme budget
 * of the United Nations for 2026, {@link org.openrbm.examples.frameworks.UnDisarmament2026} and
 * {@link org.openrbm.examples.frameworks.UnTechnology2026}, and a made-up {@link
 * org.openrbm.examples.frameworks.DistrictContract} with quarterly and yearly targets.
 *
 * <p>What is published holds labels and figures of the documents and none of their sentences. What
 * is made up says so: all reports on the district, those of {@link
 * org.openrbm.examples.frameworks.HrStrategyEvaluation} and of {@link
 * org.openrbm.examples.frameworks.RbmRoadmapEvaluation}. The figures of {@link
 * org.openrbm.examples.frameworks.UnReformEvaluation} are published. {@link
 * org.openrbm.examples.frameworks.LogframeMatrix} shows any framework as a table, {@link
 * org.openrbm.examples.frameworks.ReviewTable} what a review finds in it.
 */
@NullMarked
package org.openrbm.examples.frameworks;

import org.jspecify.annotations.NullMarked;
