package org.openrbm.geodist.membership;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the table {@code country-names-cldr.csv}: the names of countries in the six languages of
 * the United Nations, as the running JDK has them from the Unicode CLDR.
 *
 * <p>Names differ between versions of the CLDR. So the table in the resources is frozen: it was
 * written once, by the main method on JDK 17, which has CLDR 39.
 */
final class CldrCountryNames {

  static final List<String> LANGUAGES = List.of("en", "fr", "es", "zh", "ru", "ar");

  /** The code that is in use for Kosovo, which ISO 3166-1 does not have. */
  private static final Locale KOSOVO = new Locale.Builder().setRegion("XK").build();

  private CldrCountryNames() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(
        "# Names of countries: Unicode CLDR 39, as in JDK 17 (Unicode licence, see NOTICE)."
            + " Written by CldrCountryNames, not by hand.\n");
    out.print("code,alpha2," + String.join(",", LANGUAGES) + "\n");
    rows().forEach(row -> out.print(String.join(",", row) + "\n"));
  }

  /** {@return code, alpha-2 code and the names, of each country, sorted by code} */
  static List<List<String>> rows() {
    return Stream.concat(
            Arrays.stream(Locale.getISOCountries())
                .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build()),
            Stream.of(KOSOVO))
        .map(CldrCountryNames::row)
        .sorted(Comparator.comparing((List<String> row) -> row.get(0)))
        .toList();
  }

  private static List<String> row(Locale country) {
    String code = country.equals(KOSOVO) ? "XKX" : country.getISO3Country();
    return Stream.concat(
            Stream.of(code, country.getCountry()),
            LANGUAGES.stream()
                .map(language -> country.getDisplayCountry(Locale.forLanguageTag(language))))
        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
        .collect(Collectors.toList());
  }
}
