package org.openrbm.core.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.OneLine;

/**
 * The source of the values of an indicator, and how they are collected: the fields of an indicator
 * reference sheet (USAID, ADS 201).
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = MeansOfVerification.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"source", "method", "frequency", "limitations"})
public abstract sealed class MeansOfVerification permits ImmutableMeansOfVerification {

  MeansOfVerification() {}

  /** {@return the document or system that holds the data} */
  public abstract LocalizedText source();

  /** {@return how the data are collected} */
  public abstract Optional<LocalizedText> method();

  /** {@return how often} */
  public abstract Optional<Frequency> frequency();

  /** {@return what the data do not show} */
  public abstract Optional<LocalizedText> limitations();

  /** {@return a new builder; {@code source} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return these means of verification with another source} */
  public abstract MeansOfVerification withSource(LocalizedText source);

  /** {@return these means of verification with that method} */
  public abstract MeansOfVerification withMethod(LocalizedText method);

  /** {@return these means of verification with that method, or without one} */
  public abstract MeansOfVerification withMethod(Optional<? extends LocalizedText> method);

  /** {@return these means of verification with that frequency} */
  public abstract MeansOfVerification withFrequency(Frequency frequency);

  /** {@return these means of verification with that frequency, or without one} */
  public abstract MeansOfVerification withFrequency(Optional<? extends Frequency> frequency);

  /** {@return these means of verification with those limitations} */
  public abstract MeansOfVerification withLimitations(LocalizedText limitations);

  /** {@return these means of verification with those limitations, or without any} */
  public abstract MeansOfVerification withLimitations(
      Optional<? extends LocalizedText> limitations);

  /** {@return source and frequency, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "MeansOfVerification " + OneLine.quoted(source()),
        frequency().map(OneLine::words).orElse(""));
  }

  /** Builds {@link MeansOfVerification} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMeansOfVerification.Builder {
    Builder() {}
  }
}
