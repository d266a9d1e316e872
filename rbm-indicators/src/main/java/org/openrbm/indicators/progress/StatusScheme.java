package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.OneLine;

/**
 * The rule by which an organisation turns a figure into a status: half-open bands that cover the
 * whole line, so that every figure falls into exactly one, unrounded.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = StatusScheme.Builder.class)
@JsonPropertyOrder({"id", "title", "source", "basis", "bands", "lowest", "lowestLabel", "words"})
public abstract sealed class StatusScheme permits ImmutableStatusScheme {

  StatusScheme() {}

  /** {@return the identifier} */
  public abstract String id();

  /** {@return whose scheme it is} */
  public abstract LocalizedText title();

  /** {@return the source of the scheme, and how well it is known} */
  public abstract Citation source();

  /** {@return the figure that the scheme judges} */
  public abstract StatusBasis basis();

  /** {@return the bands that have a lower bound, the highest first} */
  public abstract List<StatusBand> bands();

  /** {@return the status below all bands} */
  public abstract Status lowest();

  /** {@return the organisation's word for the status below all bands} */
  public abstract String lowestLabel();

  /**
   * {@return the organisation's own word by status, where it has one that no band gives: "target
   * met in full", "met late", "missed", "not due". A status without one has the word of the band of
   * the figure on which it rests}
   */
  public abstract Map<Status, String> words();

  /** {@return a new builder; all but {@code words} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this scheme under another identifier} */
  public abstract StatusScheme withId(String id);

  /** {@return this scheme under another title} */
  public abstract StatusScheme withTitle(LocalizedText title);

  /** {@return this scheme with another source} */
  public abstract StatusScheme withSource(Citation source);

  /** {@return this scheme on another figure} */
  public abstract StatusScheme withBasis(StatusBasis basis);

  /** {@return this scheme with these bands in place of those it has} */
  public abstract StatusScheme withBands(StatusBand... bands);

  /** {@return this scheme with these bands in place of those it has} */
  public abstract StatusScheme withBands(Iterable<? extends StatusBand> bands);

  /** {@return this scheme with another status below all bands} */
  public abstract StatusScheme withLowest(Status lowest);

  /** {@return this scheme with another word for the status below all bands} */
  public abstract StatusScheme withLowestLabel(String lowestLabel);

  /** {@return this scheme with these words by status in place of those it has} */
  public abstract StatusScheme withWords(Map<Status, ? extends String> words);

  @Value.Check
  void check() {
    checkArgument(!bands().isEmpty(), "status scheme '%s' needs a band", id());
    StatusBand.checkGiven(lowest());
    checkArgument(
        !lowestLabel().isBlank(), "lowest label of status scheme '%s' must not be blank", id());
    words()
        .forEach(
            (status, word) ->
                checkArgument(
                    !word.isBlank(),
                    "word of status scheme '%s' for %s must not be blank",
                    id(),
                    status));
    for (int i = 1; i < bands().size(); i++) {
      checkArgument(
          bands().get(i).from().compareTo(bands().get(i - 1).from()) < 0,
          "bands of status scheme '%s' must fall, but %s follows %s",
          id(),
          bands().get(i).from(),
          bands().get(i - 1).from());
    }
  }

  /** {@return the status of a figure} */
  public final Status classify(Ratio figure) {
    return grade(figure).status();
  }

  /** {@return the organisation's word for the status of a figure} */
  public final String label(Ratio figure) {
    return grade(figure).label();
  }

  /** {@return the word for a status that rests on no figure} */
  final Optional<String> word(Status status) {
    return Optional.ofNullable(words().get(status));
  }

  /**
   * Returns the word for a status: the organisation's own, that of the band of the figure on which
   * it rests, or that of the first grade with this status. A target that was missed by an unknown
   * amount has the lowest word.
   */
  final Optional<String> word(Status status, Optional<Ratio> figure) {
    return word(status)
        .or(
            () ->
                status == Status.NOT_DUE || status == Status.NOT_COMPUTABLE
                    ? Optional.empty()
                    : figure.filter(value -> gives(status, value)).map(this::label))
        .or(() -> status == Status.MISSED ? Optional.of(lowestLabel()) : firstOf(status));
  }

  /** Whether the band of a figure can have the word for a status. */
  private boolean gives(Status status, Ratio figure) {
    boolean byBand =
        status == Status.ON_TRACK || status == Status.BEHIND || status == Status.OFF_TRACK;
    return !byBand || classify(figure) == status;
  }

  private Optional<String> firstOf(Status status) {
    return bands().stream()
        .filter(band -> band.status() == status)
        .map(StatusBand::label)
        .findFirst()
        .or(() -> lowest() == status ? Optional.of(lowestLabel()) : Optional.empty());
  }

  final Grade grade(Ratio figure) {
    for (StatusBand band : bands()) {
      if (band.contains(figure)) {
        return new Grade(band.status(), band.label());
      }
    }
    return lowestGrade();
  }

  final Grade lowestGrade() {
    return new Grade(lowest(), lowestLabel());
  }

  /** A status and the organisation's word for it. */
  record Grade(Status status, String label) {}

  /** {@return identifier and bands, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "StatusScheme " + id(),
        bands().stream()
            .map(band -> band.label() + (band.included() ? " from " : " above ") + band.from())
            .collect(Collectors.joining(", ")),
        "else " + lowestLabel());
  }

  /** Builds {@link StatusScheme} instances. Not thread-safe. */
  public static final class Builder extends ImmutableStatusScheme.Builder {
    Builder() {}
  }
}
