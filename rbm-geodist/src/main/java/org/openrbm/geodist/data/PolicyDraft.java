package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;

/**
 * The rows of a policy in a catalogue, and the policy once they have been read. A fault is reported
 * at the row that it is in, and one of the policy as a whole at its first row. Not thread-safe.
 */
final class PolicyDraft {

  /** A row with its value, empty if there is none, and its own source. */
  private record Statement(PolicyField field, String value, Optional<Citation> source) {}

  private final String id;
  private final int position;
  private final Map<String, PolicyDraft> all;
  private final List<CsvDocument.Row> rows = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Set<PolicyField> seen = EnumSet.noneOf(PolicyField.class);
  private final Set<PolicyField> refused = EnumSet.noneOf(PolicyField.class);
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, Citation> sources = new HashMap<>();
  private final DesirableRangePolicy.Builder builder = DesirableRangePolicy.builder();
  private Optional<BaseFigure> baseFigure = Optional.empty();
  private CsvDocument.@Nullable Row ruleRow;
  private @Nullable PolicyDraft model;
  private boolean read;
  private boolean faulty;
  private Optional<DesirableRangePolicy> policy = Optional.empty();
  private Optional<BaseFigureRule> rule = Optional.empty();

  /**
   * Begins a policy.
   *
   * @param id its identifier
   * @param all the policies of the catalogue, to which this one will be added
   */
  PolicyDraft(String id, Map<String, PolicyDraft> all) {
    this.id = id;
    this.all = all;
    this.position = all.size();
  }

  void add(CsvDocument.Row row) {
    rows.add(row);
  }

  /** {@return the policy; empty if it, or the one that it follows, has a fault} */
  Optional<DesirableRangePolicy> policy() {
    read();
    return policy;
  }

  /** {@return the rule of the base figure; empty if there is none, or if it has a fault} */
  Optional<BaseFigureRule> rule() {
    read();
    return rule;
  }

  private void read() {
    if (!read) {
      read = true;
      rows.forEach(this::readRow);
      finish();
    }
  }

  private void readRow(CsvDocument.Row row) {
    Optional<PolicyField> field = row.cell("element", PolicyField::of);
    if (field.isEmpty()) {
      faulty = true;
      return;
    }
    Optional<Statement> statement = row.read(() -> statement(field.get(), row));
    boolean valid =
        row.cell("value", value -> take(row, field.get(), value, statement)).isPresent();
    if (valid && statement.isPresent()) {
      statements.add(statement.get());
    } else {
      refused.add(field.get());
      faulty = true;
    }
  }

  private Statement statement(PolicyField field, CsvDocument.Row row) {
    checkArgument(
        seen.add(field)
            || field == PolicyField.TITLE
            || field == PolicyField.ORIGINAL
            || field.block(),
        "%s of policy '%s' stands twice",
        field.label(),
        id);
    Optional<Citation> source = SourceCells.read(row);
    if (source.isPresent()) {
      checkArgument(field.mayCite(), "%s of a policy has no source of its own", field.label());
      Citation before = sources.putIfAbsent(field.group(), source.get());
      checkArgument(
          before == null || before.equals(source.get()),
          "%s of policy '%s' belongs to an element that another row has from %s",
          field.label(),
          id,
          before);
    }
    return new Statement(field, row.text("value").orElse(""), source);
  }

  /** Takes the value of a row over, even of one that is refused for its source. */
  private PolicyField take(
      CsvDocument.Row row, PolicyField field, String value, Optional<Statement> statement) {
    switch (field) {
      case OTHERWISE_AS -> {
        PolicyDraft found = all.get(value);
        checkArgument(
            found != null && found.position < position,
            "no policy '%s' stands above '%s'",
            value,
            id);
        model = found;
      }
      case TITLE -> {
        String language = language(row);
        LocalizedText.of(language, value); // a wrong tag and a blank text are faults of this row
        checkArgument(
            titles.put(language, value) == null,
            "title of policy '%s' in language '%s' stands twice",
            id,
            language);
      }
      case ORIGINAL -> {
        String parameter = behind(PolicyField.ORIGINAL, row);
        checkArgument(
            originals.put(parameter, value) == null,
            "original %s of policy '%s' stands twice",
            parameter,
            id);
        builder.putOriginalValue(parameter, value);
      }
      case BASE_FIGURE_RULE -> ruleRow = row;
      default -> set(field, value, statement.flatMap(Statement::source));
    }
    return field;
  }

  private static String language(CsvDocument.Row row) {
    String tag = behind(PolicyField.TITLE, row);
    return tag.isEmpty() ? LocalizedText.UNDETERMINED : tag;
  }

  private static String behind(PolicyField field, CsvDocument.Row row) {
    String element = row.text("element").orElseThrow();
    int begin = field.label().length() + 1;
    return element.length() < begin ? "" : element.substring(begin);
  }

  private void set(PolicyField field, String value, Optional<Citation> source) {
    if (value.isEmpty()) {
      checkArgument(!field.required(), "%s of policy '%s' is missing", field.label(), id);
    } else if (field == PolicyField.BASE_FIGURE) {
      Ratio posts = PolicyNotation.posts(value);
      BaseFigure figure =
          source.isPresent() ? BaseFigure.of(posts, source.get()) : BaseFigure.of(posts);
      baseFigure = Optional.of(figure);
      builder.baseFigure(figure);
    } else if (field == PolicyField.BASE_FIGURE_PERIOD) {
      checkArgument(
          baseFigure.isPresent(), "base figure of policy '%s' must stand above its period", id);
      baseFigure = Optional.of(baseFigure.get().withPeriod(ReportingPeriod.parse(value)));
      builder.baseFigure(baseFigure);
    } else {
      field.set(builder, value);
    }
  }

  private void finish() {
    if (model != null) {
      if (model.policy().isEmpty()) {
        return;
      }
      inheritFrom(model);
    }
    requireFields();
    if (ruleRow != null && !refused.contains(PolicyField.BASE_FIGURE)) {
      Optional<Citation> source =
          Optional.ofNullable(sources.get(PolicyField.BASE_FIGURE_RULE.group()));
      rule = ruleRow.cell("value", value -> BaseFigureRuleText.parse(value, baseFigure, source));
    }
    if (!faulty) {
      policy = rows.get(0).read(this::build);
    }
  }

  private void inheritFrom(PolicyDraft other) {
    Set<String> stated = new HashSet<>();
    statements.forEach(statement -> stated.add(statement.field().group()));
    for (Statement statement : other.statements) {
      String group = statement.field().group();
      if (statement.field().inherited() && !stated.contains(group)) {
        set(statement.field(), statement.value(), statement.source()); // without fault there
        seen.add(statement.field());
        statements.add(statement);
        Citation source = other.sources.get(group);
        if (source != null) {
          sources.put(group, source);
        }
      }
    }
  }

  private void requireFields() {
    for (PolicyField field : PolicyField.values()) {
      if (field.required() && !seen.contains(field)) {
        rows.get(0).fault("policy '%s' has no row '%s'".formatted(id, field.label()));
        faulty = true;
      }
    }
  }

  private DesirableRangePolicy build() {
    for (PolicyElement element : PolicyElement.values()) {
      Citation source = sources.get(element.name());
      if (source != null) {
        builder.putCitation(element, source);
      }
    }
    return builder.id(id).title(LocalizedText.of(titles)).build();
  }
}
