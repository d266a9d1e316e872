package org.openrbm.core.review;

import org.openrbm.core.logframe.FrameworkNode;

/**
 * A node that breaks a rule, and what is wrong with it.
 *
 * @param node the node
 * @param message what is wrong, naming the value
 * @since 0.1.0
 */
public record Breach(FrameworkNode node, String message) {}
