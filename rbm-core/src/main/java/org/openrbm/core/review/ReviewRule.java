package org.openrbm.core.review;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.function.Function;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.logframe.LogicalFramework;

/**
 * One rule that a framework should keep.
 *
 * @param id the identifier, unique in a review
 * @param severity how grave a breach is
 * @param statement the rule in one sentence
 * @param reference where the rule comes from
 * @param check finds the breaches in a framework; a pure function
 * @since 0.1.0
 */
public record ReviewRule(
    String id,
    Severity severity,
    String statement,
    Citation reference,
    Function<LogicalFramework, Stream<Breach>> check) {

  /** Checks that the rule has an identifier and a statement. */
  public ReviewRule {
    checkArgument(!id.isBlank(), "id of a review rule must not be blank");
    checkArgument(!statement.isBlank(), "statement of review rule '%s' must not be blank", id);
  }
}
