package org.openrbm.core;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentFileTest {

  private static final String SAVE = "save it as UTF-8, in a spreadsheet as \"CSV UTF-8\"";

  @TempDir Path folder;

  @Test
  void reads_what_was_written() throws IOException {
    // characters of 1, 2, 3 and 4 bytes, so that some lie across two chunks
    for (String text : new String[] {"", "a", "aé世\uD83D\uDE00\r\n".repeat(50_000)}) {
      Path file = Files.writeString(folder.resolve("document"), text);
      assertThat(DocumentFile.read(file)).isEqualTo(text);
    }
  }

  @Test
  void says_where_a_file_is_not_in_utf_8() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.read(file))
        .withMessage(
            file
                + ": line 2: not UTF-8: byte 0xE9 after 3 characters; it looks like Windows-1252,"
                + " in which that is 'é'; save it as UTF-8, in a spreadsheet as \"CSV UTF-8\"");

    Files.write(file, new byte[] {'a', (byte) 0xE4, (byte) 0xB8}); // the beginning of a character
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.read(file))
        .withMessage(file + ": line 1: not UTF-8: byte 0xE4 after 1 characters; " + SAVE);

    // half a surrogate pair, U+D83D, as UTF-8 does not write it
    Files.write(file, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD});
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(file, LocalizedText.class))
        .withMessage(file + ": line 1: not UTF-8: byte 0xED after 0 characters; " + SAVE);
  }

  /** P10. */
  @Test
  void P10_reads_a_table_in_utf_16_with_a_byte_order_mark() throws IOException {
    String text = "code\tstaff\r\nCôte d’Ivoire\t12\r\n中国\t\uD83D\uDE00\r\n".repeat(3_000);
    for (Charset form : List.of(UTF_16LE, UTF_16BE)) {
      Path file = Files.write(folder.resolve("unicode.txt"), ("\uFEFF" + text).getBytes(form));

      assertThat(DocumentFile.readTable(file)).isEqualTo(text);
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> DocumentFile.read(file)) // JSON is in UTF-8 (RFC 8259, section 8.1)
          .withMessage(file + ": is in UTF-16; " + SAVE);
    }
  }

  /** P10. */
  @Test
  void P10_names_another_encoding_or_format_and_says_what_to_do() throws IOException {
    Path file = folder.resolve("staff.csv");
    Files.write(file, "Côte d'Ivoire".getBytes(Charset.forName("windows-1252")));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.readTable(file))
        .withMessage(
            file
                + ": line 1: not UTF-8: byte 0xF4 after 1 characters; it looks like Windows-1252, in"
                + " which that is 'ô'; "
                + SAVE);
    for (Charset form : List.of(UTF_16LE, UTF_16BE)) {
      Files.write(file, "code,staff".getBytes(form));
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> DocumentFile.readTable(file))
          .withMessage(file + ": looks like UTF-16 without a byte order mark; " + SAVE);
    }
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.readTable(file))
        .withMessage(file + ": is a workbook (xlsx) or another zip file; " + SAVE);
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.readTable(file))
        .withMessage(file + ": is a workbook (xls) or another Office file; " + SAVE);
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0});
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.readTable(file))
        .withMessage(file + ": line 1: not UTF-16LE: byte 0x3D after 1 characters; " + SAVE);
  }

  /** A device such as /dev/zero has no size and no end. */
  @Test
  void stops_at_the_length_that_is_allowed() {
    Endless endless = new Endless();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentFile.read("/dev/zero", endless))
        .withMessage("/dev/zero: document has more than the 50000000 characters allowed");
    assertThat(endless.read).isBetween(50_000_000L, 50_100_000L);
  }

  @Test
  void reads_a_document_of_the_greatest_length() throws IOException {
    byte[] longest = "x".repeat(DocumentLimits.MAX_CHARACTERS).getBytes(UTF_8);
    assertThat(DocumentFile.read("x", new ByteArrayInputStream(longest)))
        .hasSize(DocumentLimits.MAX_CHARACTERS);
  }

  @Test
  void names_the_file_that_cannot_be_read() {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> DocumentFile.read(folder))
        .withMessageContaining(folder.toString());
    Path missing = folder.resolve("missing");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> DocumentFile.read(missing))
        .withMessage(missing.toString());
  }

  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      read += length;
      return length;
    }
  }
}
