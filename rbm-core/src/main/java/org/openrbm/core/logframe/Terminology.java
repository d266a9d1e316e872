package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.OneLine;

/**
 * The names that one organisation gives to the levels of a framework.
 *
 * <p>If an organisation has no word for a level, the word of the library's model is used, so a
 * framework can always be shown whole.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Terminology.Builder.class)
@JsonPropertyOrder({"id", "title", "source", "terms"})
public abstract sealed class Terminology permits ImmutableTerminology {

  Terminology() {}

  /** {@return the identifier, such as {@code "OECD-DAC 2023"}} */
  public abstract String id();

  /** {@return whose words they are} */
  public abstract LocalizedText title();

  /** {@return where they are defined, and how well that is known} */
  public abstract Citation source();

  /** {@return the words, by level} */
  public abstract Map<Level, LocalizedText> terms();

  /** {@return a new builder; every attribute must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id of a terminology must not be blank");
    checkArgument(!terms().isEmpty(), "terminology '%s' has no terms", id());
  }

  /** {@return whether this organisation has its own word for a level} */
  public final boolean defines(Level level) {
    return terms().containsKey(level);
  }

  /** {@return the word for a level; that of ILO 2006 if this organisation has none} */
  public final LocalizedText term(Level level) {
    LocalizedText term = terms().get(level);
    return term != null ? term : Terminologies.fallback(level);
  }

  /** {@return identifier and how many terms there are, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("Terminology " + id(), OneLine.count(terms().size(), "term"));
  }

  /** Builds {@link Terminology} instances. Not thread-safe. */
  public static final class Builder extends ImmutableTerminology.Builder {
    Builder() {}
  }
}
