package org.openrbm.geodist.data;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.csv.CsvDocument;

/** A bundled CSV as a table of texts: rows by key, columns by name, empty cells absent. */
final class BundledTable {

  private final ImmutableTable<String, String, String> cells;
  private final ImmutableList<String> columns;

  private BundledTable(
      ImmutableTable<String, String, String> cells, ImmutableList<String> columns) {
    this.cells = cells;
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
    ImmutableTable.Builder<String, String, String> cells = ImmutableTable.builder();
    for (CsvDocument.Row row : document.rows()) {
      String key =
          Joiner.on(' ')
              .join(
                  columns.subList(0, keyColumns).stream()
                      .map(column -> row.text(column).orElseThrow())
                      .iterator());
      for (String column : columns.subList(keyColumns, columns.size())) {
        row.text(column).ifPresent(text -> cells.put(key, column, text));
      }
    }
    document.throwIfFaulty();
    return new BundledTable(
        cells.buildOrThrow(), ImmutableList.copyOf(columns.subList(keyColumns, columns.size())));
  }

  private static String text(String resource) {
    // not Guava's Resources, to which a named module does not show what is inside it
    try (InputStream in = BundledTable.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + resource, e);
    }
  }

  /** {@return the keys, in the order of the file} */
  List<String> keys() {
    return cells.rowKeySet().asList();
  }

  /** {@return the columns behind the key, in the order of the file} */
  List<String> columns() {
    return columns;
  }

  Optional<String> cell(String key, String column) {
    return Optional.ofNullable(cells.get(key, column));
  }
}
