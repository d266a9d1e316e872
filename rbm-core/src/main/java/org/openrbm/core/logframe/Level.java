package org.openrbm.core.logframe;

/**
 * The kinds of node of a framework. The first four kinds that carry results stand in the order of
 * the hierarchy, from the top; the adjectives of outcomes are names, not an order.
 *
 * @since 0.1.0
 */
public enum Level {
  /** Mission, mandate and comparative advantage: the root. */
  MANDATE,
  /** What constituents are to achieve; beyond the organisation's sole control. */
  INTERMEDIATE_OUTCOME,
  /** The direct result of the organisation's work, for which it is accountable. */
  IMMEDIATE_OUTCOME,
  /** What the organisation and its staff produce. */
  OUTPUT,
  /** What is done to produce an output. */
  ACTIVITY,
  /** The means: people, money, infrastructure. */
  INPUT,
  /** How an outcome will be reached. */
  STRATEGY,
  /** What verifies or measures a result. */
  INDICATOR,
  /** What must hold outside the framework. */
  ASSUMPTION,
  /** What may go wrong. */
  RISK,
  /** What runs through all outcomes. */
  CROSS_CUTTING_DRIVER,
  /** A dated step of the roadmap. */
  MILESTONE
}
