package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Money;
import org.openrbm.core.text.OneLine;

/**
 * Money for an outcome in a region, from one source.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = ResourceAllocation.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"outcome", "region", "fundingSource", "amount"})
public abstract sealed class ResourceAllocation permits ImmutableResourceAllocation {

  ResourceAllocation() {}

  /** {@return the code of the outcome; empty for money that is linked to no result} */
  public abstract Optional<String> outcome();

  /** {@return the region, or what stands for one, such as headquarters} */
  public abstract String region();

  /** {@return where the money comes from} */
  public abstract FundingSource fundingSource();

  /** {@return how much} */
  public abstract Money amount();

  /** {@return a new builder; every attribute but {@code outcome} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this allocation to that outcome} */
  public abstract ResourceAllocation withOutcome(String outcome);

  /** {@return this allocation to that outcome, or to none} */
  public abstract ResourceAllocation withOutcome(Optional<String> outcome);

  /** {@return this allocation to another region} */
  public abstract ResourceAllocation withRegion(String region);

  /** {@return this allocation from another source of funds} */
  public abstract ResourceAllocation withFundingSource(FundingSource fundingSource);

  /** {@return this allocation of another amount} */
  public abstract ResourceAllocation withAmount(Money amount);

  @Value.Check
  void check() {
    checkArgument(!region().isBlank(), "region of a resource allocation must not be blank");
  }

  /** {@return amount, region, source and outcome, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "ResourceAllocation",
        amount().toString(),
        "region " + region(),
        OneLine.words(fundingSource()),
        outcome().map(code -> "for " + code).orElse("linked to no result"));
  }

  /** Builds {@link ResourceAllocation} instances. Not thread-safe. */
  public static final class Builder extends ImmutableResourceAllocation.Builder {
    Builder() {}
  }
}
