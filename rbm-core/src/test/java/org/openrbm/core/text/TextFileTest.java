package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextFileTest {

  /** More than any buffer between the text and the disk. */
  private static final String LONG = "0123456789".repeat(100_000);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name_the_file() {
    file = folder.resolve("report.json");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void writes_a_new_file_and_replaces_an_old_one() throws IOException {
    TextFile.write(file, "old 中\n");
    assertThat(file).hasContent("old 中\n");
    TextFile.write(file, "new");
    assertThat(file).hasContent("new");
    TextFile.write(file, out -> out.append("piece ").append("by piece"));
    assertThat(file).hasContent("piece by piece");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void writes_where_a_name_has_no_folder() throws IOException {
    Path here = Path.of("TextFileTest.tmp");
    try {
      TextFile.write(here, "here");
      assertThat(here).hasContent("here");
    } finally {
      Files.deleteIfExists(here);
    }
  }

  @Test
  void a_failure_in_the_middle_leaves_the_old_text() throws IOException {
    TextFile.write(file, "old");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                TextFile.write(
                    file,
                    out -> {
                      out.append(LONG);
                      throw new IOException("No space left on device");
                    }))
        .withMessage("No space left on device");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                TextFile.write(
                    file,
                    out -> {
                      out.append(LONG);
                      throw new IllegalStateException("no such policy");
                    }));
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(
            () ->
                TextFile.write(
                    file,
                    out -> {
                      out.append(LONG);
                      throw new OutOfMemoryError("Java heap space");
                    }));
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void a_failure_leaves_no_file_where_there_was_none() throws IOException {
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> TextFile.write(file, LONG + "\uD83D"));
    assertThat(files()).isEmpty();
  }

  @Test
  void half_a_pair_of_surrogates_leaves_the_old_text() throws IOException {
    TextFile.write(file, "old");
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> TextFile.write(file, "\uDE00 new"));
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void until_all_is_written_a_reader_sees_the_old_text() throws IOException {
    TextFile.write(file, "old");
    TextFile.write(
        file,
        out -> {
          out.append(LONG);
          assertThat(file).hasContent("old");
        });
    assertThat(file).hasContent(LONG);
  }

  @Test
  void readers_and_writers_at_once_see_one_text_or_the_other() throws Exception {
    String a = "a".repeat(200_000);
    String b = "b".repeat(100_000);
    TextFile.write(file, a);
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> write(a));
    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> write(b));
    for (int i = 0; i < 100 || !(first.isDone() && second.isDone()); i++) {
      String seen = Files.readString(file);
      assertThat(seen.equals(a) || seen.equals(b)).as("text of %s", seen.length()).isTrue();
    }
    first.get();
    second.get();
    assertThat(files()).containsExactly(file);
  }

  private void write(String text) {
    try {
      for (int i = 0; i < 50; i++) {
        TextFile.write(file, text);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_symbolic_link_is_refused_and_not_followed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    assumeTrue(link(file, precious), "the system has symbolic links");
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> TextFile.write(file, "new"))
        .withMessage(file + ": is a symbolic link; write to the file that it leads to");
    assertThat(precious).hasContent("precious");
    assertThat(file).isSymbolicLink();
    Files.delete(precious);
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> TextFile.write(file, "new")); // leads nowhere now
    assertThat(precious).doesNotExist();
  }

  @Test
  void a_link_that_takes_the_place_of_the_target_is_replaced_and_not_followed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    assumeTrue(link(folder.resolve("trial"), precious), "the system has symbolic links");
    TextFile.write(
        file,
        out -> {
          out.append("new");
          link(file, precious);
        });
    assertThat(file).isRegularFile().hasContent("new");
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(precious).hasContent("precious");
  }

  @Test
  void a_link_among_the_folders_is_followed() throws IOException {
    Path linked = folder.resolve("linked");
    assumeTrue(link(linked, Files.createDirectory(folder.resolve("real"))), "links");
    TextFile.write(linked.resolve("a"), "new");
    assertThat(folder.resolve("real").resolve("a")).hasContent("new");
  }

  private static boolean link(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Test
  void a_folder_is_refused() throws IOException {
    Files.createDirectory(file);
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> TextFile.write(file, "new"))
        .withMessage(file + ": is there and is no regular file");
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> TextFile.write(Path.of("/"), "new"))
        .withMessage("/: is no name of a file");
  }

  @Test
  void a_folder_that_is_missing_is_named() {
    Path below = folder.resolve("none").resolve("a");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> TextFile.write(below, "new"))
        .withMessage(below + ": there is no such folder");
  }

  @Test
  void the_permissions_of_an_old_file_are_kept_and_hold_from_the_start() throws IOException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
      Files.writeString(file, "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      TextFile.write(
          file,
          out -> {
            for (Path one : files()) { // the fresh one among them
              assertThat(PosixFilePermissions.fromString(permissions))
                  .containsAll(Files.getPosixFilePermissions(one));
            }
          });
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void a_new_file_has_the_permissions_of_any_new_file() throws IOException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path other = Files.writeString(folder.resolve("other"), "");
    TextFile.write(file, "new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void a_file_that_may_not_be_written_is_refused() throws IOException {
    Files.writeString(file, "old");
    assertThat(file.toFile().setReadOnly()).isTrue();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> TextFile.write(file, "new"))
        .withMessage(file + ": may not be written");
    assertThat(file).hasContent("old");
  }
}
