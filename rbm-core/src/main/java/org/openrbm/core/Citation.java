package org.openrbm.core;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;

/**
 * The source of a rule or a figure, and the grade of the evidence for it.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Citation.Builder.class)
public abstract sealed class Citation permits ImmutableCitation {

  Citation() {}

  /** {@return the symbol of the document, such as {@code "A/RES/42/220 A"}, or its short name} */
  public abstract String document();

  /** {@return the title of the document} */
  public abstract Optional<String> title();

  /** {@return the place in the document, such as {@code "sect. III"} or {@code "table 4"}} */
  public abstract Optional<String> clause();

  /** {@return the date of adoption or publication} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract Optional<LocalDate> date();

  /** {@return an address at which the document or its copy can be read} */
  public abstract Optional<String> url();

  /** {@return how well the cited fact is known} */
  public abstract EvidenceGrade evidence();

  /** {@return what a reader must know about the evidence, such as a reading that was chosen} */
  public abstract Optional<String> remark();

  /**
   * Returns a citation of a whole document.
   *
   * @throws IllegalArgumentException if {@code document} is blank
   */
  public static Citation of(String document, EvidenceGrade evidence) {
    return builder().document(document).evidence(evidence).build();
  }

  /** {@return a new builder; {@code document} and {@code evidence} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this citation of another document} */
  public abstract Citation withDocument(String document);

  /** {@return this citation with that title of the document} */
  public abstract Citation withTitle(String title);

  /** {@return this citation with that title of the document, or without one} */
  public abstract Citation withTitle(Optional<String> title);

  /** {@return this citation of that clause} */
  public abstract Citation withClause(String clause);

  /** {@return this citation of that clause, or of the whole document} */
  public abstract Citation withClause(Optional<String> clause);

  /** {@return this citation with that date} */
  public abstract Citation withDate(LocalDate date);

  /** {@return this citation with that date, or without one} */
  public abstract Citation withDate(Optional<? extends LocalDate> date);

  /** {@return this citation with that address} */
  public abstract Citation withUrl(String url);

  /** {@return this citation with that address, or without one} */
  public abstract Citation withUrl(Optional<String> url);

  /** {@return this citation with another grade of evidence} */
  public abstract Citation withEvidence(EvidenceGrade evidence);

  /** {@return this citation with that remark} */
  public abstract Citation withRemark(String remark);

  /** {@return this citation with that remark, or without one} */
  public abstract Citation withRemark(Optional<String> remark);

  @Value.Check
  void check() {
    checkArgument(!document().isBlank(), "document of a citation must not be blank");
    notBlank("title", title());
    notBlank("clause", clause());
    notBlank("url", url());
    notBlank("remark", remark());
  }

  private void notBlank(String attribute, Optional<String> text) {
    checkArgument(
        text.isEmpty() || !text.get().isBlank(),
        "%s in the citation of %s must not be blank",
        attribute,
        document());
  }

  /** {@return one line for people: document, clause, date, evidence grade} */
  @Override
  public final String toString() {
    StringBuilder line = new StringBuilder(document());
    clause().ifPresent(c -> line.append(", ").append(c));
    date().ifPresent(d -> line.append(", ").append(d));
    line.append("; ").append(evidence().name().toLowerCase(Locale.ROOT));
    return Medium.PLAIN.line(line.toString());
  }

  /** Builds {@link Citation} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
