package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipJsonTest {

  private static final Membership MEMBERS =
      Membership.builder()
          .label(LocalizedText.of("en", "Mine").with("zh", "我的"))
          .asOf(Examples.DAY)
          .rateSource(Citation.of("Scale", EvidenceGrade.PRIMARY))
          .populationSource(Citation.of("Census", EvidenceGrade.SECONDARY))
          .addNote("Two thirds and one third.")
          .addMember(Member.of("AAA", LocalizedText.of("A"), Ratio.of(200, 3), 3000))
          .addMember(
              Member.builder()
                  .code("BBB")
                  .name(LocalizedText.of("en", "B"))
                  .ratePercent(Ratio.parse("33.3"))
                  .population(1000)
                  .populationSource(Citation.of("Other", EvidenceGrade.UNVERIFIED))
                  .build())
          .build();

  private static final String GOLDEN =
      """
      {
        "label": {
          "en": "Mine",
          "zh": "我的"
        },
        "asOf": "2020-07-01",
        "rateSource": {
          "document": "Scale",
          "evidence": "PRIMARY"
        },
        "populationSource": {
          "document": "Census",
          "evidence": "SECONDARY"
        },
        "notes": [
          "Two thirds and one third."
        ],
        "members": [
          {
            "code": "AAA",
            "name": {
              "und": "A"
            },
            "ratePercent": {
              "exact": "200/3",
              "decimal": 66.6666666666667
            },
            "population": 3000
          },
          {
            "code": "BBB",
            "name": {
              "en": "B"
            },
            "ratePercent": {
              "exact": "333/10",
              "decimal": 33.3
            },
            "population": 1000,
            "populationSource": {
              "document": "Other",
              "evidence": "UNVERIFIED"
            }
          }
        ]
      }\
      """;

  /** The rate of BBB, which is replaced by a number below. */
  private static final String RATE =
      "{\n        \"exact\": \"333/10\",\n        \"decimal\": 33.3\n      }";

  @Test
  void the_json_is_stable() {
    assertThat(RbmJson.write(MEMBERS)).isEqualTo(GOLDEN);
    assertThat(RbmJson.read(GOLDEN, Membership.class)).isEqualTo(MEMBERS);
    OtherMappers.assertAgree(MEMBERS, Membership.class);
  }

  @Test
  void bundled_memberships_round_trip() {
    for (Membership members :
        new Membership[] {
          UnData.membership(2003), UnData.membership(2015, PopulationSeries.WPP2012)
        }) {
      assertThat(RbmJson.read(RbmJson.write(members), Membership.class)).isEqualTo(members);
      OtherMappers.assertAgree(members, Membership.class);
    }
  }

  @Test
  void reading_is_strict() {
    refuse(
        "\"asOf\"",
        "\"asAt\"",
        "line 6, column 23, at /asAt",
        "unknown field \"asAt\"; known are asOf, label, members, notes, populationSource,"
            + " rateSource");
    refuse(
        "\"code\": \"AAA\",",
        "\"code\": \"AAA\", \"code\": \"CCC\",",
        "line 20, column 28, at /members/0",
        "duplicate key \"code\"");
    refuse(
        "3000",
        "null",
        "line 28, column 21, at /members/0/population",
        "null is not allowed; leave an optional field out");
    refuse("3000", "NaN", "line 28, column 24, at /members/0", "'NaN' is not a number");
    refuse(RATE, "NaN", "line 35, column 25, at /members/1", "'NaN' is not a number");
  }

  @Test
  void the_rules_of_members_hold_for_json_too() {
    refuse(
        RATE,
        "133.3",
        "line 41, column 5, at /members/1",
        "assessment rate of member 'BBB' must be between 0 and 100 per cent, but is 1333/10");
    refuse(
        "3000",
        "-3000",
        "line 29, column 5, at /members/0",
        "population of member 'AAA' must be between 0 and 1000000000000 persons, but is -3000");
    refuse(
        "\"AAA\"", "\"  \"", "line 29, column 5, at /members/0", "member code must not be blank");
    refuse(
        ",\n      \"population\": 3000",
        "",
        "line 28, column 5, at /members/0",
        "Member lacks the required fields: population");
    refuse(
        "\"BBB\"",
        "\"AAA\"",
        "line 46, column 1",
        "member code 'AAA' stands twice in membership 'Mine'");
    refuse(
        GOLDEN.substring(GOLDEN.indexOf("\"members\"")),
        "\"members\": []}",
        "line 18, column 16",
        "membership 'Mine' has no members");
  }

  @Test
  void a_blank_label_is_a_fault_with_its_place() {
    refuse(
        "\"Mine\"",
        "\" \"",
        "line 5, column 3, at /label",
        "text in language 'en' must not be blank");
  }

  @Test
  void a_number_of_10_000_digits_is_refused_before_it_is_computed() {
    for (String number : new String[] {"33.3", "1000,"}) {
      Fault fault = fault(number, "9".repeat(10_000) + (number.endsWith(",") ? "," : ""));
      assertThat(fault.message()).isEqualTo("number has more than the 5000 digits allowed");
      assertThat(fault.place()).contains("at /members/1");
    }
  }

  private static void refuse(String text, String replacement, String place, String message) {
    assertThat(fault(text, replacement)).isEqualTo(new Fault(place, message));
  }

  private static Fault fault(String text, String replacement) {
    String broken = GOLDEN.replace(text, replacement);
    assertThat(broken).isNotEqualTo(GOLDEN);
    InvalidDocumentException[] thrown = new InvalidDocumentException[1];
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(broken, Membership.class))
        .satisfies(e -> thrown[0] = e);
    assertThat(thrown[0].faults()).hasSize(1);
    return thrown[0].faults().get(0);
  }
}
