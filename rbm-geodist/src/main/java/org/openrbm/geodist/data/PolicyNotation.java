package org.openrbm.geodist.data;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Excerpt;
import org.openrbm.geodist.policy.BlockSize;

/** The values of a catalogue as text: shares, posts, sizes of blocks, choices and days. */
final class PolicyNotation {

  private static final String PER_MEMBER = " per member";
  private static final String OF_BASE = " of the base figure";
  private static final String POSTS = " posts";
  private static final String ONE_POST = "1 post";
  private static final String GREATEST = "greatest of (";

  /** A number with more bits is written as a fraction, which takes no more digits than it has. */
  private static final int MOST_BITS = 60;

  private static final int MOST_NESTED = 50;

  private PolicyNotation() {}

  static Ratio share(String text) {
    return text.endsWith("%")
        ? Ratio.parse(text.substring(0, text.length() - 1)).dividedBy(100)
        : Ratio.parse(text);
  }

  static String ofShare(Ratio share) {
    if (bits(share) > MOST_BITS) {
      return share.toString();
    }
    String percent = number(share.times(100));
    return percent.contains("/") ? share.toString() : percent + "%";
  }

  static Ratio number(String text, String unit) {
    checkArgument(
        text.endsWith(unit),
        "value must be a number and '%s', but is \"%s\"",
        unit.strip(),
        Excerpt.of(text));
    return Ratio.parse(text.substring(0, text.length() - unit.length()));
  }

  static Ratio posts(String text) {
    return number(inPlural(text), POSTS);
  }

  static String ofPosts(Ratio posts) {
    return posts.equals(Ratio.ONE) ? ONE_POST : number(posts) + POSTS;
  }

  private static String inPlural(String text) {
    return text.equals(ONE_POST) ? "1" + POSTS : text;
  }

  /** {@return a decimal number where one is exact and short, and a fraction otherwise} */
  static String number(Ratio number) {
    if (bits(number) > MOST_BITS) {
      return number.toString();
    }
    try {
      return new BigDecimal(number.numerator())
          .divide(new BigDecimal(number.denominator()))
          .toPlainString();
    } catch (ArithmeticException noDecimalIsExact) {
      return number.toString();
    }
  }

  private static int bits(Ratio number) {
    return Math.max(number.numerator().bitLength(), number.denominator().bitLength());
  }

  static BlockSize blockSize(String text) {
    return blockSize(text, 0);
  }

  private static BlockSize blockSize(String text, int depth) {
    if (text.startsWith(GREATEST) && text.endsWith(")")) {
      checkArgument(depth < MOST_NESTED, "sizes of a block nest more than %s deep", MOST_NESTED);
      String inner = text.substring(GREATEST.length(), text.length() - 1);
      return new BlockSize.GreatestOf(
          parts(inner).stream().map(part -> blockSize(part, depth + 1)).toList());
    }
    if (text.endsWith(PER_MEMBER)) {
      return new BlockSize.PostsPerMember(
          posts(text.substring(0, text.length() - PER_MEMBER.length())));
    }
    if (text.endsWith(OF_BASE)) {
      return new BlockSize.ShareOfBase(share(text.substring(0, text.length() - OF_BASE.length())));
    }
    checkArgument(
        inPlural(text).endsWith(POSTS),
        "size of a block must be written as 4.5 posts per member, 240 posts, 40% of the base"
            + " figure, or greatest of (40% of the base figure; 191 posts), but is \"%s\"",
        Excerpt.of(text));
    return new BlockSize.Posts(posts(text));
  }

  static String ofBlockSize(BlockSize size) {
    if (size instanceof BlockSize.Posts posts) {
      return ofPosts(posts.posts());
    }
    if (size instanceof BlockSize.PostsPerMember posts) {
      return ofPosts(posts.posts()) + PER_MEMBER;
    }
    if (size instanceof BlockSize.ShareOfBase share) {
      return ofShare(share.share()) + OF_BASE;
    }
    return ((BlockSize.GreatestOf) size)
        .sizes().stream()
            .map(PolicyNotation::ofBlockSize)
            .collect(Collectors.joining("; ", GREATEST, ")"));
  }

  /** {@return the parts between semicolons that stand outside of brackets} */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  static <E extends Enum<E>> E choice(Class<E> choices, String text) {
    try {
      return Enum.valueOf(choices, text);
    } catch (IllegalArgumentException e) {
      throw illegalArgument(
          "\"%s\" is none of %s"
              .formatted(Excerpt.of(text), Arrays.toString(choices.getEnumConstants())),
          e);
    }
  }

  static LocalDate day(String text) {
    return DocumentLimits.parseDay(text);
  }

  static String ofDay(LocalDate day) {
    DocumentLimits.checkYear(day.getYear()); // else it could not be read again
    return day.toString();
  }
}
