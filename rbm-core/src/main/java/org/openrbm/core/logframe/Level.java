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
  /** A result that constituents are to achieve; beyond the organisation's sole control. */
  INTERMEDIATE_OUTCOME,
  /** The direct result of the organisation's work, for which it is accountable. */
  IMMEDIATE_OUTCOME,
  /** A product or service of the organisation and its staff. */
  OUTPUT,
  /** Work that is done to produce an output. */
  ACTIVITY,
  /** The means: people, money, infrastructure. */
  INPUT,
  /** The way in which an outcome will be reached. */
  STRATEGY,
  /** One or several measures that verify or measure a result. */
  INDICATOR,
  /** A condition outside the framework that must hold. */
  ASSUMPTION,
  /** Something that may go wrong. */
  RISK,
  /** A theme that runs through all outcomes. */
  CROSS_CUTTING_DRIVER,
  /** A dated step of the roadmap. */
  MILESTONE
}
