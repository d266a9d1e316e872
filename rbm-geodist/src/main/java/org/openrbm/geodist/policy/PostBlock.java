package org.openrbm.geodist.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;

/**
 * Posts that a policy takes from the base figure before its weights divide what remains.
 *
 * <p>The General Assembly's rule of 1980 is two blocks, 7.75 posts for each State and 240 posts for
 * population, and a contribution weight of 100 per cent for the remainder.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = PostBlock.Builder.class)
@JsonPropertyOrder({"factor", "size", "reserve"})
public abstract sealed class PostBlock permits ImmutablePostBlock {

  PostBlock() {}

  /** {@return what the block is for, and what its posts follow unless they are a reserve} */
  public abstract RangeFactor factor();

  /** {@return the size of the block, which says how many posts it takes} */
  public abstract BlockSize size();

  /**
   * {@return whether the posts are held back, say for regions, so that no member's midpoint has a
   * part in them; not so unless stated}
   */
  @Value.Default
  public boolean reserve() {
    return false;
  }

  /**
   * Returns a block of so many posts for each member, by membership.
   *
   * @throws IllegalArgumentException if {@code posts} is not between 0 and {@link
   *     DesirableRangePolicy#MAX_POSTS}
   */
  public static PostBlock perMember(Ratio posts) {
    return of(RangeFactor.MEMBERSHIP, new BlockSize.PostsPerMember(posts));
  }

  /**
   * Returns a block by membership of a share of the base figure or a number of posts, whichever is
   * greater.
   *
   * @throws IllegalArgumentException if {@code share} is not between 0 and 1, or {@code posts} not
   *     between 0 and {@link DesirableRangePolicy#MAX_POSTS}
   */
  public static PostBlock membershipAtLeast(Ratio share, Ratio posts) {
    return of(
        RangeFactor.MEMBERSHIP,
        new BlockSize.GreatestOf(
            List.of(new BlockSize.ShareOfBase(share), new BlockSize.Posts(posts))));
  }

  /** {@return a block that is distributed to the members by its factor} */
  public static PostBlock of(RangeFactor factor, BlockSize size) {
    return new Builder().factor(factor).size(size).build();
  }

  /** {@return a block that is held back, for a factor} */
  public static PostBlock reserve(RangeFactor factor, BlockSize size) {
    return new Builder().factor(factor).size(size).reserve(true).build();
  }

  /** {@return such as {@code "membership block: 7.75 posts per member"}} */
  @Override
  public final String toString() {
    return factor().label() + (reserve() ? " reserve: " : " block: ") + size();
  }

  /** Builds a block; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutablePostBlock.Builder {
    Builder() {}
  }
}
