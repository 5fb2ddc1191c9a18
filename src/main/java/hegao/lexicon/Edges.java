package hegao.lexicon;

import hegao.text.Numbers;
import java.nio.ByteBuffer;

/**
 * The shape of a set of word forms: a character trie whose edges lie in one open-addressed table.
 * Its nodes are numbers, the root 0. An edge is the node it leaves, its character, and the node it
 * leads to, one behind the other in the bits of a number; 0 is none, as none leads to the root.
 */
final class Edges {
  private static final int USUAL = 1 << 6;

  /** How many bits hold a node: for sixteen million of them. */
  private static final int NODE_BITS = 24;

  private static final int NODE = (1 << NODE_BITS) - 1;

  private long[] edges;
  private int nodes = 1;

  /** Without a form. */
  Edges() {
    this(USUAL);
  }

  private Edges(int room) {
    edges = new long[room];
  }

  /** What {@link #write} wrote. */
  static Edges read(Numbers from) {
    Edges read = new Edges(from.next());
    read.nodes = from.next();
    from.next(read.edges);
    return read;
  }

  void write(ByteBuffer to) {
    to.putInt(edges.length).putInt(nodes);
    for (long edge : edges) {
      to.putLong(edge);
    }
  }

  /** How many bytes {@link #write} writes. */
  int bytes() {
    return 2 * Integer.BYTES + edges.length * Long.BYTES;
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
    if (nodes == NODE) {
      throw new IllegalStateException("too many words");
    }
    if (nodes * 2 > edges.length) {
      grow();
    }
    place(key(node, c) << NODE_BITS | nodes);
    return nodes++;
  }

  /** The node behind {@code node} by {@code c}, or -1. */
  int find(int node, char c) {
    long key = key(node, c);
    int mask = edges.length - 1;
    for (int slot = slot(key, mask); edges[slot] != 0; slot = (slot + 1) & mask) {
      if (edges[slot] >>> NODE_BITS == key) {
        return (int) edges[slot] & NODE;
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
    for (long edge : edges) {
      long key = edge >>> NODE_BITS;
      if (edge != 0 && key >>> Character.SIZE == 0) {
        initials.append((char) key);
      }
    }
    return initials.toString();
  }

  private void place(long edge) {
    int mask = edges.length - 1;
    int slot = slot(edge >>> NODE_BITS, mask);
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = edge;
  }

  private void grow() {
    long[] old = edges;
    edges = new long[old.length * 2];
    for (long edge : old) {
      if (edge != 0) {
        place(edge);
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
