package hegao.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows the regional papers whose names are no place names, and the places papers are named for.
 */
final class Presses {
  private static final int LONGEST_PLACE = 4;

  private Presses() {}

  /** The home of the paper called {@code before} + {@code kind}; empty when it has none. */
  static String home(String before, String kind) {
    for (int length = Math.min(LONGEST_PLACE, before.length()); length >= 2; length--) {
      String name = before.substring(before.length() - length);
      String home = Names.HOMES.getOrDefault(name + kind, Names.HOMES.get(name));
      if (home != null) {
        return home;
      }
    }
    return "";
  }

  /** Loaded when first asked for. */
  private static final class Names {
    static final Map<String, String> HOMES = load();

    private static Map<String, String> load() {
      Map<String, String> homes = new HashMap<>();
      try (InputStream in = Presses.class.getResourceAsStream("/hegao/lexicon/presses.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int tab = line.indexOf('\t');
          if (!line.startsWith("#") && !line.isBlank()) {
            homes.put(tab < 0 ? line : line.substring(0, tab), line.substring(tab + 1));
          }
        }
        return Map.copyOf(homes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
