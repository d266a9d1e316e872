package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.csv.CsvDocument;

class CountryNamesTest {

  /** Codes of ISO 3166-1 and numbers of M49 (United Nations Statistics Division). */
  @ParameterizedTest
  @CsvSource({
    "CHN, CHN", "chn, CHN", "CN, CHN", "cn, CHN", "156, CHN", "AFG, AFG", "004, AFG", "4, AFG",
    "GB, GBR", "UK, GBR", "840, USA", "DE, DEU", "LA, LAO", "ST, STP", "AND, AND", "Nam, NAM",
  })
  void reads_codes_and_numbers(String text, String code) {
    assertThat(CountryNames.codeOf(text)).isEqualTo(code);
  }

  /** P9. */
  @ParameterizedTest
  @CsvSource({
    "United States, USA",
    "Russia, RUS",
    "Cote d'Ivoire, CIV",
    "Viet Nam, VNM",
    "UK, GBR",
    "US, USA",
    "中国, CHN",
  })
  void P9_reads_the_names_of_a_staff_file(String text, String code) {
    assertThat(CountryNames.codeOf(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United States of America | USA",
        "USA | USA",
        "U.S.A. | USA",
        "EE.UU. | USA",
        "États-Unis d’Amérique | USA",
        "Estados Unidos | USA",
        "США | USA",
        "Great Britain | GBR",
        "Royaume-Uni | GBR",
        "英国 | GBR",
        "Vietnam | VNM",
        "Côte d'Ivoire | CIV",
        "Côte d’Ivoire | CIV",
        "COTE D'IVOIRE | CIV",
        "Ivory Coast | CIV",
        "Türkiye | TUR",
        "Turkiye | TUR",
        "Turkey | TUR",
        "Czechia | CZE",
        "Czech Republic | CZE",
        "Republic of Korea | KOR",
        "Korea, Republic of | KOR",
        "Korea (Republic of) | KOR",
        "South Korea | KOR",
        "Democratic People's Republic of Korea | PRK",
        "Korea, Democratic People’s Republic of | PRK",
        "DPRK | PRK",
        "North Korea | PRK",
        "Lao PDR | LAO",
        "Lao People's Democratic Republic | LAO",
        "Laos | LAO",
        "Syria | SYR",
        "Syrian Arab Republic | SYR",
        "Iran (Islamic Republic of) | IRN",
        "Islamic Republic of Iran | IRN",
        "Iran, Islamic Republic of | IRN",
        "Iran | IRN",
        "Bolivia (Plurinational State of) | BOL",
        "Bolivia | BOL",
        "Tanzania | TZA",
        "United Republic of Tanzania | TZA",
        "Eswatini | SWZ",
        "Swaziland | SWZ",
        "North Macedonia | MKD",
        "Cabo Verde | CPV",
        "Cape Verde | CPV",
        "Moldova | MDA",
        "Republic of Moldova | MDA",
        "Brunei | BRN",
        "Brunei Darussalam | BRN",
        "Venezuela | VEN",
        "Venezuela (Bolivarian Republic of) | VEN",
        "DR Congo | COD",
        "D.R. Congo | COD",
        "Congo, Democratic Republic of the | COD",
        "Congo | COG",
        "Republic of the Congo | COG",
        "Congo (Brazzaville) | COG",
        "刚果（金） | COD",
        "Micronesia | FSM",
        "Micronesia (Federated States of) | FSM",
        "Bahamas (The) | BHS",
        "The Bahamas | BHS",
        "bahamas | BHS",
        "St. Kitts & Nevis | KNA",
        "Saint Kitts and Nevis | KNA",
        "Guinea | GIN",
        "Guinea-Bissau | GNB",
        "Equatorial Guinea | GNQ",
        "Guinée équatoriale | GNQ",
        "Papua New Guinea | PNG",
        "Niger | NER",
        "Nigeria | NGA",
        "Dominica | DMA",
        "Dominican Republic | DOM",
        "Россия | RUS",
        "الصين | CHN",
        "State of Palestine | PSE",
        "Hong Kong | HKG",
        "Kosovo | XKX",
      })
  void reads_names_in_use(String text, String code) {
    assertThat(CountryNames.codeOf(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Korea | 'Korea' can stand for Republic of Korea (KOR) or Democratic People's Republic of"
            + " Korea (PRK); write the code",
        "The Congo | 'The Congo' can stand for Democratic Republic of the Congo (COD) or Congo"
            + " (COG); write the code",
        "Virgin Islands | 'Virgin Islands' can stand for British Virgin Islands (VGB) or United"
            + " States Virgin Islands (VIR); write the code",
        "Serbia and Montenegro | 'Serbia and Montenegro' can stand for Montenegro (MNE) or Serbia"
            + " (SRB); write the code",
        "America | 'America' can stand for United States of America (USA); write the code",
        "NA | 'NA' can stand for Namibia or for a missing value; write NAM or 'not stated'",
        "999 | no country or area has the number 999 in M49",
        "Chinna | no country or area is known as 'Chinna'; did you mean China (CHN)?",
        "Untied States | no country or area is known as 'Untied States'; did you mean United States"
            + " of America (USA)?",
        "Nigerr | no country or area is known as 'Nigerr'; did you mean Niger (NER)?",
        "Republic of Kenya | no country or area is known as 'Republic of Kenya'; did you mean Kenya"
            + " (KEN)?",
        "Springfield | no country or area is known as 'Springfield'; write its code of ISO 3166-1,"
            + " such as CHN",
        "stateless | no country or area is known as 'stateless'; write its code of ISO 3166-1, such"
            + " as CHN",
        "?! | no country or area is known as '?!'; write its code of ISO 3166-1, such as CHN",
      })
  void refuses_what_it_would_have_to_guess_and_says_what_is_nearest(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountryNames.codeOf(text))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {70, 1_000_000})
  void refuses_a_long_text_without_searching_for_it(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountryNames.codeOf("x".repeat(length)))
        .withMessage(
            "no country or area is known as '%s...'; write its code of ISO 3166-1, such as CHN"
                .formatted("x".repeat(37)));
  }

