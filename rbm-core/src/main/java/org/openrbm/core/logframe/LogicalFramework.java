package org.openrbm.core.logframe;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableValueGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.target.Target;
import org.openrbm.core.text.OneLine;

/**
 * A results framework: a mandate, the outcomes under it with their indicators, and all that
 * surrounds them.
 *
 * <p>A framework that exists is coherent: codes are unique, links, resources and targets name nodes
 * that exist, and the theory of change has no cycle. Whether it is a good framework is another
 * question, which {@code org.openrbm.core.review} answers.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = LogicalFramework.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "version",
  "title",
  "period",
  "sources",
  "mandate",
  "intermediateOutcomes",
  "crossCuttingDrivers",
  "assumptions",
  "risks",
  "links",
  "roadmap",
  "programmingCycle",
  "resources",
  "changeLog"
})
public abstract sealed class LogicalFramework permits ImmutableLogicalFramework {

  LogicalFramework() {}

  /** {@return the identifier by which other frameworks refer to this one} */
  public abstract String id();

  /** {@return the version, if there are several} */
  public abstract Optional<String> version();

  /** {@return the name} */
  public abstract LocalizedText title();

  /** {@return the period in which the results are to be reached} */
  public abstract ReportingPeriod period();

  /** {@return the documents that state it} */
  public abstract List<Citation> sources();

  /** {@return the root} */
  public abstract Mandate mandate();

  /** {@return the outcomes right under the mandate, in order} */
  public abstract List<IntermediateOutcome> intermediateOutcomes();

  /** {@return what runs through all outcomes} */
  public abstract List<CrossCuttingDriver> crossCuttingDrivers();

  /** {@return what must hold for the framework as a whole} */
  public abstract List<Assumption> assumptions();

  /** {@return what may go wrong with the framework as a whole} */
  public abstract List<Risk> risks();

  /** {@return the theory of change, beyond what the hierarchy says; one link from node to node} */
  public abstract List<CausalLink> links();

  /** {@return the milestones} */
  public abstract Optional<Roadmap> roadmap();

  /** {@return the documents of planning and reporting} */
  public abstract Optional<ProgrammingCycle> programmingCycle();

  /** {@return the money, by outcome, region and source} */
  public abstract List<ResourceAllocation> resources();

  /** {@return the revisions, in order of date} */
  public abstract List<ChangeLogEntry> changeLog();

  /**
   * {@return a new builder; {@code id}, {@code title}, {@code period} and {@code mandate} must be
   * set}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this framework under another identifier} */
  public abstract LogicalFramework withId(String id);

  /** {@return this framework with that version} */
  public abstract LogicalFramework withVersion(String version);

  /** {@return this framework with that version, or without one} */
  public abstract LogicalFramework withVersion(Optional<String> version);

  /** {@return this framework under another title} */
  public abstract LogicalFramework withTitle(LocalizedText title);

  /** {@return this framework with another period} */
  public abstract LogicalFramework withPeriod(ReportingPeriod period);

  /** {@return this framework with these documents in place of those that state it} */
  public abstract LogicalFramework withSources(Citation... sources);

  /** {@return this framework with these documents in place of those that state it} */
  public abstract LogicalFramework withSources(Iterable<? extends Citation> sources);

  /** {@return this framework under another mandate} */
  public abstract LogicalFramework withMandate(Mandate mandate);

  /** {@return this framework with these outcomes in place of those it has} */
  public abstract LogicalFramework withIntermediateOutcomes(
      IntermediateOutcome... intermediateOutcomes);

  /** {@return this framework with these outcomes in place of those it has} */
  public abstract LogicalFramework withIntermediateOutcomes(
      Iterable<? extends IntermediateOutcome> intermediateOutcomes);

  /** {@return this framework with these drivers in place of those it has} */
  public abstract LogicalFramework withCrossCuttingDrivers(
      CrossCuttingDriver... crossCuttingDrivers);

  /** {@return this framework with these drivers in place of those it has} */
  public abstract LogicalFramework withCrossCuttingDrivers(
      Iterable<? extends CrossCuttingDriver> crossCuttingDrivers);

  /** {@return this framework with these assumptions in place of those it has} */
  public abstract LogicalFramework withAssumptions(Assumption... assumptions);

  /** {@return this framework with these assumptions in place of those it has} */
  public abstract LogicalFramework withAssumptions(Iterable<? extends Assumption> assumptions);

  /** {@return this framework with these risks in place of those it has} */
  public abstract LogicalFramework withRisks(Risk... risks);

  /** {@return this framework with these risks in place of those it has} */
  public abstract LogicalFramework withRisks(Iterable<? extends Risk> risks);

  /** {@return this framework with these links in place of those it has} */
  public abstract LogicalFramework withLinks(CausalLink... links);

  /** {@return this framework with these links in place of those it has} */
  public abstract LogicalFramework withLinks(Iterable<? extends CausalLink> links);

  /** {@return this framework with that roadmap} */
  public abstract LogicalFramework withRoadmap(Roadmap roadmap);

  /** {@return this framework with that roadmap, or without one} */
  public abstract LogicalFramework withRoadmap(Optional<? extends Roadmap> roadmap);

  /** {@return this framework with that programming cycle} */
  public abstract LogicalFramework withProgrammingCycle(ProgrammingCycle programmingCycle);

  /** {@return this framework with that programming cycle, or without one} */
  public abstract LogicalFramework withProgrammingCycle(
      Optional<? extends ProgrammingCycle> programmingCycle);

  /** {@return this framework with these allocations in place of those it has} */
  public abstract LogicalFramework withResources(ResourceAllocation... resources);

  /** {@return this framework with these allocations in place of those it has} */
  public abstract LogicalFramework withResources(Iterable<? extends ResourceAllocation> resources);

  /** {@return this framework with these revisions in place of those it has} */
  public abstract LogicalFramework withChangeLog(ChangeLogEntry... changeLog);

  /** {@return this framework with these revisions in place of those it has} */
  public abstract LogicalFramework withChangeLog(Iterable<? extends ChangeLogEntry> changeLog);

  @Value.Check
  void check() {
    NodeCode.check("framework", id());
    FrameworkIndex index = index(); // refuses codes that stand twice
    Set<List<String>> linked = new HashSet<>();
    for (CausalLink link : links()) {
      checkArgument(
          linked.add(List.of(link.fromNode(), CausalGraph.target(link))),
          "link from '%s' to '%s' stands twice",
          link.fromNode(),
          CausalGraph.target(link));
      index.require(link.fromNode(), "link from");
      if (link.toFramework().isEmpty()) {
        index.require(link.toNode(), "link to");
      } else {
        checkArgument(
            !link.toFramework().get().equals(id()),
            "link from '%s' names this framework, '%s', as another",
            link.fromNode(),
            id());
      }
    }
    CausalGraph.refuseCycle(this);
    for (ResourceAllocation resource : resources()) {
      resource
          .outcome()
          .ifPresent(
              code ->
                  checkArgument(
                      index.require(code, "resource of") instanceof ResultLevel,
                      "resource of '%s' must name an outcome or output",
                      code));
    }
    indicators()
        .forEach(
            indicator ->
                indicator.targets().stream()
                    .map(IndicatorTarget::target)
                    .forEach(target -> checkMilestone(index, indicator, target)));
    for (int i = 1; i < changeLog().size(); i++) {
      checkArgument(
          !changeLog().get(i).date().isBefore(changeLog().get(i - 1).date()),
          "change log must be in order of date, but %s follows %s",
          changeLog().get(i).date(),
          changeLog().get(i - 1).date());
    }
  }

  private static void checkMilestone(FrameworkIndex index, Indicator indicator, Target target) {
    target
        .milestoneCode()
        .ifPresent(
            code ->
                checkArgument(
                    index.require(code, "target of '" + indicator.code() + "' at")
                        instanceof Milestone,
                    "target of '%s' names '%s', which is no milestone",
                    indicator.code(),
                    code));
  }

  @Value.Lazy
  FrameworkIndex index() {
    return new FrameworkIndex(this);
  }

  /** {@return everything that has a code, in document order, the mandate first} */
  public final List<FrameworkNode> nodes() {
    return index().nodes();
  }

  /** {@return the outcomes and outputs, in document order} */
  public final List<ResultLevel> results() {
    return ofType(ResultLevel.class);
  }

  /** {@return the indicators, in document order} */
  public final List<Indicator> indicators() {
    return ofType(Indicator.class);
  }

  private <T extends FrameworkNode> List<T> ofType(Class<T> type) {
    return nodes().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns one node.
   *
   * @throws IllegalArgumentException if no node has that code
   */
  public final FrameworkNode node(String code) {
    return index().require(code, "");
  }

  /**
   * Returns one indicator.
   *
   * @throws IllegalArgumentException if no indicator has that code
   */
  public final Indicator indicator(String code) {
    FrameworkNode node = node(code);
    if (node instanceof Indicator indicator) {
      return indicator;
    }
    throw illegalArgument(
        "'%s' in framework '%s' is no indicator, but of level %s"
            .formatted(code, id(), node.level()));
  }

  /**
   * Returns this framework with one indicator changed. All checks run on the result, and the
   * indicator stays in its place:
   *
   * <pre>{@code
   * strategy.with("2.1.1", i -> i.withBaseline(Baseline.of(Ratio.of(200), ReportingPeriod.ofYear(2017))));
   * }</pre>
   *
   * @throws IllegalArgumentException if no indicator has that code; the message names the nearest
   *     codes
   */
  public final LogicalFramework with(String code, UnaryOperator<Indicator> change) {
    return replace(indicator(code), change.apply(indicator(code)));
  }

  /**
   * Returns this framework with one node of another type changed, such as an output. All checks run
   * on the result, and the node stays in its place.
   *
   * @throws IllegalArgumentException if no node has that code, or it is of another type
   */
  public final <T extends FrameworkNode> LogicalFramework with(
      String code, Class<T> type, UnaryOperator<T> change) {
    FrameworkNode node = node(code);
    checkArgument(
        type.isInstance(node),
        "'%s' in framework '%s' is no %s, but of level %s",
        code,
        id(),
        type.getSimpleName(),
        node.level());
    return replace(node, change.apply(type.cast(node)));
  }

  private LogicalFramework replace(FrameworkNode old, @Nullable FrameworkNode changed) {
    requireNonNull(changed, () -> "the change of '" + old.code() + "' gave no node");
    checkArgument(
        changed.level() == old.level(),
        "'%s' of level %s must not become a node of level %s",
        old.code(),
        old.level(),
        changed.level());
    return new Replacement(old, changed).in(this);
  }

  /**
   * Returns the way from a node up to the mandate: the node first, the mandate last.
   *
   * @throws IllegalArgumentException if no node has that code
   */
  public final List<FrameworkNode> path(String code) {
    return index().path(code);
  }

  /**
   * Returns the node under which a node stands; empty for the mandate.
   *
   * @throws IllegalArgumentException if no node has that code
   */
  public final Optional<FrameworkNode> parent(String code) {
    return path(code).stream().skip(1).findFirst();
  }

  /**
   * Returns the theory of change as a graph from node to node, by code. In the hierarchy, an
   * indicator measures the node above it, an assumption must hold for it, a risk threatens it, and
   * every other node contributes to it. The {@link #links} are added. A node of another framework
   * is {@code "framework#code"}. No node brings about itself.
   */
  @Value.Lazy
  public ImmutableValueGraph<String, LinkType> graph() {
    return CausalGraph.of(this);
  }

  /**
   * {@return the theory of change as a Mermaid flow chart, titles in that language where they
   * exist} The words at the arrows are English, Chinese, French or Spanish, and English in any
   * other language.
   */
  public final String toMermaid(String languageTag) {
    return CausalGraphText.mermaid(this, languageTag);
  }

  /**
   * {@return the theory of change in the DOT language of Graphviz, in the languages of {@link
   * #toMermaid}}
   */
  public final String toDot(String languageTag) {
    return CausalGraphText.dot(this, languageTag);
  }

  /**
   * {@return the hierarchy as an indented outline, levels named as in that terminology} Titles and
   * terms are in that language where they exist, and otherwise by {@link
   * LocalizedText#inOrFallback}; the {@linkplain Terminologies terminologies of the library} exist
   * in English, Chinese, French and Spanish.
   */
  public final String outline(Terminology terminology, String languageTag) {
    return OutlineText.render(this, terminology, languageTag);
  }

  /** {@return identifier and period with how much there is of each level, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "LogicalFramework " + id() + " " + period().label(),
        OneLine.count(ofType(IntermediateOutcome.class).size(), "intermediate outcome"),
        OneLine.count(ofType(ImmediateOutcome.class).size(), "immediate outcome"),
        OneLine.count(ofType(Output.class).size(), "output"),
        OneLine.count(indicators().size(), "indicator"));
  }

  /** Builds {@link LogicalFramework} instances. Not thread-safe. */
  public static final class Builder extends ImmutableLogicalFramework.Builder {
    Builder() {}
  }
}
