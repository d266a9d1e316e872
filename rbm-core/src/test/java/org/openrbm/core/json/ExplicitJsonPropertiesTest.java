package org.openrbm.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplicitJsonPropertiesTest {

  /** Everything in it but {@code heads} would become a property by Jackson's own rules. */
  @ExplicitJsonProperties
  static final class Result {
    public final int field = 1;

    @JsonProperty
    int heads() {
      return 2;
    }

    public int getBean() {
      return 3;
    }

    public boolean isFlag() {
      return true;
    }
  }

  @Test
  void only_what_is_marked_is_written() throws Exception {
    assertThat(new ObjectMapper().writeValueAsString(new Result())).isEqualTo("{\"heads\":2}");
    assertThat(RbmJson.write(new Result())).isEqualTo("{\n  \"heads\": 2\n}");
  }

  @Test
  void the_schema_has_only_what_is_marked() {
    assertThat(JsonSchema.of(Result.class))
        .contains("\"heads\"")
        .doesNotContain("field", "bean", "flag");
  }
}
