package org.openrbm.geodist.allocation;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;

/**
 * The most posts that the members of a group, such as a region, may receive together.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = GroupCap.Builder.class)
@JsonPropertyOrder({"group", "members", "most"})
public abstract sealed class GroupCap permits ImmutableGroupCap {

  GroupCap() {}

  /** {@return the name of the group} */
  public abstract String group();

  /** {@return the codes of its members} */
  public abstract Set<String> members();

  /** {@return the most posts, 0 or more} */
  public abstract int most();

  /**
   * Returns a cap.
   *
   * @throws IllegalArgumentException if {@code group} is blank or {@code most} negative
   */
  public static GroupCap of(String group, Set<String> members, int most) {
    return new Builder().group(group).members(members).most(most).build();
  }

  @Value.Check
  void check() {
    checkArgument(!group().isBlank(), "name of a group must not be blank");
    checkArgument(
        most() >= 0, "cap of group '%s' must not be negative, but is %s", group(), most());
  }

  /** {@return such as {@code "Africa: at most 5 posts for 54 members"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: at most %s for %s"
            .formatted(
                group(),
                most() + (most() == 1 ? " post" : " posts"),
                members().size() + (members().size() == 1 ? " member" : " members")));
  }

  /** Builds a cap; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableGroupCap.Builder {
    Builder() {}
  }
}
