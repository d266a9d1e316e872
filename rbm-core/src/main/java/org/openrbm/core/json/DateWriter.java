package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import org.openrbm.core.DocumentLimits;

/** Writes a date as the ISO 8601 text that {@link DateReader} reads. */
final class DateWriter extends StdScalarSerializer<LocalDate> {
  @Serial private static final long serialVersionUID = 1L;

  DateWriter() {
    super(LocalDate.class);
  }

  @Override
  public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    DocumentLimits.checkYear(day.getYear());
    out.writeString(day.toString());
  }
}
