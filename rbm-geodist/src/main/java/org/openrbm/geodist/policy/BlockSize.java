package org.openrbm.geodist.policy;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;

/**
 * The size of a {@link PostBlock}: the posts that it takes from the base figure.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(BlockSize.Posts.class),
  @JsonSubTypes.Type(BlockSize.PostsPerMember.class),
  @JsonSubTypes.Type(BlockSize.ShareOfBase.class),
  @JsonSubTypes.Type(BlockSize.GreatestOf.class)
})
public sealed interface BlockSize {

  /**
   * {@return the posts of the block}
   *
   * @param baseFigure the base figure in posts
   * @param members the number of members
   */
  Ratio posts(Ratio baseFigure, long members);

  /** {@return the rule in words that name the base figure and the members} */
  String rule();

  /**
   * A number of posts, whatever the base figure: the 240 posts for population of 1980.
   *
   * @param posts the posts, from 0 to {@link DesirableRangePolicy#MAX_POSTS}
   */
  @JsonTypeName("posts")
  record Posts(@JsonProperty(required = true) Ratio posts) implements BlockSize {

    /** Checks the number. */
    public Posts {
      inRange("posts of a block", posts);
    }

    @Override
    public Ratio posts(Ratio baseFigure, long members) {
      return posts;
    }

    @Override
    public String rule() {
      return posts + " posts";
    }

    /** {@return such as {@code "240 posts"}} */
    @Override
    public String toString() {
      return PolicyParameter.number(posts) + " posts";
    }
  }

  /**
   * A number of posts for each member: 7.75 in 1980.
   *
   * @param posts the posts per member, from 0 to {@link DesirableRangePolicy#MAX_POSTS}
   */
  @JsonTypeName("postsPerMember")
  record PostsPerMember(@JsonProperty(required = true) Ratio posts) implements BlockSize {

    /** Checks the number. */
    public PostsPerMember {
      inRange("posts per member of a block", posts);
    }

    @Override
    public Ratio posts(Ratio baseFigure, long members) {
      return posts.times(members);
    }

    @Override
    public String rule() {
      return posts + " × members";
    }

    /** {@return such as {@code "7.75 posts per member"}} */
    @Override
    public String toString() {
      return PolicyParameter.number(posts) + " posts per member";
    }
  }

  /**
   * A share of the whole base figure.
   *
   * @param share the share, 0 to 1
   */
  @JsonTypeName("shareOfBase")
  record ShareOfBase(@JsonProperty(required = true) Ratio share) implements BlockSize {

    /** Checks the share. */
    public ShareOfBase {
      checkArgument(
          share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0,
          "share of the base figure in a block must be between 0 and 1, but is %s",
          share);
    }

    @Override
    public Ratio posts(Ratio baseFigure, long members) {
      return baseFigure.times(share);
    }

    @Override
    public String rule() {
      return share + " × base figure";
    }

    /** {@return such as {@code "40% of the base figure"}} */
    @Override
    public String toString() {
      return PolicyParameter.share(share) + " of the base figure";
    }
  }

  /**
   * The greatest of several sizes: "at least 40 per cent of the posts or 191 posts, whichever is
   * greater".
   *
   * @param sizes the sizes, two or more
   */
  @JsonTypeName("greatestOf")
  record GreatestOf(@JsonProperty(required = true) List<BlockSize> sizes) implements BlockSize {

    /** Checks that there is a choice. */
    public GreatestOf {
      sizes = ImmutableList.copyOf(sizes);
      checkArgument(
          sizes.size() >= 2,
          "the greatest of several block sizes needs two or more, but has %s",
          sizes.size());
    }

    @Override
    public Ratio posts(Ratio baseFigure, long members) {
      return sizes.stream()
          .map(size -> size.posts(baseFigure, members))
          .reduce(Ratio.ZERO, Ratio::max);
    }

    @Override
    public String rule() {
      return sizes.stream()
          .map(BlockSize::rule)
          .collect(Collectors.joining(" or ", "the greatest of ", ""));
    }

    /** {@return such as {@code "greatest of (40% of the base figure; 191 posts)"}} */
    @Override
    public String toString() {
      return sizes.stream()
          .map(BlockSize::toString)
          .collect(Collectors.joining("; ", "greatest of (", ")"));
    }
  }

  private static void inRange(String what, Ratio posts) {
    checkArgument(
        posts.signum() >= 0 && posts.compareTo(Ratio.of(DesirableRangePolicy.MAX_POSTS)) <= 0,
        "%s must be between 0 and %s, but is %s",
        what,
        DesirableRangePolicy.MAX_POSTS,
        posts);
  }
}
