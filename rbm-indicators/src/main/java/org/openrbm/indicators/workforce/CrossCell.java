package org.openrbm.indicators.workforce;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One cell of a {@link CrossTabulation}.
 *
 * @param labels one label for each dimension, in their order; {@link Key#NOT_STATED} where it is
 *     not stated
 * @param count how many are counted in the cell
 * @since 0.1.0
 */
public record CrossCell(
    @JsonProperty(required = true) List<String> labels, @JsonProperty(required = true) long count) {

  /**
   * Copies the labels.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public CrossCell {
    labels = ImmutableList.copyOf(labels);
    Counts.check("cell " + labels, count);
  }
}
