package org.openrbm.indicators.measurement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.csv.CsvText;
import org.openrbm.core.text.CsvCells;

/** Measurements from and to the CSV that {@link MeasurementSet#parse} documents. */
final class MeasurementCsv {

  /** The columns of which a row fills one; a numerator with its denominator. */
  private static final List<String> OBSERVED = List.of("value", "numerator", "level", "statement");

  private static final List<String> REQUIRED = List.of("indicator", "period");

  private static final List<String> OPTIONAL =
      List.of(
          "measure",
          "reporter",
          "scope",
          "value",
          "unit",
          "numerator",
          "denominator",
          "level",
          "statement",
          "recordedOn",
          "standsUntil",
          "status",
          "confidence",
          "nature",
          "source",
          "sourceTitle",
          "sourceClause",
          "sourceDate",
          "sourceUrl",
          "sourceEvidence",
          "sourceRemark");

  private static final String CATEGORY = "category:";
  private static final String STATEMENT = "statement:";

  private final OpenColumns categories;
  private final OpenColumns statements;
  private final CsvDocument source;

  private MeasurementCsv(String document, String csv) {
    categories = OpenColumns.of(csv, CATEGORY);
    statements = OpenColumns.of(csv, STATEMENT);
    source =
        CsvDocument.parse(
            document,
            csv,
            REQUIRED,
            ImmutableList.<String>builder()
                .addAll(OPTIONAL)
                .addAll(categories.columns().values())
                .addAll(statements.columns().values())
                .build());
    categories.check(source, CATEGORY);
    statements.check(source, STATEMENT);
  }

  static MeasurementSet parse(String document, String csv) {
    return new MeasurementCsv(document, csv).read();
  }

  private MeasurementSet read() {
    IdentityHashMap<Measurement, CsvDocument.Row> rows = new IdentityHashMap<>();
    List<Measurement> measurements = new ArrayList<>();
    source.forEachRow(
        row ->
            measurement(row)
                .ifPresent(
                    measurement -> {
                      measurements.add(measurement);
                      rows.put(measurement, row);
                    }));
    Multimaps.index(measurements, Measurement::indicator)
        .asMap()
        .values()
        .forEach(
            ofIndicator ->
                Recordings.of(ImmutableList.copyOf(ofIndicator))
                    .contradictions()
                    .forEach(recordings -> contradiction(recordings, rows)));
    source.throwIfFaulty();
    return MeasurementSet.of(measurements);
  }

  /** Each row of a thing and a day that another row has already is a fault, with both lines. */
  private static void contradiction(
      List<Measurement> recordings, IdentityHashMap<Measurement, CsvDocument.Row> rows) {
    List<Measurement> byLine =
        recordings.stream()
            .sorted(Comparator.comparingLong(recording -> line(recording, rows)))
            .toList();
    Measurement first = byLine.get(0);
    for (Measurement again : byLine.subList(1, byLine.size())) {
      requireNonNull(rows.get(again))
          .fault(
              "%s was recorded on %s as %s, but on the same day as %s in line %s"
                  .formatted(
                      again.subject(),
                      again.recordedOn(),
                      again.observation().inWords(),
                      first.observation().inWords(),
                      line(first, rows)));
    }
  }

  private static long line(
      Measurement recording, IdentityHashMap<Measurement, CsvDocument.Row> rows) {
    return requireNonNull(rows.get(recording)).line();
  }

