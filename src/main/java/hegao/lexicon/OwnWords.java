package hegao.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Words that an editor adds to the shipped lists; immutable.
 *
 * <p>Lists are loaded once, when they are first needed, by whoever needs them. So the words of a
 * process are settled before that: {@link #use} may be called once, and not after any list has been
 * loaded; from then on they never change.
 */
public final class OwnWords {
  private static final OwnWords NONE = new OwnWords(Map.of());

  /** Null until settled; guarded by the class. */
  private static OwnWords settled;

  private final Map<String, List<String[]>> rows;

  OwnWords(Map<String, List<String[]>> rows) {
    this.rows = Map.copyOf(rows);
  }

  /**
   * Reads a folder of lists that have the names and the form of the shipped ones.
   *
   * @throws BrokenWords when an entry cannot be used; it names file, line and cause
   */
  public static OwnWords read(Path folder) {
    return OwnWordsReader.read(folder);
  }

  /**
   * Settles the words of this process.
   *
   * @throws IllegalStateException when they are settled already
   */
  public static synchronized void use(OwnWords words) {
    if (settled != null) {
      throw new IllegalStateException("the word lists are in use already");
    }
    settled = words;
  }

  /** The entries added to a list. */
  public List<String[]> rows(String name) {
    return rows.getOrDefault(name, List.of());
  }

  /** The words of this process, which are settled from now on. */
  static synchronized OwnWords inUse() {
    if (settled == null) {
      settled = NONE;
    }
    return settled;
  }
}
