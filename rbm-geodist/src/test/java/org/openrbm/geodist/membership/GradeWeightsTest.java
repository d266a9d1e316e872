package org.openrbm.geodist.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Points against sums of whole numbers; each weight is so many 720ths. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradeWeightsTest {

  private static final int PARTS = 720;

  private static final List<String> GRADES = List.of("P-1", "P-2", "P-3", "P-4", "P-5", "D-1");

  private static Map<String, Integer> parts(Random random) {
    Map<String, Integer> parts = new HashMap<>();
    GRADES.forEach(grade -> parts.put(grade, random.nextInt(100 * PARTS)));
    return parts;
  }

  private static GradeWeights weights(Map<String, Integer> parts) {
    Map<String, Ratio> weights = new TreeMap<>();
    parts.forEach((grade, n) -> weights.put(grade, Ratio.of(n, PARTS)));
    return GradeWeights.of(weights);
  }

  private static int number(Random random) {
    return random.nextInt(random.nextInt(5) == 0 ? Integer.MAX_VALUE : 20);
  }

  private static Ratio of720ths(BigInteger parts, BigInteger divisor) {
    return Ratio.of(parts, divisor.multiply(BigInteger.valueOf(PARTS)));
  }

  /** Σ weight·posts ÷ Σ posts. */
  @Test
  void the_average_is_that_of_whole_numbers() {
    Random random = new Random(84);
    for (int i = 0; i < 3_000; i++) {
      Map<String, Integer> parts = parts(random);
      Map<String, Integer> posts = new HashMap<>();
      BigInteger points = BigInteger.ZERO;
      BigInteger all = BigInteger.ZERO;
      for (String grade : GRADES.subList(0, 1 + random.nextInt(GRADES.size()))) {
        int n = posts.isEmpty() ? Math.max(1, number(random)) : number(random);
        posts.put(grade, n);
        all = all.add(BigInteger.valueOf(n));
        points = points.add(BigInteger.valueOf((long) n * parts.getOrDefault(grade, 0)));
      }
      GradeWeights weights = weights(parts);
      assertThat(weights.averagePointsPerPost(posts).orElseThrow())
          .isEqualTo(of720ths(points, all));
      assertThat(weights.averagePointsPerPost(posts).explanation().value())
          .isEqualTo(of720ths(points, all));
    }
  }

  /** Σ weight·staff over the grades of each nationality, in whatever order the lines come. */
  @Test
  void the_points_of_a_nationality_are_those_of_whole_numbers() {
    Random random = new Random(86);
    for (int i = 0; i < 3_000; i++) {
      Map<String, Integer> parts = parts(random);
      List<StaffLine> lines = new ArrayList<>();
      Map<String, BigInteger> points = new TreeMap<>();
      for (String grade : GRADES) {
        for (String code : List.of("CCC", "AAA", "", "BBB")) {
          if (random.nextBoolean()) {
            continue;
          }
          int staff = random.nextInt(random.nextInt(5) == 0 ? Integer.MAX_VALUE / 8 : 20);
          if (code.isEmpty()) {
            lines.add(StaffLine.notStated(grade, staff));
          } else {
            lines.add(StaffLine.of(code, grade, staff));
            points.merge(
                code,
                BigInteger.valueOf((long) staff * parts.getOrDefault(grade, 0)),
                BigInteger::add);
          }
        }
      }
      GradeWeights weights = weights(parts);
      StaffByGrade staff = StaffByGrade.of(lines);
      Map<String, Ratio> expected = new TreeMap<>();
      points.forEach((code, sum) -> expected.put(code, of720ths(sum, BigInteger.ONE)));
      assertThat(weights.points(staff)).isEqualTo(expected);
      for (String code : List.of("AAA", "BBB", "CCC")) {
        assertThat(weights.points(code, staff).explanation().value())
            .isEqualTo(Optional.ofNullable(expected.get(code)).orElse(Ratio.ZERO));
      }
    }
  }
}
