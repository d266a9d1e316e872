package org.openrbm.geodist;

import static com.google.common.base.Preconditions.checkArgument;

/** The one rule for codes of members and nationalities: some text, without blanks around it. */
final class MemberCode {

  private MemberCode() {}

  /** Returns {@code code} if it is well-formed. */
  static String check(String code) {
    checkArgument(!code.isBlank(), "member code must not be blank");
    checkArgument(
        code.strip().equals(code), "member code '%s' must not have blanks around it", code);
    return code;
  }
}
