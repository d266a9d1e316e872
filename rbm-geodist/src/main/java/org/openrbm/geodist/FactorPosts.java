package org.openrbm.geodist;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/**
 * Divides the base figure between blocks and factors, before any member is looked at.
 *
 * <p>Without blocks, each factor has its weight of the base figure. With blocks, it has its weight
 * of what they leave, and those of its own blocks that are not held in reserve.
 */
final class FactorPosts {

  private static final String POSTS = "posts";

  private final DesirableRangePolicy policy;
  private final Recorder recorder;
  private final Derivation divided;
  private final String dividedName;
  private final Map<RangeFactor, List<Derivation>> distributed = new EnumMap<>(RangeFactor.class);

  /**
   * Takes the blocks from the base figure.
   *
   * @throws IllegalArgumentException if the blocks take more posts than the base figure has
   */
  FactorPosts(
      DesirableRangePolicy policy, Derivation baseFigure, Derivation members, Recorder recorder) {
    this.policy = policy;
    this.recorder = recorder;
    if (policy.blocks().isEmpty()) {
      this.divided = baseFigure;
      this.dividedName = "base figure";
    } else {
      this.divided = remaining(baseFigure, blocks(baseFigure, members));
      this.dividedName = "remaining posts";
    }
  }

  private List<Derivation> blocks(Derivation baseFigure, Derivation members) {
    List<Derivation> blocks = new ArrayList<>();
    for (PostBlock block : policy.blocks()) {
      Ratio posts =
          block.size().posts(baseFigure.value(), members.value().numerator().longValueExact());
      Derivation size =
          recorder.derived(
              block.factor().label() + (block.reserve() ? " reserve" : " block"),
              POSTS,
              posts,
              block.size().rule() + (block.reserve() ? ", distributed to no member" : ""),
              policy.citations().get(block.factor().element()),
              baseFigure,
              members);
      blocks.add(size);
      if (!block.reserve()) {
        distributed.computeIfAbsent(block.factor(), factor -> new ArrayList<>()).add(size);
      }
    }
    return blocks;
  }

  private Derivation remaining(Derivation baseFigure, List<Derivation> blocks) {
    Ratio taken = sum(blocks);
    checkArgument(
        taken.compareTo(baseFigure.value()) <= 0,
        "blocks of policy '%s' take %s of its %s posts",
        policy.id(),
        taken,
        baseFigure.value());
    List<Derivation> operands = new ArrayList<>();
    operands.add(baseFigure);
    operands.addAll(blocks);
    return recorder.derived(
        "remaining posts",
        POSTS,
        baseFigure.value().minus(taken),
        "base figure − blocks and reserves",
        operands.toArray(new Derivation[0]));
  }

  /** The posts that one factor distributes. */
  Derivation of(RangeFactor factor, Ratio weight) {
    String label = factor.label();
    List<Derivation> own = distributed.getOrDefault(factor, List.of());
    List<Derivation> operands = new ArrayList<>();
    operands.add(divided);
    operands.add(
        recorder.given(label + " weight", "", weight, policy.citations().get(factor.element())));
    operands.addAll(own);
    return recorder.derived(
        label + " posts",
        POSTS,
        divided.value().times(weight).plus(sum(own)),
        dividedName
            + " × "
            + label
            + " weight"
            + (own.isEmpty() ? "" : " + " + label + (own.size() == 1 ? " block" : " blocks")),
        policy.citations().get(factor.element()),
        operands.toArray(new Derivation[0]));
  }

  private static Ratio sum(List<Derivation> posts) {
    return posts.stream().map(Derivation::value).reduce(Ratio.ZERO, Ratio::plus);
  }
}
