package hegao.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of word forms, each with a value, looked up at a place of a text: a character trie whose
 * edges lie in one open-addressed table.
 */
public final class Forms<T> {
  private static final int USUAL = 1 << 10;

  private long[] edges;
  private int[] targets;
  private final List<T> values = new ArrayList<>();
  private final Marks heads = Marks.of("");
  private int size;

  /** An empty set. */
  public Forms() {
    this(USUAL);
  }

  /** An empty set with room, a power of two, for half as many edges before it has to grow. */
  Forms(int room) {
    edges = new long[room];
    targets = new int[room];
    values.add(null);
  }

  /** The forms of a list whose entries are the forms themselves. */
  public static Forms<String> of(List<String> words) {
    Forms<String> forms = new Forms<>();
    for (String word : words) {
      forms.put(word, word);
    }
    return forms;
  }

  /** Adds {@code form}, or gives it another value. */
  public void put(String form, T value) {
    int node = 0;
    heads.add(form.charAt(0));
    for (int i = 0; i < form.length(); i++) {
      node = child(node, form.charAt(i));
    }
    values.set(node, value);
  }

  /** The value of exactly {@code form}, or null. */
  public T get(CharSequence form) {
    Match<T> match = longest(form, 0, form.length());
    return match != null && match.end() == form.length() ? match.value() : null;
  }

  /** The longest form that starts at {@code start} of {@code text}, or null. */
  public Match<T> longest(CharSequence text, int start) {
    return longest(text, start, text.length());
  }

  /** The longest form from {@code start} that ends at {@code limit} or before, or null. */
  public Match<T> longest(CharSequence text, int start, int limit) {
    if (start >= limit || !heads.has(text.charAt(start))) {
      return null;
    }
    int node = 0;
    T best = null;
    int end = start;
    for (int i = start; i < limit; i++) {
      node = find(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      T value = values.get(node);
      if (value != null) {
        best = value;
        end = i + 1;
      }
    }
    return best == null ? null : new Match<>(end, best);
  }

  /** Whether some form starts at {@code start} of {@code text}. */
  public boolean startsAt(CharSequence text, int start) {
    return longest(text, start, text.length()) != null;
  }

  /**
   * A form found.
   *
   * @param end index after its last character
   * @param value what it stands for
   */
  public record Match<T>(int end, T value) {}

  private int child(int node, char c) {
    int found = find(node, c);
    if (found >= 0) {
      return found;
    }
    if (++size * 2 > edges.length) {
      grow();
    }
    values.add(null);
    int next = values.size() - 1;
    place(key(node, c), next);
    return next;
  }

  private int find(int node, char c) {
    long key = key(node, c);
    int mask = edges.length - 1;
    for (int slot = slot(key, mask); targets[slot] != 0; slot = (slot + 1) & mask) {
      if (edges[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  private void place(long key, int target) {
    int mask = edges.length - 1;
    int slot = slot(key, mask);
    while (targets[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] != 0) {
        place(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
