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
import org.openrbm.geodist.Representation;

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
    for (Representation after : comparison.after().representations()) {
      if (comparison.before().table().membership().contains(after.code())) {
        both(csv, comparison.of(after.code()));
      } else {
        oneSided(csv, after, empty(), side(after));
      }
    }
    comparison.left().forEach(before -> oneSided(csv, before, side(before), empty()));
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
    return header.toArray(String[]::new);
  }

  private static void both(CsvText csv, MemberComparison member) {
    Map<ChangeCause, Ratio> byCause = member.byCause();
    List<Object> row = new ArrayList<>(names(member.after()));
    row.addAll(side(member.before()));
    row.addAll(side(member.after()));
    row.add(decimal(member.postsOfChange()));
    CAUSES.forEach(cause -> row.add(decimal(byCause.getOrDefault(cause, Ratio.ZERO))));
    row.add(names(member.sufficientCauses()));
    row.add(names(member.decisiveCauses()));
    csv.row(row.toArray());
  }

  private static void oneSided(
      CsvText csv, Representation member, List<Object> before, List<Object> after) {
    List<Object> row = new ArrayList<>(names(member));
    row.addAll(before);
    row.addAll(after);
    row.addAll(Collections.nCopies(CAUSES.size() + 3, ""));
    csv.row(row.toArray());
  }

  private static List<String> names(Representation member) {
    return ImmutableList.of(member.code(), member.member().name().toString());
  }

  private static List<Object> side(Representation member) {
    return ImmutableList.of(
        member.status().name(),
        member.staff(),
        member.range().lower(),
        decimal(member.range().midpoint()),
        member.range().upper());
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
