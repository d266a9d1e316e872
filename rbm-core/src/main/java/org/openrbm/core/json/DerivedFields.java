package org.openrbm.core.json;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * The fields of a document that follow from its other fields.
 *
 * <p>A report that people exchange holds its inputs and, for those who read it without this
 * library, the fields that follow from them. When the library reads a report, it takes only the
 * inputs and derives the other fields again. It refuses a document whose fields differ from those:
 *
 * <pre>
 * DerivedFields fields = DerivedFields.from("the table and the staff");
 * fields.check("counts", counts, report.counts());
 * fields.checkEach("members", members, report.members());
 * </pre>
 *
 * @since 0.1.0
 */
public final class DerivedFields {

  private final String inputs;

  private DerivedFields(String inputs) {
    this.inputs = inputs;
  }

  /**
   * Returns a check of the fields that follow from inputs.
   *
   * @param inputs what the fields follow from, as the messages name it, such as {@code "the table
   *     and the staff"}
   */
  public static DerivedFields from(String inputs) {
    return new DerivedFields(inputs);
  }

  /**
   * Checks one field.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @throws IllegalArgumentException if they are not equal
   */
  public void check(String field, Object given, Object derived) {
    require(field, given, derived, given.equals(derived));
  }

  /**
   * Checks a field that is a list, element by element, so that the first that differs is named.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @throws IllegalArgumentException if the lists are not of one size, or elements are not equal
   */
  public <T> void checkEach(String field, List<? extends T> given, List<? extends T> derived) {
    checkEach(field, given, derived, Objects::equals);
  }

  /**
   * Checks a field that is a list of values that need not be equal, such as approximations.
   *
   * @param field the name of the field
   * @param given what the document says
   * @param derived what follows from the inputs
   * @param agrees whether an element given agrees with the one derived
   * @throws IllegalArgumentException if the lists are not of one size, or elements do not agree
   */
  public <T> void checkEach(
      String field,
      List<? extends T> given,
      List<? extends T> derived,
      BiPredicate<? super T, ? super T> agrees) {
    checkArgument(
        given.size() == derived.size(),
        "%s: there are %s, but %s follow from %s",
        field,
        given.size(),
        derived.size(),
        inputs);
    for (int i = 0; i < given.size(); i++) {
      T here = given.get(i);
      T there = derived.get(i);
      require(field + "[" + i + "]", here, there, agrees.test(here, there));
    }
  }

  private void require(String field, Object given, Object derived, boolean agree) {
    checkArgument(
        agree, "%s: %s does not follow from %s, but %s does", field, given, inputs, derived);
  }

  /** {@return such as {@code "fields that follow from the table and the staff"}} */
  @Override
  public String toString() {
    return "fields that follow from " + inputs;
  }
}
