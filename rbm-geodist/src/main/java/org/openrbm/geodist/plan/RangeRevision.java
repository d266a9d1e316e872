package org.openrbm.geodist.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrbm.geodist.DesirableRangeTable;

/**
 * Ranges that hold from a day on: by a new scale of assessments, new populations, another base
 * figure or another policy.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = RangeRevision.Builder.class)
@JsonPropertyOrder({"day", "table"})
public abstract sealed class RangeRevision permits ImmutableRangeRevision {

  RangeRevision() {}

  /** {@return the first day on which the ranges hold} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate day();

  /** {@return the ranges} */
  public abstract DesirableRangeTable table();

  /** {@return the revision of ranges on a day} */
  public static RangeRevision of(LocalDate day, DesirableRangeTable table) {
    return new Builder().day(day).table(table).build();
  }

  /**
   * {@return such as {@code "from 2016-01-01: UN 42/220 A for UN Member States 2016: 193 ranges"}}
   */
  @Override
  public final String toString() {
    return "from " + day() + ": " + table();
  }

  /** Builds a revision; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableRangeRevision.Builder {
    Builder() {}
  }
}
