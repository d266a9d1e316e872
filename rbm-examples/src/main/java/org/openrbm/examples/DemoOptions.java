package org.openrbm.examples;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.openrbm.geodist.data.PopulationSeries;

/**
 * The options of the demo, which the user gives as system properties.
 *
 * @param year the year, from {@code rbm.year}; 2015 if not given
 * @param baseFigure the base figure in posts, from {@code rbm.baseFigure}
 * @param population the population series, from {@code rbm.population}; the annual one if not given
 * @param staff the file of staff counts, from {@code rbm.staff}
 */
record DemoOptions(
    int year, Optional<Long> baseFigure, PopulationSeries population, Optional<Path> staff) {

  private static final int DEFAULT_YEAR = 2015;

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if one is not of the form it should have
   */
  static DemoOptions from(Properties properties) {
    return new DemoOptions(
        text(properties, "rbm.year")
            .map(text -> Math.toIntExact(number("rbm.year", text, 4)))
            .orElse(DEFAULT_YEAR),
        text(properties, "rbm.baseFigure").map(text -> number("rbm.baseFigure", text, 9)),
        text(properties, "rbm.population").map(DemoOptions::series).orElse(PopulationSeries.ANNUAL),
        text(properties, "rbm.staff").map(Path::of));
  }

  private static Optional<String> text(Properties properties, String key) {
    return Optional.ofNullable(properties.getProperty(key)).filter(text -> !text.isBlank());
  }

  private static long number(String key, String text, int digits) {
    if (!text.matches("-?[0-9]{1," + digits + "}")) {
      throw new IllegalArgumentException(
          "%s must be a whole number of at most %s digits, but is '%s'"
              .formatted(key, digits, text));
    }
    return Long.parseLong(text);
  }

  private static PopulationSeries series(String name) {
    return Arrays.stream(PopulationSeries.values())
        .filter(series -> series.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rbm.population must be one of %s, but is '%s'"
                        .formatted(Arrays.toString(PopulationSeries.values()), name)));
  }
}
