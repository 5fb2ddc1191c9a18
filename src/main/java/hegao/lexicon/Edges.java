package hegao.lexicon;

import hegao.text.Numbers;
import java.nio.ByteBuffer;

/**
 * The shape of a set of word forms: a character trie whose edges lie in one open-addressed table.
 * Its nodes are numbers, the root 0.
 */
final class Edges {
  private static final int USUAL = 1 << 6;

  private long[] keys;
  private int[] targets;
  private int nodes = 1;

  /** Without a form. */
  Edges() {
    this(USUAL);
  }

  private Edges(int room) {
    keys = new long[room];
    targets = new int[room];
  }

  /** What {@link #write} wrote. */
  static Edges read(Numbers from) {
    Edges edges = new Edges(from.next());
    edges.nodes = from.next();
    from.next(edges.keys);
    from.next(edges.targets, edges.targets.length);
    return edges;
  }

  void write(ByteBuffer to) {
    to.putInt(keys.length).putInt(nodes);
    for (long key : keys) {
      to.putLong(key);
    }
    for (int target : targets) {
      to.putInt(target);
    }
  }

  /** How many bytes {@link #write} writes. */
  int bytes() {
    return 2 * Integer.BYTES + keys.length * (Long.BYTES + Integer.BYTES);
  }

  int nodes() {
    return nodes;
  }

  /** The node behind {@code node} by {@code c}, made where there is none. */
  int child(int node, char c) {
    int found = find(node, c);
    if (found >= 0) {
      return found;
    }
    if (nodes * 2 > keys.length) {
      grow();
    }
    place(key(node, c), nodes);
    return nodes++;
  }

  /** The node behind {@code node} by {@code c}, or -1. */
  int find(int node, char c) {
    long key = key(node, c);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); targets[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  /** The node of these characters, or -1. */
  int find(CharSequence text, int from, int to) {
    int node = 0;
    for (int i = from; i < to && node >= 0; i++) {
      node = find(node, text.charAt(i));
    }
    return node;
  }

  /** The characters that forms start with. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (int slot = 0; slot < keys.length; slot++) {
      if (targets[slot] != 0 && keys[slot] >>> Character.SIZE == 0) {
        initials.append((char) keys[slot]);
      }
    }
    return initials.toString();
  }

  private void place(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (targets[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTargets[i] != 0) {
        place(oldKeys[i], oldTargets[i]);
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
