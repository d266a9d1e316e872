package org.openrbm.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Serial;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Makes parsers and generators that keep the {@link org.openrbm.core.DocumentLimits}, so that a
 * mapper of the library keeps them for every type and every source.
 */
final class CheckedFactory extends JsonFactory {
  @Serial private static final long serialVersionUID = 1L;

  CheckedFactory(JsonFactoryBuilder builder) {
    super(builder);
  }

  private CheckedFactory(CheckedFactory source, @Nullable ObjectCodec codec) {
    super(source, codec);
  }

  @Override
  public JsonFactory copy() {
    return new CheckedFactory(this, null);
  }

  @Override
  @Serial
  protected Object readResolve() {
    return new CheckedFactory(this, _objectCodec);
  }

  @Override
  protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
    return new CheckedParser(super._createParser(in, context));
  }

  @Override
  protected JsonParser _createParser(Reader in, IOContext context) throws IOException {
    return new CheckedParser(super._createParser(in, context));
  }

  @Override
  protected JsonParser _createParser(
      char[] data, int offset, int length, IOContext context, boolean recyclable)
      throws IOException {
    return new CheckedParser(super._createParser(data, offset, length, context, recyclable));
  }

  @Override
  protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context)
      throws IOException {
    return new CheckedParser(super._createParser(data, offset, length, context));
  }

  @Override
  protected JsonParser _createParser(DataInput in, IOContext context) throws IOException {
    return new CheckedParser(super._createParser(in, context));
  }

  @Override
  protected JsonGenerator _createGenerator(Writer out, IOContext context) throws IOException {
    return new CheckedGenerator(super._createGenerator(out, context));
  }

  @Override
  protected JsonGenerator _createUTF8Generator(OutputStream out, IOContext context)
      throws IOException {
    return new CheckedGenerator(super._createUTF8Generator(out, context));
  }
}
