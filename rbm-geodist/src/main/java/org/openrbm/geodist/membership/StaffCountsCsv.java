package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrbm.core.csv.CsvDocument;

/** Staff counts from the CSV that {@link StaffCounts#parse} documents. */
final class StaffCountsCsv {

  private StaffCountsCsv() {}

  static StaffCounts parse(String document, String csv) {
    CsvDocument source = CsvDocument.parse(document, csv, Columns.STAFF_COUNTS);
    NationalityReader reader = new NationalityReader();
    Map<String, Integer> counts = new TreeMap<>();
    source.forEachRow(
        row -> {
          Optional<String> code = row.cell("code", reader::codeOrNotStated);
          Optional<Integer> staff = row.cell("staff", StaffCountsCsv::staff);
          if (code.isPresent() && counts.put(code.get(), staff.orElse(0)) != null) {
            row.fault("code", reader.twice(code.get(), ""));
          }
        });
    source.throwIfFaulty();
    Integer notStated = counts.remove(CountryNames.NOT_STATED);
    return StaffCounts.of(counts)
        .withNotStated(notStated == null ? 0 : notStated)
        .withReadings(reader.readings());
  }

  static int staff(String text) {
    long staff = WholeNumber.parse(text);
    checkArgument(staff >= 0, "staff must not be negative, but is %s", staff);
    checkArgument(staff <= Integer.MAX_VALUE, "staff must be a plausible number, but is %s", staff);
    return (int) staff;
  }
}
