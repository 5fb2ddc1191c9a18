package hegao.read;

import hegao.text.Mended;
import java.util.Arrays;

/** Gathers the page of a document: characters to read, each with its index in the text. */
final class PageText {
  private final StringBuilder page = new StringBuilder();
  private int[] origins = new int[1024];

  /** Adds {@code words}, all of which stand for the character at {@code origin}. */
  void put(CharSequence words, int origin) {
    for (int i = 0; i < words.length(); i++) {
      put(words.charAt(i), origin);
    }
  }

  /** Adds one character that stands for the one at {@code origin}. */
  void put(char c, int origin) {
    if (page.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[page.length()] = origin;
    page.append(c);
  }

  /** Adds a piece of {@code text} as it stands. */
  void take(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      put(text.charAt(i), i);
    }
  }

  /** Adds words that know their own origins. */
  void put(Mended words) {
    for (int i = 0; i < words.text().length(); i++) {
      put(words.text().charAt(i), words.origins()[i]);
    }
  }

  /** Makes what follows begin on a new line, {@code blank} empty lines below. */
  void line(int blank, int origin) {
    int breaks = 0;
    int i = page.length();
    while (i > 0 && page.charAt(i - 1) == '\n') {
      breaks++;
      i--;
    }
    for (; i > 0 && breaks <= blank; breaks++) {
      put('\n', origin);
    }
  }

  /** Drops spaces at the end. */
  void trim() {
    int length = page.length();
    while (length > 0 && (page.charAt(length - 1) == ' ' || page.charAt(length - 1) == '\t')) {
      length--;
    }
    page.setLength(length);
  }

  /** The last line that is not empty. */
  String lastLine() {
    int end = page.length();
    while (end > 0 && page.charAt(end - 1) == '\n') {
      end--;
    }
    return page.substring(page.lastIndexOf("\n", end - 1) + 1, end);
  }

  int length() {
    return page.length();
  }

  /** The last character; a line feed at the start. */
  char last() {
    return page.length() == 0 ? '\n' : page.charAt(page.length() - 1);
  }

  /** The page from the character at {@code from} on, taken off again. */
  Mended cut(int from) {
    Mended tail =
        new Mended(page.substring(from), Arrays.copyOfRange(origins, from, page.length()));
    page.setLength(from);
    return tail;
  }

  Mended mended() {
    return new Mended(page.toString(), Arrays.copyOf(origins, page.length()));
  }
}
