package org.openrbm.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;

/** Measurements from the CSV that {@link MeasurementSet#parse} documents. */
final class MeasurementCsv {

  private MeasurementCsv() {}

  static MeasurementSet parse(String document, String csv) {
    CsvDocument source =
        CsvDocument.parse(
            document,
            csv,
            List.of("indicator", "period"),
            List.of(
                "measure",
                "reporter",
                "value",
                "numerator",
                "denominator",
                "level",
                "statement",
                "recordedOn",
                "status",
                "nature",
                "source"));
    List<Measurement> measurements = new ArrayList<>();
    for (CsvDocument.Row row : source.rows()) {
      measurement(row).ifPresent(measurements::add);
    }
    source.throwIfFaulty();
    try {
      return MeasurementSet.of(measurements);
    } catch (IllegalArgumentException e) { // of two rows that contradict each other
      throw new InvalidDocumentException(
          document, List.of(new Fault("", String.valueOf(e.getMessage()))));
    }
  }

  private static Optional<Measurement> measurement(CsvDocument.Row row) {
    Optional<ReportingPeriod> period = row.cell("period", ReportingPeriod::parse);
    Optional<Observation> observation = observation(row);
    Optional<LocalDate> recordedOn = optional(row, "recordedOn", MeasurementCsv::date);
    Optional<MeasurementStatus> status =
        optional(row, "status", text -> constant(MeasurementStatus.class, text));
    Optional<DataNature> nature = optional(row, "nature", text -> constant(DataNature.class, text));
    Optional<Citation> cited =
        optional(row, "source", text -> Citation.of(text, EvidenceGrade.SECONDARY));
    if (period.isEmpty() || observation.isEmpty()) {
      return Optional.empty();
    }
    return row.read(
        () -> {
          Measurement.Builder measurement =
              Measurement.builder()
                  .indicator(row.text("indicator").orElse(""))
                  .measure(row.text("measure"))
                  .reporter(row.text("reporter"))
                  .period(period.get())
                  .observation(observation.get())
                  .source(cited);
          recordedOn.ifPresent(measurement::recordedOn);
          status.ifPresent(measurement::status);
          nature.ifPresent(measurement::nature);
          return measurement.build();
        });
  }

  private static Optional<Observation> observation(CsvDocument.Row row) {
    List<String> forms =
        List.of("value", "numerator", "level", "statement").stream()
            .filter(column -> row.text(column).isPresent())
            .toList();
    if (forms.size() != 1) {
      row.fault(
          forms.isEmpty()
              ? "a row needs a value, a numerator with denominator, a level or a statement"
              : "a row holds one observation, but has " + String.join(" and ", forms));
      return Optional.empty();
    }
    return switch (forms.get(0)) {
      case "value" -> row.cell("value", Ratio::parse).map(Observation.Value::new);
      case "numerator" -> share(row);
      case "level" -> row.text("level").map(Observation.Rung::new);
      default -> row.text("statement").map(LocalizedText::of).map(Observation.Statement::new);
    };
  }

  private static Optional<Observation> share(CsvDocument.Row row) {
    if (row.text("denominator").isEmpty()) {
      row.fault("a numerator needs a denominator");
      return Optional.empty();
    }
    Optional<Ratio> numerator = row.cell("numerator", Ratio::parse);
    Optional<Ratio> denominator = row.cell("denominator", Ratio::parse);
    return numerator.isEmpty() || denominator.isEmpty()
        ? Optional.empty()
        : row.read(() -> new Observation.Share(numerator.get(), denominator.get()));
  }

  private static <T> Optional<T> optional(
      CsvDocument.Row row, String column, Function<String, T> reader) {
    return row.text(column).isEmpty() ? Optional.empty() : row.cell(column, reader);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: \"" + text + "\"; write it as 2024-12-31", e);
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of %s, but is '%s'"
                        .formatted(Arrays.toString(type.getEnumConstants()), text)));
  }
}
