package hegao.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks zip files in memory, within limits; nothing is ever written to disk. */
final class Zip {
  /** Entries of one archive; a document of an office program has some dozens. */
  static final int MOST_ENTRIES = 5_000;

  /** Unpacked bytes of one entry, and of all that are wanted. */
  private static final int LARGEST = 64 << 20;

  private static final long LARGEST_ALL = 160L << 20;

  /** Unpacked bytes a packed one; text packs 20 to 1, a bomb 1000 to 1. */
  private static final int MOST_RATIO = 200;

  private static final int UNSUSPECTED = 8 << 20;

  private Zip() {}

  /** Whether an archive is a document of an office program, and of which kind. */
  static Optional<Format> office(byte[] bytes) throws UnreadableException {
    Optional<Format> found = Optional.empty();
    try (ZipInputStream zip = open(bytes)) {
      int entries = 0;
      for (ZipEntry e = zip.getNextEntry(); e != null && entries < 100; e = zip.getNextEntry()) {
        entries++;
        String name = e.getName();
        if (name.startsWith("word/") || name.startsWith("xl/")) {
          found = Optional.of(name.startsWith("word/") ? Format.DOCX : Format.XLSX);
          break;
        }
        if (name.startsWith("ppt/") || name.equals("mimetype")) {
          throw new UnreadableException("这种格式不能读，请另存为 docx、pdf 或 txt");
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return found;
  }

  /** The entries whose name is wanted, by name, in the order of the archive. */
  static Map<String, byte[]> entries(byte[] bytes, Predicate<String> wanted)
      throws UnreadableException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    long total = 0;
    int count = 0;
    try (ZipInputStream zip = open(bytes)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw new UnreadableException("压缩包内文件过多（超过 %d 个）".formatted(MOST_ENTRIES));
        }
        String name = name(e.getName());
        long size = 0;
        if (!e.isDirectory() && wanted.test(name)) {
          byte[] content = zip.readNBytes(LARGEST + 1);
          size = content.length;
          entries.putIfAbsent(name, content);
          total += size;
        } else {
          size = zip.skip(LARGEST + 1L);
        }
        refuseBomb(size, total, bytes.length);
      }
    } catch (IOException e) {
      throw failed(e);
    }
    if (count == 0) {
      throw new UnreadableException("压缩包是空的，或已损坏");
    }
    return entries;
  }

  private static void refuseBomb(long size, long total, int packed) throws UnreadableException {
    boolean swollen = total > UNSUSPECTED && total / packed > MOST_RATIO;
    if (size > LARGEST || total > LARGEST_ALL || swollen) {
      throw new UnreadableException("解压后过大，疑似压缩炸弹");
    }
  }

  private static ZipInputStream open(byte[] bytes) {
    return new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
  }

  private static UnreadableException failed(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof ZipException && message.contains("encrypted")) {
      return new UnreadableException("已加密，需要密码", e);
    }
    boolean cut = e instanceof EOFException || message.contains("end of");
    return new UnreadableException(cut ? "压缩包不完整（文件被截断）" : "压缩包已损坏，无法解压", e);
  }

  /** A name that is not marked as UTF-8: UTF-8 all the same, or the national encoding. */
  private static String name(String raw) {
    if (raw.chars().anyMatch(c -> c > 0xFF) || raw.chars().allMatch(c -> c < 0x80)) {
      return raw;
    }
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    String text = Charsets.strict(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      text = Charsets.strict(bytes, Charset.forName("GB18030"));
    }
    return text == null ? raw : text;
  }
}
