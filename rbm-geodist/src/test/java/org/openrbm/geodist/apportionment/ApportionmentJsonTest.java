package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

/** The JSON of problems and results; what follows from a problem cannot be changed in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApportionmentJsonTest {

  private static final ApportionmentProblem PROBLEM =
      ApportionmentProblem.of(
              ImmutableMap.of("B", Ratio.of(30), "A", Ratio.of(10), "C", Ratio.of(20, 3)), 4)
          .withLowerBound("C", 1)
          .withUpperBound("B", 3)
          .withTieRule(SeatTieRule.inOrder("lots drawn on 3 May", List.of("A", "B")));

  @Test
  void the_json_of_a_problem_is_stable_and_keeps_the_order_of_claims() {
    String json = RbmJson.write(PROBLEM);
    assertThat(json)
        .isEqualTo(
            """
            {
              "claims": {
                "B": {
                  "exact": "30",
                  "decimal": 30
                },
                "A": {
                  "exact": "10",
                  "decimal": 10
                },
                "C": {
                  "exact": "20/3",
                  "decimal": 6.66666666666667
                }
              },
              "seats": 4,
              "lowerBounds": {
                "C": 1
              },
              "upperBounds": {
                "B": 3
              },
              "tieRule": {
                "kind": "LISTED",
                "statement": "lots drawn on 3 May",
                "order": [
                  "A",
                  "B"
                ]
              }
            }\
            """);
    ApportionmentProblem read = RbmJson.read(json, ApportionmentProblem.class);
    assertThat(read).isEqualTo(PROBLEM);
    assertThat(read.claims().keySet()).containsExactly("B", "A", "C");
  }

  @Test
  void the_json_of_a_result_is_stable() {
    Apportionment result = ApportionmentMethod.JEFFERSON.apportion(Claims.of(30, 10), 3);
    String json = RbmJson.write(result);
    assertThat(json)
        .isEqualTo(
            """
            {
              "method": "Jefferson",
              "problem": {
                "claims": {
                  "A": {
                    "exact": "30",
                    "decimal": 30
                  },
                  "B": {
                    "exact": "10",
                    "decimal": 10
                  }
                },
                "seats": 3
              },
              "notes": [ ],
              "allocations": [
                {
                  "recipient": "A",
                  "claim": {
                    "exact": "30",
                    "decimal": 30
                  },
                  "quota": {
                    "exact": "9/4",
                    "decimal": 2.25
                  },
                  "seats": 2,
                  "mostSeats": 3
                },
                {
                  "recipient": "B",
                  "claim": {
                    "exact": "10",
                    "decimal": 10
                  },
                  "quota": {
                    "exact": "3/4",
                    "decimal": 0.75
                  },
                  "seats": 0,
                  "mostSeats": 1
                }
              ],
              "ties": [
                {
                  "recipients": [
                    "A",
                    "B"
                  ],
                  "seats": 1
                }
              ],
              "decidedTies": [ ]
            }\
            """);
    assertThat(RbmJson.read(json, Apportionment.class)).isEqualTo(result);
    OtherMappers.assertAgree(result, Apportionment.class);
  }

  @Test
  void every_method_reads_back() {
    for (ApportionmentMethod method : Claims.methodsWithBounds()) {
      Apportionment result = method.apportion(PROBLEM);
      Apportionment read = RbmJson.read(RbmJson.write(result), Apportionment.class);
      assertThat(read).isEqualTo(result);
      assertThat(read.awards()).isEqualTo(result.awards());
    }
    Apportionment midway = ApportionmentMethod.QUOTA.apportion(Claims.of(720, 720, 120, 120), 8);
    assertThat(RbmJson.read(RbmJson.write(midway), Apportionment.class).ties()).hasSize(2);
  }

  @Test
  void notes_are_in_the_json_and_follow_from_the_problem() {
    Apportionment result = ApportionmentMethod.JEFFERSON.apportion(Claims.of(80, 19), 3);
    String json = RbmJson.write(result);

    assertThat(json)
        .contains(
            """
              "notes": [
                "The claims sum to 99, not to 100; seats follow the claims renormalised to 100."
              ],
            """);
    assertThat(RbmJson.read(json, Apportionment.class).notes()).isEqualTo(result.notes());
    refused(
        json.replaceAll("(?s)\"notes\": \\[.*?\\],", "\"notes\": [],"),
        Apportionment.class,
        "notes: [] does not follow from the method and the problem, but [The claims sum to 99, not"
            + " to 100; seats follow the claims renormalised to 100.] does");
  }

  @Test
  void what_does_not_follow_is_refused() {
    String json = RbmJson.write(ApportionmentMethod.JEFFERSON.apportion(Claims.of(30, 10), 3));
    refused(
        json.replace("\"seats\": 2,", "\"seats\": 1,"),
        Apportionment.class,
        "allocations[0]: A: 1 to 3 seats, quota 9/4 by claim 30 does not follow from the method and"
            + " the problem, but A: 2 to 3 seats, quota 9/4 by claim 30 does");
    refused(
        json.replaceAll("(?s)\"ties\": \\[.*?\\} *\n *\\]", "\"ties\": [ ]"),
        Apportionment.class,
        "ties: [] does not follow from the method and the problem, but [1 seat between [A, B]]"
            + " does");
    refused(
        json.replace(
            "\"decidedTies\": [ ]",
            "\"decidedTies\": [{\"recipients\":[\"A\",\"B\"],\"seats\":1}]"),
        Apportionment.class,
        "decidedTies: [1 seat between [A, B]] does not follow from the method and the problem, but"
            + " [] does");
    refused(
        json.replace("Jefferson", "Imperiali"),
        Apportionment.class,
        "no method of apportionment is called 'Imperiali'; there are [Hamilton, Adams, Dean, Hill,"
            + " Webster, Jefferson, Quota]");
    refused(
        RbmJson.write(PROBLEM).replace("\"seats\": 4", "\"seats\": -4"),
        ApportionmentProblem.class,
        "seats must be between 0 and 1000000, but are -4");
  }

  private static void refused(String json, Class<?> type, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, type))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
