package org.openrbm.indicators.disclosure;

/**
 * One thing that an outsider can find out.
 *
 * @param figure the place in the table
 * @param breach what is found out
 * @param candidates the counts that remain possible
 * @param how the reasoning, in words for people
 * @since 0.1.0
 */
public record AttackFinding(TablePlace figure, Breach breach, Candidates candidates, String how) {

  /** {@return one line for people} */
  @Override
  public String toString() {
    return breach + ": " + figure + " is " + candidates + ": " + how;
  }
}
