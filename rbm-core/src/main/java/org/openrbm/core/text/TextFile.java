package org.openrbm.core.text;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes files of text in UTF-8, each whole or not at all.
 *
 * <p>The text goes to a new file in the same folder, {@code .rbm-*.tmp}. When all of it is on the
 * disk, that file takes the name of the target, in one step that a reader cannot see half of. A
 * failure before that step, a full disk included, leaves the target as it was, and the new file is
 * deleted. Only a process that is killed leaves the new file behind; it may then be deleted by
 * hand.
 *
 * <ul>
 *   <li>A target that is a symbolic link, a folder or a device is refused, and so is a file that
 *       may not be written. A link that takes the place of the target meanwhile is replaced, never
 *       followed. Links among the folders above the target are followed.
 *   <li>The permissions of an existing file are kept where the file system has those of POSIX. Its
 *       owner becomes the user who writes, and other hard links to it keep the old text.
 *   <li>On a file system that cannot rename in one step the target is refused, with {@link
 *       java.nio.file.AtomicMoveNotSupportedException}: there is no other way that keeps the old
 *       text on every failure.
 *   <li>If several writers write to one target at once, the text of the last one stands, whole.
 * </ul>
 *
 * @since 0.1.0
 */
public final class TextFile {

  /**
   * Writes the text of a file.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the text; whatever it throws, the target stays as it was.
     *
     * @throws IOException if {@code out} fails
     */
    void writeTo(Appendable out) throws IOException;
  }

  private TextFile() {}

  /**
   * Writes a text to a file that is there or not.
   *
   * @throws java.nio.charset.CharacterCodingException if the text has half a surrogate pair
   * @throws IOException if the target is refused or cannot be written
   */
  public static void write(Path target, String text) throws IOException {
    requireNonNull(text, "text");
    write(target, out -> out.append(text));
  }

  /**
   * Writes a text that is longer than memory, piece by piece, to a file that is there or not.
   *
   * @throws java.nio.charset.CharacterCodingException if the text has half a surrogate pair
   * @throws IOException if the target is refused or cannot be written
   */
  public static void write(Path target, Content content) throws IOException {
    requireNonNull(content, "content");
    Path folder = folder(target);
    checkReplaceable(target);
    Set<PosixFilePermission> permissions = permissions(target);
    Path fresh = folder.resolve(".rbm-" + UUID.randomUUID() + ".tmp");
    try {
      write(fresh, content, permissions);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException | Error e) {
      try {
        Files.deleteIfExists(fresh);
      } catch (IOException f) {
        e.addSuppressed(f);
      }
      throw e;
    }
    force(folder);
  }

  private static Path folder(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || target.getFileName() == null) {
      throw new FileSystemException(target.toString(), null, "is no name of a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(target.toString(), null, "there is no such folder");
    }
    return folder;
  }

  private static void checkReplaceable(Path target) throws IOException {
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemException(
          target.toString(), null, "is a symbolic link; write to the file that it leads to");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(target.toString(), null, "is there and is no regular file");
      }
      if (!Files.isWritable(target) || readOnly(target)) {
        throw new AccessDeniedException(target.toString(), null, "may not be written");
      }
    }
  }

  /**
   * {@return whether the permissions let nobody write} The system would let its administrator write
   * all the same.
   */
  private static boolean readOnly(Path target) throws IOException {
    Set<PosixFilePermission> permissions = permissions(target);
    return permissions != null
        && !permissions.contains(PosixFilePermission.OWNER_WRITE)
        && !permissions.contains(PosixFilePermission.GROUP_WRITE)
        && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
  }

  /** {@return the permissions to keep; null where there are none} */
  private static @Nullable Set<PosixFilePermission> permissions(Path target) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view == null || !Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        ? null
        : view.readAttributes().permissions();
  }

  private static void write(
      Path fresh, Content content, @Nullable Set<PosixFilePermission> permissions)
      throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    FileAttribute<?>[] attributes = // from the start: others must not read what the target hides
        permissions == null
            ? new FileAttribute<?>[0]
            : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    try (FileChannel file = FileChannel.open(fresh, options, attributes);
        Writer out =
            new BufferedWriter(
                // the encoder refuses what it cannot write; a charset would write a question mark
                Channels.newWriter(file, StandardCharsets.UTF_8.newEncoder(), -1))) {
      content.writeTo(out);
      out.flush();
      if (permissions != null) {
        Files.setPosixFilePermissions(fresh, permissions); // those the umask took away
      }
      file.force(true);
    }
  }

  /** Makes the new name survive a loss of power, where the system lets a folder be forced. */
  private static void force(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // the text is in place for every reader, and this system offers no more
    }
  }
}
