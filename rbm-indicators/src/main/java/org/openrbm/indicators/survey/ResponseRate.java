package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/**
 * The share of those invited who took part in a survey.
 *
 * <pre>rate = responded ÷ invited</pre>
 *
 * <p>Intervals measure the chance of drawing a sample. Whether somebody answers is no matter of
 * chance, so no interval covers it, and a low rate can bias every result whatever the number of
 * answers. No rate below 1 is safe, so there is no threshold here: {@link #caution} is due wherever
 * not all answered.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ResponseRate.Builder.class)
public abstract sealed class ResponseRate permits ImmutableResponseRate {
  ResponseRate() {}

  /** {@return how many took part, in persons} */
  public abstract long responded();

  /** {@return how many were invited, in persons} */
  public abstract long invited();

  /**
   * Returns a response rate.
   *
   * @throws IllegalArgumentException if not 0 ≤ responded ≤ invited
   */
  public static ResponseRate of(long responded, long invited) {
    return new Builder().responded(responded).invited(invited).build();
  }

  @Value.Check
  void check() {
    checkArgument(
        responded() >= 0 && responded() <= invited(),
        "responded must be 0 to the %s invited, but are %s",
        invited(),
        responded());
  }

  /** {@return the rate, 0 to 1; no number if nobody was invited} */
  public final Figure rate() {
    return Figure.calculated(
        recorder ->
            invited() == 0
                ? Figure.none(SurveyReason.NOBODY_INVITED)
                : Figure.of(
                    recorder.derived(
                        "response rate",
                        "",
                        Ratio.of(responded(), invited()),
                        "responded ÷ invited",
                        recorder.given("responded", "persons", Ratio.of(responded())),
                        recorder.given("invited", "persons", Ratio.of(invited())))));
  }

  /** {@return what to print beside results, in English and Chinese; empty if all responded} */
  public final Optional<LocalizedText> caution() {
    return responded() == invited()
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of(
                    "en",
                    "%s of %s invited responded. The views of the other %s are not known and may differ; confidence intervals do not cover this."
                        .formatted(responded(), invited(), invited() - responded()))
                .with(
                    "zh",
                    "受邀 %2$s 人中有 %1$s 人作答。其余 %3$s 人的意见不明，可能有所不同；置信区间不涵盖这一偏差。"
                        .formatted(responded(), invited(), invited() - responded())));
  }

  /** {@return such as {@code "390 of 1000 invited"}} */
  @Override
  public final String toString() {
    return invited() == 0
        ? "no rate, as nobody was invited"
        : responded() + " of " + invited() + " invited";
  }

  /** Builds a response rate; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableResponseRate.Builder {
    Builder() {}
  }
}
