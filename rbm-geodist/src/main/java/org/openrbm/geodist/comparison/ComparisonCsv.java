package org.openrbm.geodist.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.CsvCells;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeTable;

/** A comparison as CSV. */
final class ComparisonCsv {

  /** The causes of a midpoint, one column each. */
  private static final List<ChangeCause> CAUSES =
      Arrays.stream(ChangeCause.values())
          .filter(cause -> cause != ChangeCause.LIMIT_RULES && cause != ChangeCause.STAFF)
          .toList();

  private static final int SIDE = 5;

  private ComparisonCsv() {}

  static String of(RangeComparison comparison, CsvCells cells) {
    CsvText csv = CsvText.withHeader(cells, header());
    List<Object> basis = new ArrayList<>(basis(comparison.tableBefore()));
    basis.addAll(basis(comparison.tableAfter()));
    for (DesirableRange after : comparison.tableAfter().ranges()) {
      if (comparison.tableBefore().membership().contains(after.code())) {
        both(csv, comparison.of(after.code()), basis);
      } else {
        oneSided(csv, after, empty(), side(comparison.standingAfter(after.code())), basis);
      }
    }
    for (String code : comparison.leftCodes()) {
      oneSided(
          csv,
          comparison.tableBefore().of(code),
          side(comparison.standingBefore(code)),
          empty(),
          basis);
    }
    return csv.toString();
  }

  private static String[] header() {
    List<String> header = new ArrayList<>(List.of("code", "name"));
    for (String time : List.of("Before", "After")) {
      for (String what : List.of("status", "staff", "lower", "midpoint", "upper")) {
        header.add(what + time);
      }
    }
    header.add("midpointChange");
    CAUSES.forEach(cause -> header.add(cause.name()));
    header.addAll(List.of("sufficientCauses", "decisiveCauses"));
    for (String time : List.of("Before", "After")) {
      header.add("policy" + time);
      header.add("notes" + time);
    }
    return header.toArray(String[]::new);
  }

  private static void both(CsvText csv, MemberComparison member, List<Object> basis) {
    Map<ChangeCause, Ratio> byCause = member.byCause();
    List<Object> row = new ArrayList<>(names(member.rangeAfter()));
    row.addAll(side(member.standingBefore()));
    row.addAll(side(member.standingAfter()));
    row.add(decimal(member.postsOfChange()));
    CAUSES.forEach(cause -> row.add(decimal(byCause.getOrDefault(cause, Ratio.ZERO))));
    row.add(names(member.sufficientCauses()));
    row.add(names(member.decisiveCauses()));
    row.addAll(basis);
    csv.row(row.toArray());
  }

  private static void oneSided(
      CsvText csv,
      DesirableRange member,
      List<Object> before,
      List<Object> after,
      List<Object> basis) {
    List<Object> row = new ArrayList<>(names(member));
    row.addAll(before);
    row.addAll(after);
    row.addAll(Collections.nCopies(CAUSES.size() + 3, ""));
    row.addAll(basis);
    csv.row(row.toArray());
  }

  /** The policy of one side and what a reader must know of it; every line has them. */
  private static List<Object> basis(DesirableRangeTable table) {
    return ImmutableList.of(table.policy().id(), String.join(" ", table.notes()));
  }

  private static List<String> names(DesirableRange member) {
    return ImmutableList.of(member.code(), member.member().name().toString());
  }

  private static List<Object> side(Standing member) {
    return ImmutableList.of(
        member.status().map(Enum::name).orElse(""),
        member.staff().map(Object::toString).orElse(""),
        member.lower(),
        decimal(member.midpoint()),
        member.upper());
  }

  private static List<Object> empty() {
    return Collections.nCopies(SIDE, "");
  }

  private static String names(Set<ChangeCause> causes) {
    return causes.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static BigDecimal decimal(Ratio posts) {
    return posts.toDecimal(4, RoundingMode.HALF_UP);
  }
}