  /** Names from the list of the United Nations Statistics Division in six languages. */
  @Test
  void knows_official_names_in_the_six_languages_of_the_United_Nations() {
    assertThat(CountryNames.names("KOR").orElseThrow().texts())
        .containsExactlyEntriesOf(
            ordered(
                "en", "Republic of Korea",
                "fr", "République de Corée",
                "es", "República de Corea",
                "zh", "大韩民国",
                "ru", "Республика Корея",
                "ar", "جمهورية كوريا"));
    assertThat(CountryNames.names("JPN").orElseThrow().in("zh")).hasValue("日本");
    assertThat(CountryNames.names("QQQ")).isEmpty();
  }

  private static Map<String, String> ordered(String... texts) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      map.put(texts[i], texts[i + 1]);
    }
    return map;
  }

  @Test
  void every_name_in_the_tables_is_read_as_its_code() throws IOException {
    for (CsvDocument.Row row : rows("country-names-cldr.csv", cldrColumns())) {
      String code = row.text("code").orElseThrow();
      for (String column : cldrColumns()) {
        String name = row.text(column).orElseThrow();
        if (!name.equals("NA")) {
          assertThat(CountryNames.codeOf(name)).as(name).isEqualTo(code);
        }
      }
    }
    for (CsvDocument.Row row : rows("country-names.csv", List.of("code", "kind", "name"))) {
      String code = row.text("code").orElseThrow();
      String name = row.text("name").orElseThrow();
      if (row.text("kind").orElseThrow().equals("ambiguous")) {
        assertThat(CountryNames.find(name)).as(name).isNull();
        assertThat(CountryNames.codes()).as(name).contains(code.split(" ", -1));
      } else {
        assertThat(CountryNames.find(name)).as(name).isEqualTo(code);
      }
    }
  }

  @Test
  void no_form_of_a_name_stands_for_two_codes() throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (CsvDocument.Row row : rows("country-names.csv", List.of("code", "kind", "name"))) {
      String code = row.text("code").orElseThrow();
      String form = NormalName.withArticles(row.text("name").orElseThrow());
      assertThat(codes.merge(form, code, (before, same) -> before)).as(form).isEqualTo(code);
    }
  }

  @Test
  void every_country_has_a_number_an_English_name_and_the_structure_of_the_table()
      throws IOException {
    List<CsvDocument.Row> cldr = rows("country-names-cldr.csv", cldrColumns());
    assertThat(cldr).hasSameSizeAs(CountryNames.codes()).hasSize(250);
    assertThat(cldr.stream().map(row -> row.text("code").orElseThrow()))
        .isSorted()
        .containsExactlyElementsOf(CountryNames.codes());
    Map<String, Long> numbers =
        rows("country-names.csv", List.of("code", "kind", "name")).stream()
            .filter(row -> row.text("kind").orElseThrow().equals("m49"))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("code").orElseThrow(), Collectors.counting()));
    assertThat(numbers.values()).containsOnly(1L);
    assertThat(numbers.keySet()).hasSize(249).doesNotContain("XKX"); // ISO 3166-1 has 249
  }

  /** Names differ between the versions of the CLDR; the codes and the languages do not. */
  @Test
  void the_table_has_the_structure_that_the_generator_gives_it() throws IOException {
    List<List<String>> generated = CldrCountryNames.rows();
    assertThat(generated.stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(CountryNames.codes());
    for (CsvDocument.Row row : rows("country-names-cldr.csv", cldrColumns())) {
      List<String> made =
          generated.stream()
              .filter(one -> one.get(0).equals(row.text("code").orElseThrow()))
              .findFirst()
              .orElseThrow();
      assertThat(made).hasSize(cldrColumns().size()).noneMatch(String::isBlank);
      assertThat(made.get(1)).isEqualTo(row.text("alpha2").orElseThrow());
    }
  }

  private static List<String> cldrColumns() {
    return Stream.concat(Stream.of("code", "alpha2"), CldrCountryNames.LANGUAGES.stream()).toList();
  }

  private static List<CsvDocument.Row> rows(String resource, List<String> columns)
      throws IOException {
    try (InputStream in = CountryNames.class.getResourceAsStream(resource)) {
      String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      CsvDocument document = CsvDocument.parse(resource, csv, columns, List.of());
      document.throwIfFaulty();
      return document.rows();
    }
  }
}
