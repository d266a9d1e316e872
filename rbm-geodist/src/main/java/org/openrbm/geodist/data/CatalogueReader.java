package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * A catalogue while it is being read from the CSV that {@link PolicyCatalogue#parse} documents.
 * Splits the text into the rows of each policy at once, and reads a policy when it is asked for.
 * Not thread-safe.
 */
final class CatalogueReader {

  static final ImmutableList<String> COLUMNS = ImmutableList.of("policy", "element", "value");

  private final CsvDocument document;
  private final Map<String, PolicyDraft> drafts = new LinkedHashMap<>();

  private CatalogueReader(CsvDocument document) {
    this.document = document;
  }

  static CatalogueReader of(String document, String csv) {
    CatalogueReader reader =
        new CatalogueReader(CsvDocument.parse(document, csv, COLUMNS, SourceCells.COLUMNS));
    Optional<String> last = Optional.empty();
    for (CsvDocument.Row row : reader.document.rows()) {
      Optional<String> id = row.cell("policy", CatalogueReader::id);
      if (id.isPresent()) {
        reader.add(row, id.get(), id.equals(last));
        last = id;
      }
    }
    return reader;
  }

  private static String id(String text) {
    checkArgument(!text.isBlank(), "policy id must not be blank");
    return text;
  }

  private void add(CsvDocument.Row row, String id, boolean sameAsBefore) {
    PolicyDraft draft = drafts.get(id);
    if (draft == null) {
      draft = new PolicyDraft(id, drafts);
      drafts.put(id, draft);
    } else if (!sameAsBefore) {
      row.fault("policy", "rows of policy '%s' must stand together".formatted(id));
    }
    draft.add(row);
  }

  /**
   * Reads all policies.
   *
   * @throws org.openrbm.core.InvalidDocumentException if there is any fault, with all of them
   */
  PolicyCatalogue catalogue() {
    Map<String, DesirableRangePolicy> policies = new LinkedHashMap<>();
    Map<String, BaseFigureRule> rules = new LinkedHashMap<>();
    drafts.forEach(
        (id, draft) -> {
          draft.policy().ifPresent(policy -> policies.put(id, policy));
          draft.rule().ifPresent(rule -> rules.put(id, rule));
        });
    document.throwIfFaulty();
    return new PolicyCatalogue(policies, rules);
  }

  /**
   * Reads one policy, and the one that it follows.
   *
   * @throws org.openrbm.core.InvalidDocumentException if there is a fault in what has been read
   */
  PolicyDraft policy(String id) {
    PolicyDraft draft = drafts.get(id);
    Optional<DesirableRangePolicy> policy = draft == null ? Optional.empty() : draft.policy();
    document.throwIfFaulty();
    checkArgument(draft != null && policy.isPresent(), "no policy '%s' in %s", id, document);
    return draft;
  }
}
