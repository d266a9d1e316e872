package org.openrbm.geodist.allocation;

/**
 * The posts that a method found, for members in the order of their codes.
 *
 * @param optima the bounds over all allocations that fill most and serve the objective best
 * @param ruled the bounds over those of them that the tie rule prefers; the allocation in it is the
 *     one shown
 */
record PlannedPosts(Bounds optima, Bounds ruled) {}
