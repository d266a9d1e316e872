package org.openrbm.examples.workforce;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderTable;
import org.openrbm.indicators.parity.ParityBands;
import org.openrbm.indicators.rounding.PercentageRounding;
import org.openrbm.indicators.rounding.RoundedShares;

/**
 * Prints parity in the UK Civil Service of 2021 by grade and by organisation, the shares of its
 * grades, and when the United Nations Secretariat will be at parity. The output is the same on
 * every machine.
 *
 * @since 0.1.0
 */
public final class WorkforceDemo {

  private WorkforceDemo() {}

  /** Prints the report to standard output; there are no arguments. */
  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report());
  }

  static String report() {
    GenderTable<String> organisations = CivilService2021.byOrganisation();
    return String.join(
        "\n",
        "UK Civil Service 2021 (counts rounded to 10 by the publisher, so heads are no more exact)",
        "Contains public sector information licensed under the Open Government Licence v3.0.",
        "",
        ParityText.of(CivilService2021.byGrade(), "grade"),
        ParityText.of(organisations, "organisation"),
        ParityText.summary(organisations, ParityBands.UN),
        ParityText.summary(organisations, ParityBands.ILO),
        "",
        shares(CivilService2021.rowsByGrade()),
        "Women in the United Nations Secretariat: 35.0 per cent in 2016, 42.2 in 2021"
            + " (A/77/590/Add.1)",
        SecretariatOutlook.text());
  }

  private static String shares(Map<String, PrintedGroup> grades) {
    RoundedShares rounded =
        PercentageRounding.standard()
            .round(grades.values().stream().map(row -> Ratio.of(row.total())).toList());
    BigDecimal oneByOne =
        rounded.exact().stream()
            .map(share -> share.toDecimal(0, RoundingMode.HALF_UP))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    StringBuilder text =
        new StringBuilder("Shares of all employees, by largest remainder; sum ")
            .append(rounded.sum().toPlainString())
            .append(" (rounded one by one: ")
            .append(oneByOne.toPlainString())
            .append(")\n");
    List<String> names = List.copyOf(grades.keySet());
    for (int i = 0; i < names.size(); i++) {
      text.append("  ")
          .append(names.get(i))
          .append(' ')
          .append(rounded.percentages().get(i).toPlainString())
          .append('\n');
    }
    return text.toString();
  }
}
