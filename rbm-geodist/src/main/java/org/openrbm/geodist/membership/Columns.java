package org.openrbm.geodist.membership;

import java.util.List;
import org.openrbm.core.csv.CsvColumns;

/** The columns of the tables that are read here, and the other names under which they stand. */
final class Columns {

  private static final String[] CODE = {
    "country",
    "nationality",
    "member",
    "member state",
    "state",
    "iso3",
    "iso code",
    "iso alpha3",
    "iso alpha3 code",
    "alpha3",
    "country code",
    "nationality code",
    "country or area",
    "pays",
    "nationalité",
    "país",
    "nacionalidad",
    "国家",
    "国籍"
  };

  private static final String[] STAFF = {
    "count", "number", "headcount", "staff count", "number of staff", "effectif", "personal", "人数"
  };

  private static final String[] GRADE = {"level", "grade level", "class"};

  /** Staff by nationality; the columns of a report that has them are passed over. */
  static final CsvColumns STAFF_COUNTS =
      CsvColumns.of(List.of("code", "staff"), List.of())
          .withPassedOver(
              "name",
              "status",
              "lower",
              "midpoint",
              "upper",
              "postsToRange",
              "policy",
              "policyNote",
              "rateSource",
              "populationSource",
              "membershipNote")
          .withAliases("code", CODE)
          .withAliases("staff", STAFF)
          .withoutBlankRows();

  /** Staff by nationality and grade. */
  static final CsvColumns STAFF_BY_GRADE =
      CsvColumns.of(List.of("code", "grade", "staff"), List.of())
          .withAliases("code", CODE)
          .withAliases("grade", GRADE)
          .withAliases("staff", STAFF)
          .withoutBlankRows();

  /** Weights by grade. */
  static final CsvColumns GRADE_WEIGHTS =
      CsvColumns.of(List.of("grade", "weight"), List.of())
          .withAliases("grade", GRADE)
          .withAliases("weight", "points", "points per post")
          .withoutBlankRows();

  /** Members; the country is the name here, beside its code. */
  static final CsvColumns MEMBERS =
      CsvColumns.of(List.of("code", "ratePercent", "population"), List.of("name"))
          .withAliases(
              "code",
              "iso3",
              "iso code",
              "iso alpha3",
              "iso alpha3 code",
              "alpha3",
              "country code",
              "member code")
          .withAliases(
              "ratePercent",
              "rate",
              "rate in per cent",
              "assessment rate",
              "rate of assessment",
              "scale of assessments")
          .withAliases("population", "persons", "inhabitants")
          .withAliases("name", "country", "member", "member state", "state", "country or area")
          .withoutBlankRows();

  private Columns() {}
}
