package hegao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words with values, found by the longest match at a place of a text. Immutable once filled. */
public final class Trie<V> {
  /** A word that was found: its value and its length in characters. */
  public record Hit<V>(V value, int length) {}

  private final Edges edges;

  /** By node. */
  private final List<Hit<V>> hits;

  /** An empty trie. */
  public Trie() {
    edges = new Edges();
    hits = new ArrayList<>();
    hits.add(null);
  }

  private Trie(Entries entries, Function<String[], V> value) {
    edges = entries.edges();
    hits =
        new Asked<>(
            entries,
            place -> {
              String[] row = entries.row(place);
              return new Hit<>(value.apply(row), row[0].length());
            });
  }

  /** The first fields of a list; what each stands for is made of its entry when it is met. */
  public static <V> Trie<V> list(String name, Function<String[], V> value) {
    return new Trie<>(Entries.of(name), value);
  }

  /** Adds a word; a later value replaces an earlier one; not to what was made of a list. */
  public Trie<V> add(String word, V value) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      node = edges.child(node, word.charAt(i));
      if (node == hits.size()) {
        hits.add(null);
      }
    }
    hits.set(node, new Hit<>(value, word.length()));
    return this;
  }

  /** Adds a word to be found backwards, by {@link #before}. */
  public Trie<V> addReversed(String word, V value) {
    return add(new StringBuilder(word).reverse().toString(), value);
  }

  /** The longest word that starts at {@code at}, or null. */
  public Hit<V> at(char[] text, int at) {
    int node = 0;
    Hit<V> best = null;
    for (int i = at; i < text.length; i++) {
      node = edges.find(node, text[i]);
      if (node < 0) {
        break;
      }
      Hit<V> hit = hits.get(node);
      best = hit == null ? best : hit;
    }
    return best;
  }

  /** The longest word, added reversed, that ends before {@code end} and starts at {@code floor}. */
  public Hit<V> before(char[] text, int end, int floor) {
    int node = 0;
    Hit<V> best = null;
    for (int i = end - 1; i >= floor; i--) {
      node = edges.find(node, text[i]);
      if (node < 0) {
        break;
      }
      Hit<V> hit = hits.get(node);
      best = hit == null ? best : hit;
    }
    return best;
  }

  /** The characters that words start with. */
  public String initials() {
    return edges.initials();
  }

  /** Whether some word starts with {@code c}. */
  public boolean starts(char c) {
    return edges.find(0, c) >= 0;
  }
}
