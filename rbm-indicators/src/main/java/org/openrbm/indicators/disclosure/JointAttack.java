package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.disclosure.CountTable.Margins;
import org.openrbm.indicators.disclosure.WholeNumbers.Sum;

/**
 * Decides, figure by figure, what tables of the same people give away together.
 *
 * <p>A breach is proved by limits that every solution in whole numbers keeps. Its absence is proved
 * by solutions that leave the figure as many counts as the rule asks for. A figure for which
 * neither is proved within {@link #MAX_STEPS} is not decided.
 */
final class JointAttack {

  /** The most steps of one attack; a step is one entry of a tableau that is computed anew. */
  static final long MAX_STEPS = 400_000_000;

  /** The most steps for one question, such as the greatest value of one figure. */
  private static final long MAX_STEPS_OF_QUESTION = 100_000_000;

  /** The most values of one figure that are told apart. */
  private static final int MOST_VALUES = 1_000;

  private final List<Member> members;
  private final int[] offsets;
  private final WholeNumbers numbers;

  /** The limits of each figure that are proved. */
  private final long[] least;

  private final long[] most;

  /** The values of each figure that the solutions found so far show to be possible. */
  private final List<Attained> attained = new ArrayList<>();

  private final List<DominanceSearch> dominance = new ArrayList<>();

  /**
   * A table, or the people that are in no published one.
   *
   * @param table the table; empty if nothing is published
   * @param rule the rule of the table, or that by which its people are protected
   * @param limits what is known of the figures; every solution is within
   */
  record Member(
      Layout layout, Optional<PublishedTable> table, DisclosureRule rule, Circulation limits) {

    static Member of(PublishedTable table, Circulation limits) {
      return new Member(table.layout(), Optional.of(table), table.rule(), limits);
    }

    Optional<AttackFinding.Kind> breach(int figure, Candidates candidates) {
      if (table.isPresent()) {
        return Knowledge.breach(rule, table.get().cell(layout, figure), candidates);
      }
      return rule.small(candidates.least()) && rule.small(candidates.most())
          ? Optional.of(AttackFinding.Kind.SMALL_DIFFERENCE)
          : Optional.empty();
    }

    long needed(int figure) {
      return table.map(t -> Knowledge.needed(rule, t.cell(layout, figure))).orElse(1L);
    }
  }

  /** The values of one figure in the solutions found so far. */
  private static final class Attained {
    long low = Circulation.INFINITE;
    long high = -1;
    final NavigableSet<Long> values = new TreeSet<>();

    /** Every number between the ends is possible: all have been tried, or there is no gap. */
    boolean all;

    /** Numbers between the ends have been tried, and those that are no values are impossible. */
    boolean searched;

    void add(long value) {
      low = Math.min(low, value);
      high = Math.max(high, value);
      if (values.size() < MOST_VALUES) {
        values.add(value);
      }
    }

    long size() {
      return all ? range().size() : values.size();
    }

    Candidates range() {
      return candidates(low, high);
    }
  }

  private static Candidates candidates(long least, long most) {
    return new Candidates(least, most >= Circulation.INFINITE / 2 ? Candidates.UNBOUNDED : most);
  }

