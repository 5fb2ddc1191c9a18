package hegao.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks through the streams of a PDF as they stand in its bytes, for one that unfolds to more than
 * any page holds: PDFBox keeps each whole in memory. Pictures are left alone, no text comes of
 * them; what is encrypted cannot be told here.
 */
final class PdfStreams {
  /** Most bytes that one stream may unfold to. */
  static final int LARGEST = 64 << 20;

  /** What a byte of deflated data unfolds to at the most; LZW does not much more. */
  private static final int SWELLS = 1032;

  private static final byte[] OPEN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSE = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_DICTIONARY = 2048;

  /** The filters that unfold, and those that may stand around them. */
  private static final Set<String> FILTERS =
      Set.of("FlateDecode", "LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode");

  private static final Pattern NAME = Pattern.compile("/(\\w+)");

  private PdfStreams() {}

  /**
   * Looks at all of them, in time linear in the file and in {@link #LARGEST} a stream.
   *
   * @throws UnreadableException when one swells
   */
  static void refuseSwelling(byte[] file) throws UnreadableException {
    int before = 0;
    for (int at = find(file, OPEN, 0); at >= 0; ) {
      int start = at + OPEN.length;
      int end = find(file, CLOSE, start);
      if (end < 0) {
        end = file.length;
      }
      int from = Math.max(before, at - LONGEST_DICTIONARY);
      String dictionary = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
      List<String> filters = filters(dictionary);
      boolean small = (long) (end - start) * SWELLS < LARGEST && filters.size() < 2;
      if (!small && !filters.isEmpty() && swells(file, afterLine(file, start), end, filters)) {
        throw new UnreadableException("解压后过大，疑似压缩炸弹");
      }
      before = end + CLOSE.length;
      at = find(file, OPEN, before);
    }
  }

  /** The filters of a stream's dictionary in their order; none for pictures. */
  private static List<String> filters(String dictionary) {
    int begin = dictionary.lastIndexOf(" obj");
    String own = dictionary.substring(Math.max(0, begin));
    List<String> filters = new ArrayList<>();
    boolean picture = false;
    Matcher names = NAME.matcher(own);
    while (names.find()) {
      picture |= names.group(1).equals("Image");
      if (FILTERS.contains(names.group(1))) {
        filters.add(names.group(1));
      }
    }
    return picture ? List.of() : filters;
  }

  private static boolean swells(byte[] file, int start, int end, List<String> filters) {
    InputStream in = new ByteArrayInputStream(file, start, Math.max(0, end - start));
    for (int i = 0; i < filters.size(); i++) {
      Capped out = new Capped(i == filters.size() - 1);
      try {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, new COSDictionary(), 0);
      } catch (IOException | RuntimeException e) {
        if (out.full()) {
          return true;
        }
      }
      in = new ByteArrayInputStream(out.bytes());
    }
    return false;
  }

  private static int afterLine(byte[] file, int at) {
    int start = at;
    while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    return start;
  }

  private static int find(byte[] file, byte[] word, int from) {
    for (int i = from; i <= file.length - word.length; i++) {
      int k = 0;
      while (k < word.length && file[i + k] == word[k]) {
        k++;
      }
      if (k == word.length) {
        return i;
      }
    }
    return -1;
  }

  /** Takes up to {@link #LARGEST} bytes, and keeps them where another filter follows. */
  private static final class Capped extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean last;
    private long taken;

    Capped(boolean last) {
      this.last = last;
    }

    boolean full() {
      return taken > LARGEST;
    }

    byte[] bytes() {
      return kept.toByteArray();
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      taken += length;
      if (full()) {
        throw new IOException("more than " + LARGEST);
      }
      if (!last) {
        kept.write(bytes, from, length);
      }
    }
  }
}
