package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.math.BigDecimal;
import org.openrbm.core.DocumentLimits;

/** Refuses to write what {@link CheckedParser} would refuse to read. */
final class CheckedGenerator extends JsonGeneratorDelegate {

  CheckedGenerator(JsonGenerator out) {
    super(out, false); // else the delegate would write whole values, past this class
  }

  @Override
  public void writeString(String text) throws IOException {
    super.writeString(checked(text));
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    super.writeFieldName(checkedName(name));
  }

  @Override
  public void writeFieldName(SerializableString name) throws IOException {
    checkedName(name.getValue());
    super.writeFieldName(name);
  }

  @Override
  public void writeNumber(BigDecimal number) throws IOException {
    try {
      DocumentLimits.checkDecimal(number);
    } catch (IllegalArgumentException e) {
      throw new JsonGenerationException(e.getMessage(), e, this);
    }
    super.writeNumber(number);
  }

  private String checkedName(String name) throws IOException {
    if (name.length() > DocumentLimits.MAX_NAME) {
      throw new JsonGenerationException(
          "name of a field has %s characters, but %s are allowed"
              .formatted(name.length(), DocumentLimits.MAX_NAME),
          this);
    }
    return checked(name);
  }

  private String checked(String text) throws IOException {
    try {
      return DocumentLimits.checkText(text);
    } catch (IllegalArgumentException e) {
      throw new JsonGenerationException(e.getMessage(), e, this);
    }
  }
}
