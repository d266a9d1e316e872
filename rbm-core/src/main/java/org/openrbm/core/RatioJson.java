package org.openrbm.core;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The JSON form of a ratio, as {@link Ratio} documents it. */
final class RatioJson {

  /** The digits of any decimal that an IEEE double keeps, as do spreadsheets and JavaScript. */
  private static final MathContext INTERCHANGE = new MathContext(15, RoundingMode.HALF_EVEN);

  private RatioJson() {}

  /** {@return the nearest decimal of 15 significant digits} */
  private static BigDecimal interchangeDecimal(Ratio ratio) {
    return ratio.toDecimal(INTERCHANGE);
  }

  /** {@return the interchange decimal without trailing zeros, up to 15 integer digits in full} */
  private static BigDecimal shortest(Ratio ratio) {
    BigDecimal decimal = interchangeDecimal(ratio).stripTrailingZeros();
    return decimal.scale() < 0 && decimal.precision() - decimal.scale() <= 15
        ? decimal.setScale(0)
        : decimal;
  }

  /** {@return the exact text and the decimal, for mappers that know no {@link Writer}} */
  static Object form(Ratio ratio) {
    return ImmutableMap.of("exact", ratio.toString(), "decimal", shortest(ratio));
  }

  /** Writes the exact text and the nearest decimal of 15 significant digits. */
  static final class Writer extends StdSerializer<Ratio> {
    @Serial private static final long serialVersionUID = 1L;

    Writer() {
      super(Ratio.class);
    }

    @Override
    public void serialize(Ratio value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      BigDecimal decimal = shortest(value);
      out.writeStartObject(value);
      out.writeStringField("exact", value.toString());
      out.writeFieldName("decimal"); // without an exponent, up to 15 digits after the point
      out.writeNumber(
          decimal.scale() <= 15 && decimal.scale() >= 0
              ? decimal.toPlainString()
              : decimal.toString());
      out.writeEndObject();
    }
  }

  /** Reads a number, the exact text, or the object that {@link Writer} writes. */
  static final class Reader extends StdDeserializer<Ratio> {
    @Serial private static final long serialVersionUID = 1L;

    Reader() {
      super(Ratio.class);
    }

    @Override
    public Ratio deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return switch (in.currentToken()) {
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, context);
        case VALUE_STRING -> text(in, context);
        case START_OBJECT -> object(in, context);
        default ->
            context.reportInputMismatch(
                Ratio.class,
                "expected a number, a text such as \"2/3\", or {\"exact\", \"decimal\"}");
      };
    }

    private static Ratio number(JsonParser in, DeserializationContext context) throws IOException {
      BigDecimal decimal = decimal(in, context);
      try {
        return Ratio.from(decimal);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Ratio.class, "%s", e.getMessage());
      }
    }

    private static BigDecimal decimal(JsonParser in, DeserializationContext context)
        throws IOException {
      try {
        return in.getDecimalValue();
      } catch (NumberFormatException e) { // the one thing wrong with a number that is valid JSON
        return context.reportInputMismatch(
            Ratio.class, "number %s has an exponent beyond all limits", in.getText());
      }
    }

    private static Ratio text(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return Ratio.parse(in.getText());
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Ratio.class, "%s", e.getMessage());
      }
    }

    private static Ratio object(JsonParser in, DeserializationContext context) throws IOException {
      @Nullable Ratio exact = null;
      @Nullable BigDecimal decimal = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        JsonToken token = in.nextToken();
        if (field.equals("exact") && token == JsonToken.VALUE_STRING) {
          exact = text(in, context);
        } else if (field.equals("decimal") && token.isNumeric()) {
          decimal = decimal(in, context);
        } else {
          return context.reportInputMismatch(
              Ratio.class,
              switch (field) {
                case "exact" -> "\"exact\" must be a text such as \"2/3\"";
                case "decimal" -> "\"decimal\" must be a number such as 0.15";
                default -> "unknown field \"" + field + "\" of a number; known are decimal, exact";
              });
        }
      }
      if (exact == null) {
        return context.reportInputMismatch(
            Ratio.class, "the number lacks its \"exact\" text; a decimal alone is written as 0.15");
      }
      if (decimal != null && decimal.compareTo(interchangeDecimal(exact)) != 0) {
        return context.reportInputMismatch(
            Ratio.class,
            "decimal %s contradicts exact \"%s\", which rounds to %s",
            decimal,
            exact,
            interchangeDecimal(exact));
      }
      return exact;
    }
  }
}
