package org.openrbm.geodist.inequality;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;

/**
 * Every index that is a {@code double} against its formula in decimals of 50 digits: the error is
 * below the bound that is stated with it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexPrecisionTest {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final MathContext DIGITS = new MathContext(50);

  private static final Map<BigDecimal, BigDecimal> LOGARITHMS = new HashMap<>();

  /** ln x = 2⁸ · ln(x^(1/2⁸)), and ln(1 + y) = y − y²/2 + y³/3 − … for the small y left. */
  private static BigDecimal ln(BigDecimal x) {
    return LOGARITHMS.computeIfAbsent(
        x.stripTrailingZeros(),
        number -> {
          MathContext more = new MathContext(64);
          BigDecimal root = number;
          for (int i = 0; i < 8; i++) {
            root = root.sqrt(more);
          }
          BigDecimal y = root.subtract(ONE);
          BigDecimal sum = ZERO;
          BigDecimal power = y;
          for (int i = 1; power.abs().compareTo(new BigDecimal("1E-64")) > 0; i++) {
            BigDecimal term = power.divide(BigDecimal.valueOf(i), more);
            sum = i % 2 == 1 ? sum.add(term) : sum.subtract(term);
            power = power.multiply(y, more);
          }
          return sum.multiply(BigDecimal.valueOf(1 << 8), DIGITS);
        });
  }

  private static BigDecimal exp(BigDecimal x) {
    BigDecimal sum = ZERO;
    BigDecimal term = ONE;
    for (int i = 1; term.compareTo(new BigDecimal("1E-60")) > 0; i++) {
      sum = sum.add(term);
      term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
    }
    return sum;
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(ZERO, BigDecimal::add);
  }

  /** Each index by the formula that the literature has, from amounts that are decimals. */
  private static Map<RepresentationIndex, BigDecimal> exactly(
      List<BigDecimal> staff, List<BigDecimal> entitlements) {
    BigDecimal n = sum(staff);
    BigDecimal e = sum(entitlements);
    BigDecimal squares = ZERO;
    BigDecimal relative = ZERO;
    BigDecimal theil = ZERO;
    BigDecimal roots = ZERO;
    BigDecimal entropy = ZERO;
    int represented = 0;
    for (int i = 0; i < staff.size(); i++) {
      BigDecimal p = staff.get(i).divide(n, DIGITS);
      BigDecimal q = entitlements.get(i).divide(e, DIGITS);
      BigDecimal square = p.subtract(q).pow(2);
      squares = squares.add(square);
      relative = relative.add(square.divide(q, DIGITS));
      roots = roots.add(p.sqrt(DIGITS).subtract(q.sqrt(DIGITS)).pow(2));
      if (p.signum() > 0) {
        represented++;
        BigDecimal lnP = ln(staff.get(i)).subtract(ln(n));
        BigDecimal lnQ = ln(entitlements.get(i)).subtract(ln(e));
        theil = theil.add(p.multiply(lnP.subtract(lnQ)));
        entropy = entropy.subtract(p.multiply(lnP));
      }
    }
    Map<RepresentationIndex, BigDecimal> exact = new EnumMap<>(RepresentationIndex.class);
    exact.put(RepresentationIndex.GALLAGHER, squares.divide(TWO).sqrt(DIGITS));
    exact.put(RepresentationIndex.SAINTE_LAGUE_SUM, relative);
    exact.put(RepresentationIndex.SAINTE_LAGUE_ROOT, relative.sqrt(DIGITS));
    exact.put(RepresentationIndex.THEIL, theil);
    exact.put(RepresentationIndex.HELLINGER, roots.divide(TWO).sqrt(DIGITS));
    exact.put(RepresentationIndex.SHANNON, entropy);
    exact.put(RepresentationIndex.EFFECTIVE_NUMBER_BY_SHANNON, exp(entropy));
    if (staff.size() > 1) {
      exact.put(
          RepresentationIndex.PIELOU_AMONG_ALL,
          entropy.divide(ln(BigDecimal.valueOf(staff.size())), DIGITS));
    }
    if (represented > 1) {
      exact.put(
          RepresentationIndex.PIELOU_AMONG_REPRESENTED,
          entropy.divide(ln(BigDecimal.valueOf(represented)), DIGITS));
      exact.put(
          RepresentationIndex.HEIP_AMONG_REPRESENTED,
          exp(entropy).subtract(ONE).divide(BigDecimal.valueOf(represented - 1L), DIGITS));
    }
    return exact;
  }

  private static RepresentationShares shares(
      List<BigDecimal> staff, List<BigDecimal> entitlements) {
    Map<String, Ratio> p = new LinkedHashMap<>();
    Map<String, Ratio> q = new LinkedHashMap<>();
    for (int i = 0; i < staff.size(); i++) {
      p.put("M" + i, Ratio.from(staff.get(i)));
      q.put("M" + i, Ratio.from(entitlements.get(i)));
    }
    return RepresentationShares.of(p, q);
  }

  /** {@return the number of values compared} */
  private static int compare(List<BigDecimal> staff, List<BigDecimal> entitlements) {
    IndexReport report = IndexReport.of(shares(staff, entitlements));
    int compared = 0;
    for (Map.Entry<RepresentationIndex, BigDecimal> exact :
        exactly(staff, entitlements).entrySet()) {
      IndexValue value = report.value(exact.getKey());
      if (value.approximate().isPresent()) {
        BigDecimal error =
            new BigDecimal(value.approximate().orElseThrow()).subtract(exact.getValue()).abs();
        assertThat(Ratio.from(error.round(new MathContext(20))))
            .as("%s of %s against %s", value, staff.size(), exact.getValue())
            .isLessThan(value.errorBelow().orElseThrow());
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(6);
    return compared;
  }

  private static List<BigDecimal> numbers(Random random, int size, int least, int most) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(BigDecimal.valueOf(least + random.nextInt(most - least + 1)));
    }
    return numbers;
  }

  /** The error of the effective number was 5.8E-12 where 1E-12 was stated. */
  @Test
  void holds_for_160_members_with_3_and_33_with_4() {
    List<BigDecimal> staff = new ArrayList<>(Collections.nCopies(160, BigDecimal.valueOf(3)));
    staff.addAll(Collections.nCopies(33, BigDecimal.valueOf(4)));
    compare(staff, Collections.nCopies(193, ONE));
    assertThat(Concentration.of(shares(staff, staff).staff()).effectiveNumberByShannon())
        .isEqualTo(
            exactly(staff, staff)
                .getOrDefault(RepresentationIndex.EFFECTIVE_NUMBER_BY_SHANNON, ZERO)
                .doubleValue());
  }

  @Test
  void holds_for_random_patterns_of_193_members() {
    Random random = new Random(193);
    int compared = 0;
    for (int i = 0; i < 120; i++) {
      int most = 1 + random.nextInt(i % 2 == 0 ? 5 : 400);
      List<BigDecimal> staff = numbers(random, 193, i % 3 == 0 ? 0 : 1, most);
      compared += compare(staff, numbers(random, 193, 1, 1 + random.nextInt(400)));
    }
    assertThat(compared).isGreaterThanOrEqualTo(120 * 9);
  }

  @Test
  void holds_for_few_members_of_whom_some_have_all_or_nothing() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      int size = 1 + random.nextInt(4);
      List<BigDecimal> staff = numbers(random, size, 0, 3);
      staff.set(0, staff.get(0).add(ONE));
      List<BigDecimal> entitlements = numbers(random, size, 1, 3);
      if (i % 2 == 0) { // shares that are almost proportional
        entitlements = new ArrayList<>(staff);
        entitlements.replaceAll(one -> one.add(new BigDecimal("1E-9")));
      }
      compare(staff, entitlements);
    }
  }

  /** The error of the root was 3.8E-10 where 1E-12 was stated. */
  @Test
  void holds_for_an_entitlement_of_almost_nothing() {
    for (int zeros : new int[] {3, 8, 12, 13, 20, 40, 100, 300}) {
      List<BigDecimal> entitlements =
          List.of(BigDecimal.ONE.scaleByPowerOfTen(-zeros), BigDecimal.valueOf(3), TWO);
      compare(List.of(BigDecimal.valueOf(5), ONE, ONE), entitlements);
    }
    IndexValue root =
        IndexReport.of(shares(List.of(ONE, ONE), List.of(new BigDecimal("1E-12"), ONE)))
            .value(RepresentationIndex.SAINTE_LAGUE_ROOT);
    // about half a million, where one double is 5.8E-11 from the next
    assertThat(root.errorBelow()).contains(Ratio.parse("0.0000000001"));
    assertThat(root).asString().contains(" (error below 1E-10): √(Σ(p − q)² ÷ q)");
    assertThat(RbmJson.read(RbmJson.write(root), IndexValue.class)).isEqualTo(root);
    OtherMappers.assertAgree(root, IndexValue.class);
  }

  /** (½)² ÷ q with q = 10⁻⁷⁰⁰ is beyond any double, and so is its root; the fraction is not. */
  @Test
  void says_that_a_value_is_too_large() {
    BigDecimal tiny = BigDecimal.ONE.scaleByPowerOfTen(-700);
    IndexReport report = IndexReport.of(shares(List.of(ONE, ONE), List.of(tiny, ONE)));
    assertThat(report.value(RepresentationIndex.SAINTE_LAGUE_ROOT).noValue())
        .contains(NoIndexValue.TOO_LARGE);
    assertThat(report.value(RepresentationIndex.SAINTE_LAGUE_SUM).exact()).isPresent();
    assertThat(report.value(RepresentationIndex.THEIL).approximate()).isPresent();
    assertThat(RbmJson.read(RbmJson.write(report), IndexReport.class)).isEqualTo(report);
    OtherMappers.assertAgree(report, IndexReport.class);
  }

  /** The Sainte-Laguë sum has the least common multiple of all entitlements below its line. */
  @Test
  void works_for_2_000_members_and_holds() {
    Random random = new Random(2_000);
    List<BigDecimal> staff = numbers(random, 2_000, 0, 60);
    List<BigDecimal> entitlements = numbers(random, 2_000, 1, 50_000_000);
    compare(staff, entitlements);

    RepresentationShares shares = shares(staff, entitlements);
    IndexReport report = IndexReport.of(shares);
    for (IndexValue value : report.values()) {
      assertThat(value.noValue()).as("%s", value).isEmpty();
    }
    IndexValue sum = report.value(RepresentationIndex.SAINTE_LAGUE_SUM);
    assertThat(sum.exact()).isEmpty();
    assertThat(sum.errorBelow()).isPresent();
    assertThat(report.figure(RepresentationIndex.SAINTE_LAGUE_SUM).reason())
        .contains(NoIndexValue.TOO_MANY_DIGITS);
    assertThat(report.representationRatios()).hasSize(2_000);
    assertThat(RbmJson.read(RbmJson.write(report), IndexReport.class)).isEqualTo(report);
    OtherMappers.assertAgree(report, IndexReport.class);
    assertThat(Disproportionality.of(shares).sainteLagueSum().reason())
        .contains(NoIndexValue.TOO_MANY_DIGITS);
  }

  @Test
  void works_for_20_000_members_and_holds() {
    Random random = new Random(20_000);
    int compared = compare(numbers(random, 20_000, 0, 9), numbers(random, 20_000, 1, 9));
    assertThat(compared).isEqualTo(9); // the sum is exact: the entitlements are small
  }
}
