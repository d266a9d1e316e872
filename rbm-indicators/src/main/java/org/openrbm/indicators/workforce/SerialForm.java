package org.openrbm.indicators.workforce;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of a {@link Tally}, a {@link CrossTally} or a {@link Dimension}: numbers and
 * texts, written one after the other, and no object.
 *
 * <p>So the stream cannot choose the class of anything that is read. Values that are read pass the
 * same checks as values that are made. Memory is taken as data arrive, never because the stream
 * announces their number.
 */
final class SerialForm implements Serializable {

  /** Admits this form, and what it stands for. */
  static final ObjectInputFilter FILTER =
      ObjectInputFilter.allowFilter(
          Set.<Class<?>>of(SerialForm.class, Tally.class, CrossTally.class, Dimension.class)
              ::contains,
          ObjectInputFilter.Status.REJECTED);

  private static final long serialVersionUID = 1L;

  /**
   * The characters written at a time: {@link DataOutput#writeUTF} can write any text of that
   * length.
   */
  private static final int CHUNK = 0xFFFF / 3;

  private static final int TALLY = 1;
  private static final int CROSS_TALLY = 2;
  private static final int DIMENSION = 3;

  private transient @Nullable Object standsFor;

  SerialForm(Object standsFor) {
    this.standsFor = standsFor;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    if (standsFor instanceof Tally tally) {
      out.writeByte(TALLY);
      tally.write(out);
    } else if (standsFor instanceof CrossTally tally) {
      out.writeByte(CROSS_TALLY);
      tally.write(out);
    } else if (standsFor instanceof Dimension dimension) {
      out.writeByte(DIMENSION);
      dimension.write(out);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException {
    int kind = in.readByte();
    try {
      standsFor =
          switch (kind) {
            case TALLY -> Tally.read(in);
            case CROSS_TALLY -> CrossTally.read(in);
            case DIMENSION -> Dimension.read(in);
            default -> throw new InvalidObjectException("no serial form has the kind " + kind);
          };
    } catch (IllegalArgumentException e) {
      InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }

  private @Nullable Object readResolve() {
    return standsFor;
  }

  /** Returns the exception of a class that is only read by its serial form. */
  static InvalidObjectException notByItsForm(Class<?> type) {
    return new InvalidObjectException(type.getSimpleName() + " is read by its serial form only");
  }

  static void writeText(DataOutput out, String text) throws IOException {
    out.writeInt((text.length() + CHUNK - 1) / CHUNK);
    for (int from = 0; from < text.length(); from += CHUNK) {
      out.writeUTF(text.substring(from, Math.min(text.length(), from + CHUNK)));
    }
  }

  static String readText(DataInput in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int left = readNumber("chunks of a text", in); left > 0; left--) {
      text.append(in.readUTF());
    }
    return text.toString();
  }

  static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  static List<String> readTexts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = readNumber("texts", in); left > 0; left--) {
      texts.add(readText(in));
    }
    return texts;
  }

  static int readNumber(String what, DataInput in) throws IOException {
    int number = in.readInt();
    Counts.check(what, number);
    return number;
  }
}
