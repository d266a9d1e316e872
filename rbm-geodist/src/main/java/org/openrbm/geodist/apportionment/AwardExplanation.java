package org.openrbm.geodist.apportionment;

import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/** Explains why one seat went to its recipient. */
final class AwardExplanation {

  private AwardExplanation() {}

  static Explanation of(
      SeatAward award,
      ApportionmentMethod method,
      ApportionmentProblem problem,
      SeatAward.@Nullable Rival rival) {
    Explanation.Builder seat =
        Explanation.builder()
            .quantity("seat of recipient")
            .value(Ratio.of(award.seatOfRecipient()))
            .unit("seats")
            .citation(method.citation())
            .remark(
                "seat %s of %s goes to %s"
                    .formatted(award.number(), problem.seats(), award.recipient()))
            .rule(rule(award.basis(), problem, method.checksQuota()));
    if (award.basis() == SeatAward.Basis.LOWER_BOUND) {
      return seat.addOperand(
              Recorder.on()
                  .given("lower bound", "seats", Ratio.of(problem.lowerBound(award.recipient())))
                  .explain())
          .build();
    }
    if (award.basis() == SeatAward.Basis.WHOLE_SHARE) {
      return seat.addOperand(
              new HamiltonMethod(method, problem).share(award.recipient(), Recorder.on()).explain())
          .build();
    }
    seat.addOperand(
        method
            .right(problem, award.recipient(), award.seatOfRecipient() - 1, Recorder.on())
            .explain());
    if (method.checksQuota()) {
      seat.addOperand(QuotaMethod.quota(problem, award, method).explain());
    }
    if (rival != null) {
      seat.addOperand(nextBest(method, problem, rival));
    }
    return seat.build();
  }

  private static String rule(
      SeatAward.Basis basis, ApportionmentProblem problem, boolean belowQuota) {
    String first = belowQuota ? "seats held + 1: below the quota, and " : "seats held + 1, as ";
    return switch (basis) {
      case LOWER_BOUND -> "granted by the lower bound";
      case WHOLE_SHARE -> "within the whole part of the fair share";
      case REMAINDER ->
          "whole part of the fair share + 1, as the remainder is among the greatest: at least that"
              + " of the next best";
      case PRIORITY ->
          first
              + "the priority is at least that of the next best"
              + (belowQuota ? " of those below theirs" : "");
      case TIE_RULE ->
          "seats held + 1: equal to the next best, and the tie rule decides: "
              + problem.tieRule().map(SeatTieRule::statement).orElse("none");
    };
  }

  private static Explanation nextBest(
      ApportionmentMethod method, ApportionmentProblem problem, SeatAward.Rival rival) {
    Derivation right = method.right(problem, rival.recipient(), rival.held(), Recorder.on());
    return Explanation.builder()
        .quantity("next best")
        .value(right.value())
        .rule("that of " + rival.recipient() + " for its next seat")
        .addOperand(right.explain())
        .build();
  }
}
