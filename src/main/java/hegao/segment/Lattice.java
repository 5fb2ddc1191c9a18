package hegao.segment;

import hegao.segment.Model.Kind;
import hegao.segment.Model.Sign;
import java.util.Arrays;

/** All words that a text may be cut into, and the likeliest way through them. */
final class Lattice {
  private static final int NONE = -1;

  /** How often a word that is not known is taken to be met. */
  private static final int UNKNOWN = 100;

  private static final double OF_PAIRS = 0.9;

  private final Model model;
  private final char[] text;
  private final double certainty;

  /** The first and the last node that begins at a character; the one after a node there. */
  private final int[] first;

  private final int[] last;
  private int[] next;

  private int[] lengths;
  private int[] ids;
  private int[] counts;
  private byte[] tags;
  private int[] from;
  private double[] costs;
  private int size;

  Lattice(Model model, char[] text) {
    this.model = model;
    this.text = text;
    certainty = 1 - ((double) 1 / model.total() + 0.00001);
    first = new int[text.length + 1];
    last = new int[text.length + 1];
    Arrays.fill(first, NONE);
    int room = text.length * 4 + 2;
    next = new int[room];
    lengths = new int[room];
    ids = new int[room];
    counts = new int[room];
    tags = new byte[room];
    from = new int[room];
    costs = new double[room];
  }

  /** The likeliest words of the text, each by its end and its part of speech. */
  Cut likeliest() {
    int start = node(0, model.signs().start(), model.total() / 10, 0);
    known();
    unknown();
    int end = node(0, model.signs().end(), model.total() / 10, 0);
    link(text.length, end);
    for (int node = first[0]; node != NONE; node = next[node]) {
      reach(start, node);
    }
    for (int at = 0; at < text.length; at++) {
      for (int node = first[at]; node != NONE; node = next[node]) {
        if (from[node] != NONE) {
          onwards(node, at + lengths[node]);
        }
      }
    }
    return cut(start, end);
  }

  private void known() {
    DoubleArray words = model.known();
    for (int at = 0; at < text.length; at++) {
      int state = words.root();
      for (int i = at; i < text.length; i++) {
        state = words.step(state, text[i]);
        if (state == NONE) {
          break;
        }
        int word = words.word(state);
        if (word != NONE) {
          int length = i + 1 - at;
          link(at, node(length, model.ids()[word], model.counts()[word], model.tags()[word]));
        }
      }
    }
  }

  /** Where no known word begins, runs of characters of one kind are words. */
  private void unknown() {
    int at = 0;
    while (at < text.length) {
      if (first[at] != NONE) {
        at += lengths[last[at]];
        continue;
      }
      int end = at + 1;
      while (end < text.length && (first[end] == NONE || kind(end) == Kind.CHINESE_NUMBER)) {
        end++;
      }
      runs(at, end);
      at = end;
    }
  }

  private void runs(int start, int end) {
    int begin = start;
    int kind = kind(start);
    for (int i = start + 1; i < end; i++) {
      int other = kind(i);
      if (other != kind) {
        if (kind == Kind.NUMBER && isPoint(text[i]) && i + 1 < end && kind(i + 1) == Kind.NUMBER) {
          continue;
        }
        run(begin, i, kind);
        begin = i;
      }
      kind = other;
    }
    run(begin, end, kind);
  }

  private static boolean isPoint(char c) {
    return c == ',' || c == '，' || c == '．' || c == '.';
  }

  private void run(int start, int end, int kind) {
    int length = end - start;
    for (int node = first[start]; node != NONE; node = next[node]) {
      if (lengths[node] == length) {
        return;
      }
    }
    Sign sign = model.sign(kind);
    link(start, node(length, sign.id(), UNKNOWN, sign.tag()));
  }

  private int kind(int at) {
    return model.kinds()[text[at]];
  }

  private int node(int length, int id, int count, int tag) {
    if (size == lengths.length) {
      grow();
    }
    lengths[size] = length;
    ids[size] = id;
    counts[size] = count;
    tags[size] = (byte) tag;
    from[size] = NONE;
    next[size] = NONE;
    return size++;
  }

  private void grow() {
    int room = size * 2;
    next = Arrays.copyOf(next, room);
    lengths = Arrays.copyOf(lengths, room);
    ids = Arrays.copyOf(ids, room);
    counts = Arrays.copyOf(counts, room);
    tags = Arrays.copyOf(tags, room);
    from = Arrays.copyOf(from, room);
    costs = Arrays.copyOf(costs, room);
  }

  private void link(int at, int node) {
    if (first[at] == NONE) {
      first[at] = node;
    } else {
      next[last[at]] = node;
    }
    last[at] = node;
  }

  private void onwards(int node, int at) {
    for (int to = first[at]; to != NONE; to = next[to]) {
      reach(node, to);
    }
  }

  private void reach(int node, int to) {
    double cost = costs[node] + cost(node, to);
    if (from[to] == NONE || costs[to] > cost) {
      from[to] = node;
      costs[to] = cost;
    }
  }

  /** How unlikely {@code b} is after {@code a}: by how often it follows, and is met at all. */
  private double cost(int a, int b) {
    int follows = model.follows(ids[a], ids[b]);
    return -Math.log(
        OF_PAIRS * (certainty * follows / (counts[a] + 1) + 1 - certainty)
            + (1 - OF_PAIRS) * counts[b] / model.total());
  }

  private Cut cut(int start, int end) {
    int words = 0;
    for (int node = from[end]; node != start; node = from[node]) {
      words++;
    }
    int[] ends = new int[words];
    byte[] ways = new byte[words];
    int at = text.length;
    for (int node = from[end]; node != start; node = from[node]) {
      words--;
      ends[words] = at;
      ways[words] = tags[node];
      at -= lengths[node];
    }
    return new Cut(ends, ways, ends.length);
  }
}
