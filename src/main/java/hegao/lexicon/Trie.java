package hegao.lexicon;

import java.util.Arrays;

/** Words with values, found by the longest match at a place of a text. Immutable once filled. */
public final class Trie<V> {
  /** A word that was found: its value and its length in characters. */
  public record Hit<V>(V value, int length) {}

  private static final class Node<V> {
    private char[] keys = new char[2];

    @SuppressWarnings("unchecked")
    private Node<V>[] next = (Node<V>[]) new Node<?>[2];

    private int size;
    private Hit<V> hit;

    private Node<V> child(char c) {
      int at = Arrays.binarySearch(keys, 0, size, c);
      return at < 0 ? null : next[at];
    }

    private Node<V> childOrNew(char c) {
      int at = Arrays.binarySearch(keys, 0, size, c);
      if (at >= 0) {
        return next[at];
      }
      int place = -at - 1;
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        next = Arrays.copyOf(next, size * 2);
      }
      System.arraycopy(keys, place, keys, place + 1, size - place);
      System.arraycopy(next, place, next, place + 1, size - place);
      keys[place] = c;
      next[place] = new Node<>();
      size++;
      return next[place];
    }
  }

  private final Node<V> root = new Node<>();

  /** Adds a word; a later value replaces an earlier one. */
  public Trie<V> add(String word, V value) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.childOrNew(word.charAt(i));
    }
    node.hit = new Hit<>(value, word.length());
    return this;
  }

  /** Adds a word to be found backwards, by {@link #before}. */
  public Trie<V> addReversed(String word, V value) {
    return add(new StringBuilder(word).reverse().toString(), value);
  }

  /** The longest word that starts at {@code at}, or null. */
  public Hit<V> at(char[] text, int at) {
    Node<V> node = root;
    Hit<V> best = null;
    for (int i = at; i < text.length; i++) {
      node = node.child(text[i]);
      if (node == null) {
        break;
      }
      best = node.hit == null ? best : node.hit;
    }
    return best;
  }

  /** The longest word, added reversed, that ends before {@code end} and starts at {@code floor}. */
  public Hit<V> before(char[] text, int end, int floor) {
    Node<V> node = root;
    Hit<V> best = null;
    for (int i = end - 1; i >= floor; i--) {
      node = node.child(text[i]);
      if (node == null) {
        break;
      }
      best = node.hit == null ? best : node.hit;
    }
    return best;
  }

  /** Whether some word starts with {@code c}. */
  public boolean starts(char c) {
    return root.child(c) != null;
  }
}
