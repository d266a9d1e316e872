package org.openrbm.core;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/** Recognises the encoding or format of a file that is not UTF-8 by its first bytes. */
final class FileForm {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String SAVE = "save it as UTF-8, in a spreadsheet as \"CSV UTF-8\"";

  /** As many bytes of a text without a byte order mark are looked at. */
  private static final int LOOKED_AT = 64;

  private FileForm() {}

  /** {@return the form of UTF-16 that a byte order mark states} */
  static Optional<Charset> utf16(ByteBuffer bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return begins(bytes, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /** {@return why a file that begins so is not read, and what to do; empty if it is} */
  static Optional<String> refused(ByteBuffer bytes, boolean utf16Allowed) {
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return Optional.of("is a workbook (xlsx) or another zip file; " + SAVE);
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("is a workbook (xls) or another Office file; " + SAVE);
    }
    if (utf16(bytes).isPresent()) {
      return utf16Allowed ? Optional.empty() : Optional.of("is in UTF-16; " + SAVE);
    }
    return zeroInEachSecond(bytes)
        ? Optional.of("looks like UTF-16 without a byte order mark; " + SAVE)
        : Optional.empty();
  }

  private static boolean zeroInEachSecond(ByteBuffer bytes) {
    int length = Math.min(LOOKED_AT, bytes.limit()) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes.get(i) == 0 ? 1 : 0;
      odd += bytes.get(i + 1) == 0 ? 1 : 0;
    }
    return length >= 4 && (even == length / 2 ? odd == 0 : odd == length / 2 && even == 0);
  }

  /** {@return what to do about the byte at the position, which the encoding does not have} */
  static String wayOut(ByteBuffer bytes, Charset encoding) {
    if (!encoding.equals(UTF_8)) {
      return SAVE;
    }
    int at = bytes.position();
    char letter = WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {bytes.get(at)})).charAt(0);
    boolean inPair = at + 1 < bytes.limit() && (bytes.get(at + 1) & 0xC0) == 0x80;
    return Character.isLetter(letter) && !inPair
        ? "it looks like Windows-1252, in which that is '%s'; %s".formatted(letter, SAVE)
        : SAVE;
  }

  private static boolean begins(ByteBuffer bytes, int... first) {
    if (bytes.limit() < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes.get(i) & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
