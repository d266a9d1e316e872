package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockSizeTest {

  private static final Ratio BASE = Ratio.of(3350);

  /** The sizes of 1980 with 154 States, and of the scenario of at least 191 posts. */
  @Test
  void a_size_takes_posts_from_the_base_figure() {
    BlockSize perMember = new BlockSize.PostsPerMember(Ratio.parse("7.75"));
    BlockSize atLeast =
        new BlockSize.GreatestOf(
            List.of(
                new BlockSize.ShareOfBase(Ratio.ofPercent(40)),
                new BlockSize.Posts(Ratio.of(191))));

    assertThat(perMember.posts(BASE, 154)).isEqualTo(Ratio.parse("1193.5"));
    assertThat(new BlockSize.Posts(Ratio.of(240)).posts(BASE, 154)).isEqualTo(Ratio.of(240));
    assertThat(new BlockSize.ShareOfBase(Ratio.ofPercent(40)).posts(BASE, 154))
        .isEqualTo(Ratio.of(1340));
    assertThat(atLeast.posts(BASE, 154)).isEqualTo(Ratio.of(1340));
    assertThat(atLeast.posts(Ratio.of(477), 154)).isEqualTo(Ratio.of(191)); // 40 % are 190.8
    assertThat(atLeast.posts(Ratio.of(478), 154)).isEqualTo(Ratio.parse("191.2"));
  }

  @Test
  void a_size_says_its_rule() {
    assertThat(new BlockSize.Posts(Ratio.of(240)).rule()).isEqualTo("240 posts");
    assertThat(new BlockSize.PostsPerMember(Ratio.of(2)).rule()).isEqualTo("2 × members");
    assertThat(new BlockSize.ShareOfBase(Ratio.of(2, 5)).rule()).isEqualTo("2/5 × base figure");
  }

  @Test
  void a_size_that_cannot_be_is_refused() {
    refused(
        () -> new BlockSize.Posts(Ratio.of(-1)),
        "posts of a block must be between 0 and 500000000, but is -1");
    refused(
        () -> PostBlock.perMember(Ratio.parse("-7.75")),
        "posts per member of a block must be between 0 and 500000000, but is -31/4");
    refused(
        () -> new BlockSize.ShareOfBase(Ratio.of(40)),
        "share of the base figure in a block must be between 0 and 1, but is 40");
    refused(
        () -> new BlockSize.GreatestOf(List.of(new BlockSize.Posts(Ratio.ONE))),
        "the greatest of several block sizes needs two or more, but has 1");
    refused(
        () -> new BlockSize.Posts(Ratio.of(500_000_001)),
        "posts of a block must be between 0 and 500000000, but is 500000001");
  }

  @Test
  void a_size_reads_back_from_its_json() {
    BlockSize size =
        new BlockSize.GreatestOf(
            List.of(new BlockSize.PostsPerMember(Ratio.ONE), new BlockSize.ShareOfBase(Ratio.ONE)));

    assertThat(RbmJson.read(RbmJson.write(size), BlockSize.class)).isEqualTo(size);
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
