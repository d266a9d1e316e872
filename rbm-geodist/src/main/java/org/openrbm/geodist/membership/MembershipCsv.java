package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvDocument;

/** Members from the CSV that {@link Membership#parse} documents. */
final class MembershipCsv {

  private MembershipCsv() {}

  static Membership parse(String document, String label, LocalDate asOf, String csv) {
    checkArgument(!label.isBlank(), "label of a membership must not be blank");
    CsvDocument source = CsvDocument.parse(document, csv, Columns.MEMBERS);
    NationalityReader reader = new NationalityReader();
    List<Member> members = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    source.forEachRow(
        row -> {
          Optional<String> code = row.cell("code", reader::code);
          if (code.isPresent() && !codes.add(code.get())) {
            row.fault("code", "member " + reader.twice(code.get(), ""));
          }
          Optional<Ratio> rate = row.cell("ratePercent", MembershipCsv::rate);
          Optional<Long> population = row.cell("population", MembershipCsv::population);
          Optional<LocalizedText> name =
              row.text("name").isPresent()
                  ? row.cell("name", MembershipCsv::name)
                  : code.map(LocalizedText::of);
          if (code.isPresent() && rate.isPresent() && population.isPresent() && name.isPresent()) {
            members.add(Member.of(code.get(), name.get(), rate.get(), population.get()));
          }
        });
    source.throwIfFaulty();
    if (members.isEmpty()) {
      source.fault("membership '%s' has no members".formatted(label));
      source.throwIfFaulty();
    }
    return Membership.builder()
        .label(LocalizedText.of(label))
        .asOf(asOf)
        .notes(notes(reader.readings()))
        .members(members)
        .build();
  }

  private static List<String> notes(Map<String, String> readings) {
    return readings.isEmpty()
        ? List.of()
        : List.of(
            readings.entrySet().stream()
                .map(reading -> reading.getKey() + " → " + reading.getValue())
                .collect(Collectors.joining(", ", "Members were read by name: ", ".")));
  }

  private static Ratio rate(String text) {
    Ratio rate = Ratio.parse(text);
    checkArgument(
        Member.isRate(rate), "assessment rate must be between 0 and 100 per cent, but is %s", text);
    return rate;
  }

  private static long population(String text) {
    long population = WholeNumber.parse(text);
    checkArgument(
        Member.isPopulation(population),
        "population must be between 0 and %s persons, but is %s",
        Member.MAX_POPULATION,
        population);
    return population;
  }

  private static LocalizedText name(String text) {
    checkArgument(!text.isBlank(), "name must not be blank");
    return LocalizedText.of(text);
  }
}
