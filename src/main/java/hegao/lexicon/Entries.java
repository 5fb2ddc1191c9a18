package hegao.lexicon;

import hegao.text.Numbers;
import hegao.text.Stock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/**
 * The forms of a word list, found by their characters, each with where it stands in the list: what
 * more the list says of it is read there when it is asked for. The packaged program has the finding
 * aids of all lists made beforehand, as most of a short run's words are never asked for.
 */
final class Entries {
  private final char[] text;
  private final Edges edges;
  private final Sieve heads;
  private final Sieve tails;

  /** By node, the place of the form that ends there and one more. */
  private int[] places = new int[64];

  private int longest;

  private Entries(char[] text) {
    this.text = text;
    edges = new Edges();
    heads = new Sieve();
    tails = new Sieve();
  }

  private Entries(char[] text, Numbers made) {
    this.text = text;
    longest = made.next();
    made.next();
    heads = Sieve.read(made);
    tails = Sieve.read(made);
    edges = Edges.read(made);
    places = new int[edges.nodes()];
    made.next(places, places.length);
  }

  /**
   * The first fields of a list, an editor's own entries included; a later one replaces its like.
   */
  static Entries of(String list) {
    return of(list, list, Entries::addFirst);
  }

  /** How forms of a list are added, given where an entry begins and ends. */
  interface Adding {
    void add(Entries entries, int from, int to);
  }

  /** Forms of a list, under the name that their finding aid was made with. */
  static Entries of(String list, String aid, Adding adding) {
    char[] text = WordList.characters(list);
    Numbers made = OwnWords.inUse().rows(list).isEmpty() ? Stock.numbers(part(aid)) : null;
    return made == null ? made(text, adding) : new Entries(text, made);
  }

  private static String part(String aid) {
    return "hegao/lexicon/forms/" + aid;
  }

  private static Entries made(char[] text, Adding adding) {
    Entries entries = new Entries(text);
    int from = 0;
    while (from < text.length) {
      int to = entries.end(from, '\n', text.length);
      if (to > from && text[from] != '#') {
        adding.add(entries, from, to);
      }
      from = to + 1;
    }
    return entries;
  }

  private void addFirst(int from, int to) {
    add(from, end(from, '\t', to));
  }

  /** Where the next {@code mark} stands from {@code from} on, or {@code to}. */
  int end(int from, char mark, int to) {
    int end = from;
    while (end < to && text[end] != mark) {
      end++;
    }
    return end;
  }

  /** Whether exactly this stands in the text from {@code from} to {@code to}. */
  boolean is(String word, int from, int to) {
    boolean same = to - from == word.length();
    for (int i = from; same && i < to; i++) {
      same = text[i] == word.charAt(i - from);
    }
    return same;
  }

  /** Adds the form that stands in the text from {@code from} to {@code to}. */
  void add(int from, int to) {
    int node = 0;
    for (int i = from; i < to; i++) {
      node = edges.child(node, text[i]);
    }
    if (node >= places.length) {
      places = Arrays.copyOf(places, Math.max(node + 1, 2 * places.length));
    }
    places[node] = from + 1;
    heads.add(text[from]);
    tails.add(text[to - 1]);
    longest = Math.max(longest, to - from);
  }

  char charAt(int place) {
    return text[place];
  }

  int longest() {
    return longest;
  }

  Sieve heads() {
    return heads;
  }

  Sieve tails() {
    return tails;
  }

  Edges edges() {
    return edges;
  }

  /** Where the form that ends at {@code node} stands, or -1. */
  int place(int node) {
    return node < places.length ? places[node] - 1 : -1;
  }

  /** Where exactly these characters stand as a form, or -1. */
  int place(CharSequence form, int from, int to) {
    int node = edges.find(form, from, to);
    return node < 0 ? -1 : place(node);
  }

  /** The form at {@code place}, where forms are parted by tabs and by {@code mark}. */
  String form(int place, char mark) {
    int field = end(place, '\t', end(place, '\n', text.length));
    return new String(text, place, end(place, mark, field) - place);
  }

  /** The entry that holds the form at {@code place}, in its fields. */
  String[] row(int place) {
    int from = place;
    while (from > 0 && text[from - 1] != '\n') {
      from--;
    }
    int to = end(place, '\n', text.length);
    return WordList.fields(new String(text, from, to - from), '\t');
  }

  /** The finding aid, for {@link #of} to read. */
  private byte[] packed() {
    int size = 2 * Integer.BYTES + 2 * Sieve.BYTES + edges.bytes() + edges.nodes() * Integer.BYTES;
    ByteBuffer to = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    to.putInt(longest).putInt(0);
    heads.write(to);
    tails.write(to);
    edges.write(to);
    for (int node = 0; node < edges.nodes(); node++) {
      to.putInt(place(node) + 1);
    }
    return to.array();
  }

  /** Adds the finding aid to the parts of the stock. */
  void pack(String aid, Map<String, byte[]> parts) {
    parts.put(part(aid), packed());
  }
}
