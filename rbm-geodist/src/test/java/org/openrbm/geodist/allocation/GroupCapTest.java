package org.openrbm.geodist.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupCapTest {

  @Test
  void a_negative_cap_and_a_blank_name_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupCap.of("North", Set.of("AAA"), -1))
        .withMessage("cap of group 'North' must not be negative, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupCap.of("", Set.of("AAA"), 1))
        .withMessage("name of a group must not be blank");
  }

  @Test
  void a_group_may_get_no_post_at_all() {
    assertThat(GroupCap.of("North", Set.of("AAA"), 0).most()).isZero();
  }

  @Test
  void it_is_shown_with_its_posts_and_members() {
    assertThat(GroupCap.of("Africa", Set.of("A", "B"), 5))
        .hasToString("Africa: at most 5 posts for 2 members");
    assertThat(GroupCap.of("Af\nrica", Set.of("A"), 1))
        .hasToString("Af rica: at most 1 post for 1 member");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "group": "North",
          "members": [
            "AAA"
          ],
          "most": 2
        }\
        """;
    assertThat(RbmJson.write(GroupCap.of("North", Set.of("AAA"), 2))).isEqualTo(json);
    assertThat(RbmJson.read(json, GroupCap.class))
        .isEqualTo(GroupCap.of("North", Set.of("AAA"), 2));
    OtherMappers.assertAgree(GroupCap.of("North", Set.of("AAA"), 2), GroupCap.class);
  }
}
