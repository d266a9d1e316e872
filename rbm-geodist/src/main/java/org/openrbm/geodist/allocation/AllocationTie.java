package org.openrbm.geodist.allocation;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Members whose number of posts differs between allocations that are equally good.
 *
 * @param members the tied members, in the order of their codes
 * @param posts the number of posts that go to different members in these allocations, at least 1
 * @since 0.1.0
 */
public record AllocationTie(Set<String> members, int posts) {

  /**
   * Checks the tie.
   *
   * @throws IllegalArgumentException if there are fewer than two members, or no post
   */
  public AllocationTie {
    members = ImmutableSet.copyOf(members);
    checkArgument(
        members.size() >= 2 && posts >= 1,
        "%s members cannot be tied for %s posts",
        members.size(),
        posts);
  }

  /** {@return such as {@code "1 post between [AAA, BBB]"}} */
  @Override
  public String toString() {
    return posts + (posts == 1 ? " post" : " posts") + " between " + members;
  }
}
