package org.openrbm.geodist.apportionment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recipients of one priority, while at least one of them waits for a seat. Some of them come
 * late, and some may never be served.
 *
 * <p>The tie rule puts them into groups, and a better group is served first. While a recipient of a
 * group waits, those of the group that were served were served by chance. When none of the group
 * waits any more, chance has made no difference, whatever other groups do.
 */
final class PriorityLevel {

  /** Recipients of one rank, with the seats that some of them were awarded. */
  private static final class Rivals {
    private final List<String> recipients = new ArrayList<>();
    private final List<SeatAward> served = new ArrayList<>();
    private int competing;

    /** Adds an award; who comes later than it had no part in it. */
    void serve(SeatAward award) {
      served.add(award);
      competing = recipients.size();
    }

    Tie tie(Function<String, Integer> place) {
      return new Tie(
          recipients.subList(0, competing).stream()
              .sorted(Comparator.comparingInt(place::apply))
              .collect(ImmutableSet.toImmutableSet()),
          served.size());
    }
  }

  /** Rivals that the rule finds equal. */
  private final class Group {
    private final Rivals rivals = new Rivals();
    private final PriorityQueue<String> waiting =
        new PriorityQueue<>(Comparator.comparingInt(place::apply));
  }

  private final Function<String, Integer> place;
  private final TreeMap<String, Group> groups; // those in which somebody waits, by any recipient
  private final Rivals all = new Rivals();
  private boolean ruled;

  PriorityLevel(Comparator<String> rule, Function<String, Integer> place) {
    this.groups = new TreeMap<>(rule);
    this.place = place;
  }

  void add(String recipient) {
    Group group = groups.computeIfAbsent(recipient, name -> new Group());
    group.rivals.recipients.add(recipient);
    group.waiting.add(recipient);
    all.recipients.add(recipient);
  }

  /** The next to be served, if anybody waits. */
  @Nullable String next() {
    Map.Entry<String, Group> best = groups.firstEntry();
    return best == null ? null : best.getValue().waiting.peek();
  }

  /** {@return whether the rule puts somebody who waits behind the next to be served} */
  boolean rules() {
    return groups.size() > 1;
  }

  /** Takes the next one from those that wait. */
  String take() {
    Map.Entry<String, Group> best = requireNonNull(groups.firstEntry(), "nobody waits");
    String recipient = best.getValue().waiting.remove();
    if (best.getValue().waiting.isEmpty()) {
      groups.remove(best.getKey());
    }
    return recipient;
  }

  /** Notes the award to the one that was taken last. */
  void note(SeatAward award) {
    all.serve(award);
    ruled |= award.basis() == SeatAward.Basis.TIE_RULE;
    Group group = groups.get(award.recipient());
    if (group != null) {
      group.rivals.serve(award);
    }
  }

  private Stream<Rivals> open() {
    return groups.values().stream()
        .map(group -> group.rivals)
        .filter(rivals -> !rivals.served.isEmpty());
  }

  /** Awards that neither the priority nor the rule decided. */
  Stream<SeatAward> undecided() {
    return open().flatMap(rivals -> rivals.served.stream());
  }

  /** The ties that are open, the earliest first. */
  Stream<Tie> ties() {
    return open()
        .sorted(Comparator.comparingInt(rivals -> rivals.served.get(0).number()))
        .map(rivals -> rivals.tie(place));
  }

  /** The tie of the level, if the rule decided it or a part of it. */
  Stream<Tie> decided() {
    return ruled ? Stream.of(all.tie(place)) : Stream.of();
  }
}
