package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.workforce.DisabilityInclusion.Scored;

/** Streams that somebody else wrote. The time limits are far above what a sound reader takes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class HostileStreamTest {

  private static final WorkforceMeasure<String, Composition> BY_GRADE =
      Composition.measure(Key.of("grade", label -> label));

  /** Sets of sets, 60 deep, each with two: its hash takes 2⁶⁰ steps. Empty sets are added first. */
  private static void arm(Set<Object> root) {
    Set<Object> one = root;
    Set<Object> other = new HashSet<>();
    for (int depth = 0; depth < 60; depth++) {
      Set<Object> first = new HashSet<>();
      Set<Object> second = new HashSet<>();
      first.add("the first differs");
      for (Set<Object> each : List.of(one, other)) {
        each.add(first);
        each.add(second);
      }
      one = first;
      other = second;
    }
  }

  private static Set<Object> bomb() {
    Set<Object> root = new HashSet<>();
    arm(root);
    return root;
  }

  private static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static Object readFiltered(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(Tally.serialFilter());
      return in.readObject();
    }
  }

  @Test
  void an_observation_of_a_foreign_class_is_never_read() throws Exception {
    HashSet<Object> observation = new HashSet<>();
    Talli impostor = new Talli(observation);
    arm(observation); // not before it has been hashed
    byte[] stream =
        new String(bytes(impostor), StandardCharsets.ISO_8859_1)
            .replace("workforce.Talli", "workforce.Tally")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(stream))
        .withMessage("Tally is read by its serial form only");
  }

  @Test
  void the_filter_admits_tallies_and_nothing_else() throws Exception {
    Tally tally = BY_GRADE.tally(List.of("P-4", "P-4", "P-5"));
    assertThat(readFiltered(bytes(tally))).isEqualTo(tally);
    Dimension grade = Dimension.of("grade", "P-4", "P-5");
    assertThat(readFiltered(bytes(grade))).isEqualTo(grade);
    CrossTally cross = CrossTally.of(grade);
    cross.addTimes(7, 1);
    assertThat(((CrossTally) readFiltered(bytes(cross))).result()).isEqualTo(cross.result());
    for (Object other : List.of(bomb(), LocalDate.EPOCH, new long[9], new Talli("P-4"))) {
      byte[] stream = bytes(other);
      assertThatExceptionOfType(InvalidClassException.class)
          .isThrownBy(() -> readFiltered(stream))
          .withMessage("filter status: REJECTED");
    }
  }

  /** The count stands in the last 8 bytes but one, as the observation was the only one. */
  @Test
  void a_negative_count_is_refused() throws Exception {
    byte[] stream = bytes(BY_GRADE.tally(List.of("P-4")));
    assertThat(stream[stream.length - 2]).isEqualTo((byte) 1);
    stream[stream.length - 9] = (byte) 0x80;
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(stream))
        .withMessage(
            "count of 'P-4' in tally of 'composition by 'grade'' must not be negative, but is"
                + " -9223372036854775807");
  }

  /** What stands in a stream, written by hand. */
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private static DataInputStream content(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.write(new DataOutputStream(bytes));
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static void rejects(String message, Content content) {
    Check.rejects(() -> Tally.read(content(content)), message);
  }

  @Test
  void content_that_no_tally_has_is_refused() {
    rejects(
        "count of observations must not be negative, but is -1",
        out -> {
          SerialForm.writeText(out, "measure");
          out.writeInt(-1);
        });
    rejects("count of chunks of a text must not be negative, but is -5", out -> out.writeInt(-5));
    rejects(
        "'P-4' stands twice in tally of 'measure'",
        out -> {
          SerialForm.writeText(out, "measure");
          out.writeInt(2);
          for (int i = 0; i < 2; i++) {
            Observation.write(out, "P-4");
            out.writeLong(1);
          }
        });
    rejects(
        "no observation has the kind 9",
        out -> {
          SerialForm.writeText(out, "measure");
          out.writeInt(1);
          SerialForm.writeTexts(out, List.of());
          out.writeByte(9);
        });
    rejects(
        "no observation has the constant 1000",
        out -> {
          SerialForm.writeText(out, "measure");
          out.writeInt(1);
          SerialForm.writeTexts(out, List.of());
          out.writeByte(3);
          out.writeInt(1_000);
        });
    rejects(
        "score '2/4' is not the text of a number",
        out -> {
          SerialForm.writeText(out, "measure");
          out.writeInt(1);
          Observation.write(out, new Scored(DisabilityStatus.WITH, "2/4"));
        });
    rejects(
        "a tally must be by at most 100 keys",
        out -> {
          SerialForm.writeText(out, "measure");
          out.writeInt(1);
          SerialForm.writeTexts(out, Collections.nCopies(101, "group"));
        });
  }

  /** 16,777,216 cells are announced in 60 bytes; the memory for them is never asked for. */
  @Test
  void cells_that_do_not_follow_are_not_believed() {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i < 1 << 12; i++) {
      labels.add(Integer.toString(i, 36));
    }
    assertThatExceptionOfType(EOFException.class)
        .isThrownBy(
            () ->
                CrossTally.read(
                    content(
                        out -> {
                          out.writeInt(2);
                          Dimension.of("one", labels).write(out);
                          Dimension.of("other", labels).write(out);
                        })));
    Check.rejects(
        () ->
            CrossTally.read(
                content(
                    out -> {
                      out.writeInt(1);
                      Dimension.of("one", "a").write(out);
                      out.writeLong(-1);
                    })),
        "count of a cell must not be negative, but is -1");
  }

  @Test
  void what_cannot_be_an_observation_is_not_written() {
    Tally tally = BY_GRADE.tally();
    tally.add(LocalDate.EPOCH, 1);
    assertThatExceptionOfType(NotSerializableException.class)
        .isThrownBy(() -> bytes(tally))
        .withMessage("java.time.LocalDate");
    Tally deep = BY_GRADE.tally();
    Object observation = "P-4";
    for (int i = 0; i < 101; i++) {
      observation = new WorkforceMeasure.Keyed("group", observation);
    }
    deep.add(observation, 1);
    assertThatExceptionOfType(NotSerializableException.class)
        .isThrownBy(() -> bytes(deep))
        .withMessage("a tally by more than 100 keys");
  }

  @Test
  void texts_of_any_length_and_any_characters_arrive() throws Exception {
    Tally tally = BY_GRADE.tally();
    for (String label : List.of("", "\ud800", "\0", "员".repeat(70_000), "a".repeat(21_845))) {
      tally.add(label, label.length());
      tally.add(new CrossTabulation.Labels(ImmutableList.of(label, "x")), 2);
    }
    tally.add(Scored.of(DisabilityStatus.WITHOUT, Ratio.of(-7, 3)), 4);
    assertThat(read(bytes(tally))).isEqualTo(tally);
  }

  /** Whatever bytes the content consists of, it is a tally or an {@link IOException}. */
  @Test
  void bytes_changed_at_random_are_a_tally_or_refused() throws Exception {
    Tally tally = BY_GRADE.tally(List.of("P-4", "P-5", "P-5", ""));
    tally.add(new WorkforceMeasure.Keyed("unit", HeadcountItem.LEAVER), 3);
    tally.add(Scored.of(DisabilityStatus.WITH, Ratio.of(1, 3)), 4);
    tally.add(new TimeToRecruit.Days(40, true), 5);
    byte[] sound = bytes(tally);
    // after the name of the class, its version, flags, number of fields and ends
    int content =
        new String(sound, StandardCharsets.ISO_8859_1).indexOf("SerialForm")
            + "SerialForm".length()
            + 13;
    Random random = new Random(19);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = sound.clone();
      for (int more = random.nextInt(3); more >= 0; more--) {
        changed[content + random.nextInt(changed.length - content)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(readFiltered(changed)).isInstanceOf(Tally.class);
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(5_000);
  }
}
