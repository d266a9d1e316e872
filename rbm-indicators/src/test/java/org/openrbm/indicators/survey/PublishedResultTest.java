package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedResultTest {
  private final MinimumGroupSize ten = MinimumGroupSize.of(10);

  @Test
  void what_is_written_does_not_hold_what_is_withheld() {
    AnswerDistribution small =
        AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 3L, "no", 1L));
    AnswerDistribution large =
        AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 30L, "no", 10L));
    PublishedGroups<String, Proportion> shown =
        ten.publish(
            ImmutableMap.of("A", small.favourable(), "B", large.favourable()),
            small.plus(large).favourable(),
            Proportion::answers);
    assertThat(RbmJson.write(shown))
        .isEqualTo(
            """
            {
              "groups": {
                "A": {
                  "reason": "BELOW_MINIMUM"
                },
                "B": {
                  "reason": "PROTECTS_ANOTHER_GROUP"
                }
              },
              "total": {
                "value": {
                  "count": 33,
                  "answers": 44
                }
              }
            }\
            """);
    assertThat(List.copyOf(shown.groups().keySet())).containsExactly("A", "B");
  }
}
