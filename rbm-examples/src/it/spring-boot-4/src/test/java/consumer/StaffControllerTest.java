package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.membership.Membership;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(StaffController.class)
class StaffControllerTest {

  @Autowired private MockMvc service;

  @Test
  void a_value_goes_in_and_comes_out() throws Exception {
    service
        .perform(
            post("/staff")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"women\":1,\"men\":2}"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    "{\"staff\":{\"women\":1,\"men\":2,\"otherOrNotStated\":0},"
                        + "\"women\":{\"exact\":\"1/3\",\"decimal\":0.333333333333333}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"women\":1,\"women\":1,\"men\":2}",
        "{\"women\":1,\"men\":null}",
        "{\"women\":1,\"men\":2,\"others\":0}",
        "{\"women\":1,\"men\":-2}"
      })
  void what_the_library_refuses_is_a_bad_request(String staff) throws Exception {
    service
        .perform(post("/staff").contentType(MediaType.APPLICATION_JSON).content(staff))
        .andExpect(status().isBadRequest());
  }

  @Test
  void a_document_is_what_the_library_reads() throws Exception {
    String members =
        service.perform(get("/members/2015")).andReturn().getResponse().getContentAsString();

    assertThat(RbmJson.read(members, Membership.class)).isEqualTo(UnData.membership(2015));
  }
}
