package org.openrbm.geodist.comparison;

import com.google.common.base.Strings;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.PlainLines;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** A comparison as text for people. */
final class ComparisonText {

  private static final int LABEL = 18;

  private ComparisonText() {}

  static String render(RangeComparison comparison) {
    PlainLines out = new PlainLines();
    side(out, "before", comparison.before());
    side(out, "after", comparison.after());
    out.line();
    matrix(out, comparison.transitions());
    list(out, "moved", comparison.moved().stream().map(ComparisonText::line).toList());
    list(out, "joined", comparison.joined().stream().map(Representation::toString).toList());
    list(out, "left", comparison.left().stream().map(Representation::toString).toList());
    return out.toString();
  }

  private static void side(PlainLines out, String time, RepresentationReport report) {
    DesirableRangeTable table = report.table();
    DesirableRangePolicy policy = table.policy();
    StringBuilder line = new StringBuilder(Strings.padEnd(time + ":", 8, ' '));
    line.append(table.membership().label()).append(", ").append(policy.id());
    policy
        .baseFigure()
        .ifPresent(base -> line.append(", base figure ").append(base.posts()).append(" posts"));
    table.membership().rateSource().ifPresent(source -> line.append(", rates: ").append(source));
    out.line(line.append(", staff of members ").append(report.staffOfMembers()));
    table.notes().forEach(note -> out.line("        note: " + note));
  }

  private static void matrix(
      PlainLines out, Map<RepresentationStatus, Map<RepresentationStatus, Integer>> transitions) {
    StringBuilder heading = new StringBuilder(Strings.padEnd("before ↓ after →", LABEL, ' '));
    transitions.keySet().forEach(to -> heading.append(Strings.padStart(words(to), LABEL, ' ')));
    out.line(heading);
    transitions.forEach(
        (from, row) -> {
          StringBuilder line = new StringBuilder(Strings.padEnd(words(from), LABEL, ' '));
          row.values().forEach(n -> line.append(Strings.padStart(Integer.toString(n), LABEL, ' ')));
          out.line(line);
        });
  }

  private static void list(PlainLines out, String what, List<String> lines) {
    out.line().line(what + ": " + lines.size());
    lines.forEach(line -> out.line("  " + line));
  }

  /** One member in one line: where it moved, what moved, and why. */
  static String line(MemberComparison member) {
    Representation before = member.before();
    Representation after = member.after();
    StringBuilder out =
        new StringBuilder(member.code()).append(": ").append(words(before.status()));
    if (member.moved()) {
      out.append(" → ").append(words(after.status()));
    }
    out.append("; staff ").append(change(before.staff(), after.staff()));
    out.append("; range ")
        .append(before.range().lower())
        .append('–')
        .append(before.range().upper());
    if (before.range().lower() != after.range().lower()
        || before.range().upper() != after.range().upper()) {
      out.append(" → ").append(after.range().lower()).append('–').append(after.range().upper());
    }
    if (member.postsOfChange().signum() != 0) {
      out.append("; midpoint ")
          .append(signed(member.postsOfChange(), 2))
          .append(" (")
          .append(byWeight(member.byCause()))
          .append(')');
    }
    if (member.moved()) {
      out.append("; sufficient alone: ").append(names(member.sufficientCauses()));
      out.append("; decisive: ").append(names(member.decisiveCauses()));
    }
    return Medium.PLAIN.line(out.toString());
  }

  private static String change(int before, int after) {
    return before == after ? Integer.toString(before) : before + " → " + after;
  }

  private static String byWeight(Map<ChangeCause, Ratio> byCause) {
    return byCause.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<ChangeCause, Ratio> one) -> one.getValue().abs(),
                Comparator.reverseOrder()))
        .map(one -> one.getKey().words() + " " + signed(one.getValue(), 2))
        .collect(Collectors.joining(", "));
  }

  private static String names(Set<ChangeCause> causes) {
    return causes.isEmpty()
        ? "none"
        : causes.stream().map(ChangeCause::words).collect(Collectors.joining(", "));
  }

  private static String words(RepresentationStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A number with its sign, rounded (half up). */
  static String signed(Ratio posts, int scale) {
    String text = posts.toDecimal(scale, RoundingMode.HALF_UP).toPlainString();
    return posts.signum() > 0 ? "+" + text : text;
  }
}
