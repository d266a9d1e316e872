/**
 * The logical framework: what an organisation is to achieve, how it will know, and with what.
 *
 * <p>The chapter reads from the top. A {@link org.openrbm.core.logframe.LogicalFramework} has a
 * {@link org.openrbm.core.logframe.Mandate}; under it stand {@link
 * org.openrbm.core.logframe.IntermediateOutcome}s, under those {@link
 * org.openrbm.core.logframe.ImmediateOutcome}s with their {@link
 * org.openrbm.core.logframe.Strategy}, {@link org.openrbm.core.logframe.Output}, {@link
 * org.openrbm.core.logframe.Activity} and {@link org.openrbm.core.logframe.Input}. Any outcome or
 * output is a {@link org.openrbm.core.logframe.ResultLevel} and carries {@link
 * org.openrbm.core.logframe.Indicator}s: what is measured ({@link
 * org.openrbm.core.target.Measure}), from where ({@link org.openrbm.core.target.Baseline}), to
 * where ({@link org.openrbm.core.target.Target}), by which evidence ({@link
 * org.openrbm.core.target.MeansOfVerification}). Everything with a code is a {@link
 * org.openrbm.core.logframe.FrameworkNode}; codes are unique in a framework.
 *
 * <p>Around the hierarchy stand the theory of change ({@link
 * org.openrbm.core.logframe.CausalLink}), the {@link org.openrbm.core.logframe.Roadmap}, the {@link
 * org.openrbm.core.logframe.ProgrammingCycle}, the resources ({@link
 * org.openrbm.core.logframe.ResourceAllocation}) and the log of changes. {@link
 * org.openrbm.core.logframe.Terminology} holds the names that an organisation gives to the levels.
 *
 * <p>The order of levels is that of ILO GB.297/PFA/1/1 (2006): intermediate outcomes stand above
 * immediate outcomes, whatever the adjectives suggest.
 */
@NullMarked
@RbmStyle
package org.openrbm.core.logframe;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
