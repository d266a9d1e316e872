package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvalidDocumentExceptionTest {

  private static final Fault CELL = new Fault("line 2, column 'staff'", "not a number: \"x\"");
  private static final Fault WHOLE = new Fault("", "shares sum to 99");

  @Test
  void a_fault_reads_as_place_and_message() {
    assertThat(CELL).hasToString("line 2, column 'staff': not a number: \"x\"");
    assertThat(WHOLE).hasToString("shares sum to 99");
  }

  @Test
  void one_fault_stands_on_the_line_of_the_document() {
    assertThat(new InvalidDocumentException("staff.csv", List.of(CELL)))
        .hasMessage("staff.csv: line 2, column 'staff': not a number: \"x\"");
  }

  @Test
  void no_text_of_a_document_ends_a_line_of_the_message() {
    Fault forged = new Fault("at /\u202Ea", "unknown member 'X'\n  line 9: \u001B[32mall is well");
    assertThat(forged).hasToString("at /\uFFFDa: unknown member 'X'   line 9: ␛[32mall is well");
    assertThat(forged.message()).doesNotContain("\n");
    assertThat(new InvalidDocumentException("a\nb.csv", List.of(forged, WHOLE)))
        .hasMessage(
            """
            a b.csv: 2 faults
              at /\uFFFDa: unknown member 'X'   line 9: ␛[32mall is well
              shares sum to 99""");
  }

  @Test
  void several_faults_are_counted_and_listed() {
    assertThat(new InvalidDocumentException("staff.csv", List.of(CELL, WHOLE)))
        .hasMessage(
            """
            staff.csv: 2 faults
              line 2, column 'staff': not a number: "x"
              shares sum to 99""");
  }

  @Test
  void of_very_many_faults_the_first_hundred_are_shown_and_all_are_kept() {
    List<Fault> faults =
        IntStream.rangeClosed(1, 103).mapToObj(i -> new Fault("", "f" + i)).toList();

    InvalidDocumentException exception = new InvalidDocumentException("staff.csv", faults);

    assertThat(exception.getMessage())
        .startsWith("staff.csv: 103 faults\n  f1\n  f2\n")
        .endsWith("\n  f100\n  and 3 more");
    assertThat(exception.faults()).hasSize(103);
  }

  @Test
  void of_even_more_the_first_thousand_are_kept_and_all_are_counted() {
    List<Fault> faults =
        IntStream.rangeClosed(1, 1_003).mapToObj(i -> new Fault("", "f" + i)).toList();

    InvalidDocumentException exception = new InvalidDocumentException("staff.csv", faults);

    assertThat(exception.faults()).isEqualTo(faults.subList(0, 1_000));
    assertThat(exception.faultCount()).isEqualTo(1_003);
    assertThat(exception.getMessage())
        .startsWith("staff.csv: 1003 faults\n  f1\n")
        .endsWith("\n  f100\n  and 903 more");
  }

  @Test
  void faults_may_be_counted_that_were_not_kept() {
    InvalidDocumentException exception =
        new InvalidDocumentException("staff.csv", List.of(CELL, WHOLE), 7);
    assertThat(exception.faultCount()).isEqualTo(7);
    assertThat(exception)
        .hasMessage(
            """
            staff.csv: 7 faults
              line 2, column 'staff': not a number: "x"
              shares sum to 99
              and 5 more""");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidDocumentException("staff.csv", List.of(CELL, WHOLE), 1))
        .withMessage("1 faults in all are fewer than the 2 given");
  }

  @Test
  void keeps_the_faults_it_was_given() {
    List<Fault> faults = new ArrayList<>(List.of(CELL, WHOLE));
    InvalidDocumentException exception = new InvalidDocumentException("staff.csv", faults);
    faults.clear();
    assertThat(exception.document()).isEqualTo("staff.csv");
    assertThat(exception.faults()).containsExactly(CELL, WHOLE);
  }

  @Test
  void needs_a_fault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidDocumentException("staff.csv", List.of()))
        .withMessage("an invalid document needs at least one fault");
  }

  @Test
  void survives_java_serialisation() throws Exception {
    InvalidDocumentException exception =
        new InvalidDocumentException("staff.csv", List.of(CELL, WHOLE));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidDocumentException copy = (InvalidDocumentException) in.readObject();
      assertThat(copy).hasMessage(exception.getMessage());
      assertThat(copy.document()).isEqualTo("staff.csv");
      assertThat(copy.faults()).containsExactly(CELL, WHOLE);
    }
  }
}
