package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;

/** p = 3/4, 1/4, 0; q = 1/2, 1/4, 1/4, so that every number can be had by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexReportTest {

  private static final IndexReport REPORT =
      IndexReport.of(RepresentationShares.of(Indices.amounts(3, 1, 0), Indices.amounts(2, 1, 1)));

  private static IndexValue value(RepresentationIndex index) {
    return REPORT.value(index);
  }

  @Test
  void every_index_has_a_value_formula_and_source() {
    assertThat(REPORT.values())
        .extracting(IndexValue::index)
        .containsExactly(RepresentationIndex.values());
    assertThat(REPORT.values())
        .allSatisfy(
            one -> {
              assertThat(one.noValue()).isEmpty();
              assertThat(one.exact().isPresent()).isEqualTo(one.index().rational());
              assertThat(one.errorBelow().isPresent()).isNotEqualTo(one.index().rational());
            });
    assertThat(value(RepresentationIndex.GINI_AGAINST_ENTITLEMENT).exact())
        .contains(Ratio.of(5, 16));
    assertThat(value(RepresentationIndex.SAINTE_LAGUE_SUM).exact()).contains(Ratio.of(3, 8));
    assertThat(value(RepresentationIndex.GALLAGHER).approximate()).contains(0.25);
    assertThat(value(RepresentationIndex.HERFINDAHL).exact()).contains(Ratio.of(5, 8));
    assertThat(value(RepresentationIndex.SIMPSON_WITHOUT_REPLACEMENT).exact())
        .contains(Ratio.of(1, 2)); // 3 × 2 of 4 × 3
    assertThat(REPORT.representationRatios())
        .isEqualTo(Map.of("A", Ratio.of(3, 2), "B", Ratio.ONE, "C", Ratio.ZERO));
    assertThat(REPORT.rangePositions()).isEmpty();
    assertThat(REPORT.render().lines())
        .hasSize(RepresentationIndex.values().length)
        .contains(
            "LOOSEMORE_HANBY = 1/4: ½ Σ|p − q|  [Loosemore and Hanby, British Journal of Political"
                + " Science 1 (1971); secondary]",
            "GALLAGHER ≈ 0.25 (error below 1E-12): √(½ Σ(p − q)²)  [Gallagher, Electoral Studies 10"
                + " (1991); secondary]");
  }

  @Test
  void what_has_no_value_says_why() {
    IndexReport without =
        IndexReport.of(RepresentationShares.of(Indices.amounts(2, 1, 1), Indices.amounts(3, 1, 0)));
    for (RepresentationIndex index :
        List.of(
            RepresentationIndex.SAINTE_LAGUE_SUM,
            RepresentationIndex.SAINTE_LAGUE_ROOT,
            RepresentationIndex.THEIL)) {
      assertThat(without.value(index).noValue()).contains(NoIndexValue.STAFF_WITHOUT_ENTITLEMENT);
      assertThat(without.figure(index).value()).isEmpty();
    }
    assertThat(without.withoutRepresentationRatio()).containsExactly("C");
    assertThat(without.value(RepresentationIndex.THEIL))
        .hasToString(
            "THEIL has no value: STAFF_WITHOUT_ENTITLEMENT: Σ p ln(p ÷ q)  [Theil, Economics and"
                + " Information Theory (1967); secondary]");

    IndexReport alone =
        IndexReport.of(RepresentationShares.of(Indices.amounts(1), Indices.amounts(1)));
    assertThat(alone.value(RepresentationIndex.PIELOU_AMONG_ALL).noValue())
        .contains(NoIndexValue.ONE_MEMBER_ONLY);
    assertThat(alone.value(RepresentationIndex.HEIP_AMONG_REPRESENTED).noValue())
        .contains(NoIndexValue.ONE_MEMBER_ONLY);
    assertThat(alone.value(RepresentationIndex.SIMPSON_WITHOUT_REPLACEMENT).noValue())
        .contains(NoIndexValue.ONE_STAFF_ONLY);
    IndexReport points =
        IndexReport.of(RepresentationShares.of(Map.of("A", Ratio.of(3, 2)), Indices.amounts(1)));
    assertThat(points.value(RepresentationIndex.SIMPSON_WITHOUT_REPLACEMENT).noValue())
        .contains(NoIndexValue.STAFF_NOT_WHOLE);
  }

  @Test
  void a_rational_index_explains_itself() {
    Explanation why = REPORT.figure(RepresentationIndex.SAINTE_LAGUE_SUM).explanation();

    assertThat(why.render())
        .isEqualTo(
            """
            sainte lague sum = 0.375: sum of the relative squares of the members with entitlement  [Sainte-Laguë, Annales scientifiques de l'École normale supérieure 27 (1910); secondary]
              relative square of A = 0.125: (p − q)² ÷ q
                share of A in staff = 0.75: staff of the member ÷ staff of all members
                  staff of A = 3
                  staff of all members = 4
                share of A in entitlement = 0.5: entitlement of the member ÷ entitlement of all members
                  entitlement of A = 2
                  entitlement of all members = 4
              relative square of B = 0: (p − q)² ÷ q
                share of B in staff = 0.25: staff of the member ÷ staff of all members
                  staff of B = 1
                  staff of all members = 4
                share of B in entitlement = 0.25: entitlement of the member ÷ entitlement of all members
                  entitlement of B = 1
                  entitlement of all members = 4
              relative square of C = 0.25: (p − q)² ÷ q
                share of C in staff = 0: staff of the member ÷ staff of all members
                  staff of C = 0
                  staff of all members = 4
                share of C in entitlement = 0.25: entitlement of the member ÷ entitlement of all members
                  entitlement of C = 1
                  entitlement of all members = 4
            """);
    // strips under the Lorenz curve, from C: 1/4 × 0, 1/4 × 1/4, 1/2 × (1/4 + 1)
    Explanation gini = REPORT.figure(RepresentationIndex.GINI_AGAINST_ENTITLEMENT).explanation();
    assertThat(gini.operands())
        .extracting(Explanation::quantity)
        .containsExactly("strip of C", "strip of B", "strip of A");
    assertThat(gini.step("strip of A").value()).isEqualTo(Ratio.of(5, 8));
    assertThat(
            Arrays.stream(RepresentationIndex.values())
                .filter(index -> REPORT.figure(index).value().isPresent()))
        .allMatch(RepresentationIndex::rational)
        .hasSize(10);
    assertThat(REPORT.figure(RepresentationIndex.GALLAGHER).reason())
        .contains(NoIndexValue.NOT_RATIONAL);
  }

  /** Of 100 posts AAA has 48–65 around 56.75, BBB 37–50 around 43.25. */
  private static RepresentationReport ranges() {
    return DesirableRangeCalculator.standard()
        .calculate(
            UnPolicies.RES_42_220_A.withBaseFigure(100),
            Membership.builder()
                .label(LocalizedText.of("Two"))
                .asOf(LocalDate.of(2020, 7, 1))
                .addMember(Member.of("AAA", LocalizedText.of("A"), Ratio.of(60), 3000))
                .addMember(Member.of("BBB", LocalizedText.of("B"), Ratio.of(40), 1000))
                .build())
        .assess(StaffCounts.of(Map.of("AAA", 48, "BBB", 57)));
  }

  @Test
  void a_report_has_positions_too() {
    RepresentationReport report = ranges();
    IndexReport indices = IndexReport.from(report);

    assertThat(indices.rangePositions())
        .isEqualTo(Map.of("AAA", Ratio.of(-1), "BBB", Ratio.of(55, 27))); // 13.75 ÷ 6.75
    assertThat(indices.withoutRangePosition()).isEmpty();
    assertThat(RbmJson.read(RbmJson.write(indices), IndexReport.class)).isEqualTo(indices);
    OtherMappers.assertAgree(indices, IndexReport.class);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    String json = RbmJson.write(IndexReport.from(ranges()));
    assertThat(json)
        .startsWith(
            """
            {
              "staff": {
                "AAA": {
                  "exact": "48",
                  "decimal": 48
                },
                "BBB": {
                  "exact": "57",
                  "decimal": 57
                }
              },
              "entitlements": {
                "AAA": {
                  "exact": "227/4",
                  "decimal": 56.75
                },
                "BBB": {
                  "exact": "173/4",
                  "decimal": 43.25
                }
              },
              "ranges": {
                "AAA": {
                  "lower": 48,
                  "midpoint": {
                    "exact": "227/4",
                    "decimal": 56.75
                  },
                  "upper": 65
                },
                "BBB": {
                  "lower": 37,
                  "midpoint": {
                    "exact": "173/4",
                    "decimal": 43.25
                  },
                  "upper": 50
                }
              },
              "totalStaff": {
                "exact": "105",
                "decimal": 105
              },
              "totalEntitlement": {
                "exact": "100",
                "decimal": 100
              },
              "notes": [ ],
              "values": [
                {
                  "index": "LOOSEMORE_HANBY",
                  "exact": {
                    "exact": "309/2800",
                    "decimal": 0.110357142857143
                  },
                  "formula": "½ Σ|p − q|",
                  "source": {
                    "document": "Loosemore and Hanby, British Journal of Political Science 1 (1971)",
                    "evidence": "SECONDARY"
                  }
                },
            """)
        .endsWith(
            """
              "withoutRepresentationRatio": [ ],
              "rangePositions": {
                "AAA": {
                  "exact": "-1",
                  "decimal": -1
                },
                "BBB": {
                  "exact": "55/27",
                  "decimal": 2.03703703703704
                }
              },
              "withoutRangePosition": [ ]
            }""");
  }

  /** Rates as scales have had them; shares of 99.97 are not the rates as published. */
  @Test
  void entitlements_that_do_not_sum_to_100_per_cent_are_noted() {
    IndexReport report =
        IndexReport.of(
            RepresentationShares.of(
                Indices.amounts(3, 1), Map.of("A", Ratio.parse("74.97"), "B", Ratio.parse("25"))));
    String note =
        "The entitlement of all members sums to 99.97, not to 100; the shares are of that sum.";
    assertThat(report.notes()).containsExactly(note);
    assertThat(report.render()).startsWith("note: " + note + "\nLOOSEMORE_HANBY");
    assertThat(report.shares().totalEntitlement()).isEqualTo(Ratio.parse("99.97"));
    assertThat(report.shares().totalStaff()).isEqualTo(Ratio.of(4));
    String json = RbmJson.write(report);
    assertThat(json)
        .contains(
            "\"totalEntitlement\": {\n    \"exact\": \"9997/100\",\n    \"decimal\": 99.97\n  },"
                + "\n  \"notes\": [\n    \""
                + note);
    assertThat(RbmJson.read(json, IndexReport.class)).isEqualTo(report);
    OtherMappers.assertAgree(report, IndexReport.class);
    refused(
        json.replace("sums to 99.97", "sums to 99.98"),
        "notes: ["
            + note.replace("99.97", "99.98")
            + "] does not follow from staff, entitlements"
            + " and ranges, but ["
            + note
            + "] does");
  }

  /** Shares of 2,000 digits each, so that squares of their differences have more than 5,000. */
  @Test
  void an_index_of_which_the_fraction_is_too_long_says_so() {
    Ratio one = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(1_999).add(BigInteger.ONE));
    Ratio other = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(1_999).add(BigInteger.TWO));
    RepresentationShares shares =
        RepresentationShares.of(
            Map.of("A", one, "B", Ratio.ONE), Map.of("A", Ratio.ONE, "B", other));
    IndexReport report = IndexReport.of(shares);
    assertThat(report.value(RepresentationIndex.GALLAGHER_SQUARED).noValue())
        .contains(NoIndexValue.TOO_MANY_DIGITS);
    assertThat(report.value(RepresentationIndex.LOOSEMORE_HANBY).exact()).isPresent();
    assertThat(report.value(RepresentationIndex.GALLAGHER).approximate()).contains(1.0);
    assertThat(Disproportionality.of(shares).gallagherSquared().reason())
        .contains(NoIndexValue.TOO_MANY_DIGITS);
    assertThat(RbmJson.read(RbmJson.write(report), IndexReport.class)).isEqualTo(report);
    OtherMappers.assertAgree(report, IndexReport.class);
  }

  @Test
  void what_does_not_follow_is_refused() {
    String json = RbmJson.write(REPORT);
    refused(
        json.replace("\"approximate\": 0.25", "\"approximate\": 0.2500000001"),
        "values[4]: GALLAGHER ≈ 0.2500000001 (error below 1E-12): √(½ Σ(p − q)²)  [Gallagher,"
            + " Electoral Studies 10 (1991); secondary] does not follow from staff, entitlements"
            + " and ranges, but GALLAGHER ≈ 0.25 (error below 1E-12): √(½ Σ(p − q)²)  [Gallagher,"
            + " Electoral Studies 10 (1991); secondary] does");
    refused(
        json.replace(
            "\"A\": {\n      \"exact\": \"3/2\",\n      \"decimal\": 1.5\n    }", "\"A\": 1.4"),
        "representationRatios: {A=7/5, B=1, C=0} does not follow from staff, entitlements and"
            + " ranges, but {A=3/2, B=1, C=0} does");
    refused(
        json.replace(
            "\"ranges\": { }", "\"ranges\": {\"X\":{\"lower\":1,\"midpoint\":1,\"upper\":2}}"),
        "ranges name member 'X', which has no entry among the entitlements");
    assertThat(
            RbmJson.read(
                json.replace("\"approximate\": 0.25", "\"approximate\": 0.2500000000001"),
                IndexReport.class))
        .isEqualTo(REPORT); // within the error of another calculation
  }

  private static void refused(String json, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, IndexReport.class))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
