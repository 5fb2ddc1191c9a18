package hegao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a shipped word list: one entry a line, fields parted by tabs, {@code #} for comments. */
public final class WordList {
  private WordList() {}

  /** The fields of each entry of {@code /hegao/lexicon/NAME.txt}, in the order of the file. */
  public static List<String[]> rows(String name) {
    String path = "/hegao/lexicon/" + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + path);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(fields(line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] fields(String line) {
    List<String> fields = new ArrayList<>(5);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields.toArray(String[]::new);
  }
}
