package hegao.split;

import hegao.text.Span;

/**
 * A line of the source that is not blank.
 *
 * @param text without markdown marks, bullet and outer spaces
 * @param span where that text stands in the source
 * @param gap blank lines before it
 * @param level number of markdown {@code #} before it, 0 for none
 * @param bulleted whether a list mark stood before it
 */
record Line(String text, Span span, int gap, int level, boolean bulleted) {
  int length() {
    return text.length();
  }

  char last() {
    return text.charAt(text.length() - 1);
  }
}
