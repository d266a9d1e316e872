package org.openrbm.indicators.disclosure;

/** Counts the steps of a search, so that the same input ends at the same step on every machine. */
final class StepLimit {

  private long left;
  private final long mostOfQuestion;
  private long leftOfQuestion;

  /**
   * @param most the most steps of all questions together
   * @param mostOfQuestion the most steps of one question
   */
  StepLimit(long most, long mostOfQuestion) {
    left = most;
    this.mostOfQuestion = mostOfQuestion;
  }

  void newQuestion() {
    leftOfQuestion = mostOfQuestion;
  }

  void spend(long steps) {
    left -= steps;
    leftOfQuestion -= steps;
    if (left < 0 || leftOfQuestion < 0) {
      throw new ReachedException("the search ended at its limit");
    }
  }

  /**
   * Thrown within the package where a search ends at its limit, so that nothing is proved by it.
   */
  static final class ReachedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReachedException(String message) {
      super(message);
    }
  }
}
