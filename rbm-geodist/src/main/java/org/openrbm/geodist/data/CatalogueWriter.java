package org.openrbm.geodist.data;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.Citation;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.CsvCells;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;

/**
 * Writes a policy as rows of the CSV that {@link PolicyCatalogue#parse} documents. The source of an
 * element stands in the first of its rows that says something.
 */
final class CatalogueWriter {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.<String>builder()
          .addAll(CatalogueReader.COLUMNS)
          .addAll(SourceCells.COLUMNS)
          .build();

  private final CsvText csv;
  private final DesirableRangePolicy policy;
  private final Set<String> cited = new HashSet<>();

  private CatalogueWriter(CsvText csv, DesirableRangePolicy policy) {
    this.csv = csv;
    this.policy = policy;
  }

  static String write(PolicyCatalogue catalogue, CsvCells cells) {
    CsvText csv = CsvText.withHeader(cells, COLUMNS.toArray(new String[0]));
    for (DesirableRangePolicy policy : catalogue.all()) {
      new CatalogueWriter(csv, policy).write(catalogue.baseFigureRule(policy.id()));
    }
    return csv.toString();
  }

  void write(Optional<BaseFigureRule> rule) {
    for (PolicyField field : PolicyField.values()) {
      switch (field) {
        case TITLE -> policy.title().texts().forEach(this::title);
        case ORIGINAL -> policy.originalValues().forEach(this::original);
        case BASE_FIGURE_RULE ->
            rule.ifPresent(
                stated ->
                    row(
                        field.label(),
                        BaseFigureRuleText.of(stated),
                        BaseFigureRuleText.source(stated)));
        case CONTRIBUTION_WEIGHT -> {
          row(field);
          policy.blocks().forEach(this::block);
        }
        default -> row(field);
      }
    }
  }

  private void title(String language, String text) {
    row(PolicyField.TITLE.label() + " " + language, text, Optional.empty());
  }

  private void original(String parameter, String value) {
    row(PolicyField.ORIGINAL.label() + " " + parameter, value, Optional.empty());
  }

  private void block(PostBlock block) {
    PolicyField field = PolicyField.ofBlock(block);
    row(field.label(), PolicyNotation.ofBlockSize(block.size()), sourceIn(field));
  }

  private void row(PolicyField field) {
    String value = field.text(policy);
    Optional<Citation> source = statesNothing(field, value) ? Optional.empty() : sourceIn(field);
    if (!value.isEmpty() || source.isPresent()) {
      row(field.label(), value, source);
    }
  }

  /**
   * {@return whether a row below says more of the same element, so that the source stands there}
   */
  private boolean statesNothing(PolicyField field, String value) {
    return switch (field) {
      case MIDPOINT_ROUNDING -> value.isEmpty();
      case MEMBERSHIP_WEIGHT, POPULATION_WEIGHT, CONTRIBUTION_WEIGHT ->
          value.equals("0%") && hasBlockOf(field.group());
      default -> false;
    };
  }

  private boolean hasBlockOf(String group) {
    return policy.blocks().stream()
        .anyMatch(block -> PolicyField.ofBlock(block).group().equals(group));
  }

  /** {@return the source of an element, the first time that one of its rows asks} */
  private Optional<Citation> sourceIn(PolicyField field) {
    return field == PolicyField.BASE_FIGURE
        ? policy.baseFigure().flatMap(BaseFigure::source)
        : field.element().flatMap(policy::citation).filter(stated -> cited.add(field.group()));
  }

  private void row(String element, String value, Optional<Citation> source) {
    List<String> cells =
        ImmutableList.<String>builder()
            .add(policy.id(), element, value)
            .addAll(SourceCells.of(source))
            .build();
    csv.row(cells.toArray());
  }
}
