package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.TextFile;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyStanding;

/**
 * Policies by identifier, and those in force by organisation and day.
 *
 * <p>{@link #of(String)} returns a policy of any standing. {@link #inForce} returns only what an
 * organisation adopted and what is known well enough to decide by: no proposal, no scenario, and
 * nothing with an unverified element.
 *
 * @since 0.1.0
 */
@NoJson
public final class PolicyCatalogue {

  /** The policies that come with the library, read when the first of them is asked for. */
  private static final class Standard {
    private static final PolicyCatalogue CATALOGUE = BundledPolicies.all();
  }

  private final ImmutableMap<String, DesirableRangePolicy> byId;
  private final ImmutableMap<String, BaseFigureRule> baseFigureRules;

  PolicyCatalogue(
      Map<String, DesirableRangePolicy> byId, Map<String, BaseFigureRule> baseFigureRules) {
    this.byId = ImmutableMap.copyOf(byId);
    this.baseFigureRules = ImmutableMap.copyOf(baseFigureRules);
  }

  /** {@return the policies that come with the library} */
  public static PolicyCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /**
   * Returns a catalogue of the caller's own.
   *
   * @throws IllegalArgumentException if two policies have the same identifier
   */
  public static PolicyCatalogue of(List<DesirableRangePolicy> policies) {
    return new PolicyCatalogue(ImmutableMap.of(), ImmutableMap.of()).plus(policies);
  }

  /**
   * Reads a catalogue from a CSV of the form in which the library keeps its own: one row for each
   * element of a policy, with its value and its source.
   *
   * <pre>
   * policy,element,value,document,clause,date,evidence,remark
   * EX 2020,title en,Example Organization formula of 2020,,,,,
   * EX 2020,organization,EX,,,,,
   * EX 2020,standing,ADOPTED,EX/RES/7,para. 2,2019-11-30,PRIMARY,
   * EX 2020,effective from,2020-01-01,,,,,
   * EX 2020,base figure,500 posts,EX/RES/7,para. 3,2019-11-30,PRIMARY,
   * EX 2020,membership weight,50%,EX/RES/7,para. 4 (a),2019-11-30,PRIMARY,
   * EX 2020,population weight,0%,EX/RES/7,para. 4,2019-11-30,PRIMARY,not mentioned
   * EX 2020,contribution weight,50%,EX/RES/7,para. 4 (b),2019-11-30,PRIMARY,
   * EX 2020,flexibility share,20%,EX/RES/7,para. 5,2019-11-30,PRIMARY,
   * EX 2020,minimum flexibility,1.5 posts,,,,,
   * EX 2021,otherwise as,EX 2020,,,,,
   * EX 2021,title en,The same with 600 posts,,,,,
   * EX 2021,base figure,600 posts,,,,,
   * </pre>
   *
   * <p>The columns {@code policy}, {@code element} and {@code value} must be there; {@code
   * document}, {@code documentTitle}, {@code clause}, {@code date}, {@code url}, {@code evidence}
   * and {@code remark} may be. The elements:
   *
   * <ul>
   *   <li>{@code title} and a language tag: the title in that language
   *   <li>{@code organization}; {@code standing}: the name of a {@link PolicyStanding}; {@code
   *       effective from}, {@code effective to}
   *   <li>{@code variant of}: the identifier of the policy of which this is a variant; {@code
   *       original} and the name of a parameter: its value there
   *   <li>{@code base figure}: such as {@code 2700 posts}; {@code base figure period}: such as
   *       {@code 1988} or {@code 1981/1987}
   *   <li>{@code base figure rule}: {@code fixed}, {@code follows posts} or {@code steps of 100
   *       posts}
   *   <li>{@code membership weight}, {@code population weight}, {@code contribution weight}: such
   *       as {@code 40%} or {@code 1/12}
   *   <li>{@code membership block} and the like, {@code population reserve} and the like: {@code
   *       240 posts}, {@code 4.5 posts per member}, {@code 40% of the base figure} or {@code
   *       greatest of (40% of the base figure; 191 posts)}; several may follow each other
   *   <li>{@code flexibility share}, {@code minimum flexibility}, {@code minimum upper limit},
   *       {@code minimum per member}; {@code points per post}: such as {@code 4.6 points}
   *   <li>{@code midpoint rounding}, {@code lower limit rounding}, {@code upper limit rounding}:
   *       the name of a {@link java.math.RoundingMode}; {@code rate treatment}: the name of a
   *       {@link org.openrbm.geodist.policy.RateTreatment}
   *   <li>{@code status}: a source without a value
   *   <li>{@code otherwise as}: the identifier of a policy above. What this one does not state,
   *       from the base figure on, is as there, with its source. An element that has several rows
   *       is stated as a whole
   * </ul>
   *
   * <p>Title, the three weights and the flexibility share must be stated; an empty value means that
   * there is none. The rows of a policy stand together. Weights, blocks and reserves of one factor
   * have one source, and so have flexibility share and minimum, and the three roundings: it stands
   * in one of their rows. Empty lines and lines that begin with {@code #} are passed over.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it
   */
  public static PolicyCatalogue parse(String csv) {
    return CatalogueReader.of("policy catalogue", csv).catalogue();
  }

