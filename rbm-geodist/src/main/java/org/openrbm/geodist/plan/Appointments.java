package org.openrbm.geodist.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Posts of one class that go to one member.
 *
 * @param vacancyClass the class
 * @param code the code of the member
 * @param posts the posts, at least 1
 * @since 0.1.0
 */
public record Appointments(
    @JsonProperty(required = true) String vacancyClass,
    @JsonProperty(required = true) String code,
    @JsonProperty(required = true) int posts) {

  /** {@return such as {@code "2 of P-4 to JPN"}} */
  @Override
  public String toString() {
    return posts + " of " + vacancyClass + " to " + code;
  }
}
