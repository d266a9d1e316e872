package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seats awarded so far. All ties are met here. */
final class Ledger {

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final Map<String, Integer> seats = new LinkedHashMap<>();
  private final List<SeatAward> awards = new ArrayList<>();
  private @Nullable Tie open;
  private @Nullable Tie decided;

  Ledger(ApportionmentMethod method, ApportionmentProblem problem) {
    this.method = method;
    this.problem = problem;
    problem.claims().keySet().forEach(recipient -> seats.put(recipient, 0));
  }

  int held(String recipient) {
    return seats.getOrDefault(recipient, 0);
  }

  /**
   * The seats that are neither awarded nor tied; 0 once there is a tie, as all are then spoken for.
   */
  int remaining() {
    return open == null ? problem.seats() - awards.size() : 0;
  }

  /**
   * Gives one more seat to a recipient.
   *
   * @param rival the next best at this moment, if any
   */
  void award(String recipient, SeatAward.Basis basis, @Nullable String rival) {
    int held = held(recipient);
    awards.add(
        new SeatAward(
            method,
            problem,
            awards.size() + 1,
            recipient,
            held + 1,
            basis,
            rival == null ? null : new SeatAward.Rival(rival, held(rival))));
    seats.put(recipient, held + 1);
  }

  /**
   * Gives one seat to each of several recipients of equal right, in the order of the claims, or as
   * far as the seats go.
   *
   * @param next the best of those with less right, if any
   */
  void awardEqually(List<String> equals, SeatAward.Basis basis, @Nullable String next) {
    int left = remaining();
    if (equals.size() <= left) {
      for (int i = 0; i < equals.size(); i++) {
        award(equals.get(i), basis, i + 1 < equals.size() ? equals.get(i + 1) : next);
      }
      return;
    }
    Comparator<String> rule = problem.byTieRule();
    List<String> ranked = equals.stream().sorted(rule).toList(); // stable
    String firstLeftOut = ranked.get(left);
    List<String> ahead =
        ranked.stream().filter(name -> rule.compare(name, firstLeftOut) < 0).toList();
    List<String> level =
        ranked.stream().filter(name -> rule.compare(name, firstLeftOut) == 0).toList();
    if (!ahead.isEmpty()) {
      decided = new Tie(ImmutableSet.copyOf(equals), left);
      ahead.forEach(name -> award(name, SeatAward.Basis.TIE_RULE, firstLeftOut));
    }
    if (ahead.size() < left) {
      open = new Tie(inOrder(level), left - ahead.size());
    }
  }

  private ImmutableSet<String> inOrder(List<String> recipients) {
    ImmutableSet<String> some = ImmutableSet.copyOf(recipients);
    return seats.keySet().stream().filter(some::contains).collect(ImmutableSet.toImmutableSet());
  }

  Apportionment close() {
    return new Apportionment(
        method,
        problem,
        ImmutableMap.copyOf(seats),
        ImmutableList.copyOf(awards),
        open == null ? ImmutableList.of() : ImmutableList.of(open),
        decided == null
            ? ImmutableList.of()
            : ImmutableList.of(
                new Tie(inOrder(List.copyOf(decided.recipients())), decided.seats())));
  }
}
