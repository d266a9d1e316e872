package org.openrbm.geodist.distribution;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.Medium;

/**
 * A region or list of members.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = MemberGroup.Builder.class)
@JsonPropertyOrder({"code", "name", "members"})
public abstract sealed class MemberGroup permits ImmutableMemberGroup {

  MemberGroup() {}

  /** {@return the code of the group, unique in its {@link MemberGroups}} */
  public abstract String code();

  /** {@return the name, in one or several languages} */
  public abstract Optional<LocalizedText> name();

  /** {@return the codes of its members, at least one} */
  public abstract List<String> members();

  /**
   * Returns a group.
   *
   * @throws IllegalArgumentException if the code is blank or there is no member
   */
  public static MemberGroup of(String code, List<String> members) {
    return builder().code(code).members(members).build();
  }

  /** {@return a new builder; {@code code} and a member must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!code().isBlank(), "code of a group must not be blank");
    checkArgument(!members().isEmpty(), "group '%s' has no members", code());
  }

  /** {@return such as {@code "002 Africa: 54 members"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        code()
            + name().map(name -> " " + name).orElse("")
            + ": "
            + members().size()
            + (members().size() == 1 ? " member" : " members"));
  }

  /** Builds a group. Not thread-safe. */
  public static final class Builder extends ImmutableMemberGroup.Builder {
    Builder() {}
  }
}
