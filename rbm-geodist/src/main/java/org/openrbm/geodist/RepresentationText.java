package org.openrbm.geodist;

import com.google.common.base.Strings;
import java.math.RoundingMode;
import java.util.Locale;
import org.openrbm.core.csv.CsvText;

/** A representation report as CSV and as aligned text. */
final class RepresentationText {

  private static final int NAME_WIDTH = 40;

  private RepresentationText() {}

  static String csv(RepresentationReport report) {
    CsvText csv =
        CsvText.withHeader(
            "code", "name", "status", "staff", "lower", "midpoint", "upper", "postsToRange");
    for (Representation member : report.representations()) {
      csv.row(
          member.code(),
          member.member().name().toString(),
          member.status().name(),
          Integer.toString(member.staff()),
          Integer.toString(member.range().lower()),
          midpoint(member, 4),
          Integer.toString(member.range().upper()),
          Integer.toString(member.postsToRange()));
    }
    return csv.toString();
  }

  static String render(RepresentationReport report) {
    StringBuilder out = new StringBuilder();
    heading(out, report);
    int codeWidth =
        report.representations().stream()
            .mapToInt(member -> member.code().length())
            .reduce("code".length(), Math::max);
    line(
        out,
        codeWidth,
        "code",
        "member",
        "status",
        "staff",
        "lower–midpoint–upper",
        "posts to range");
    for (Representation member : report.representations()) {
      line(
          out,
          codeWidth,
          member.code(),
          shortened(member.member().name().toString()),
          status(member),
          Integer.toString(member.staff()),
          "%s–%s–%s".formatted(member.range().lower(), midpoint(member, 2), member.range().upper()),
          movement(member.postsToRange()));
    }
    out.append('\n');
    report
        .counts()
        .forEach(
            (status, n) -> {
              count(out, words(status), n);
              if (status == RepresentationStatus.WITHIN_RANGE) {
                report
                    .withinRange()
                    .forEach((side, m) -> count(out, "  of these " + words(side) + " midpoint", m));
              }
            });
    count(out, "staff of members", report.staffOfMembers());
    report.otherNationalities().forEach((code, n) -> count(out, "staff of no member: " + code, n));
    count(out, "staff with no nationality stated", report.staff().notStated());
    return out.toString();
  }

  private static void heading(StringBuilder out, RepresentationReport report) {
    DesirableRangeTable table = report.table();
    out.append("Desirable ranges of ").append(table.membership().label()).append('\n');
    DesirableRangePolicy policy = table.policy();
    out.append("policy: ").append(policy.title()).append('\n');
    policy
        .baseFigure()
        .ifPresent(
            base -> {
              out.append("base figure: ").append(base.posts()).append(" posts");
              base.source().ifPresent(source -> out.append("  [").append(source).append(']'));
              out.append('\n');
            });
    table.membership().rateSource().ifPresent(s -> out.append("rates: ").append(s).append('\n'));
    table
        .membership()
        .populationSource()
        .ifPresent(s -> out.append("populations: ").append(s).append('\n'));
    report.staff().source().ifPresent(s -> out.append("staff: ").append(s).append('\n'));
    table.notes().forEach(note -> out.append("note: ").append(note).append('\n'));
    out.append('\n');
  }

  private static void line(
      StringBuilder out,
      int codeWidth,
      String code,
      String name,
      String status,
      String staff,
      String range,
      String movement) {
    out.append(Strings.padEnd(code, codeWidth + 1, ' '))
        .append(Strings.padEnd(name, NAME_WIDTH + 1, ' '))
        .append(Strings.padEnd(status, 34, ' '))
        .append(Strings.padStart(staff, 6, ' '))
        .append(Strings.padStart(range, 22, ' '))
        .append(Strings.padStart(movement, 16, ' '))
        .append('\n');
  }

  private static void count(StringBuilder out, String what, long number) {
    out.append(Strings.padEnd(what, NAME_WIDTH, ' '))
        .append(Strings.padStart(Long.toString(number), 6, ' '))
        .append('\n');
  }

  private static String status(Representation member) {
    return words(member.status())
        + member.midpointPosition().map(side -> " (" + words(side) + " midpoint)").orElse("");
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String midpoint(Representation member, int scale) {
    return member.range().midpoint().toDecimal(scale, RoundingMode.HALF_UP).toPlainString();
  }

  private static String movement(int posts) {
    return posts > 0 ? "+" + posts : Integer.toString(posts);
  }

  private static String shortened(String name) {
    return name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "…";
  }
}
