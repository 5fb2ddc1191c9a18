package quick;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Packs the word lists into one file, of the form that {@code hegao.lexicon.Lists} reads. */
final class WordLists {
  static final String PACKED = "hegao/lexicon/lists";
  private static final String FOLDER = "hegao/lexicon/";
  private static final String ENDING = ".txt";

  private WordLists() {}

  /** Adds the packed file. */
  static void pack(Map<String, byte[]> files) {
    StringBuilder head = new StringBuilder();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      String name = file.getKey();
      if (name.startsWith(FOLDER) && name.endsWith(ENDING)) {
        head.append(name, FOLDER.length(), name.length() - ENDING.length());
        head.append(' ').append(file.getValue().length).append('\n');
        all.writeBytes(file.getValue());
      }
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    packed.writeBytes(all.toByteArray());
    files.put(PACKED, packed.toByteArray());
  }
}
