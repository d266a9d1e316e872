package org.openrbm.geodist;

import com.google.common.base.Strings;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Excerpt;
import org.openrbm.core.text.PlainLines;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** A representation report as CSV and as aligned text. */
final class RepresentationText {

  private static final int NAME_WIDTH = 40;
  private static final int READINGS_PER_LINE = 5;

  private RepresentationText() {}

  static String csv(RepresentationReport report, CsvCells cells) {
    CsvText csv =
        CsvText.withHeader(
            cells,
            "code",
            "name",
            "status",
            "staff",
            "lower",
            "midpoint",
            "upper",
            "postsToRange",
            "policy",
            "policyNote",
            "rateSource",
            "populationSource",
            "membershipNote");
    Membership membership = report.table().membership();
    DesirableRangePolicy policy = report.table().policy();
    String note = String.join(" ", TableNotes.ofPolicy(policy, membership.asOf()));
    String rates = membership.rateSource().map(Citation::toString).orElse("");
    String populations = membership.populationSource().map(Citation::toString).orElse("");
    String membershipNote = String.join(" ", TableNotes.ofMembership(policy, membership));
    for (Representation member : report.representations()) {
      csv.row(
          member.code(),
          member.member().name().toString(),
          member.status().name(),
          member.staff(),
          member.range().lower(),
          midpoint(member, 4),
          member.range().upper(),
          member.postsToRange(),
          policy.id(),
          note,
          rates,
          member.member().populationSource().map(Citation::toString).orElse(populations),
          membershipNote);
    }
    return csv.toString();
  }

  static String render(RepresentationReport report) {
    PlainLines out = new PlainLines();
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
          "%s–%s–%s"
              .formatted(
                  member.range().lower(),
                  midpoint(member, 2).toPlainString(),
                  member.range().upper()),
          movement(member.postsToRange()));
    }
    out.line();
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

  private static void heading(PlainLines out, RepresentationReport report) {
    DesirableRangeTable table = report.table();
    out.line("Desirable ranges of " + table.membership().label());
    DesirableRangePolicy policy = table.policy();
    out.line("policy: " + policy.title());
    policy
        .baseFigure()
        .ifPresent(
            base ->
                out.line(
                    "base figure: %s posts%s%s"
                        .formatted(
                            base.posts(),
                            base.period().map(days -> " (" + days.label() + ")").orElse(""),
                            base.source().map(s -> "  [" + s + "]").orElse(""))));
    out.line("parameters: " + parameters(policy));
    table.membership().rateSource().ifPresent(source -> out.line("rates: " + source));
    table.membership().populationSource().ifPresent(source -> out.line("populations: " + source));
    report.staff().source().ifPresent(source -> out.line("staff: " + source));
    table.notes().forEach(note -> out.line("note: " + note));
    readings(report.staff().readings())
        .forEach(taken -> out.line("note: nationalities were read by name: " + taken));
    out.line();
  }

  private static String parameters(DesirableRangePolicy policy) {
    return policy.parameters().entrySet().stream()
        .filter(parameter -> !parameter.getValue().equals("none"))
        .map(parameter -> parameter.getKey() + " " + parameter.getValue())
        .collect(Collectors.joining(", "));
  }

  /** {@return such as {@code "UK → GBR, United States → USA"}, a few on each line} */
  private static Stream<String> readings(Map<String, String> readings) {
    List<String> taken =
        readings.entrySet().stream()
            .map(reading -> Excerpt.of(reading.getKey()) + " → " + reading.getValue())
            .toList();
    return Lists.partition(taken, READINGS_PER_LINE).stream().map(few -> String.join(", ", few));
  }

  private static void line(
      PlainLines out,
      int codeWidth,
      String code,
      String name,
      String status,
      String staff,
      String range,
      String movement) {
    out.line(
        Strings.padEnd(code, codeWidth + 1, ' ')
            + Strings.padEnd(name, NAME_WIDTH + 1, ' ')
            + Strings.padEnd(status, 34, ' ')
            + Strings.padStart(staff, 6, ' ')
            + Strings.padStart(range, 22, ' ')
            + Strings.padStart(movement, 16, ' '));
  }

  private static void count(PlainLines out, String what, long number) {
    out.line(
        Strings.padEnd(what, NAME_WIDTH, ' ') + Strings.padStart(Long.toString(number), 6, ' '));
  }

  private static String status(Representation member) {
    return words(member.status())
        + member.midpointPosition().map(side -> " (" + words(side) + " midpoint)").orElse("");
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static BigDecimal midpoint(Representation member, int scale) {
    return member.range().midpoint().toDecimal(scale, RoundingMode.HALF_UP);
  }

  private static String movement(int posts) {
    return posts > 0 ? "+" + posts : Integer.toString(posts);
  }

  private static String shortened(String name) {
    if (name.length() <= NAME_WIDTH) {
      return name;
    }
    int end = NAME_WIDTH - 1;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
