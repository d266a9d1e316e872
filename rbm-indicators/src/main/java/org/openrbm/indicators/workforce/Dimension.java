package org.openrbm.indicators.workforce;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.Medium;

/**
 * The labels that a key may have, in their order, such as the grades from P-1 to USG.
 *
 * <p>A label's code is its position from 0; the code after the last, {@link #notStated}, is that of
 * what is not stated. Codes are what a {@link CrossTally} counts.
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({"name", "labels"})
public final class Dimension implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient String name;
  private final transient ImmutableMap<String, Integer> codes;

  private Dimension(String name, ImmutableMap<String, Integer> codes) {
    this.name = name;
    this.codes = codes;
  }

  /**
   * Returns a dimension.
   *
   * @throws IllegalArgumentException if the name or a label is blank, or a label stands twice
   */
  @JsonCreator
  public static Dimension of(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "labels", required = true) List<String> labels) {
    checkNotNull(labels, "labels");
    checkArgument(!name.isBlank(), "name of a dimension must not be blank");
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (String label : labels) {
      checkArgument(!label.isBlank(), "label of dimension '%s' must not be blank", name);
      checkArgument(
          codes.put(label, codes.size()) == null,
          "label '%s' stands twice in dimension '%s'",
          label,
          name);
    }
    return new Dimension(name, ImmutableMap.copyOf(codes));
  }

  /** {@return the dimension of these labels; see {@link #of(String, List)}} */
  public static Dimension of(String name, String... labels) {
    checkNotNull(labels, "labels");
    return of(name, List.of(labels));
  }

  /** {@return the dimension of the constants of an enum, whose codes are their ordinals} */
  public static <E extends Enum<E>> Dimension of(String name, Class<E> constants) {
    return of(name, Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
  }

  /** {@return the name} */
  @JsonProperty
  public String name() {
    return name;
  }

  /** {@return the labels, in order of their codes} */
  @JsonProperty
  public List<String> labels() {
    return codes.keySet().asList();
  }

  /** {@return the code of what is not stated, which is the number of labels} */
  public int notStated() {
    return codes.size();
  }

  /**
   * Returns the code of a label; that of what is not stated if it is {@code null} or blank.
   *
   * @throws IllegalArgumentException if the dimension has no such label
   */
  public int code(@Nullable String label) {
    if (label == null || label.isBlank()) {
      return notStated();
    }
    Integer code = codes.get(label);
    checkArgument(code != null, "unknown %s '%s': the labels are %s", name, label, codes.keySet());
    return code;
  }

  /** Checks the label of a record. */
  void checkLabel(String label, @Nullable Object item) {
    checkArgument(
        codes.containsKey(label),
        "unknown %s '%s' in record %s: the labels are %s",
        name,
        label,
        item,
        codes.keySet());
  }

  String label(int code) {
    return code == notStated() ? Key.NOT_STATED : labels().get(code);
  }

  void write(DataOutput out) throws IOException {
    SerialForm.writeText(out, name);
    SerialForm.writeTexts(out, labels());
  }

  static Dimension read(DataInput in) throws IOException {
    return of(SerialForm.readText(in), SerialForm.readTexts(in));
  }

  private Object writeReplace() {
    return new SerialForm(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.notByItsForm(Dimension.class);
  }

  /** {@return whether {@code other} has the same name and labels in the same order} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dimension that
        && name.equals(that.name)
        && labels().equals(that.labels());
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + labels().hashCode();
  }

  /** {@return such as {@code "gender [WOMAN, MAN]"}, or the number of labels if they are many} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        name + " " + (labels().size() > 10 ? "of " + labels().size() + " labels" : labels()));
  }
}
