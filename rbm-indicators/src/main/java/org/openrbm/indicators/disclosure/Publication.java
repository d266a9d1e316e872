package org.openrbm.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;
import org.openrbm.indicators.disclosure.AttackReport.Verdict;

/**
 * A table that is safe to publish by itself, with the reasons for what it withholds. Only {@link
 * DisclosureControl} makes one, and only after {@link DisclosureAttack} has failed on it.
 *
 * <p>Publish {@link #published}, not this: the reasons are confidential.
 *
 * @since 0.1.0
 */
@NoJson
public final class Publication {

  private final PublishedTable published;
  private final ImmutableList<Withholding> withheld;
  private final ImmutableList<TablePlace> hiddenPercentages;
  private final AttackReport attack;
  private final boolean fewestProved;

  private Publication(
      PublishedTable published,
      List<Withholding> withheld,
      List<TablePlace> hiddenPercentages,
      AttackReport attack,
      boolean fewestProved) {
    this.published = published;
    this.withheld = ImmutableList.copyOf(withheld);
    this.hiddenPercentages = ImmutableList.copyOf(hiddenPercentages);
    this.attack = attack;
    this.fewestProved = fewestProved;
  }

  static Publication of(Suppression suppression) {
    PublishedTable published = suppression.published();
    AttackReport attack = DisclosureAttack.on(published);
    if (attack.verdict() == Verdict.BREACHED) {
      throw new UnprotectableTableException(
          "no safe publication was found under the rule '"
              + published.rule().id()
              + "'; what could be found out: "
              + attack.findings().get(0).figure());
    }
    // the true counts, which the attack does not have, prove what it may not decide
    return new Publication(
        published,
        suppression.withheld(),
        suppression.hiddenPercentages(),
        attack.provedSafe(),
        suppression.fewestProved());
  }

  /** {@return the table for everybody} */
  public PublishedTable published() {
    return published;
  }

  /** {@return what is withheld and why, in the order of the table; confidential} */
  public List<Withholding> withheld() {
    return withheld;
  }

  /** {@return the cells whose percentage would give a small count away; confidential} */
  public List<TablePlace> hiddenPercentages() {
    return hiddenPercentages;
  }

  /**
   * {@return whether it is proved that no safe table withholds fewer figures for the sake of
   * others}
   */
  public boolean fewestProved() {
    return fewestProved;
  }

  /** {@return what an outsider can work out: nothing that breaks the rule} */
  public AttackReport attack() {
    return attack;
  }

  /**
   * {@return whether {@code other} publishes the same and withholds the same for the same reasons}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Publication that
        && published.equals(that.published)
        && withheld.equals(that.withheld)
        && hiddenPercentages.equals(that.hiddenPercentages)
        && fewestProved == that.fewestProved;
  }

  @Override
  public int hashCode() {
    return Objects.hash(published, withheld, hiddenPercentages, fewestProved);
  }

  /** {@return the published table in one line; nothing that is confidential} */
  @Override
  public String toString() {
    return published.toString();
  }
}
