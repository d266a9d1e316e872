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
import org.openrbm.geodist.RepresentationStatus;

/** A comparison as text for people. */
final class ComparisonText {

  private static final int LABEL = 18;

  private ComparisonText() {}

  static String render(RangeComparison comparison) {
    PlainLines out = new PlainLines();
    new ComparisonSides(comparison).render(out);
    out.line();
    if (comparison.withStaff()) {
      matrix(out, comparison.transitions());
      list(out, "moved (before → after)", lines(comparison.moved()));
      list(out, "joined", comparison.joined().stream().map(Representation::toString).toList());
      list(out, "left", comparison.left().stream().map(Representation::toString).toList());
    } else {
      out.line("without staff: no status is compared");
      list(out, "changed in range (before → after)", lines(comparison.rangesChanged()));
      list(out, "joined", ranges(comparison.tableAfter(), comparison.joinedCodes()));
      list(out, "left", ranges(comparison.tableBefore(), comparison.leftCodes()));
    }
    return out.toString();
  }

  private static List<String> lines(List<MemberComparison> members) {
    return members.stream().map(ComparisonText::line).toList();
  }

  private static List<String> ranges(DesirableRangeTable table, List<String> codes) {
    return codes.stream().map(code -> table.of(code).toString()).toList();
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
    StringBuilder out = new StringBuilder(member.code()).append(": ");
    Standing before = member.standingBefore();
    Standing after = member.standingAfter();
    before
        .status()
        .ifPresent(
            status -> {
              out.append(words(status));
              if (member.moved()) {
                out.append(" → ").append(words(member.after().status()));
              }
              out.append("; staff ")
                  .append(change(member.before().staff(), member.after().staff()))
                  .append("; ");
            });
    out.append("range ").append(before.lower()).append('–').append(before.upper());
    if (member.limitsChanged()) {
      out.append(" → ").append(after.lower()).append('–').append(after.upper());
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
