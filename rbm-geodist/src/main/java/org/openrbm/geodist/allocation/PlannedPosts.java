package org.openrbm.geodist.allocation;

/**
 * What a method found, for members in the order of their codes.
 *
 * @param optima over all allocations that fill most and serve the objective best
 * @param ruled over those of them that the tie rule prefers; its choice is the allocation shown
 */
record PlannedPosts(Bounds optima, Bounds ruled) {}
