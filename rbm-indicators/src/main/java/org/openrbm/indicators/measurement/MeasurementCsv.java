package org.openrbm.indicators.measurement;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Citation;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Fault;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;

/** Measurements from the CSV that {@link MeasurementSet#parse} documents. */
final class MeasurementCsv {

  /** The columns of which a row fills one; a numerator with its denominator. */
  private static final List<String> OBSERVED = List.of("value", "numerator", "level", "statement");

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
    source.forEachRow(row -> measurement(row).ifPresent(measurements::add));
    source.throwIfFaulty();
    try {
      return MeasurementSet.of(measurements);
    } catch (IllegalArgumentException e) { // of two rows that contradict each other
      throw new InvalidDocumentException(
          document, List.of(new Fault("", String.valueOf(e.getMessage()))));
    }
  }

  private static Optional<Measurement> measurement(CsvDocument.Row row) {
    Optional<ReportingPeriod> period = row.cell("period", trimmed(ReportingPeriod::parse));
    Optional<Observation> observation = observation(row);
    Optional<LocalDate> recordedOn = optional(row, "recordedOn", DocumentLimits::parseDay);
    Optional<MeasurementStatus> status =
        optional(row, "status", text -> constant(MeasurementStatus.class, text));
    Optional<DataNature> nature = optional(row, "nature", text -> constant(DataNature.class, text));
    Optional<Citation> cited =
        optional(row, "source", text -> Citation.of(text, EvidenceGrade.SECONDARY));
    Optional<String> indicator = text(row, "indicator");
    if (indicator.isEmpty()) {
      row.fault("indicator", "indicator of a measurement must not be blank");
    }
    if (period.isEmpty() || observation.isEmpty() || indicator.isEmpty()) {
      return Optional.empty();
    }
    return row.read(
        () -> {
          Measurement.Builder measurement =
              Measurement.builder()
                  .indicator(indicator.get())
                  .measure(text(row, "measure"))
                  .reporter(text(row, "reporter"))
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
    List<String> forms = OBSERVED.stream().filter(form -> text(row, form).isPresent()).toList();
    boolean counted = text(row, "denominator").isPresent();
    if (counted && !forms.contains("numerator")) {
      row.fault("denominator", "a denominator needs a numerator");
      return Optional.empty();
    }
    if (forms.size() != 1) {
      nothingOrTooMuch(row, forms);
      return Optional.empty();
    }
    String form = forms.get(0);
    return switch (form) {
      case "value" -> optional(row, form, text -> new Observation.Value(Ratio.parse(text)));
      case "numerator" -> share(row);
      case "level" -> optional(row, form, Observation.Rung::new);
      default -> optional(row, form, text -> new Observation.Statement(LocalizedText.of(text)));
    };
  }

  private static void nothingOrTooMuch(CsvDocument.Row row, List<String> forms) {
    List<String> blank = OBSERVED.stream().filter(form -> row.text(form).isPresent()).toList();
    if (!forms.isEmpty()) {
      row.fault("a row holds one observation, but has " + String.join(" and ", forms));
    } else if (blank.isEmpty()) {
      row.fault("a row needs a value, a numerator with denominator, a level or a statement");
    } else {
      blank.forEach(form -> row.fault(form, form + " of an observation must not be blank"));
    }
  }

  private static Optional<Observation> share(CsvDocument.Row row) {
    if (text(row, "denominator").isEmpty()) {
      row.fault("a numerator needs a denominator");
      return Optional.empty();
    }
    Optional<Ratio> numerator = optional(row, "numerator", Ratio::parse);
    Optional<Ratio> denominator = optional(row, "denominator", Ratio::parse);
    return numerator.isEmpty() || denominator.isEmpty()
        ? Optional.empty()
        : row.read(() -> new Observation.Share(numerator.get(), denominator.get()));
  }

  /** The text of a cell without the blanks around it; empty if nothing else is there. */
  private static Optional<String> text(CsvDocument.Row row, String column) {
    return row.text(column).map(Measurement.BLANKS::trimFrom).filter(text -> !text.isEmpty());
  }

  private static <T> Optional<T> optional(
      CsvDocument.Row row, String column, Function<String, T> reader) {
    return text(row, column).isEmpty() ? Optional.empty() : row.cell(column, trimmed(reader));
  }

  private static <T> Function<String, T> trimmed(Function<String, T> reader) {
    return text -> reader.apply(Measurement.BLANKS.trimFrom(text));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "must be one of %s, but is '%s'"
                        .formatted(Arrays.toString(type.getEnumConstants()), text)));
  }
}