  private Optional<Measurement> measurement(CsvDocument.Row row) {
    Optional<ReportingPeriod> period = row.cell("period", trimmed(ReportingPeriod::parse));
    Optional<Observation> observation = observation(row);
    Optional<ReportScope> scope = constant(row, "scope", ReportScope.class);
    Optional<LocalDate> recordedOn = optional(row, "recordedOn", DocumentLimits::parseDay);
    Optional<LocalDate> standsUntil = optional(row, "standsUntil", DocumentLimits::parseDay);
    Optional<MeasurementStatus> status = constant(row, "status", MeasurementStatus.class);
    Optional<Confidence> confidence = constant(row, "confidence", Confidence.class);
    Optional<DataNature> nature = constant(row, "nature", DataNature.class);
    Optional<Citation> cited = source(row);
    Optional<String> indicator = text(row, "indicator");
    if (indicator.isEmpty()) {
      row.fault("indicator", "indicator of a measurement must not be blank");
    }
    if (period.isEmpty()
        || observation.isEmpty()
        || indicator.isEmpty()
        || refused(row, "scope", scope)
        || refused(row, "recordedOn", recordedOn)) {
      return Optional.empty();
    }
    return row.read(
        () -> {
          Measurement.Builder measurement =
              Measurement.builder()
                  .indicator(indicator.get())
                  .measure(text(row, "measure"))
                  .reporter(text(row, "reporter"))
                  .putAllCategories(texts(row, categories))
                  .period(period.get())
                  .observation(observation.get())
                  .standsUntil(standsUntil)
                  .confidence(confidence)
                  .source(cited);
          scope.ifPresent(measurement::scope);
          recordedOn.ifPresent(measurement::recordedOn);
          status.ifPresent(measurement::status);
          nature.ifPresent(measurement::nature);
          return measurement.build();
        });
  }

  /** Whether a cell has a text that could not be read, so that its row is of nobody knows what. */
  private static boolean refused(CsvDocument.Row row, String column, Optional<?> read) {
    return read.isEmpty() && text(row, column).isPresent();
  }

  /** The texts in open columns by the end of their names, where there are any. */
  private static Map<String, String> texts(CsvDocument.Row row, OpenColumns columns) {
    Map<String, String> texts = new LinkedHashMap<>();
    columns
        .columns()
        .forEach((end, column) -> text(row, column).ifPresent(text -> texts.put(end, text)));
    return texts;
  }

  private static Optional<Citation> source(CsvDocument.Row row) {
    Optional<String> document = text(row, "source");
    Optional<LocalDate> date = optional(row, "sourceDate", DocumentLimits::parseDay);
    Optional<EvidenceGrade> evidence = constant(row, "sourceEvidence", EvidenceGrade.class);
    if (document.isEmpty()) {
      OPTIONAL.stream()
          .filter(column -> column.startsWith("source") && text(row, column).isPresent())
          .forEach(column -> row.fault(column, "a %s needs a source".formatted(column)));
      return Optional.empty();
    }
    return row.read(
        () ->
            Citation.builder()
                .document(document.get())
                .title(text(row, "sourceTitle"))
                .clause(text(row, "sourceClause"))
                .date(date)
                .url(text(row, "sourceUrl"))
                .evidence(evidence.orElse(EvidenceGrade.SECONDARY))
                .remark(text(row, "sourceRemark"))
                .build());
  }

  private Optional<Observation> observation(CsvDocument.Row row) {
    Map<String, String> words = new LinkedHashMap<>(texts(row, statements));
    text(row, "statement").ifPresent(text -> words.put(LocalizedText.UNDETERMINED, text));
    List<String> forms =
        OBSERVED.stream()
            .filter(
                form -> form.equals("statement") ? !words.isEmpty() : text(row, form).isPresent())
            .toList();
    if (!accompanied(row, forms, "denominator", "numerator")
        || !accompanied(row, forms, "unit", "value")) {
      return Optional.empty();
    }
    if (forms.size() != 1) {
      nothingOrTooMuch(row, forms);
      return Optional.empty();
    }
    String form = forms.get(0);
    return switch (form) {
      case "value" ->
          optional(row, form, text -> new Observation.Value(Ratio.parse(text), text(row, "unit")));
      case "numerator" -> share(row);
      case "level" -> optional(row, form, Observation.Rung::new);
      default -> row.read(() -> new Observation.Statement(LocalizedText.of(words)));
    };
  }

