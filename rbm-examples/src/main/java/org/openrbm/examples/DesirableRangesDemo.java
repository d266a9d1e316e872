package org.openrbm.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.TextFile;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Prints the desirable range of every Member State of the United Nations, its representation, one
 * explanation, and the results of a million other policies, from bundled data.
 *
 * <p>Options are system properties: {@code rbm.year}, {@code rbm.baseFigure}, {@code
 * rbm.population} (a {@link org.openrbm.geodist.data.PopulationSeries}) and {@code rbm.staff} (a
 * CSV with the header {@code code,staff}). The report is printed, and written as {@code
 * desirable-ranges.csv} and {@code desirable-ranges.json} to the folder given as the first
 * argument.
 */
public final class DesirableRangesDemo {

  private static final String EXPLAINED = "JPN";

  private DesirableRangesDemo() {}

  /** Runs the demo; ends with status 1 and a line on standard error if an option is not valid. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/demo");
    try {
      run(DemoOptions.from(System.getProperties()), folder, out);
    } catch (NoSuchFileException e) {
      err.println("no such file: " + e.getFile());
      System.exit(1);
    } catch (IOException | IllegalArgumentException e) {
      String.valueOf(e.getMessage()).lines().map(Medium.PLAIN::line).forEach(err::println);
      System.exit(1);
    }
  }

  static void run(DemoOptions options, Path folder, PrintStream out) throws IOException {
    Membership members = UnData.membership(options.year(), options.population());
    DesirableRangePolicy policy =
        UnPolicies.inForce(LocalDate.of(options.year(), Month.JULY, 1))
            .withBaseFigure(baseFigure(options));
    DesirableRangeTable ranges = DesirableRangeCalculator.standard().calculate(policy, members);
    Optional<Path> file = options.staff();
    StaffCounts staff =
        file.isPresent() ? StaffCounts.read(file.get()) : SyntheticStaff.of(ranges, options.year());

    RepresentationReport report = ranges.assess(staff);

    if (options.baseFigure().isEmpty() && UnData.baseFigure(options.year()).isEmpty()) {
      out.println(
          "No base figure was found for %s, so the latest one known before it is used. Give another with -Drbm.baseFigure=..."
              .formatted(options.year()));
    }
    out.println(report.render());
    out.println("Why is " + members.of(EXPLAINED).name() + " where it is?");
    out.println(report.of(EXPLAINED).explanation().render());
    MillionPolicies.run(policy, members, staff, out);
    Files.createDirectories(folder);
    Path csv = folder.resolve("desirable-ranges.csv");
    Path json = folder.resolve("desirable-ranges.json");
    TextFile.write(csv, report.toCsv());
    RbmJson.write(json, report);
    out.println("written: " + csv);
    out.println("written: " + json);
  }

  private static BaseFigure baseFigure(DemoOptions options) {
    return options
        .baseFigure()
        .map(BaseFigure::of)
        .or(() -> UnData.baseFigure(options.year()))
        .orElseGet(() -> UnData.latestBaseFigure(options.year()));
  }
}
