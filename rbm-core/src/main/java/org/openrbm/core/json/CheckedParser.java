package org.openrbm.core.json;

import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.DocumentLimits;
import org.openrbm.core.text.Excerpt;

/**
 * Checks every token against {@link DocumentLimits} when it is read, before any type sees it: texts
 * and names of fields for halves of surrogate pairs, decimals for their digits and exponents.
 *
 * <p>Each text is read to its end at once. Jackson would read the end later, so that a text without
 * an end could fail wherever it is used.
 */
final class CheckedParser extends JsonParserDelegate {

  CheckedParser(JsonParser in) {
    super(in);
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token == JsonToken.FIELD_NAME
        || token == JsonToken.VALUE_STRING
        || token == JsonToken.VALUE_NUMBER_FLOAT) {
      String text = getText();
      try {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
          checkDecimal(text);
        } else {
          DocumentLimits.checkText(text);
        }
      } catch (IllegalArgumentException e) {
        throw new StreamConstraintsException(e.getMessage(), currentTokenLocation());
      }
    }
    return token;
  }

  private static void checkDecimal(String number) {
    BigDecimal decimal;
    try {
      decimal = new BigDecimal(number);
    } catch (NumberFormatException e) { // the one thing wrong with a number that is valid JSON
      throw illegalArgument(
          "number %s has an exponent beyond all limits".formatted(Excerpt.of(number)), e);
    }
    DocumentLimits.checkDecimal(decimal);
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }
}
