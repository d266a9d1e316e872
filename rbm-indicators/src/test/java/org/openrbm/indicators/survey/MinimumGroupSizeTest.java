package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Results are numbers of persons here, so that a group is its own size. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MinimumGroupSizeTest {
  private static final PublishedResult<Long> BELOW =
      new PublishedResult.Withheld<>(WithheldReason.BELOW_MINIMUM);

  private static final PublishedResult<Long> PROTECTS =
      new PublishedResult.Withheld<>(WithheldReason.PROTECTS_ANOTHER_GROUP);

  private static final PublishedResult<Long> NONE =
      new PublishedResult.Withheld<>(WithheldReason.NO_ANSWERS);

  private final MinimumGroupSize ten = MinimumGroupSize.of(10);

  private static PublishedResult<Long> shown(long size) {
    return new PublishedResult.Shown<>(size);
  }

  private PublishedGroups<String, Long> publish(long total, Map<String, Long> groups) {
    return ten.publish(groups, total, size -> size);
  }

  @Test
  void a_single_small_group_takes_the_smallest_other_with_it() {
    PublishedGroups<String, Long> shown =
        publish(64, ImmutableMap.of("A", 30L, "B", 4L, "C", 12L, "D", 18L));
    assertThat(shown.groups())
        .isEqualTo(ImmutableMap.of("A", shown(30), "B", BELOW, "C", PROTECTS, "D", shown(18)));
    assertThat(shown.groups().keySet()).containsExactly("A", "B", "C", "D");
    assertThat(shown.total()).isEqualTo(shown(64));
  }

  @Test
  void small_groups_that_are_large_enough_together_need_no_other() {
    assertThat(publish(40, ImmutableMap.of("A", 30L, "B", 4L, "C", 6L)).groups())
        .isEqualTo(ImmutableMap.of("A", shown(30), "B", BELOW, "C", BELOW));
  }

  @Test
  void two_small_groups_that_are_small_together_do() {
    assertThat(publish(39, ImmutableMap.of("A", 30L, "B", 4L, "C", 5L)).groups())
        .isEqualTo(ImmutableMap.of("A", PROTECTS, "B", BELOW, "C", BELOW));
  }

  @Test
  void persons_of_no_group_are_a_group_that_is_not_shown() {
    assertThat(publish(33, ImmutableMap.of("A", 12L, "B", 18L)).groups())
        .isEqualTo(ImmutableMap.of("A", PROTECTS, "B", shown(18)));
    assertThat(publish(40, ImmutableMap.of("A", 12L, "B", 18L)).groups())
        .isEqualTo(ImmutableMap.of("A", shown(12), "B", shown(18)));
  }

  @Test
  void an_empty_group_has_nothing_to_protect() {
    assertThat(publish(30, ImmutableMap.of("A", 12L, "B", 0L, "C", 18L)).groups())
        .isEqualTo(ImmutableMap.of("A", shown(12), "B", NONE, "C", shown(18)));
  }

  @Test
  void of_groups_of_the_same_size_the_first_protects() {
    assertThat(publish(27, ImmutableMap.of("A", 12L, "B", 3L, "C", 12L)).groups())
        .isEqualTo(ImmutableMap.of("A", PROTECTS, "B", BELOW, "C", shown(12)));
  }

  @Test
  void a_total_below_the_minimum_is_withheld_too() {
    PublishedGroups<String, Long> none = publish(9, ImmutableMap.of("A", 4L, "B", 5L));
    assertThat(none.groups()).isEqualTo(ImmutableMap.of("A", BELOW, "B", BELOW));
    assertThat(none.total()).isEqualTo(BELOW);
    assertThat(publish(0, ImmutableMap.of()).total()).isEqualTo(NONE);
  }

  @Test
  void a_group_at_the_minimum_is_shown_and_one_below_is_not() {
    assertThat(ten.publish(10L, size -> size).result()).contains(10L);
    assertThat(ten.publish(9L, size -> size).withheld()).contains(WithheldReason.BELOW_MINIMUM);
    assertThat(ten.publish(9L, size -> size).result()).isEmpty();
    assertThat(ten.publish(10L, size -> size).withheld()).isEmpty();
    assertThat(ten).hasToString("at least 10 persons");
  }
}
