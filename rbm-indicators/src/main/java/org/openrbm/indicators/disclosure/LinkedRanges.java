package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Passes limits between tables whose figures add up, one figure at a time, before {@link
 * JointAttack} decides.
 */
final class LinkedRanges {

  /**
   * The most rounds. Limits may tighten by one per round; stopping early leaves them valid, only
   * wider.
   */
  private static final int MOST_ROUNDS = 200;

  private final Layout layout;
  private final List<Circulation> tables = new ArrayList<>();

  private LinkedRanges(PublishedTable whole, List<PublishedTable> parts, boolean complete) {
    layout = whole.layout();
    tables.add(Knowledge.circulation(whole));
    parts.forEach(part -> tables.add(Knowledge.circulation(part)));
    if (!complete) {
      long[] most = new long[layout.figures()];
      Arrays.fill(most, Circulation.INFINITE);
      tables.add(new Circulation(layout, new long[layout.figures()], most));
    }
  }

  static LinkedReport report(PublishedTable whole, List<PublishedTable> parts, boolean complete) {
    LinkedRanges linked = new LinkedRanges(whole, parts, complete);
    linked.narrow();
    JointAttack attack = linked.attack(whole, parts, complete);
    attack.decide();
    List<AttackReport> reports = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      reports.add(attack.report(i + 1));
    }
    return new LinkedReport(
        attack.report(0),
        reports,
        complete ? Optional.empty() : Optional.of(attack.report(parts.size() + 1)));
  }

  private JointAttack attack(PublishedTable whole, List<PublishedTable> parts, boolean complete) {
    List<JointAttack.Member> members = new ArrayList<>();
    members.add(JointAttack.Member.of(whole, tables.get(0)));
    for (int i = 0; i < parts.size(); i++) {
      members.add(JointAttack.Member.of(parts.get(i), tables.get(i + 1)));
    }
    if (!complete) {
      members.add(
          new JointAttack.Member(
              layout, Optional.empty(), whole.rule(), tables.get(parts.size() + 1)));
    }
    JointAttack attack = new JointAttack(members);
    for (int cell = 0; cell < layout.cells(); cell++) {
      int[] places = new int[tables.size() - 1];
      int figure = cell;
      Arrays.setAll(places, i -> attack.place(i + 1, figure));
      attack.same(new int[] {attack.place(0, cell)}, places);
    }
    return attack;
  }

  private void narrow() {
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (int figure = 0; figure < layout.figures(); figure++) {
        moved |= passOn(figure);
      }
      for (Circulation table : tables) {
        moved |= within(table);
      }
    }
  }

  private static boolean within(Circulation table) {
    Optional<long[]> fitting = table.feasible();
    checkArgument(fitting.isPresent(), "no tables of counts fit the figures published together");
    boolean moved = false;
    for (int figure = 0; figure < table.figures(); figure++) {
      if (table.least[figure] < table.most[figure]) {
        Candidates range = table.range(fitting.get(), figure);
        moved |= limit(table, figure, range.least(), range.most());
      }
    }
    return moved;
  }

  /** The whole is the sum of the parts. */
  private boolean passOn(int figure) {
    Circulation whole = tables.get(0);
    long least = 0;
    long most = 0;
    for (Circulation part : tables.subList(1, tables.size())) {
      least += part.least[figure];
      most = Math.min(Circulation.INFINITE, most + part.most[figure]);
    }
    boolean moved = limit(whole, figure, least, most);
    for (Circulation part : tables.subList(1, tables.size())) {
      long othersMost =
          most >= Circulation.INFINITE ? othersMost(part, figure) : most - part.most[figure];
      moved |=
          limit(
              part,
              figure,
              whole.least[figure] - othersMost,
              whole.most[figure] - (least - part.least[figure]));
    }
    return moved;
  }

  private long othersMost(Circulation except, int figure) {
    long sum = 0;
    for (Circulation part : tables.subList(1, tables.size())) {
      if (part != except) {
        sum = Math.min(Circulation.INFINITE, sum + part.most[figure]);
      }
    }
    return sum;
  }

  private static boolean limit(Circulation table, int figure, long least, long most) {
    boolean moved = false;
    if (least > table.least[figure]) {
      table.least[figure] = least;
      moved = true;
    }
    if (most < table.most[figure]) {
      table.most[figure] = most;
      moved = true;
    }
    return moved;
  }
}
