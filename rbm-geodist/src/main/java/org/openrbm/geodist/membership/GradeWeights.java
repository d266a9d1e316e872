package org.openrbm.geodist.membership;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.DocumentFile;
import org.openrbm.core.Figure;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.text.Medium;

/**
 * The points that a post of each grade counts.
 *
 * <p>In the weighted ranges of the United Nations a policy in posts becomes one in points by the
 * average points per post w:
 *
 * <pre>{@code
 * policy.withPointsPerPost(weights.averagePointsPerPost(posts).orElseThrow())
 * }</pre>
 *
 * <p>The midpoint is then multiplied by w, the flexibility is at least 4.8·w and the upper limit at
 * least 14·w. Reports state these products rounded to points; here only limits are rounded. The
 * weights by grade are not published with the ranges and must be supplied.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = GradeWeights.Builder.class)
@JsonPropertyOrder({"source", "weights"})
public abstract sealed class GradeWeights permits ImmutableGradeWeights {

  GradeWeights() {}

  /** {@return where the weights come from} */
  public abstract Optional<Citation> source();

  /** {@return the points by grade, each 0 or more, sorted by grade} */
  @Value.NaturalOrder
  public abstract SortedMap<String, Ratio> weights();

  /**
   * Returns these weights.
   *
   * @throws IllegalArgumentException if there are none, a grade is blank or has blanks around it,
   *     or a weight is negative
   */
  public static GradeWeights of(Map<String, Ratio> weights) {
    return new Builder().putAllWeights(weights).build();
  }

  /**
   * Reads weights from CSV with the header {@code grade,weight}, also written {@code level} and
   * {@code points}. Separators, cases and empty lines are as {@link StaffCounts#parse} says.
   *
   * @throws InvalidDocumentException if the text is not such a CSV, with the faults in it
   */
  public static GradeWeights parse(String csv) {
    return parse("grade weights", csv);
  }

  /**
   * Reads weights from a CSV file in UTF-8 or, with a byte order mark, in UTF-16, as {@link
   * #parse(String)} does.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if the file is not such a CSV, with the faults in it
   */
  public static GradeWeights read(Path file) throws IOException {
    return parse(file.toString(), DocumentFile.readTable(file));
  }

  private static GradeWeights parse(String document, String csv) {
    CsvDocument source = CsvDocument.parse(document, csv, Columns.GRADE_WEIGHTS);
    Map<String, Ratio> weights = new TreeMap<>();
    source.forEachRow(
        row -> {
          Optional<String> grade = row.cell("grade", GradeWeights::checkGrade);
          Optional<Ratio> weight = row.cell("weight", text -> checkWeight("", Ratio.parse(text)));
          if (grade.isPresent() && weights.put(grade.get(), weight.orElse(Ratio.ZERO)) != null) {
            row.fault("grade", "grade '%s' stands twice".formatted(grade.get()));
          }
        });
    if (weights.isEmpty()) {
      source.fault("there are no grade weights");
    }
    source.throwIfFaulty();
    return of(weights);
  }

  static String checkGrade(String grade) {
    return MemberCode.check("grade", grade);
  }

  private static Ratio checkWeight(String ofGrade, Ratio weight) {
    checkArgument(
        weight.signum() >= 0, "weight%s must not be negative, but is %s", ofGrade, weight);
    return weight;
  }

  /** {@return these weights from that source} */
  public abstract GradeWeights withSource(Citation source);

  /** {@return these weights from that source, or without one} */
  public abstract GradeWeights withSource(Optional<? extends Citation> source);

  /** {@return other weights from the same source} */
  public abstract GradeWeights withWeights(Map<String, ? extends Ratio> weights);

  @Value.Check
  void check() {
    checkArgument(!weights().isEmpty(), "there are no grade weights");
    weights()
        .forEach((grade, weight) -> checkWeight(" of grade '" + checkGrade(grade) + "'", weight));
  }

  /**
   * Returns the weight of a grade.
   *
   * @throws IllegalArgumentException if the grade has none
   */
  public final Ratio of(String grade) {
    Ratio weight = weights().get(grade);
    checkArgument(
        weight != null,
        "grade '%s' has no weight; there are %s",
        grade,
        String.join(", ", weights().keySet()));
    return weight;
  }

  /**
   * Returns the points that a post counts on average: Σ weight·posts ÷ Σ posts.
   *
   * @param posts the posts subject to geographical distribution by grade
   * @throws IllegalArgumentException if a grade has no weight, a number is negative, or there are
   *     no posts
   * @throws ArithmeticException if the points need more than {@link Ratio#MAX_DIGITS} digits
   */
  public final Figure averagePointsPerPost(Map<String, Integer> posts) {
    Map<String, Integer> copy = ImmutableSortedMap.copyOf(posts);
    return Figure.calculated(recorder -> Figure.of(average(copy, recorder)));
  }

  private Derivation average(Map<String, Integer> postsByGrade, Recorder recorder) {
    List<Derivation> points = new ArrayList<>();
    Ratio allPoints = Ratio.ZERO;
    Ratio allPosts = Ratio.ZERO;
    for (Map.Entry<String, Integer> entry : postsByGrade.entrySet()) {
      String grade = entry.getKey();
      checkArgument(
          entry.getValue() >= 0,
          "posts of grade '%s' must not be negative, but are %s",
          grade,
          entry.getValue());
      Derivation posts = recorder.given("posts " + grade, "posts", Ratio.of(entry.getValue()));
      Derivation product = points(grade, posts, recorder);
      points.add(product);
      allPoints = allPoints.plus(product.value());
      allPosts = allPosts.plus(posts.value());
    }
    checkArgument(allPosts.signum() > 0, "average points per post need posts, but there are none");
    Derivation sum =
        recorder.derived(
            "points of all posts",
            "points",
            allPoints,
            "sum of the points of all grades",
            points.toArray(new Derivation[0]));
    return recorder.derived(
        "average points per post",
        "points",
        allPoints.dividedBy(allPosts),
        "points of all posts ÷ all posts",
        sum,
        recorder.given("all posts", "posts", allPosts));
  }

  private Derivation points(String grade, Derivation number, Recorder recorder) {
    Derivation weight =
        recorder.given("weight " + grade, "points", of(grade), source().orElse(null));
    return recorder.derived(
        "points " + grade,
        "points",
        weight.value().times(number.value()),
        "weight × number",
        weight,
        number);
  }

  /**
   * Returns the points of each stated nationality, sorted by code; staff whose nationality is not
   * stated have none.
   *
   * @throws IllegalArgumentException if a grade has no weight
   * @throws ArithmeticException if points need more than {@link Ratio#MAX_DIGITS} digits
   */
  public final SortedMap<String, Ratio> points(StaffByGrade staff) {
    staff.lines().forEach(line -> of(line.grade())); // those not stated need a weight, too
    Map<String, List<StaffLine>> byCode = new TreeMap<>();
    for (StaffLine line : staff.lines()) {
      line.code()
          .ifPresent(code -> byCode.computeIfAbsent(code, one -> new ArrayList<>()).add(line));
    }
    ImmutableSortedMap.Builder<String, Ratio> points = ImmutableSortedMap.naturalOrder();
    byCode.forEach((code, lines) -> points.put(code, pointsOf(lines, Recorder.off()).value()));
    return points.buildOrThrow();
  }

  /**
   * Returns the points of one nationality, with their explanation; 0 if it has no staff.
   *
   * @throws IllegalArgumentException if a grade of its staff has no weight
   * @throws ArithmeticException if the points need more than {@link Ratio#MAX_DIGITS} digits
   */
  public final Figure points(String code, StaffByGrade staff) {
    List<StaffLine> lines =
        staff.lines().stream().filter(line -> line.code().equals(Optional.of(code))).toList();
    return Figure.calculated(recorder -> Figure.of(pointsOf(lines, recorder)));
  }

  private Derivation pointsOf(List<StaffLine> linesOfOne, Recorder recorder) {
    List<Derivation> points = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    for (StaffLine line : linesOfOne) {
      Derivation number = recorder.given("staff " + line.grade(), "staff", Ratio.of(line.staff()));
      Derivation product = points(line.grade(), number, recorder);
      points.add(product);
      sum = sum.plus(product.value());
    }
    return recorder.derived(
        "points",
        "points",
        sum,
        "sum of weight × staff over the grades",
        points.toArray(new Derivation[0]));
  }

  /**
   * {@return such as {@code "points of 9 grades: P-1 10, P-2 12.5 …"}, with the first five grades}
   */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        weights().entrySet().stream()
            .limit(5)
            .map(
                weight ->
                    weight.getKey()
                        + " "
                        + weight.getValue().toDecimal(4).stripTrailingZeros().toPlainString())
            .collect(
                Collectors.joining(
                    ", ",
                    "points of "
                        + weights().size()
                        + (weights().size() == 1 ? " grade: " : " grades: "),
                    weights().size() > 5 ? " …" : "")));
  }

  /** Builds weights; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableGradeWeights.Builder {
    Builder() {}
  }
}
