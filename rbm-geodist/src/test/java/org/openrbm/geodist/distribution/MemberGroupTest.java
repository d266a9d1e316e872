package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberGroupTest {

  private static final MemberGroup NORTH =
      MemberGroup.builder()
          .code("N")
          .name(LocalizedText.of("en", "North"))
          .addMembers("A", "C")
          .build();

  @Test
  void a_group_without_a_code_or_members_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberGroup.of("NORTH", List.of()))
        .withMessage("group 'NORTH' has no members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberGroup.of("", List.of("A")))
        .withMessage("code of a group must not be blank");
  }

  @Test
  void its_members_keep_their_order() {
    assertThat(MemberGroup.of("S", List.of("C", "A", "B")).members())
        .containsExactly("C", "A", "B");
    assertThat(MemberGroup.of("S", List.of("C")).name()).isEmpty();
  }

  @Test
  void it_is_shown_with_its_name_and_the_number_of_its_members() {
    assertThat(NORTH).hasToString("N North: 2 members");
    assertThat(MemberGroup.of("S", List.of("B"))).hasToString("S: 1 member");
  }

  @Test
  void its_json_has_the_fields_in_order_and_reads_back_equal() {
    String json =
        """
        {
          "code": "N",
          "name": {
            "en": "North"
          },
          "members": [
            "A",
            "C"
          ]
        }\
        """;
    assertThat(RbmJson.write(NORTH)).isEqualTo(json);
    assertThat(RbmJson.read(json, MemberGroup.class)).isEqualTo(NORTH);
    OtherMappers.assertAgree(NORTH, MemberGroup.class);
    OtherMappers.assertAgree(MemberGroup.of("S", List.of("B")), MemberGroup.class);
  }
}
