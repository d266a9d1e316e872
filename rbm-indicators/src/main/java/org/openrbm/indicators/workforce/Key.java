package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * A key by which records are counted: a name, such as {@code "grade"}, and the function that gives
 * a record's label.
 *
 * <p>A key on a {@link Dimension} is closed: a label that the dimension does not have is an error,
 * one that never occurs is counted 0, and results keep the order of the dimension. Any other key is
 * open: every label counts, and results are sorted by label. A label that is {@code null} or blank
 * is not stated; such records are counted apart.
 *
 * @param <T> the caller's record
 * @since 0.1.0
 */
@NoJson
public final class Key<T> {

  /** The label of what is not stated, in the cells of a {@link CrossTabulation}. */
  public static final String NOT_STATED = "";

  private final String name;
  private final Optional<Dimension> closed;
  private final Function<? super T, ? extends @Nullable String> labelOf;

  private Key(
      String name,
      Optional<Dimension> closed,
      Function<? super T, ? extends @Nullable String> labelOf) {
    this.name = name;
    this.closed = closed;
    this.labelOf = labelOf;
  }

  /**
   * Returns an open key.
   *
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public static <T> Key<T> of(
      String name, Function<? super T, ? extends @Nullable String> labelOf) {
    checkNotNull(labelOf, "labelOf");
    checkArgument(!name.isBlank(), "name of a key must not be blank");
    return new Key<>(name, Optional.empty(), labelOf);
  }

  /** {@return a closed key, with the name and the labels of {@code dimension}} */
  public static <T> Key<T> of(
      Dimension dimension, Function<? super T, ? extends @Nullable String> labelOf) {
    checkNotNull(labelOf, "labelOf");
    return new Key<>(dimension.name(), Optional.of(dimension), labelOf);
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  String label(T item) {
    String label = labelOf.apply(item);
    if (label == null || label.isBlank()) {
      return NOT_STATED;
    }
    closed.ifPresent(dimension -> dimension.checkLabel(label, item));
    return label;
  }

  /** The labels of a result, in their order, without that of what is not stated. */
  List<String> order(Collection<String> found) {
    closed.ifPresent(dimension -> found.forEach(dimension::code)); // a tally may bring others
    return closed
        .map(Dimension::labels)
        .orElseGet(
            () -> found.stream().filter(label -> !label.equals(NOT_STATED)).sorted().toList());
  }

  /** {@return such as {@code "key 'gender'"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line("key '" + name + "'");
  }
}
