package org.openrbm.geodist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvDocument;

/** Members from the CSV that {@link Membership#parse} documents. */
final class MembershipCsv {

  private MembershipCsv() {}

  static Membership parse(String document, String label, LocalDate asOf, String csv) {
    CsvDocument source =
        CsvDocument.parse(
            document, csv, List.of("code", "ratePercent", "population"), List.of("name"));
    List<Member> members = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (CsvDocument.Row row : source.rows()) {
      Optional<String> code = row.cell("code", MemberCode::check);
      if (code.isPresent() && !codes.add(code.get())) {
        row.fault("code", "member code '%s' stands twice".formatted(code.get()));
      }
      Optional<Ratio> rate = row.cell("ratePercent", Ratio::parse);
      Optional<Long> population = row.cell("population", WholeNumber::parse);
      if (code.isPresent() && rate.isPresent() && population.isPresent()) {
        LocalizedText name = LocalizedText.of(row.text("name").orElse(code.get()));
        row.read(() -> Member.of(code.get(), name, rate.get(), population.get()))
            .ifPresent(members::add);
      }
    }
    if (source.rows().isEmpty()) {
      source.fault("membership '%s' has no members".formatted(label));
    }
    source.throwIfFaulty();
    return Membership.builder().label(LocalizedText.of(label)).asOf(asOf).members(members).build();
  }
}
