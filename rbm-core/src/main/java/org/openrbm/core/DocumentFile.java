package org.openrbm.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the text of a document from a file in UTF-8.
 *
 * <p>The length is checked while the file is read, because a device or a pipe has no size; so no
 * file takes more memory than the longest document.
 *
 * @since 0.1.0
 */
public final class DocumentFile {

  private static final int CHUNK = 1 << 16;

  private DocumentFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read; it names the file
   * @throws InvalidDocumentException if the file is not in UTF-8, or longer than {@link
   *     DocumentLimits#MAX_CHARACTERS}; it names the file
   */
  public static String read(Path file) throws IOException {
    return read(file, false);
  }

  /**
   * Reads a file of a table, as {@link #read(Path)} does, and also in UTF-16 if it begins with a
   * byte order mark, as spreadsheets save it under the name Unicode text.
   *
   * @throws IOException if the file cannot be read; it names the file
   * @throws InvalidDocumentException if the file is in neither, or longer than {@link
   *     DocumentLimits#MAX_CHARACTERS}; it names the file, and another encoding or format where one
   *     is recognised
   */
  public static String readTable(Path file) throws IOException {
    return read(file, true);
  }

  private static String read(Path file, boolean utf16) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in, utf16);
    } catch (FileSystemException e) { // it names the file
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  static String read(String name, InputStream in) throws IOException {
    return read(name, in, false);
  }

  private static String read(String name, InputStream in, boolean utf16) throws IOException {
    StringBuilder text = new StringBuilder();
    CharsetDecoder decoder = UTF_8.newDecoder(); // reports what is not UTF-8
    boolean begun = false;
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer characters = CharBuffer.allocate(CHUNK); // each has a byte or more
    boolean ended = false;
    while (!ended) {
      int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      ended = bytes.position() + count < CHUNK;
      bytes.position(bytes.position() + count).flip();
      if (!begun) {
        begun = true;
        Optional<Charset> other = FileForm.utf16(bytes);
        Optional<String> refused = FileForm.refused(bytes, utf16);
        if (refused.isPresent()) {
          throw fault(name, "", refused.get());
        }
        if (other.isPresent()) {
          decoder = other.get().newDecoder();
          bytes.position(2); // after the byte order mark
        }
      }
      CoderResult result = decoder.decode(bytes, characters, ended);
      text.append(characters.flip());
      if (result.isError()) {
        throw fault(
            name,
            "line " + (1 + text.chars().filter(c -> c == '\n').count()),
            "not %s: byte 0x%02X after %s characters; %s"
                .formatted(
                    decoder.charset(),
                    bytes.get(bytes.position()),
                    text.length(),
                    FileForm.wayOut(bytes, decoder.charset())));
      }
      if (text.length() > DocumentLimits.MAX_CHARACTERS) {
        throw fault(
            name,
            "",
            "document has more than the %s characters allowed"
                .formatted(DocumentLimits.MAX_CHARACTERS));
      }
      characters.clear();
      bytes.compact();
    }
    return text.toString();
  }

  private static InvalidDocumentException fault(String name, String place, String message) {
    return new InvalidDocumentException(name, ImmutableList.of(new Fault(place, message)));
  }
}
