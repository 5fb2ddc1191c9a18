package hegao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A set of word forms, each with a value, looked up at a place of a text. */
public final class Forms<T> {
  private final Edges edges;
  private final Sieve heads;

  /** By node. */
  private final List<T> values;

  /** An empty set. */
  public Forms() {
    edges = new Edges();
    heads = new Sieve();
    values = new ArrayList<>();
    values.add(null);
  }

  private Forms(Entries entries, IntFunction<T> values) {
    edges = entries.edges();
    heads = entries.heads();
    this.values = new Asked<>(entries, values);
  }

  /** The forms of a list whose entries are the forms themselves. */
  public static Forms<String> of(List<String> words) {
    Forms<String> forms = new Forms<>();
    for (String word : words) {
      forms.put(word, word);
    }
    return forms;
  }

  /** The first fields of a list, each with itself. */
  public static Forms<String> list(String name) {
    Entries entries = Entries.of(name);
    return of(entries, place -> entries.row(place)[0]);
  }

  /** Entries of a list with what is made of the places of their forms. */
  static <T> Forms<T> of(Entries entries, IntFunction<T> values) {
    return new Forms<>(entries, values);
  }

  /** Adds {@code form}, or gives it another value; not to what was made of a list. */
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
      node = edges.find(node, text.charAt(i));
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
    int child = edges.child(node, c);
    if (child == values.size()) {
      values.add(null);
    }
    return child;
  }
}