  /** Whether a column is empty, or the one beside it that it belongs to is not. */
  private static boolean accompanied(
      CsvDocument.Row row, List<String> forms, String column, String form) {
    if (text(row, column).isEmpty() || forms.contains(form)) {
      return true;
    }
    row.fault(column, "a %s needs a %s".formatted(column, form));
    return false;
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

  private static <E extends Enum<E>> Optional<E> constant(
      CsvDocument.Row row, String column, Class<E> type) {
    return optional(row, column, text -> constant(type, text));
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

  /** One column of the text, with the cells that are not empty. */
  private record Column(String name, Function<Measurement, Optional<Object>> cell) {

    boolean needed(List<Measurement> measurements) {
      return REQUIRED.contains(name)
          || measurements.stream().anyMatch(measurement -> cell.apply(measurement).isPresent());
    }
  }

  static String write(List<Measurement> measurements, CsvCells cells) {
    List<Column> columns =
        columns(measurements).filter(column -> column.needed(measurements)).toList();
    CsvText csv =
        CsvText.withHeader(cells, columns.stream().map(Column::name).toArray(String[]::new));
    for (Measurement measurement : measurements) {
      csv.row(columns.stream().map(column -> column.cell.apply(measurement).orElse("")).toArray());
    }
    return csv.toString();
  }

  private static Stream<Column> columns(List<Measurement> measurements) {
    Stream<Column> what =
        Stream.of(
            new Column("indicator", m -> Optional.of(m.indicator())),
            new Column("period", m -> Optional.of(m.period().toString())),
            new Column("measure", m -> m.measure().map(Function.identity())),
            new Column("reporter", m -> m.reporter().map(Function.identity())),
            new Column("scope", m -> m.statedScope().map(Enum::name)));
    Stream<Column> categories =
        measurements.stream()
            .flatMap(measurement -> measurement.categories().keySet().stream())
            .collect(toCollection(TreeSet::new))
            .stream()
            .map(
                dimension ->
                    new Column(
                        CATEGORY + dimension,
                        m -> Optional.ofNullable(m.categories().get(dimension))));
    Stream<Column> observed =
        Stream.of(
            new Column("value", observed(Observation.Value.class, Observation.Value::value)),
            new Column(
                "unit", m -> observed(m, Observation.Value.class).flatMap(Observation.Value::unit)),
            new Column(
                "numerator", observed(Observation.Share.class, Observation.Share::numerator)),
            new Column(
                "denominator", observed(Observation.Share.class, Observation.Share::denominator)),
            new Column("level", observed(Observation.Rung.class, Observation.Rung::level)));
    Stream<Column> statements =
        measurements.stream()
            .flatMap(m -> observed(m, Observation.Statement.class).stream())
            .flatMap(statement -> statement.text().texts().keySet().stream())
            .collect(toCollection(TreeSet::new))
            .stream()
            .map(
                language ->
                    new Column(
                        language.equals(LocalizedText.UNDETERMINED)
                            ? "statement"
                            : STATEMENT + language,
                        m ->
                            observed(m, Observation.Statement.class)
                                .flatMap(
                                    statement ->
                                        Optional.ofNullable(
                                            statement.text().texts().get(language)))));
    Stream<Column> workflow =
        Stream.of(
            new Column(
                "recordedOn", m -> unless(m.recordedOn().equals(m.period().end()), m.recordedOn())),
            new Column("standsUntil", m -> m.standsUntil().map(Object::toString)),
            new Column("status", m -> unless(m.status() == MeasurementStatus.APPROVED, m.status())),
            new Column("confidence", m -> m.confidence().map(Enum::name)),
            new Column("nature", m -> unless(m.nature() == DataNature.REPORTED, m.nature())));
    Stream<Column> source =
        Stream.of(
            new Column("source", m -> m.source().map(Citation::document)),
            new Column("sourceTitle", m -> m.source().flatMap(Citation::title)),
            new Column("sourceClause", m -> m.source().flatMap(Citation::clause)),
            new Column("sourceDate", m -> m.source().flatMap(Citation::date).map(Object::toString)),
            new Column("sourceUrl", m -> m.source().flatMap(Citation::url)),
            new Column(
                "sourceEvidence",
                m ->
                    m.source()
                        .map(Citation::evidence)
                        .filter(evidence -> evidence != EvidenceGrade.SECONDARY)
                        .map(Enum::name)),
            new Column("sourceRemark", m -> m.source().flatMap(Citation::remark)));
    return Stream.of(what, categories, observed, statements, workflow, source)
        .flatMap(Function.identity());
  }

  private static Optional<Object> unless(boolean implied, Object value) {
    return implied ? Optional.empty() : Optional.of(value.toString());
  }

  private static <O extends Observation> Optional<O> observed(Measurement of, Class<O> form) {
    return Optional.of(of.observation()).filter(form::isInstance).map(form::cast);
  }

  private static <O extends Observation> Function<Measurement, Optional<Object>> observed(
      Class<O> form, Function<O, Object> cell) {
    return measurement -> observed(measurement, form).map(cell);
  }
}
