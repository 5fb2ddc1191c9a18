package quick;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The file of what every check reads, of the form that {@code hegao.text.Stock} reads. */
final class StockFile {
  static final String NAME = "hegao/stock";

  /** Files that every check reads. */
  private static final List<String> READ =
      List.of(
          "hegao/lexicon/lists",
          "hegao/report/words.tsv",
          "hegao/report/report.css",
          "hegao/report/report.js",
          "rules/models.txt",
          "rules/pages.txt");

  /** Numbers and characters begin where their size divides the place. */
  private static final int STEP = 8;

  private StockFile() {}

  /** Adds the file, of {@code parts} and of what every check reads. */
  static void add(Map<String, byte[]> files, Map<String, byte[]> parts) {
    READ.forEach(name -> parts.put(name, files.get(name)));
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
    files.put(NAME, all.array());
  }

  private static int rounded(int length) {
    return (length + STEP - 1) / STEP * STEP;
  }
}
