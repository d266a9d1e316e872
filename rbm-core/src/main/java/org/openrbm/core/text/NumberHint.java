package org.openrbm.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how to write a number that stands in another notation. The number itself is refused, because
 * {@code 1,234} is a thousand and more in one country, and one and a bit in another. A per cent
 * sign has no hint: whether 50% is 50 or 0.5 depends on the column.
 *
 * @since 0.1.0
 */
public final class NumberHint {

  private static final int LONGEST = 40;

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([./][0-9]+)?");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
  private static final Pattern GROUPED_BY_COMMAS =
      Pattern.compile("-?[0-9]{1,3}(,[0-9]{3}){2,}(\\.[0-9]+)?|-?[0-9]{1,3},[0-9]{3}\\.[0-9]+");
  private static final Pattern GROUPED_BY_POINTS =
      Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
  private static final Pattern GROUPED_BY_BLANKS =
      Pattern.compile("-?[0-9]{1,3}([ '\u2019\u00A0\u2009\u202F][0-9]{3})+([.,][0-9]+)?");
  private static final Pattern COMMA_AND_THREE_DIGITS =
      Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
  private static final Pattern PLUS = Pattern.compile("\\+([0-9]+(\\.[0-9]+)?)");
  private static final Pattern ZERO_DECIMALS = Pattern.compile("(-?[0-9]+)\\.0+");

  private NumberHint() {}

  /**
   * {@return such as {@code "write 1500"} for {@code "1.5e3"}; empty if no other notation is seen}
   *
   * @param text a text that was refused as a number
   */
  public static Optional<String> of(String text) {
    return hint(text, number -> true);
  }

  /**
   * {@return the same where only a whole number will do; {@code "write 1234"} for {@code "1,234"}}
   *
   * @param text a text that was refused as a whole number
   */
  public static Optional<String> ofWhole(String text) {
    return hint(text, number -> !number.contains("."));
  }

  private static Optional<String> hint(String text, Predicate<String> wanted) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String number = text.strip();
    List<String> written = numbers(number);
    if (written.isEmpty() && !number.equals(text) && PLAIN.matcher(number).matches()) {
      written = List.of(number);
    }
    List<String> ways = written.stream().filter(wanted).toList();
    return ways.isEmpty() ? Optional.empty() : Optional.of("write " + String.join(" or ", ways));
  }

  private static List<String> numbers(String text) {
    if (SCIENTIFIC.matcher(text).matches()) {
      return List.of(new BigDecimal(text).toPlainString());
    }
    if (GROUPED_BY_COMMAS.matcher(text).matches()) {
      return List.of(text.replace(",", ""));
    }
    if (COMMA_AND_THREE_DIGITS.matcher(text).matches()) {
      return List.of(text.replace(",", ""), text.replace(',', '.'));
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return List.of(text.replace(',', '.'));
    }
    if (GROUPED_BY_BLANKS.matcher(text).matches()) {
      return List.of(text.replaceAll("[^-0-9.,]", "").replace(',', '.'));
    }
    Matcher plain = ZERO_DECIMALS.matcher(text);
    if (plain.matches()) {
      return List.of(plain.group(1));
    }
    if (GROUPED_BY_POINTS.matcher(text).matches()) {
      return List.of(text.replace(".", "").replace(',', '.'));
    }
    Matcher signed = PLUS.matcher(text);
    return signed.matches() ? List.of(signed.group(1)) : List.of();
  }
}
