package quick;

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
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      String name = file.getKey();
      if (name.startsWith(FOLDER) && name.endsWith(ENDING)) {
        head.append(name, FOLDER.length(), name.length() - ENDING.length());
        String list = new String(file.getValue(), StandardCharsets.UTF_8);
        head.append(' ').append(list.length()).append('\n');
        all.append(list);
      }
    }
    String packed = head.append('\n').append(all).toString();
    files.put(PACKED, packed.getBytes(StandardCharsets.UTF_16LE));
  }
}
