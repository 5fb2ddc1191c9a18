package hegao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the reading of a PDF may cost: a small file can have one stream read again for each of
 * thousands of pages, or call a form within a form within a form.
 */
final class PdfBudget {
  private static final long MOST_BYTES = 512L << 20;
  private static final long MOST_OPERATORS = 20_000_000;
  private static final int MOST_GLYPHS = 200_000;

  private final Map<COSStream, Long> sizes = new IdentityHashMap<>();
  private long bytes;
  private long operators;
  private int glyphs;

  /** A stream is about to be read, this time or once more. */
  void stream(COSStream stream) throws IOException {
    Long size = sizes.get(stream);
    if (size == null) {
      size = unfolded(stream);
      sizes.put(stream, size);
    }
    bytes += size;
    refuse(bytes > MOST_BYTES);
  }

  /** An operator is about to be obeyed. */
  void operator() throws IOException {
    refuse(++operators > MOST_OPERATORS);
  }

  /** A page begins. */
  void page() {
    glyphs = 0;
  }

  /** One more character on the page. */
  void glyph() throws IOException {
    refuse(++glyphs > MOST_GLYPHS);
  }

  private static long unfolded(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void refuse(boolean tooMuch) throws IOException {
    if (tooMuch) {
      throw new IOException(new UnreadableException("内容过于庞杂，无法读取"));
    }
  }
}
