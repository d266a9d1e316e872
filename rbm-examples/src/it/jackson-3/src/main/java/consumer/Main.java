package consumer;

import java.util.List;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.jackson3.RbmModule;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.ParityCalculator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** Has values of the library inside its own, and a mapper of Jackson 3. */
public final class Main {

  /** A type of the program's own. */
  public record Plan(
      String name, ReportingPeriod period, Ratio share, List<GenderComposition> staff) {}

  private Main() {}

  public static void main(String[] arguments) {
    // on the module path a mapper has to be told of the library
    JsonMapper mapper =
        Main.class.getModule().isNamed()
            ? JsonMapper.builder().addModule(new RbmModule()).build()
            : JsonMapper.builder().findAndAddModules().build();
    System.out.println("Jackson " + PackageVersion.VERSION);

    String json =
        "{\"name\":\"one\",\"period\":\"2018-01-01/2018-12-31\","
            + "\"share\":{\"exact\":\"1/3\",\"decimal\":0.333333333333333},\"staff\":[{\"women\":3,\"men\":4,\"otherOrNotStated\":0}]}";
    Plan plan =
        new Plan(
            "one",
            ReportingPeriod.ofYear(2018),
            Ratio.of(1, 3),
            List.of(GenderComposition.of(3, 4)));
    expect(json, mapper.writeValueAsString(plan));
    expect(plan, mapper.readValue(json, Plan.class));

    Membership members = UnData.membership(2015);
    expect(members, mapper.readValue(mapper.writeValueAsString(members), Membership.class));

    refused(
        "duplicate key",
        () -> mapper.readValue(json.replace("\"men\":4", "\"men\":4,\"men\":4"), Plan.class));
    refused(
        "unknown field", () -> mapper.readValue(json.replace("\"men\"", "\"man\""), Plan.class));
    refused(
        "null is not allowed",
        () -> mapper.readValue(json.replace("\"men\":4", "\"men\":null"), Plan.class));
    refused("no JSON form", () -> mapper.writeValueAsString(ParityCalculator.standard()));
    refused(
        "no JSON form",
        () -> JsonMapper.builder().build().writeValueAsString(ParityCalculator.standard()));
  }

  /** What may be refused. */
  private interface Step {
    Object take();
  }

  private static void refused(String message, Step step) {
    try {
      throw new IllegalStateException("expected a refusal, but was " + step.take());
    } catch (DatabindException e) {
      expect(true, e.getMessage().contains(message));
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + ", but was " + actual);
    }
  }
}
