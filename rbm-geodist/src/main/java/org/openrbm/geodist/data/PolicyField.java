package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.illegalArgument;
import static org.openrbm.geodist.data.PolicyNotation.choice;
import static org.openrbm.geodist.data.PolicyNotation.day;
import static org.openrbm.geodist.data.PolicyNotation.number;
import static org.openrbm.geodist.data.PolicyNotation.ofPosts;
import static org.openrbm.geodist.data.PolicyNotation.ofShare;
import static org.openrbm.geodist.data.PolicyNotation.posts;
import static org.openrbm.geodist.data.PolicyNotation.share;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Excerpt;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.PolicyStanding;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;
import org.openrbm.geodist.policy.RateTreatment;

/**
 * The element of a policy that a row of a catalogue states. The order is that in which a policy is
 * written.
 */
enum PolicyField {
  OTHERWISE_AS,
  TITLE,
  ORGANIZATION,
  STANDING(PolicyElement.ADOPTION),
  VARIANT_OF,
  ORIGINAL,
  EFFECTIVE_FROM,
  EFFECTIVE_TO,
  BASE_FIGURE,
  BASE_FIGURE_PERIOD,
  BASE_FIGURE_RULE,
  MEMBERSHIP_WEIGHT(PolicyElement.MEMBERSHIP_FACTOR),
  POPULATION_WEIGHT(PolicyElement.POPULATION_FACTOR),
  CONTRIBUTION_WEIGHT(PolicyElement.CONTRIBUTION_FACTOR),
  MEMBERSHIP_BLOCK(PolicyElement.MEMBERSHIP_FACTOR),
  POPULATION_BLOCK(PolicyElement.POPULATION_FACTOR),
  CONTRIBUTION_BLOCK(PolicyElement.CONTRIBUTION_FACTOR),
  MEMBERSHIP_RESERVE(PolicyElement.MEMBERSHIP_FACTOR),
  POPULATION_RESERVE(PolicyElement.POPULATION_FACTOR),
  CONTRIBUTION_RESERVE(PolicyElement.CONTRIBUTION_FACTOR),
  FLEXIBILITY_SHARE(PolicyElement.FLEXIBILITY),
  MINIMUM_FLEXIBILITY(PolicyElement.FLEXIBILITY),
  MINIMUM_UPPER_LIMIT(PolicyElement.MINIMUM_UPPER_LIMIT),
  MINIMUM_PER_MEMBER(PolicyElement.MINIMUM_PER_MEMBER),
  POINTS_PER_POST,
  MIDPOINT_ROUNDING(PolicyElement.ROUNDING),
  LOWER_LIMIT_ROUNDING(PolicyElement.ROUNDING),
  UPPER_LIMIT_ROUNDING(PolicyElement.ROUNDING),
  RATE_TREATMENT,
  STATUS(PolicyElement.STATUS);

  private static final String POINTS = " points";

  private static final ImmutableMap<String, PolicyField> BY_LABEL =
      Maps.uniqueIndex(Arrays.asList(values()), PolicyField::label);

  private final @Nullable PolicyElement element;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  PolicyField() {
    this(null);
  }

  PolicyField(@Nullable PolicyElement element) {
    this.element = element;
  }

  /**
   * {@return the field of a label; a title may have a language tag behind it, an original value the
   * name of a parameter}
   *
   * @throws IllegalArgumentException if there is none
   */
  static PolicyField of(String label) {
    PolicyField field =
        label.startsWith(TITLE.label + " ")
            ? TITLE
            : label.startsWith(ORIGINAL.label + " ") ? ORIGINAL : BY_LABEL.get(label);
    if (field == null) {
      throw illegalArgument(
          "no policy has an element '%s'; there are %s"
              .formatted(label, String.join(", ", BY_LABEL.keySet())));
    }
    return field;
  }

  static PolicyField ofBlock(PostBlock block) {
    return valueOf(block.factor().name() + (block.reserve() ? "_RESERVE" : "_BLOCK"));
  }

  String label() {
    return label;
  }

  /** {@return the element whose source the rows of this field state} */
  Optional<PolicyElement> element() {
    return Optional.ofNullable(element);
  }

  /** {@return the name of all fields that are stated, replaced and cited together} */
  String group() {
    if (this == BASE_FIGURE_PERIOD) {
      return BASE_FIGURE.name();
    }
    return element == null ? name() : element.name();
  }

  boolean mayCite() {
    return element != null || this == BASE_FIGURE || this == BASE_FIGURE_RULE;
  }

  /** {@return whether a policy that is otherwise as another one has it from there} */
  boolean inherited() {
    return compareTo(BASE_FIGURE_RULE) > 0 || group().equals(BASE_FIGURE.name());
  }

  boolean block() {
    return compareTo(MEMBERSHIP_BLOCK) >= 0 && compareTo(CONTRIBUTION_RESERVE) <= 0;
  }

  boolean required() {
    return switch (this) {
      case TITLE, MEMBERSHIP_WEIGHT, POPULATION_WEIGHT, CONTRIBUTION_WEIGHT, FLEXIBILITY_SHARE ->
          true;
      default -> false;
    };
  }

