package org.openrbm.geodist.inequality;

import java.util.Locale;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The indices of a whole distribution, each with formula and source; p are shares of staff, q of
 * entitlement, n staff in heads.
 *
 * <p>A rational index is exact and explains itself step by step. One with a root or a logarithm is
 * a {@code double} with the bound of its error, and its derivation is the formula; so is {@link
 * #SAINTE_LAGUE_SUM} where its fraction needs more than {@link Ratio#MAX_DIGITS} digits, with
 * thousands of members. The methods of {@link Disproportionality} and {@link Concentration} say for
 * each index what members without staff do to it.
 *
 * @since 0.1.0
 */
public enum RepresentationIndex {
  /** {@link Disproportionality#loosemoreHanby}. */
  LOOSEMORE_HANBY(
      "½ Σ|p − q|", "Loosemore and Hanby, British Journal of Political Science 1 (1971)", true),
  /** {@link Disproportionality#raeOverAllMembers}. */
  RAE_OVER_ALL_MEMBERS(
      "Σ|p − q| ÷ members",
      "Rae, The Political Consequences of Electoral Laws (1967), without its threshold",
      true),
  /** {@link Disproportionality#greatestDeviation}. */
  GREATEST_DEVIATION(
      "max|p − q|", "this library; the greatest deviation has no single source", true),
  /** {@link Disproportionality#gallagherSquared}. */
  GALLAGHER_SQUARED("½ Σ(p − q)²", "Gallagher, Electoral Studies 10 (1991), squared", true),
  /** {@link Disproportionality#gallagher}. */
  GALLAGHER("√(½ Σ(p − q)²)", "Gallagher, Electoral Studies 10 (1991)", false),
  /** {@link Disproportionality#sainteLagueSum}. */
  SAINTE_LAGUE_SUM(
      "Σ(p − q)² ÷ q",
      "Sainte-Laguë, Annales scientifiques de l'École normale supérieure 27 (1910)",
      true),
  /** {@link Disproportionality#sainteLagueRoot}. */
  SAINTE_LAGUE_ROOT(
      "√(Σ(p − q)² ÷ q)", "Sainte-Laguë (1910), with a root as some programs have it", false),
  /** {@link Disproportionality#theil}. */
  THEIL("Σ p ln(p ÷ q)", "Theil, Economics and Information Theory (1967)", false),
  /** {@link Disproportionality#giniAgainstEntitlement}. */
  GINI_AGAINST_ENTITLEMENT(
      "1 − Σ qₖ (Fₖ₋₁ + Fₖ), members by p ÷ q, F the cumulated p",
      "Gini (1914) and Lorenz (1905), with the members weighted by their entitlement",
      true),
  /** {@link Disproportionality#hellinger}. */
  HELLINGER(
      "√(½ Σ(√p − √q)²)",
      "Hellinger, Journal für die reine und angewandte Mathematik 136 (1909)",
      false),
  /** {@link Concentration#herfindahl}. */
  HERFINDAHL("Σp²", "Simpson, Nature 163 (1949); Hirschman (1945); Herfindahl (1950)", true),
  /** {@link Concentration#giniSimpson}. */
  GINI_SIMPSON("1 − Σp²", "Simpson, Nature 163 (1949); Blau (1977)", true),
  /** {@link Concentration#inverseSimpson}. */
  INVERSE_SIMPSON("1 ÷ Σp²", "Simpson, Nature 163 (1949), inverted", true),
  /** {@link Concentration#simpsonWithoutReplacement}. */
  SIMPSON_WITHOUT_REPLACEMENT("Σn(n − 1) ÷ (N(N − 1))", "Simpson, Nature 163 (1949)", true),
  /** {@link Concentration#shannon}. */
  SHANNON("−Σ p ln p", "Shannon, Bell System Technical Journal 27 (1948)", false),
  /** {@link Concentration#effectiveNumberByShannon}. */
  EFFECTIVE_NUMBER_BY_SHANNON(
      "exp(−Σ p ln p)", "Shannon, Bell System Technical Journal 27 (1948), exponentiated", false),
  /** {@link Concentration#pielouAmongRepresented}. */
  PIELOU_AMONG_REPRESENTED(
      "−Σ p ln p ÷ ln(members with staff)",
      "Pielou, Journal of Theoretical Biology 13 (1966)",
      false),
  /** {@link Concentration#pielouAmongAll}. */
  PIELOU_AMONG_ALL(
      "−Σ p ln p ÷ ln(members)",
      "Pielou, Journal of Theoretical Biology 13 (1966), over all members",
      false),
  /** {@link Concentration#heipAmongRepresented}. */
  HEIP_AMONG_REPRESENTED(
      "(exp(−Σ p ln p) − 1) ÷ (members with staff − 1)",
      "Heip, Journal of the Marine Biological Association 54 (1974)",
      false);

  private final String formula;
  private final String source;
  private final boolean rational;

  RepresentationIndex(String formula, String source, boolean rational) {
    this.formula = formula;
    this.source = source;
    this.rational = rational;
  }

  /** {@return the formula} */
  public String formula() {
    return formula;
  }

  /**
   * {@return where the index comes from} The papers themselves were not read; published values
   * confirm the formulas.
   */
  public Citation source() {
    return Citation.of(source, EvidenceGrade.SECONDARY);
  }

  /**
   * {@return whether the index is rational, and so exact as long as its fraction is not too long}
   */
  public boolean rational() {
    return rational;
  }

  /**
   * {@return whether the value may be a {@code double}: it is irrational, or its fraction grows
   * with every member, as the sum of quotients by all entitlements does}
   */
  boolean approximable() {
    return !rational || this == SAINTE_LAGUE_SUM;
  }

  /** The last step of the calculation of this index. */
  Derivation derived(Recorder recorder, Ratio value, String rule, Derivation... operands) {
    String quantity = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return recorder.derived(quantity, "", value, rule, source(), operands);
  }
}
