package org.openrbm.core.logframe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.OneLine;

/**
 * The unit or role that is accountable, and the units to which the work cascades.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Responsibility.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"accountable", "cascadesTo"})
public abstract sealed class Responsibility permits ImmutableResponsibility {

  Responsibility() {}

  /** {@return the unit or role that is accountable} */
  public abstract LocalizedText accountable();

  /** {@return the units whose work plans take it up} */
  public abstract List<LocalizedText> cascadesTo();

  /** {@return a new builder; {@code accountable} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this responsibility with someone else accountable} */
  public abstract Responsibility withAccountable(LocalizedText accountable);

  /** {@return this responsibility with these units in place of those that take it up} */
  public abstract Responsibility withCascadesTo(LocalizedText... cascadesTo);

  /** {@return this responsibility with these units in place of those that take it up} */
  public abstract Responsibility withCascadesTo(Iterable<? extends LocalizedText> cascadesTo);

  /** {@return who is accountable, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Responsibility",
        accountable().toString(),
        cascadesTo().isEmpty() ? "" : "cascades to " + cascadesTo());
  }

  /** Builds {@link Responsibility} instances. Not thread-safe. */
  public static final class Builder extends ImmutableResponsibility.Builder {
    Builder() {}
  }
}