  /**
   * Sets the attribute of a policy for which a text is enough.
   *
   * @throws IllegalArgumentException if {@code text} is no such value
   */
  void set(DesirableRangePolicy.Builder policy, String text) {
    switch (this) {
      case ORGANIZATION -> policy.organization(text);
      case STANDING -> policy.standing(choice(PolicyStanding.class, text));
      case VARIANT_OF -> policy.variantOf(text);
      case EFFECTIVE_FROM -> policy.effectiveFrom(day(text));
      case EFFECTIVE_TO -> policy.effectiveTo(day(text));
      case MEMBERSHIP_WEIGHT -> policy.membershipWeight(share(text));
      case POPULATION_WEIGHT -> policy.populationWeight(share(text));
      case CONTRIBUTION_WEIGHT -> policy.contributionWeight(share(text));
      case MEMBERSHIP_BLOCK,
          POPULATION_BLOCK,
          CONTRIBUTION_BLOCK,
          MEMBERSHIP_RESERVE,
          POPULATION_RESERVE,
          CONTRIBUTION_RESERVE ->
          policy.addBlocks(blockOf(text));
      case FLEXIBILITY_SHARE -> policy.flexibilityShare(share(text));
      case MINIMUM_FLEXIBILITY -> policy.minimumFlexibility(posts(text));
      case MINIMUM_UPPER_LIMIT -> policy.minimumUpperLimit(posts(text));
      case MINIMUM_PER_MEMBER -> policy.minimumPerMember(posts(text));
      case POINTS_PER_POST -> policy.pointsPerPost(number(text, POINTS));
      case MIDPOINT_ROUNDING -> policy.midpointRounding(choice(RoundingMode.class, text));
      case LOWER_LIMIT_ROUNDING -> policy.lowerLimitRounding(choice(RoundingMode.class, text));
      case UPPER_LIMIT_ROUNDING -> policy.upperLimitRounding(choice(RoundingMode.class, text));
      case RATE_TREATMENT -> policy.rateTreatment(choice(RateTreatment.class, text));
      case STATUS ->
          throw illegalArgument(
              "status has a source and a remark, but no value: \"%s\"".formatted(Excerpt.of(text)));
      case OTHERWISE_AS, TITLE, ORIGINAL, BASE_FIGURE, BASE_FIGURE_PERIOD, BASE_FIGURE_RULE ->
          throw new AssertionError(this);
    }
  }

  private PostBlock blockOf(String text) {
    RangeFactor factor = RangeFactor.valueOf(name().substring(0, name().indexOf('_')));
    return name().endsWith("_RESERVE")
        ? PostBlock.reserve(factor, PolicyNotation.blockSize(text))
        : PostBlock.of(factor, PolicyNotation.blockSize(text));
  }

  /** {@return the text from which {@link #set} sets that attribute; empty if it has no value} */
  String text(DesirableRangePolicy policy) {
    return switch (this) {
      case ORGANIZATION -> policy.organization().orElse("");
      case STANDING -> policy.standing().map(Enum::name).orElse("");
      case VARIANT_OF -> policy.variantOf().orElse("");
      case BASE_FIGURE_PERIOD ->
          policy.baseFigure().flatMap(BaseFigure::period).map(Object::toString).orElse("");
      case EFFECTIVE_FROM -> policy.effectiveFrom().map(PolicyNotation::ofDay).orElse("");
      case EFFECTIVE_TO -> policy.effectiveTo().map(PolicyNotation::ofDay).orElse("");
      case BASE_FIGURE -> policy.baseFigure().map(figure -> ofPosts(figure.posts())).orElse("");
      case MEMBERSHIP_WEIGHT -> ofShare(policy.membershipWeight());
      case POPULATION_WEIGHT -> ofShare(policy.populationWeight());
      case CONTRIBUTION_WEIGHT -> ofShare(policy.contributionWeight());
      case FLEXIBILITY_SHARE -> ofShare(policy.flexibilityShare());
      case MINIMUM_FLEXIBILITY -> unlessNone(policy.minimumFlexibility());
      case MINIMUM_UPPER_LIMIT -> unlessNone(policy.minimumUpperLimit());
      case MINIMUM_PER_MEMBER -> unlessNone(policy.minimumPerMember());
      case POINTS_PER_POST -> policy.pointsPerPost().map(n -> number(n) + POINTS).orElse("");
      case MIDPOINT_ROUNDING -> policy.midpointRounding().map(Enum::name).orElse("");
      case LOWER_LIMIT_ROUNDING -> policy.lowerLimitRounding().name();
      case UPPER_LIMIT_ROUNDING -> policy.upperLimitRounding().name();
      case RATE_TREATMENT -> policy.rateTreatment().name();
      case OTHERWISE_AS,
          TITLE,
          ORIGINAL,
          BASE_FIGURE_RULE,
          MEMBERSHIP_BLOCK,
          POPULATION_BLOCK,
          CONTRIBUTION_BLOCK,
          MEMBERSHIP_RESERVE,
          POPULATION_RESERVE,
          CONTRIBUTION_RESERVE,
          STATUS ->
          "";
    };
  }

  private static String unlessNone(Ratio posts) {
    return posts.signum() == 0 ? "" : ofPosts(posts);
  }
}
