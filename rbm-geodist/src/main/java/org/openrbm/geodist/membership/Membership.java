package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Excerpt;
import org.openrbm.core.text.Medium;

/**
 * The members of an organisation at a date, with their assessment rates and populations.
 *
 * <p>Members keep the order in which they were given, and no result depends on it. There is at
 * least one member, and no two have the same code. The rates need not sum to 100: {@link
 * org.openrbm.geodist.policy.RateTreatment} says what a policy makes of that.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Membership.Builder.class)
@JsonPropertyOrder({"label", "asOf", "rateSource", "populationSource", "notes", "members"})
public abstract sealed class Membership permits ImmutableMembership {

  Membership() {}

  /** {@return what this list is, such as {@code "UN Member States 2015"}} */
  public abstract LocalizedText label();

  /** {@return the day that the list stands for} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate asOf();

  /** {@return where the assessment rates come from} */
  public abstract Optional<Citation> rateSource();

  /** {@return where the populations come from, unless a member says otherwise} */
  public abstract Optional<Citation> populationSource();

  /** {@return what a reader must know about the figures, such as a year that stands for another} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<String> notes();

  /** {@return the members, in the order given} */
  public abstract List<Member> members();

  /** {@return a new builder; {@code label}, {@code asOf} and a member must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads members from CSV with the header {@code code,ratePercent,population} and, if wanted,
   * {@code name}; the rate is in per cent, the population in persons. The columns may also stand
   * under these names:
   *
   * <table>
   *   <caption>Other names of the columns</caption>
   *   <tr><td>{@code code}</td><td>ISO3, ISO code, ISO alpha3 (code), alpha3, country code, member
   *       code</td></tr>
   *   <tr><td>{@code ratePercent}</td><td>rate, rate in per cent, assessment rate, rate of
   *       assessment, scale of assessments</td></tr>
   *   <tr><td>{@code population}</td><td>persons, inhabitants</td></tr>
   *   <tr><td>{@code name}</td><td>country, member (state), state, country or area</td></tr>
   * </table>
   *
   * <p>Separators, cases and empty lines are as {@link StaffCounts#parse} says. A member without a
   * name has its code as name. The code may be a name or another code of a country, as {@link
   * StaffCounts} says; a note tells what was taken for what.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it: a column
   *     missing or unknown, a cell that is no number, a code that is not understood or stands
   *     twice, a rate not between 0 and 100, a population that is missing or not between 0 and
   *     {@link Member#MAX_POPULATION}, or no member at all
   * @throws IllegalArgumentException if {@code label} is blank
   */
  public static Membership parse(String label, LocalDate asOf, String csv) {
    return MembershipCsv.parse(label, label, asOf, csv);
  }

  /**
   * Reads members from a CSV file in UTF-8 or, with a byte order mark, in UTF-16, as {@link #parse}
   * does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   * @throws IllegalArgumentException if {@code label} is blank
   */
  public static Membership read(String label, LocalDate asOf, Path file) throws IOException {
    return MembershipCsv.parse(file.toString(), label, asOf, DocumentFile.readTable(file));
  }

  /** {@return this membership under another label} */
  public abstract Membership withLabel(LocalizedText label);

  /** {@return this membership as of another day} */
  public abstract Membership withAsOf(LocalDate day);

  /** {@return this membership with that source of its rates} */
  public abstract Membership withRateSource(Citation source);

  /** {@return this membership with that source of its rates, or without one} */
  public abstract Membership withRateSource(Optional<? extends Citation> source);

  /** {@return this membership with that source of its populations} */
  public abstract Membership withPopulationSource(Citation source);

  /** {@return this membership with that source of its populations, or without one} */
  public abstract Membership withPopulationSource(Optional<? extends Citation> source);

  /** {@return this membership with these notes in place of those it has} */
  public abstract Membership withNotes(String... notes);

  /** {@return this membership with these notes in place of those it has} */
  public abstract Membership withNotes(Iterable<String> notes);

  /** {@return this membership with these members in place of those it has} */
  public abstract Membership withMembers(Member... members);

  /** {@return this membership with these members in place of those it has} */
  public abstract Membership withMembers(Iterable<? extends Member> members);

  @Value.Check
  void check() {
    checkArgument(!members().isEmpty(), "membership '%s' has no members", label());
    Set<String> codes = new HashSet<>();
    for (Member member : members()) {
      checkArgument(
          codes.add(member.code()),
          "member code '%s' stands twice in membership '%s'",
          member.code(),
          label());
    }
  }

  @Value.Lazy
  Map<String, Member> byCode() {
    return members().stream().collect(ImmutableMap.toImmutableMap(Member::code, m -> m));
  }

  /**
   * Returns one member.
   *
   * @throws IllegalArgumentException if no member has that code
   */
  public final Member of(String code) {
    Member member = byCode().get(code);
    if (member == null) {
      throw noMember(code);
    }
    return member;
  }

  /**
   * Returns the exception to throw for a code that no member has. It names the members that are
   * known by that text, or else those whose names are nearest.
   */
  public final IllegalArgumentException noMember(String code) {
    List<String> near = nearest(code);
    return illegalArgument(
        "'%s' is no member of '%s', which has %s members%s"
            .formatted(
                Excerpt.of(code),
                label(),
                members().size(),
                near.isEmpty()
                    ? ""
                    : near.stream()
                        .map(this::named)
                        .collect(Collectors.joining(" or ", "; did you mean ", "?"))));
  }

  private List<String> nearest(String text) {
    String known = CountryNames.find(text);
    if (known != null) {
      return contains(known) ? List.of(known) : List.of();
    }
    Map<String, String> names = new HashMap<>();
    for (Member member : members()) {
      names.put(NormalName.of(member.code()), member.code());
      member.name().texts().values().forEach(n -> names.put(NormalName.of(n), member.code()));
    }
    List<String> near = NearestNames.of(text, ImmutableMap.copyOf(names));
    return near.isEmpty()
        ? CountryNames.nearest(text).stream().filter(this::contains).toList()
        : near;
  }

  private String named(String code) {
    String name = of(code).name().toString();
    return name.equals(code) ? code : name + " (" + code + ")";
  }

  /** {@return whether a member has that code} */
  public final boolean contains(String code) {
    return byCode().containsKey(code);
  }

  /**
   * Refuses staff counts by which members would have no staff in silence.
   *
   * @throws IllegalArgumentException if a nationality is no member, but a member is known by that
   *     text in another form, such as {@code usa} or {@code United States} for the member {@code
   *     USA}; or if there are nationalities and none of them is a member
   */
  public final void checkStaff(StaffCounts staff) {
    Set<String> nationalities = staff.byNationality().keySet();
    List<String> others = nationalities.stream().filter(code -> !contains(code)).toList();
    if (others.isEmpty()) {
      return;
    }
    Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    members().forEach(member -> codes.put(member.code(), member.code()));
    Map<String, String> known = new HashMap<>();
    for (Member member : members()) {
      String iso = CountryNames.find(member.code());
      if (iso != null) {
        known.put(iso, member.code());
      }
    }
    for (String code : others) {
      String sameButCase = codes.get(code);
      checkArgument(
          sameButCase == null,
          "staff counts name '%s', which differs from member '%s' only in case",
          code,
          sameButCase);
      String iso = CountryNames.find(code);
      String member = iso == null ? null : known.get(iso);
      checkArgument(
          member == null,
          "staff counts name '%s', which is member '%s'; write the code of the member",
          code,
          member);
    }
    checkArgument(
        others.size() < nationalities.size(),
        "no nationality of the staff counts is a member of '%s', whose members have codes such as"
            + " %s; the staff counts have %s",
        label(),
        first(members().stream().map(Member::code)),
        first(others.stream()));
  }

  private static String first(Stream<String> codes) {
    return codes.limit(3).map(Excerpt::of).collect(Collectors.joining(", "));
  }

  /**
   * Returns this membership with one member changed: {@code members.with("JPN", japan ->
   * japan.withPopulation(120_000_000))}.
   *
   * @throws IllegalArgumentException if no member has that code, or the change breaks a rule
   */
  public final Membership with(String code, UnaryOperator<Member> change) {
    Member before = of(code);
    Member after = change.apply(before);
    return withMembers(members().stream().map(m -> m.equals(before) ? after : m).toList());
  }

  /**
   * Returns the sum of the rates, in per cent.
   *
   * @throws ArithmeticException if it needs more than {@link Ratio#MAX_DIGITS} digits
   */
  @Value.Lazy
  public Ratio totalRatePercent() {
    return members().stream().map(Member::ratePercent).reduce(Ratio.ZERO, Ratio::plus);
  }

  /** {@return the sum of the populations, in persons} */
  @Value.Lazy
  public long totalPopulation() {
    return members().stream().mapToLong(Member::population).reduce(0, Math::addExact);
  }

  /** {@return such as {@code "UN Member States 2015: 193 members, rates sum to 100 %"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: %s %s%s"
            .formatted(
                label(), members().size(), members().size() == 1 ? "member" : "members", sum()));
  }

  private String sum() {
    try {
      return ", rates sum to "
          + totalRatePercent().toDecimal(4).stripTrailingZeros().toPlainString()
          + " %";
    } catch (ArithmeticException e) {
      return ""; // too many digits
    }
  }

  /** Builds {@link Membership} instances. Not thread-safe. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
