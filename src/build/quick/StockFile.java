package quick;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/** The file of what every check reads, of the form that {@code hegao.text.Stock} reads. */
final class StockFile {
  static final String NAME = "hegao/stock";

  private static final String STYLE = "hegao/report/report.css";
  private static final String SCRIPT = "hegao/report/report.js";
  private static final List<String> HASHED = List.of(STYLE, SCRIPT);

  /** Files that every check reads. */
  private static final List<String> READ =
      List.of("hegao/lexicon/lists", STYLE, SCRIPT, "rules/models.txt", "rules/pages.txt");

  /** Numbers and characters begin where their size divides the place. */
  private static final int STEP = 8;

  private StockFile() {}

  /** Adds the file, of {@code parts} and of what every check reads. */
  static void add(Map<String, byte[]> files, Map<String, byte[]> parts) {
    READ.forEach(name -> parts.put(name, files.get(name)));
    HASHED.forEach(name -> parts.put(name + ".sha256", hash(files.get(name))));
    files.forEach((name, bytes) -> addPage(name, bytes, parts));
    files.put(NAME, packed(parts));
  }

  /** The page of a rule is read when a finding of it is reported. */
  private static void addPage(String name, byte[] bytes, Map<String, byte[]> parts) {
    if (name.startsWith("rules/") && name.endsWith(".md")) {
      parts.put(name, bytes);
    }
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] packed(Map<String, byte[]> parts) {
    int head = 2 * Integer.BYTES;
    int size = 0;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      head += 3 * Integer.BYTES + part.getKey().length();
      size += rounded(part.getValue().length);
    }
    ByteBuffer all = ByteBuffer.allocate(rounded(head) + size).order(ByteOrder.LITTLE_ENDIAN);
    all.putInt(head).putInt(parts.size());
    int at = rounded(head);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      byte[] name = part.getKey().getBytes(StandardCharsets.ISO_8859_1);
      byte[] bytes = part.getValue();
      all.putInt(name.length).put(name).putInt(at).putInt(bytes.length);
      all.put(at, bytes);
      at += rounded(bytes.length);
    }
    return all.array();
  }

  private static int rounded(int length) {
    return (length + STEP - 1) / STEP * STEP;
  }
}
