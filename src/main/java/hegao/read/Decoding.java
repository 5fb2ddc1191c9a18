package hegao.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text: by the byte order mark, else UTF-8, else what {@link Charsets} tells. */
final class Decoding {
  private static final int SAMPLE = 1 << 16;

  private Decoding() {}

  /** The text without its byte order mark. */
  static String text(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("空文件");
    }
    String text;
    if (starts(bytes, 0xFE, 0xFF)) {
      text = strict(bytes, 2, StandardCharsets.UTF_16BE);
    } else if (starts(bytes, 0xFF, 0xFE)) {
      text = strict(bytes, 2, StandardCharsets.UTF_16LE);
    } else if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      text = strict(bytes, 3, StandardCharsets.UTF_8);
    } else {
      text = unmarked(bytes);
    }
    if (text.isBlank()) {
      throw new UnreadableException("空文件（只有空白）");
    }
    return text;
  }

  /** Text without a byte order mark. */
  private static String unmarked(byte[] bytes) throws UnreadableException {
    int zero = zero(bytes);
    String text = zero < 0 ? Charsets.strict(bytes, StandardCharsets.UTF_8) : null;
    if (text == null && (zero >= 0 || !damaged(bytes))) {
      text = Charsets.guess(bytes).map(Charsets.Decoded::text).orElse(null);
    }
    if (text == null) {
      refuseBinary(bytes);
      return strict(bytes, 0, StandardCharsets.UTF_8);
    }
    if (zero < 0) {
      refuseBinary(bytes);
    }
    return text;
  }

  private static int zero(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the bytes are UTF-8 but for a few of them. */
  private static boolean damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long wide = text.chars().filter(c -> c >= 0x800).count();
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    return lost * 5 < wide;
  }

  static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    int controls = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        throw new UnreadableException("二进制文件，不是文本（第 %d 字节为 0）".formatted(i + 1));
      }
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    if (controls * 10 > length) {
      throw new UnreadableException("二进制文件，不是文本（控制字符过多）");
    }
  }

  private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "编码不是 %s（第 %d 字节起无法解码），也不像 GB18030、Big5，请另存为 UTF-8"
              .formatted(charset.name(), in.position() + 1));
    }
    return out.flip().toString();
  }
}
