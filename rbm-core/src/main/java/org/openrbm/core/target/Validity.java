package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.DocumentLimits;

/**
 * The days on which something of a framework is valid: from a first to a last day, both included.
 *
 * @param from the first day; empty if it was valid from the beginning
 * @param until the last day; empty if no end is known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Validity(
    @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> from,
    @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> until) {

  /** Checks that there is a limit, and that the last day is not before the first. */
  public Validity {
    from.ifPresent(day -> DocumentLimits.checkYear(day.getYear()));
    until.ifPresent(day -> DocumentLimits.checkYear(day.getYear()));
    checkArgument(from.isPresent() || until.isPresent(), "a validity needs a first or a last day");
    checkArgument(
        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
        "a validity must not end on %s before it starts on %s",
        until.orElse(null),
        from.orElse(null));
  }

  /** {@return the days from that one on} */
  public static Validity from(LocalDate day) {
    return new Validity(Optional.of(day), Optional.empty());
  }

  /** {@return the days up to that one} */
  public static Validity until(LocalDate day) {
    return new Validity(Optional.empty(), Optional.of(day));
  }

  /** {@return the days from the first to the last} */
  public static Validity of(LocalDate first, LocalDate last) {
    return new Validity(Optional.of(first), Optional.of(last));
  }

  /** {@return whether it is valid on that day} */
  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** {@return both days, in one line} */
  @Override
  public String toString() {
    return from.map(day -> "from " + day).orElse("")
        + (from.isPresent() && until.isPresent() ? " " : "")
        + until.map(day -> "until " + day).orElse("");
  }
}
