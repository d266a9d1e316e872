package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import org.openrbm.core.DocumentLimits;

/**
 * Reads a date from its ISO 8601 text and from nothing else. Jackson's own reader also takes arrays
 * (an empty one for no date) and drops the time of day from a longer text.
 */
final class DateReader extends StdScalarDeserializer<LocalDate> {
  @Serial private static final long serialVersionUID = 1L;

  DateReader() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
    }
    try {
      return DocumentLimits.parseDay(in.getText());
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(LocalDate.class, "%s", e.getMessage());
    }
  }
}
