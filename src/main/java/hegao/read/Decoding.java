package hegao.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text: UTF-8, and UTF-16 where a byte order mark says so. */
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
    } else {
      refuseBinary(bytes);
      text = strict(bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }
    if (text.isBlank()) {
      throw new UnreadableException("空文件（只有空白）");
    }
    return text;
  }

  private static boolean starts(byte[] bytes, int... mark) {
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
      String guess = national(bytes) ? "，像是 GB18030 编码" : "";
      throw new UnreadableException(
          "编码不是 %s（第 %d 字节起无法解码）%s，请另存为 UTF-8".formatted(charset.name(), in.position() + 1, guess));
    }
    return out.flip().toString();
  }

  /** Whether the bytes are Chinese text in the national encoding, by strict decoding. */
  private static boolean national(byte[] bytes) {
    try {
      String text =
          Charset.forName("GB18030")
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      long common = text.chars().filter(c -> (c >= 0x4E00 && c <= 0x9FFF) || c < 0x80).count();
      return common * 10 >= text.length() * 8L;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
