package org.openrbm.geodist.data;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.csv.CsvDocument;

/** A bundled CSV as a table of texts: rows by key, columns by name, empty cells absent. */
final class BundledTable {

  private final ImmutableMap<String, CsvDocument.Row> rows;
  private final ImmutableList<String> columns;

  private BundledTable(ImmutableMap<String, CsvDocument.Row> rows, ImmutableList<String> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Loads a resource of this package; the first {@code keyColumns} columns together are the key.
   */
  static BundledTable load(String resource, int keyColumns) {
    String csv = text(resource);
    String header = csv.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
    List<String> columns = Arrays.asList(header.split(",", -1));
    CsvDocument document = CsvDocument.parse(resource, csv, columns, List.of());
    document.throwIfFaulty();
    List<String> keys = columns.subList(0, keyColumns);
    return new BundledTable(
        document.rows().stream().collect(toImmutableMap(row -> key(row, keys), row -> row)),
        ImmutableList.copyOf(columns.subList(keyColumns, columns.size())));
  }

  private static String key(CsvDocument.Row row, List<String> columns) {
    return columns.stream()
        .map(column -> row.text(column).orElseThrow())
        .collect(Collectors.joining(" "));
  }

  /** {@return the text of a resource of this package} */
  static String text(String resource) {
    // not Guava's Resources, to which a named module does not show what is inside it
    try (InputStream in = BundledTable.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + resource, e);
    }
  }

  /** {@return the keys, in the order of the file} */
  List<String> keys() {
    return rows.keySet().asList();
  }

  /** {@return the columns behind the key, in the order of the file} */
  List<String> columns() {
    return columns;
  }

  Optional<String> cell(String key, String column) {
    CsvDocument.Row row = rows.get(key);
    return row == null ? Optional.empty() : row.text(column);
  }
}