  /**
   * Reads a catalogue from a CSV file in UTF-8 or, with a byte order mark, in UTF-16, as {@link
   * #parse} does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   */
  public static PolicyCatalogue read(Path file) throws IOException {
    return CatalogueReader.of(file.toString(), DocumentFile.readTable(file)).catalogue();
  }

  /**
   * Writes this catalogue to a file in UTF-8, from which {@link #read} reads the same policies.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if it could not be read again: see {@link
   *     org.openrbm.core.DocumentLimits}
   */
  public void write(Path file) throws IOException {
    TextFile.write(file, toCsv(CsvCells.EXACT));
  }

  /**
   * {@return a CSV for spreadsheets, each policy with all its elements; {@link #parse} reads the
   * same policies from it, except that characters that act are replaced ({@link CsvCells#GUARDED})}
   */
  public String toCsv() {
    return toCsv(CsvCells.GUARDED);
  }

  /** {@return the catalogue as {@link #toCsv()}, with its texts written in another way} */
  public String toCsv(CsvCells cells) {
    return CatalogueWriter.write(this, cells);
  }

  /**
   * Returns this catalogue with one more policy.
   *
   * @throws IllegalArgumentException if a policy has the same identifier
   */
  public PolicyCatalogue plus(DesirableRangePolicy policy) {
    return plus(ImmutableList.of(policy));
  }

  /**
   * Returns this catalogue with the policies and the rules of another one behind its own.
   *
   * @throws IllegalArgumentException if a policy of either has the same identifier
   */
  public PolicyCatalogue plus(PolicyCatalogue more) {
    return new PolicyCatalogue(
        plus(more.all()).byId,
        ImmutableMap.<String, BaseFigureRule>builder()
            .putAll(baseFigureRules)
            .putAll(more.baseFigureRules)
            .buildOrThrow());
  }

  private PolicyCatalogue plus(List<DesirableRangePolicy> policies) {
    Map<String, DesirableRangePolicy> all = new LinkedHashMap<>(byId);
    for (DesirableRangePolicy policy : policies) {
      checkArgument(
          all.put(policy.id(), policy) == null,
          "policy '%s' stands twice in the catalogue",
          policy.id());
    }
    return new PolicyCatalogue(all, baseFigureRules);
  }

  /** {@return all policies, in the order of the catalogue} */
  public List<DesirableRangePolicy> all() {
    return byId.values().asList();
  }

  /**
   * Returns one policy, whatever its standing.
   *
   * @throws IllegalArgumentException if there is no policy of that identifier
   */
  public DesirableRangePolicy of(String id) {
    DesirableRangePolicy policy = byId.get(id);
    checkArgument(
        policy != null, "no policy '%s' in the catalogue; there are %s", id, quoted(all()));
    return policy;
  }

  /**
   * Returns the rule by which the base figure of a policy follows the posts; empty if the catalogue
   * has none. A policy that is {@linkplain #parse otherwise as} another one does not take its rule.
   *
   * @throws IllegalArgumentException if there is no policy of that identifier
   */
  public Optional<BaseFigureRule> baseFigureRule(String id) {
    return Optional.ofNullable(baseFigureRules.get(of(id).id()));
  }

  /**
   * Returns the policy that an organisation had adopted and in force on a day.
   *
   * @param organization the abbreviation, such as {@code "UN"}
   * @param day the day
   * @throws IllegalArgumentException if there is none, or more than one; where there are only
   *     policies with unverified elements, the message says so
   */
  public DesirableRangePolicy inForce(String organization, LocalDate day) {
    List<DesirableRangePolicy> adopted =
        all().stream()
            .filter(policy -> policy.organization().equals(Optional.of(organization)))
            .filter(policy -> policy.standing().equals(Optional.of(PolicyStanding.ADOPTED)))
            .filter(policy -> policy.inEffect(day))
            .toList();
    List<DesirableRangePolicy> known =
        adopted.stream().filter(PolicyCatalogue::knownWellEnough).toList();
    checkArgument(
        !known.isEmpty() || adopted.isEmpty(),
        "policy of %s on %s is known with unverified elements only; if that will do, name it: %s",
        organization,
        day,
        quoted(adopted));
    checkArgument(
        !known.isEmpty(), "no adopted policy of %s on %s in the catalogue", organization, day);
    checkArgument(
        known.size() == 1,
        "%s adopted policies of %s on %s in the catalogue: %s",
        known.size(),
        organization,
        day,
        quoted(known));
    return known.get(0);
  }

  /**
   * {@return whether a policy is known well enough to decide by} A policy without any source is the
   * caller's own and counts as known.
   */
  private static boolean knownWellEnough(DesirableRangePolicy policy) {
    return !policy.weakestEvidence().equals(Optional.of(EvidenceGrade.UNVERIFIED));
  }

  private static String quoted(List<DesirableRangePolicy> policies) {
    return policies.stream()
        .map(policy -> "'" + policy.id() + "'")
        .collect(Collectors.joining(", "));
  }

  /**
   * {@return whether {@code other} has equal policies in the same order, with equal rules of their
   * base figures}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyCatalogue that
        && all().equals(that.all())
        && baseFigureRules.equals(that.baseFigureRules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all(), baseFigureRules);
  }

  /** {@return the identifiers} */
  @Override
  public String toString() {
    return quoted(all());
  }
}
