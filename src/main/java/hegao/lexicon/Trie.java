package hegao.lexicon;

import java.util.Arrays;

/** Words with values, found by the longest match at a place of a text. Immutable once filled. */
public final class Trie<V> {
  /** A word that was found: its value and its length in characters. */
  public record Hit<V>(V value, int length) {}

  /** A place in the trie; its children lie in a table by their characters, half of it empty. */
  private static final class Node<V> {
    private char[] keys = new char[2];

    @SuppressWarnings("unchecked")
    private Node<V>[] next = (Node<V>[]) new Node<?>[2];

    private int size;
    private Hit<V> hit;

    /** Where {@code c} stands in a table, or the empty place it would take. */
    private static int place(char[] keys, char c) {
      int mask = keys.length - 1;
      int at = c * 0x9E35 >>> 7 & mask;
      while (keys[at] != c && keys[at] != 0) {
        at = at + 1 & mask;
      }
      return at;
    }

    private Node<V> child(char c) {
      return next[place(keys, c)];
    }

    private Node<V> childOrNew(char c) {
      int at = place(keys, c);
      if (next[at] != null) {
        return next[at];
      }
      if (size * 2 >= keys.length) {
        grow();
        at = place(keys, c);
      }
      keys[at] = c;
      next[at] = new Node<>();
      size++;
      return next[at];
    }

    private void grow() {
      char[] wider = new char[keys.length * 2];
      Node<V>[] moved = Arrays.copyOf(next, wider.length);
      Arrays.fill(moved, null);
      for (int i = 0; i < keys.length; i++) {
        if (next[i] != null) {
          int at = place(wider, keys[i]);
          wider[at] = keys[i];
          moved[at] = next[i];
        }
      }
      keys = wider;
      next = moved;
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

  /** The characters that words start with. */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < root.keys.length; i++) {
      if (root.next[i] != null) {
        initials.append(root.keys[i]);
      }
    }
    return initials.toString();
  }

  /** Whether some word starts with {@code c}. */
  public boolean starts(char c) {
    return root.child(c) != null;
  }
}
