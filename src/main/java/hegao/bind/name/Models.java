package hegao.bind.name;

import hegao.bind.word.Characters;
import java.util.HashMap;
import java.util.Map;

/** What companies make, called by the make and the code of a model: 江能M8, 江能Pro20. */
final class Models {
  /** A make stands so often in all. */
  private static final int OFTEN = 3;

  private static final int LONGEST_MAKE = 4;

  /** So many capitals, digits and letters behind them at most. */
  private static final int LONGEST = 4;

  private Models() {}

  /** The models of makes that are told of often, with how often each is told. */
  static Map<String, Integer> of(String text) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 1; i < text.length(); i++) {
      if (capital(text.charAt(i)) && Characters.han(text.charAt(i - 1))) {
        int from = make(text, i);
        int end = from < i ? code(text, i) : 0;
        if (end > 0 && Characters.times(text, text.substring(from, i)) >= OFTEN) {
          String name = text.substring(from, end);
          names.put(name, Characters.times(text, name));
        }
      }
    }
    return names;
  }

  /** Where the make begins that ends at an index, or that index where none does. */
  private static int make(String text, int end) {
    int from = end;
    while (from > 0 && Characters.han(text.charAt(from - 1))) {
      from--;
    }
    boolean bare = from == 0 || !letter(text.charAt(from - 1));
    return bare && end - from >= 2 && end - from <= LONGEST_MAKE ? from : end;
  }

  /** Where the code ends that begins with the capital at an index, X-20Pro; 0 where it is none. */
  private static int code(String text, int at) {
    int capitals = Characters.run(text, at, 'A', 'Z');
    int from = Characters.skip(text, capitals, "-");
    int digits = Characters.run(text, from, '0', '9');
    int end = digits;
    while (end < text.length() && letter(text.charAt(end))) {
      end++;
    }
    int longest = Math.max(capitals - at, Math.max(digits - from, end - digits));
    boolean ended = Characters.run(text, end, '0', '9') == end;
    return digits > from && longest <= LONGEST && ended ? end : 0;
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean letter(char c) {
    return capital(c) || c >= 'a' && c <= 'z';
  }
}