  JointAttack(List<Member> members) {
    this.members = members;
    offsets = new int[members.size() + 1];
    for (int i = 0; i < members.size(); i++) {
      offsets[i + 1] = offsets[i] + members.get(i).layout().figures();
    }
    int size = offsets[members.size()];
    least = new long[size];
    most = new long[size];
    for (int i = 0; i < size; i++) {
      attained.add(new Attained());
    }
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      int offset = offsets[i];
      published(
          member.layout(),
          figure -> {
            least[offset + figure] = member.limits().least[figure];
            most[offset + figure] = Math.min(member.limits().most[figure], Circulation.INFINITE);
          });
    }
    List<Attained> values = attained;
    List<DominanceSearch> searches = dominance;
    numbers =
        new WholeNumbers(
            least,
            most,
            new StepLimit(MAX_STEPS, MAX_STEPS_OF_QUESTION),
            solution -> takeNote(solution, values, searches));
    for (int i = 0; i < members.size(); i++) {
      int offset = offsets[i];
      addUp(members.get(i).layout(), offset);
      members.get(i).table().map(table -> Share.of(table, offset)).ifPresent(numbers::tie);
      addDominance(i);
    }
  }

  private static void published(Layout layout, IntConsumer action) {
    for (int figure = 0; figure < layout.figures(); figure++) {
      if (layout.published(figure)) {
        action.accept(figure);
      }
    }
  }

  private void addUp(Layout layout, int offset) {
    for (int row = 0; row < layout.rows().size(); row++) {
      addUp(layout.rowTotal(row), layout.cellsOfRow(row), offset);
    }
    if (layout.margins() == Margins.ROWS_AND_COLUMNS) {
      for (int column = 0; column < layout.columns().size(); column++) {
        addUp(layout.columnTotal(column), layout.cellsOfColumn(column), offset);
      }
      int[] rowTotals = new int[layout.rows().size()];
      Arrays.setAll(rowTotals, layout::rowTotal);
      addUp(layout.total(), rowTotals, offset);
    }
  }

  private void addUp(int total, int[] parts, int offset) {
    int[] places = new int[parts.length];
    Arrays.setAll(places, i -> offset + parts[i]);
    same(new int[] {offset + total}, places);
  }

  /**
   * Requires that the first figures have the same sum as the second, by their places among those of
   * all tables.
   */
  void same(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    long[] factors = new long[all.length];
    Arrays.setAll(factors, i -> i < first.length ? 1 : -1);
    numbers.require(new Sum(all, factors, 0, 0));
  }

  /** The place of a figure among those of all tables. */
  int place(int member, int figure) {
    return offsets[member] + figure;
  }

  private void addDominance(int member) {
    Layout layout = members.get(member).layout();
    if (members.get(member).table().isPresent()
        && members.get(member).rule().dominance().isPresent()
        && layout.columns().size() > 1) {
      for (int row = 0; row < layout.rows().size(); row++) {
        dominance.add(new DominanceSearch(member, row));
      }
    }
  }

  /** Looks for solutions in which a row is dominated by another column, or by none. */
  private final class DominanceSearch {
    private final int member;
    private final DominanceRule rule;
    private final int[] cells;
    private final int total;
    private final boolean[] escaped;
    private OptionalInt dominating = OptionalInt.empty();

    DominanceSearch(int member, int row) {
      this.member = member;
      rule = members.get(member).rule().dominance().orElseThrow();
      Layout layout = members.get(member).layout();
      cells = Arrays.stream(layout.cellsOfRow(row)).map(i -> place(member, i)).toArray();
      total = place(member, layout.rowTotal(row));
      escaped = new boolean[cells.length];
    }

    void found(long[] solution) {
      for (int j = 0; j < cells.length; j++) {
        escaped[j] |= !rule.dominates(solution[cells[j]], solution[total]);
      }
    }

    /** Looks at the limits of the figures, without a search. */
    void decideByLimits() {
      int possible = 0;
      for (int j = 0; j < cells.length; j++) {
        if (most[total] < Circulation.INFINITE
            && rule.dominates(Math.min(least[cells[j]], most[total]), most[total])
            && least[total] > 0) {
          dominating = OptionalInt.of(j);
        }
        possible += most[cells[j]] > 0 ? 1 : 0;
      }
      for (int j = 0; j < cells.length; j++) {
        if (possible == 1 && most[cells[j]] > 0 && least[total] > 0) {
          dominating = OptionalInt.of(j);
        }
      }
    }

    /** Looks at counts that are known to be possible. */
    void decideByAttained() {
      for (int j = 0; j < cells.length; j++) {
        escaped[j] |= attained.get(cells[j]).low == 0 || attained.get(total).low == 0;
      }
    }

    void decide() {
      for (int j = 0; j < cells.length && dominating.isEmpty(); j++) {
        int column = j;
        if (!escaped[column]) {
          attempt(() -> decide(column));
        }
      }
    }

    private void decide(int column) {
      Ratio share = rule.share();
      if (least[total] > 0 || !numbers.with(total, 0)) {
        numbers.greatest(
            Sum.of(
                new int[] {total, cells[column]},
                new long[] {
                  share.numerator().longValueExact(), -share.denominator().longValueExact()
                }),
            0);
        if (!escaped[column]) {
          dominating = OptionalInt.of(column);
        }
      }
    }

    boolean decided() {
      boolean everyColumn = true;
      for (boolean one : escaped) {
        everyColumn &= one;
      }
      return dominating.isPresent() || everyColumn;
    }
  }

  /** {@return whether a percentage says more than the limits of the figures do} */
  boolean tied() {
    return numbers.tied();
  }

  /** Takes note of a solution. */
  private static void takeNote(
      long[] solution, List<Attained> values, List<DominanceSearch> searches) {
    for (int number = 0; number < solution.length; number++) {
      values.get(number).add(solution[number]);
    }
    searches.forEach(search -> search.found(solution));
  }

  /**
   * Searches until everything is decided or the limit is reached.
   *
   * @throws IllegalArgumentException if there is no solution
   */
  void decide() {
    attempt(
        () ->
            checkArgument(numbers.any(), "no tables of counts fit the figures published together"));
    dominance.forEach(DominanceSearch::decideByLimits);
    if (attained.get(0).low <= attained.get(0).high) { // there is a solution
      each((member, figure) -> attempt(() -> decide(member, figure)));
      dominance.forEach(DominanceSearch::decide);
      each((member, figure) -> attempt(() -> findEnds(place(member, figure))));
    }
  }

  /** Decides where every count within the limits is known to be possible. */
  void decideWithinLimits() {
    for (int number = 0; number < least.length; number++) {
      attained.get(number).low = least[number];
      attained.get(number).high = most[number];
      attained.get(number).all = true;
    }
    dominance.forEach(DominanceSearch::decideByLimits);
    dominance.forEach(DominanceSearch::decideByAttained);
    dominance.forEach(DominanceSearch::decide);
  }

  private interface FigureAction {
    void on(int member, int figure);
  }

  private void each(FigureAction action) {
    for (int i = 0; i < members.size(); i++) {
      int member = i;
      published(members.get(i).layout(), figure -> action.on(member, figure));
    }
  }

  private static void attempt(Runnable question) {
    try {
      question.run();
    } catch (StepLimit.ReachedException | ArithmeticException e) {
      // what is not decided stays so
    }
  }

  private void decide(int member, int figure) {
    int number = place(member, figure);
    if (!decided(member, figure)) {
      findGreatest(number);
    }
    if (!decided(member, figure)) {
      findLeast(number);
    }
    Attained known = attained.get(number);
    if (!decided(member, figure)) {
      for (long value = known.low + 1; value < known.high; value++) {
        if (!known.values.contains(value)
            && numbers.with(number, value)
            && decided(member, figure)) {
          return;
        }
      }
      known.searched = true;
    }
  }

  private void findEnds(int number) {
    findGreatest(number);
    findLeast(number);
  }

  private void findGreatest(int number) {
    Attained known = attained.get(number);
    if (known.high < most[number]) {
      if (numbers.greatest(Sum.of(number, 1), known.high)) {
        most[number] = known.high;
      } else {
        known.high = Circulation.INFINITE;
        known.all = false;
      }
    }
  }

  private void findLeast(int number) {
    Attained known = attained.get(number);
    if (known.low > least[number]) {
      numbers.greatest(Sum.of(number, -1), -known.low);
      least[number] = known.low;
    }
  }

  private boolean decided(int member, int figure) {
    return breach(member, figure).isPresent() || safe(member, figure);
  }

  private Candidates limits(int number) {
    return candidates(least[number], most[number]);
  }

  private Optional<AttackFinding.Kind> breach(int member, int figure) {
    int number = place(member, figure);
    Optional<AttackFinding.Kind> breach = members.get(member).breach(figure, limits(number));
    boolean gaps =
        attained.get(number).searched
            && attained.get(number).size() < members.get(member).needed(figure);
    return breach.isEmpty() && gaps ? Optional.of(AttackFinding.Kind.NARROWED) : breach;
  }

  private boolean safe(int member, int figure) {
    Attained known = attained.get(place(member, figure));
    return known.low <= known.high
        && members.get(member).breach(figure, known.range()).isEmpty()
        && (known.high >= Circulation.INFINITE
            || known.size() >= members.get(member).needed(figure));
  }

  /** Returns what is decided of one table, or of the people in none. */
  AttackReport report(int member) {
    Layout layout = members.get(member).layout();
    Optional<Reasoning> reasoning = members.get(member).table().map(Reasoning::new);
    Map<TablePlace, Candidates> candidates = new LinkedHashMap<>();
    List<AttackFinding> findings = new ArrayList<>();
    List<TablePlace> undecided = new ArrayList<>();
    published(
        layout,
        index -> {
          TablePlace figure = layout.figure(index);
          Candidates range = limits(place(member, index));
          candidates.put(figure, range);
          breach(member, index)
              .ifPresent(
                  breach ->
                      findings.add(
                          new AttackFinding(
                              figure,
                              breach,
                              range,
                              reasoning
                                  .map(words -> words.how(index))
                                  .orElse("by which the tables differ"))));
          if (!decided(member, index)) {
            undecided.add(figure);
          }
        });
    for (DominanceSearch search : dominance) {
      if (search.member == member) {
        int total = search.total - offsets[member];
        if (search.dominating.isPresent()) {
          int cell = search.cells[search.dominating.getAsInt()];
          findings.add(
              new AttackFinding(
                  layout.figure(cell - offsets[member]),
                  AttackFinding.Kind.DOMINATED,
                  limits(cell),
                  "of the " + limits(search.total) + " of the row"));
        } else if (!search.decided() && !undecided.contains(layout.figure(total))) {
          undecided.add(layout.figure(total));
        }
      }
    }
    return new AttackReport(candidates, findings, undecided);
  }
}
