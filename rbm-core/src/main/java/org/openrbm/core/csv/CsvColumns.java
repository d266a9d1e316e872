package org.openrbm.core.csv;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of a CSV document, and the names under which each may stand in the header.
 *
 * <p>A name is found in whatever case it is written, with or without blanks, hyphens and
 * underscores: {@code ratePercent} is also {@code Rate percent} and {@code RATE_PERCENT}.
 *
 * @since 0.1.0
 */
public final class CsvColumns {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final ImmutableList<String> required;
  private final ImmutableList<String> optional;
  private final ImmutableSet<String> passedOver;
  private final ImmutableSet<String> exact;
  private final ImmutableMap<String, String> byForm;
  private final boolean blankRows;

  private CsvColumns(
      ImmutableList<String> required,
      ImmutableList<String> optional,
      ImmutableSet<String> passedOver,
      ImmutableMap<String, String> byForm,
      boolean blankRows) {
    this.required = required;
    this.optional = optional;
    this.passedOver = passedOver;
    this.exact =
        ImmutableSet.<String>builder().addAll(required).addAll(optional).addAll(passedOver).build();
    this.byForm = byForm;
    this.blankRows = blankRows;
  }

  /**
   * Returns columns without other names.
   *
   * @param required the columns that must be there
   * @param optional the columns that may be there
   */
  public static CsvColumns of(List<String> required, List<String> optional) {
    CsvColumns none =
        new CsvColumns(
            ImmutableList.copyOf(required),
            ImmutableList.copyOf(optional),
            ImmutableSet.of(),
            ImmutableMap.of(),
            true);
    ImmutableListMultimap<String, String> byForm = Multimaps.index(none.exact, CsvColumns::form);
    return none.withNames( // columns that differ only in their case are found in that case alone
        none.exact.stream()
            .filter(column -> byForm.get(form(column)).size() == 1)
            .collect(toImmutableMap(c -> c, c -> c)));
  }

  /** {@return these columns, one of which may also stand under other names} */
  public CsvColumns withAliases(String column, String... names) {
    checkState(exact.contains(column), "there is no column '%s'", column);
    Map<String, String> aliases = new LinkedHashMap<>();
    for (String name : names) {
      aliases.put(name, column);
    }
    return withNames(aliases);
  }

  private CsvColumns withNames(Map<String, String> columnsByName) {
    Map<String, String> forms = new LinkedHashMap<>(byForm);
    columnsByName.forEach(
        (name, column) -> {
          String form = form(name);
          String before = form.isEmpty() ? null : forms.put(form, column);
          checkState(
              before == null || before.equals(column),
              "the name '%s' stands for the columns %s and %s",
              name,
              before,
              column);
        });
    return new CsvColumns(required, optional, passedOver, ImmutableMap.copyOf(forms), blankRows);
  }

  /**
   * {@return these columns and others that may be there and are not read} They are those of the
   * library's own tables, which have more than a reader needs.
   */
  public CsvColumns withPassedOver(String... columns) {
    CsvColumns more =
        new CsvColumns(required, optional, ImmutableSet.copyOf(columns), byForm, blankRows);
    return more.withNames(more.passedOver.stream().collect(toImmutableMap(c -> c, c -> c)));
  }

  /** {@return these columns in a document whose rows without any text are passed over} */
  public CsvColumns withoutBlankRows() {
    return new CsvColumns(required, optional, passedOver, byForm, false);
  }

  /** {@return the column that stands under a name in a header} */
  Optional<String> column(String name) {
    return exact.contains(name) ? Optional.of(name) : Optional.ofNullable(byForm.get(form(name)));
  }

  private static String form(String name) {
    return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  List<String> required() {
    return required;
  }

  boolean blankRows() {
    return blankRows;
  }

  /** {@return the header that is expected, for messages} */
  String expected() {
    String header = String.join(",", required);
    return optional.isEmpty() ? header : header + " (optional: " + String.join(",", optional) + ")";
  }
}
