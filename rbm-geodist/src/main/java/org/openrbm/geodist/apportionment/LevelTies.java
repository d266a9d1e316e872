package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openrbm.core.Ratio;

/**
 * The ties of a method that awards one seat after the other to recipients of equal right, some of
 * which come late and some of which may never be served.
 *
 * <p>While a recipient of a level waits, those of its level that were served were served by chance,
 * or by the tie rule. When none waits any more, the tie has resolved itself.
 */
final class LevelTies {

  /** The recipients of one priority while at least one of them waits. */
  private static final class Level {
    private final Ratio priority;
    private final Set<String> recipients = new LinkedHashSet<>();
    private final List<SeatAward> served = new ArrayList<>();

    Level(Ratio priority) {
      this.priority = priority;
    }

    List<String> waiting() {
      List<String> waiting = new ArrayList<>(recipients);
      served.forEach(award -> waiting.remove(award.recipient()));
      return waiting;
    }
  }

  private final Comparator<String> rule;
  private final List<String> order;
  private final List<Level> levels = new ArrayList<>();

  LevelTies(Comparator<String> rule, List<String> order) {
    this.rule = rule;
    this.order = order;
  }

  /**
   * Notes an award.
   *
   * @param others who had the same priority and goes on waiting
   */
  void note(Ratio priority, SeatAward award, List<String> others) {
    Level level =
        levels.stream()
            .filter(one -> one.priority.equals(priority))
            .findFirst()
            .orElseGet(() -> new Level(priority));
    levels.remove(level);
    if (!others.isEmpty()) {
      level.recipients.add(award.recipient());
      level.recipients.addAll(others);
      level.served.add(award);
      levels.add(level);
    }
  }

  /** Awards that the rule does not decide: to those as good, by the rule, as one that waits. */
  private List<SeatAward> open(Level level) {
    List<String> waiting = level.waiting();
    return level.served.stream()
        .filter(
            award -> waiting.stream().anyMatch(name -> rule.compare(award.recipient(), name) == 0))
        .toList();
  }

  List<SeatAward> withdrawn() {
    return levels.stream().flatMap(level -> open(level).stream()).toList();
  }

  ImmutableList<Tie> open() {
    ImmutableList.Builder<Tie> ties = ImmutableList.builder();
    for (Level level : levels) {
      List<String> left = new ArrayList<>();
      for (SeatAward award : open(level)) {
        if (!left.contains(award.recipient())) {
          Set<String> alike =
              inOrder(
                  level.recipients.stream()
                      .filter(name -> rule.compare(award.recipient(), name) == 0)
                      .toList());
          left.addAll(alike);
          int seats = (int) open(level).stream().filter(a -> alike.contains(a.recipient())).count();
          ties.add(new Tie(alike, seats));
        }
      }
    }
    return ties.build();
  }

  ImmutableList<Tie> decided() {
    return levels.stream()
        .filter(
            level ->
                level.served.stream()
                    .anyMatch(
                        award ->
                            level.waiting().stream()
                                .anyMatch(name -> rule.compare(award.recipient(), name) < 0)))
        .map(level -> new Tie(inOrder(level.recipients), level.served.size()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<String> inOrder(Collection<String> recipients) {
    return order.stream().filter(recipients::contains).collect(ImmutableSet.toImmutableSet());
  }
}
