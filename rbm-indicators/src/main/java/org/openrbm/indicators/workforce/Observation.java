package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.NotSerializableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.workforce.DisabilityInclusion.Scored;

/**
 * The kinds of observations that a {@link Tally} may hold, as numbers and texts in a stream: a
 * label, a whole number, a constant, a duration, a score, or the labels of several keys; each in
 * one group, or in a group of a group.
 */
final class Observation {

  /** The most groups of groups. */
  static final int MAX_DEPTH = 100;

  private static final ImmutableList<Enum<?>> CONSTANTS =
      Stream.<Class<? extends Enum<?>>>of(
              HeadcountItem.class,
              DisabilityStatus.class,
              AppraisalCompliance.Standing.class,
              Retirements.Status.class,
              TimeToRecruit.Undated.class,
              WorkforceRate.Sum.class)
          .flatMap(type -> Stream.<Enum<?>>of(type.getEnumConstants()))
          .collect(ImmutableList.toImmutableList());

  private static final int LABEL = 1;
  private static final int NUMBER = 2;
  private static final int CONSTANT = 3;
  private static final int DAYS = 4;
  private static final int SCORED = 5;
  private static final int LABELS = 6;

  private Observation() {}

  static void write(DataOutput out, Object observation) throws IOException {
    List<String> groups = new ArrayList<>();
    Object inner = observation;
    while (inner instanceof WorkforceMeasure.Keyed keyed) {
      groups.add(keyed.label());
      inner = keyed.observation();
    }
    if (groups.size() > MAX_DEPTH) {
      throw new NotSerializableException("a tally by more than " + MAX_DEPTH + " keys");
    }
    SerialForm.writeTexts(out, groups);
    writeUngrouped(out, inner);
  }

  private static void writeUngrouped(DataOutput out, Object observation) throws IOException {
    if (observation instanceof String label) {
      out.writeByte(LABEL);
      SerialForm.writeText(out, label);
    } else if (observation instanceof Integer number) {
      out.writeByte(NUMBER);
      out.writeInt(number);
    } else if (observation instanceof Enum<?> constant && CONSTANTS.contains(constant)) {
      out.writeByte(CONSTANT);
      out.writeInt(CONSTANTS.indexOf(constant));
    } else if (observation instanceof TimeToRecruit.Days days) {
      out.writeByte(DAYS);
      out.writeInt(days.days());
      out.writeBoolean(days.completed());
    } else if (observation instanceof Scored scored) {
      out.writeByte(SCORED);
      out.writeInt(CONSTANTS.indexOf(scored.status()));
      SerialForm.writeText(out, scored.score());
    } else if (observation instanceof CrossTabulation.Labels labels) {
      out.writeByte(LABELS);
      SerialForm.writeTexts(out, labels.each());
    } else {
      throw new NotSerializableException(observation.getClass().getName());
    }
  }

  static Object read(DataInput in) throws IOException {
    List<String> groups = SerialForm.readTexts(in);
    checkArgument(groups.size() <= MAX_DEPTH, "a tally must be by at most %s keys", MAX_DEPTH);
    Object observation = readUngrouped(in);
    for (int i = groups.size() - 1; i >= 0; i--) {
      observation = new WorkforceMeasure.Keyed(groups.get(i), observation);
    }
    return observation;
  }

  private static Object readUngrouped(DataInput in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case LABEL -> SerialForm.readText(in);
      case NUMBER -> in.readInt();
      case CONSTANT -> constant(in);
      case DAYS -> new TimeToRecruit.Days(SerialForm.readNumber("days", in), in.readBoolean());
      case SCORED -> scored(in);
      case LABELS -> new CrossTabulation.Labels(ImmutableList.copyOf(SerialForm.readTexts(in)));
      default -> throw illegalArgument("no observation has the kind " + kind);
    };
  }

  private static Enum<?> constant(DataInput in) throws IOException {
    int at = in.readInt();
    checkArgument(at >= 0 && at < CONSTANTS.size(), "no observation has the constant %s", at);
    return CONSTANTS.get(at);
  }

  private static Scored scored(DataInput in) throws IOException {
    Enum<?> status = constant(in);
    String score = SerialForm.readText(in);
    checkArgument(
        score.isEmpty() || Ratio.parse(score).toString().equals(score),
        "score '%s' is not the text of a number",
        score);
    checkArgument(
        status instanceof DisabilityStatus, "score of '%s' is of no disability status", status);
    return new Scored((DisabilityStatus) status, score);
  }
}
