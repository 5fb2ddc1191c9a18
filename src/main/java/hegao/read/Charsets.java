package hegao.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells the encoding of Chinese text that has no byte order mark and is not UTF-8. Each encoding
 * that can decode the bytes at all is weighed by how many of the characters that come out are
 * common ones: those of the first level of GB 2312 or of Big5.
 */
final class Charsets {
  private static final int SAMPLE = 1 << 16;
  private static final double ENOUGH = 0.8;
  private static final String MARKS = "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·～％　０１２３４５６７８９";

  private Charsets() {}

  /** Text and the name of its encoding. */
  record Decoded(String text, Charset charset) {}

  /** The encodings that are tried, the likeliest first. */
  private static List<Charset> candidates() {
    return List.of(
        Charset.forName("GB18030"),
        Charset.forName("Big5-HKSCS"),
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE);
  }

  /** The text that the bytes most likely hold; empty when no encoding gives readable Chinese. */
  static Optional<Decoded> guess(byte[] bytes) {
    Decoded best = null;
    double most = ENOUGH;
    for (Charset charset : candidates()) {
      String text = strict(bytes, charset);
      double worth = text == null ? 0 : worth(text);
      if (worth > most) {
        most = worth;
        best = new Decoded(text, charset);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The bytes in one encoding; null when they are none. */
  static String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Share of common characters among those that are not ASCII; 0 for text of none. */
  private static double worth(String text) {
    CharsetEncoder mainland = Charset.forName("GBK").newEncoder();
    CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    int wide = 0;
    int common = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && "\t\n\r\f".indexOf(c) < 0) {
        return 0;
      }
      if (c >= 0x80) {
        wide++;
        boolean known =
            MARKS.indexOf(c) >= 0
                || first(c, mainland, 0xB0, 0xD7, 0xA1)
                || first(c, taiwan, 0xA4, 0xC6, 0x40);
        common += known ? 1 : 0;
      }
    }
    return wide == 0 ? 0 : (double) common / wide;
  }

  /** Whether the character stands in the first level of a double-byte set. */
  private static boolean first(char c, CharsetEncoder encoder, int low, int high, int trail) {
    if (!Character.isIdeographic(c)) {
      return false;
    }
    try {
      ByteBuffer code = encoder.encode(CharBuffer.wrap(new char[] {c}));
      int lead = code.get() & 0xFF;
      return lead >= low && lead <= high && (code.get() & 0xFF) >= trail;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
