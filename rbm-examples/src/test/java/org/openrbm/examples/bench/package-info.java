/**
 * JMH benchmarks, each against a named baseline in the same run: {@code mvn -q -Pbench -DskipTests
 * verify}.
 */
@NullMarked
package org.openrbm.examples.bench;

import org.jspecify.annotations.NullMarked;
