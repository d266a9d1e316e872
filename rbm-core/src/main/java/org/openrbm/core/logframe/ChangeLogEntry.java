package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.OneLine;

/**
 * One revision of a framework, in the columns of the DFID logical framework.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ChangeLogEntry.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"version", "date", "level", "reason", "approvedBy"})
public abstract sealed class ChangeLogEntry permits ImmutableChangeLogEntry {

  ChangeLogEntry() {}

  /** {@return the version that came of it} */
  public abstract String version();

  /** {@return the day of approval} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate date();

  /** {@return the level of the framework that changed} */
  public abstract LocalizedText level();

  /** {@return why} */
  public abstract LocalizedText reason();

  /** {@return who approved it} */
  public abstract LocalizedText approvedBy();

  /** {@return a new builder; every attribute must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this entry with another version} */
  public abstract ChangeLogEntry withVersion(String version);

  /** {@return this entry with another day of approval} */
  public abstract ChangeLogEntry withDate(LocalDate date);

  /** {@return this entry on another level of the framework} */
  public abstract ChangeLogEntry withLevel(LocalizedText level);

  /** {@return this entry with another reason} */
  public abstract ChangeLogEntry withReason(LocalizedText reason);

  /** {@return this entry as approved by someone else} */
  public abstract ChangeLogEntry withApprovedBy(LocalizedText approvedBy);

  @Value.Check
  void check() {
    checkArgument(!version().isBlank(), "version of a change must not be blank");
  }

  /** {@return version, day and reason, in one line} */
  @Override
  public final String toString() {
    return OneLine.of("ChangeLogEntry " + version() + " of " + date(), reason().toString());
  }

  /** Builds {@link ChangeLogEntry} instances. Not thread-safe. */
  public static final class Builder extends ImmutableChangeLogEntry.Builder {
    Builder() {}
  }
}
