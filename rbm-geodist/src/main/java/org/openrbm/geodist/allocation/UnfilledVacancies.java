package org.openrbm.geodist.allocation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Vacancies of a class that cannot be filled, and why.
 *
 * <p>The limits are a cut. Each of them is exhausted, and every other way to fill the vacancies,
 * such as appointing others elsewhere, ends at one of them. To fill one more vacancy, at least one
 * of them must give way.
 *
 * @param vacancyClass the class
 * @param number the number that stays vacant; where several classes compete, those named first in
 *     the problem are filled first
 * @param limits the limits, by kind and place
 * @since 0.1.0
 */
public record UnfilledVacancies(
    @JsonProperty(required = true) String vacancyClass,
    @JsonProperty(required = true) int number,
    @JsonProperty(required = true) List<BindingLimit> limits) {

  /** Copies the limits. */
  public UnfilledVacancies {
    limits = ImmutableList.copyOf(limits);
  }

  /** {@return such as {@code "2 × P-4 unfilled: [MEMBER_CAP AAA 1]"}} */
  @Override
  public String toString() {
    return number + " × " + vacancyClass + " unfilled: " + limits;
  }
}
