package org.openrbm.geodist.apportionment;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.ExplicitJsonProperties;

/**
 * A rule, stated by the caller, for who comes first where a method finds recipients equal.
 *
 * <p>A rule need not decide every tie: recipients that it finds equal too stay tied, and the {@link
 * Apportionment} says so.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"kind", "statement", "order"})
public final class SeatTieRule {

  /**
   * The greater claim comes first. It decides nothing between equal claims.
   *
   * @since 0.1.0
   */
  public static final SeatTieRule GREATER_CLAIM =
      new SeatTieRule("the greater claim comes first", Kind.GREATER_CLAIM, ImmutableList.of());

  /**
   * The smaller claim comes first. It decides nothing between equal claims.
   *
   * @since 0.1.0
   */
  public static final SeatTieRule SMALLER_CLAIM =
      new SeatTieRule("the smaller claim comes first", Kind.SMALLER_CLAIM, ImmutableList.of());

  /** The criterion that a rule goes by. */
  enum Kind {
    GREATER_CLAIM,
    SMALLER_CLAIM,
    LISTED
  }

  private final String statement;
  private final Kind kind;
  private final ImmutableList<String> order;

  private SeatTieRule(String statement, Kind kind, ImmutableList<String> order) {
    this.statement = statement;
    this.kind = kind;
    this.order = order;
  }

  /**
   * Returns a rule that follows a list, such as the order in which lots were drawn. Recipients that
   * are not listed come after those that are, and are equal among themselves.
   *
   * @param statement the meaning of the order, for the explanation, such as {@code "lots drawn on 3
   *     May"}
   * @param recipients the recipients, first comes first
   * @throws IllegalArgumentException if {@code statement} or a recipient is blank, the list is
   *     empty, or a recipient stands twice
   */
  public static SeatTieRule inOrder(String statement, List<String> recipients) {
    checkArgument(!statement.isBlank(), "statement of a tie rule must not be blank");
    checkArgument(!recipients.isEmpty(), "tie rule '%s' lists no recipient", statement);
    Set<String> listed = new HashSet<>();
    for (String recipient : recipients) {
      checkArgument(
          !recipient.isBlank(), "recipient in tie rule '%s' must not be blank", statement);
      checkArgument(
          listed.add(recipient),
          "recipient '%s' stands twice in tie rule '%s'",
          recipient,
          statement);
    }
    return new SeatTieRule(statement, Kind.LISTED, ImmutableList.copyOf(recipients));
  }

  @JsonCreator
  static SeatTieRule fromJson(
      @JsonProperty(value = "kind", required = true) Kind kind,
      @JsonProperty(value = "statement", required = true) String statement,
      @JsonProperty(value = "order", required = true) List<String> order) {
    if (kind == Kind.LISTED) {
      return inOrder(statement, order);
    }
    SeatTieRule rule = kind == Kind.GREATER_CLAIM ? GREATER_CLAIM : SMALLER_CLAIM;
    checkArgument(
        statement.equals(rule.statement) && order.isEmpty(),
        "tie rule of kind %s says '%s' and lists nobody, but here says '%s' and lists %s",
        kind,
        rule.statement,
        statement,
        order);
    return rule;
  }

  @JsonProperty
  Kind kind() {
    return kind;
  }

  /** {@return the rule in words} */
  @JsonProperty
  public String statement() {
    return statement;
  }

  /** {@return the recipients that the rule lists; empty if it goes by claims} */
  @JsonProperty
  public List<String> order() {
    return order;
  }

  Comparator<String> comparator(ApportionmentProblem problem) {
    Comparator<String> byClaim = Comparator.comparing(problem::claim, Ratio::compareTo);
    return switch (kind) {
      case GREATER_CLAIM -> byClaim.reversed();
      case SMALLER_CLAIM -> byClaim;
      case LISTED -> listed();
    };
  }

  private Comparator<String> listed() {
    Map<String, Integer> places = new HashMap<>();
    order.forEach(name -> places.put(name, places.size()));
    return Comparator.comparingInt(name -> places.getOrDefault(name, order.size()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeatTieRule that
        && statement.equals(that.statement)
        && kind == that.kind
        && order.equals(that.order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(statement, kind, order);
  }

  /** {@return {@link #statement}} */
  @Override
  public String toString() {
    return statement;
  }
}
