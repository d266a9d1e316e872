package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.geodist.membership.CountryNames;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.BaseFigure;

/**
 * The United Nations in the bundled data.
 *
 * <p>The members of a year are the States that the scale of assessments in force lists; a State
 * admitted within the period of a scale that does not list it is not among them, which a note says.
 * Codes are ISO 3166-1 alpha-3. Names are those of today, in the six languages of the United
 * Nations, from {@link CountryNames}.
 *
 * @since 0.1.0
 */
public final class UnData {

  /** The first year that the data cover. */
  public static final int FIRST_YEAR = 1998;

  /** The last year that the data cover. */
  public static final int LAST_YEAR = 2026;

  private static final BundledTable STATES = BundledTable.load("states.csv", 1);

  private UnData() {}

  /**
   * Returns the Member States of a year with the annual series of populations: that of the year, or
   * the latest available where the year's is not.
   *
   * @throws IllegalArgumentException if {@code year} is not from {@link #FIRST_YEAR} to {@link
   *     #LAST_YEAR}
   */
  public static Membership membership(int year) {
    return membership(year, PopulationSeries.ANNUAL);
  }

  /**
   * Returns the Member States of a year with the populations of one series at its latest point not
   * after the year. A State that the series does not have takes its population from the annual
   * series; the notes name it, and the member carries that source.
   *
   * @throws IllegalArgumentException if {@code year} is not from {@link #FIRST_YEAR} to {@link
   *     #LAST_YEAR}
   */
  public static Membership membership(int year, PopulationSeries series) {
    checkYear(year);
    String scale = Scales.inForce(year);
    int point = Populations.point(series, year);
    int annualPoint = Populations.point(PopulationSeries.ANNUAL, year);
    Citation annual = Populations.source(PopulationSeries.ANNUAL, annualPoint);

    List<Member> members = new ArrayList<>();
    List<String> fromAnnual = new ArrayList<>();
    for (String code : Scales.states(scale)) {
      Member.Builder member =
          Member.builder()
              .code(code)
              .name(name(code))
              .ratePercent(Scales.rate(scale, code).orElseThrow());
      Optional<Long> persons = Populations.persons(series, point, code);
      if (persons.isPresent()) {
        member.population(persons.get());
      } else {
        fromAnnual.add(code);
        member
            .population(
                Populations.persons(PopulationSeries.ANNUAL, annualPoint, code).orElseThrow())
            .populationSource(annual);
      }
      members.add(member.build());
    }
    return Membership.builder()
        .label(LocalizedText.of("en", "UN Member States " + year))
        .asOf(LocalDate.of(year, Month.JULY, 1))
        .rateSource(Scales.source(scale))
        .populationSource(Populations.source(series, point))
        .notes(notes(year, series, scale, point, annualPoint, fromAnnual))
        .members(members)
        .build();
  }

  /** {@return the official name in English, and the names of {@link CountryNames} in others} */
  private static LocalizedText name(String code) {
    String english = STATES.cell(code, "name").orElseThrow();
    return CountryNames.names(code)
        .map(names -> names.with("en", english))
        .orElseGet(() -> LocalizedText.of("en", english));
  }

  private static List<String> notes(
      int year,
      PopulationSeries series,
      String scale,
      int point,
      int annualPoint,
      List<String> fromAnnual) {
    List<String> notes = new ArrayList<>();
    if (point != year) {
      notes.add(
          "Populations are those of %s, the latest point of the series %s not after %s."
              .formatted(point, series, year));
    }
    if (!fromAnnual.isEmpty()) {
      notes.add(
          "Populations of %s are those of the annual series for %s; the series %s does not have them."
              .formatted(String.join(", ", fromAnnual), annualPoint, series));
    }
    List<String> admittedLater = Scales.onlyInNext(scale);
    if (!admittedLater.isEmpty()) {
      notes.add(
          "The scale of %s does not list %s, which the next scale does: admitted in between."
              .formatted(scale, String.join(", ", admittedLater)));
    }
    if (admittedLater.contains("SSD") || Scales.rate(scale, "SSD").isEmpty()) {
      notes.add("The population of SDN is that of its present territory, without South Sudan.");
    }
    if (Scales.rate(scale, "MNE").isEmpty()) {
      notes.add("The population of SRB is that of Serbia, without Montenegro.");
    }
    return notes;
  }

  /**
   * Returns the base figure of the system of desirable ranges that is known for a year, with its
   * source; empty if none was found for that year.
   *
   * @throws IllegalArgumentException if {@code year} is not from {@link #FIRST_YEAR} to {@link
   *     #LAST_YEAR}
   */
  public static Optional<BaseFigure> baseFigure(int year) {
    checkYear(year);
    return BaseFigures.of(year);
  }

  /**
   * Returns the latest base figure that is known for a year not after {@code year}; its source
   * names the years for which it is known.
   *
   * @throws IllegalArgumentException if {@code year} is not from {@link #FIRST_YEAR} to {@link
   *     #LAST_YEAR}
   */
  public static BaseFigure latestBaseFigure(int year) {
    checkYear(year);
    return BaseFigures.notAfter(year);
  }

  private static void checkYear(int year) {
    checkArgument(
        year >= FIRST_YEAR && year <= LAST_YEAR,
        "no United Nations data for the year %s; there are data for %s to %s",
        year,
        FIRST_YEAR,
        LAST_YEAR);
  }
}
